"""A log file that is set aside when it has grown."""

from __future__ import annotations

from _thread import allocate_lock
from itertools import pairwise
from pathlib import Path
from typing import TextIO


class LogFile:
    """Writes lines into `path`; at `most` bytes it becomes ``.1``, that ``.2``, up to `older`.

    Any thread may write.

    Raises:
        OSError: the file can't be opened.
    """

    def __init__(self, path: Path, most: int, older: int) -> None:
        self._path, self._most, self._older = path, most, older
        self._lock = allocate_lock()
        self._stream: TextIO | None = self._opened()

    def write(self, line: str) -> None:
        """Write `line`, into a new file if this one is full; let it go if there is no way to."""
        with self._lock:
            try:
                if self._stream is not None and self._stream.tell() >= self._most:
                    self._stream.close()
                    self._stream = None
                    self._set_aside()
                if self._stream is None:
                    self._stream = self._opened()
                self._stream.write(f"{line}\n")
                self._stream.flush()
            except (OSError, ValueError):
                pass  # a full disk, say: the program goes on

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._stream is not None:
                self._stream.close()

    def _opened(self) -> TextIO:
        return self._path.open("a", encoding="utf-8", errors="backslashreplace")

    def _set_aside(self) -> None:
        names = [self._path, *(Path(f"{self._path}.{n}") for n in range(1, self._older + 1))]
        try:
            for old, older in reversed(tuple(pairwise(names))):
                if old.exists():
                    old.replace(older)
        except OSError:
            pass  # another program holds it: it grows on
