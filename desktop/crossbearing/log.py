"""The log: what happened to the program, never what a person has written.

It is one text file in the state folder and a few older ones. It does without the standard library's
logging, which takes as long to load as ten rooms of the program, unless a library has loaded that.
"""

from __future__ import annotations

import contextlib
import sys
import time
from _thread import allocate_lock
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossbearing.library_log import LibraryLog
    from crossbearing.log_file import LogFile

FILE_NAME = "crossbearing.log"
LEVELS = ("debug", "info", "warning", "error")
_BYTES, _OLDER = 512 * 1024, 3


class Log:
    """Writes into `folder`, and on standard error what is grave; with `debug` more, and all there.

    A folder that can't be written to is let be. Any thread may write.
    """

    def __init__(self, folder: Path, *, debug: bool = False) -> None:
        self.folder = folder
        self._written, self._said = ("debug", "debug") if debug else ("info", "warning")
        self._file: LogFile | None = None
        self._libraries: LibraryLog | None = None
        self._is_begun = False
        self._beginning = allocate_lock()

    def begin(self) -> None:
        """Open the file, unless that is done; Python's own loggers lead there from now on."""
        with self._beginning:
            if not self._is_begun:
                self._is_begun = True
                # Only here: the window is painted first.
                from crossbearing.log_file import LogFile  # noqa: PLC0415

                try:
                    self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                    self._file = LogFile(self.folder / FILE_NAME, _BYTES, _OLDER)
                except OSError:
                    pass
            if self._libraries is None and "logging" in sys.modules:
                # Only here: most often none has loaded it.
                from crossbearing.library_log import LibraryLog  # noqa: PLC0415

                self._libraries = LibraryLog(self.write, self._written)

    def write(self, level: str, source: str, text: str) -> None:
        """Write `text`, which came from `source`; `level` is debug, info, warning or error."""
        self.begin()
        if self._file is not None and _is_at_least(level, self._written):
            now = time.time()
            when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(now))
            self._file.write(f"{when},{int(now % 1 * 1000):03} {level.upper()} {source}: {text}")
        if sys.stderr is not None and _is_at_least(level, self._said):
            with contextlib.suppress(OSError, ValueError):  # nobody is there to read it any more
                sys.stderr.write(f"{source}: {text}\n")

    def end(self) -> None:
        """Close the file."""
        if self._libraries is not None:
            self._libraries.end()
        if self._file is not None:
            self._file.close()
        self._file = self._libraries = None
        self._is_begun = False


def _is_at_least(level: str, least: str) -> bool:
    return LEVELS.index(level) >= LEVELS.index(least)
