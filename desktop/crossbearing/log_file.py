"""A log file that is set aside when it has grown.

Python's own handler for that comes with others that speak to networks, and with all they need.
"""

from __future__ import annotations

import logging
from itertools import pairwise
from pathlib import Path


class LogFile(logging.FileHandler):
    """Writes lines into `path`; at `most` bytes it becomes ``.1``, that ``.2``, up to `older`.

    Raises:
        OSError: the file can't be opened.
    """

    def __init__(self, path: Path, most: int, older: int) -> None:
        super().__init__(path, encoding="utf-8")
        self._path, self._most, self._older = path, most, older

    def emit(self, record: logging.LogRecord) -> None:
        """Write `record`, into a new file if this one is full."""
        if self.stream is not None and self.stream.tell() >= self._most:
            self.stream.close()
            self.stream = None  # the line to come opens a new one
            self._set_aside()
        super().emit(record)

    def _set_aside(self) -> None:
        names = [self._path, *(Path(f"{self._path}.{n}") for n in range(1, self._older + 1))]
        try:
            for old, older in reversed(tuple(pairwise(names))):
                if old.exists():
                    old.replace(older)
        except OSError:
            pass  # another program holds it: it grows on
