"""Where Python was when the whole program was struck down, kept for the next start."""

from __future__ import annotations

import contextlib
import faulthandler
from pathlib import Path
from typing import TextIO

_FILE, _TOLD = "crash.txt", "crash-before.txt"
_LONGEST = 20_000


class CrashWatch:
    """Lets Python write into `folder` when the program crashes, until `end`.

    `before` is what an earlier crash left there; it is given once. A folder that can't be written
    to is let be.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._file: TextIO | None = None
        self.before = ""
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.before = self._left(folder / _TOLD)
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def end(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _left(self, told: Path) -> str:
        """What was left; it goes to `told`, where a person can find it again."""
        try:
            if not self._path.stat().st_size:
                return ""
        except FileNotFoundError:
            return ""
        self._path.replace(told)
        return told.read_text("utf-8", errors="replace")[:_LONGEST]
