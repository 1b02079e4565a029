"""What the libraries say through the standard library's logging, handed on to the log."""

from __future__ import annotations

import logging
from collections.abc import Callable

_LEVELS = ((logging.ERROR, "error"), (logging.WARNING, "warning"), (logging.INFO, "info"))


class LibraryLog(logging.Handler):
    """Hands on what is at least of the level `least`, until `end`."""

    def __init__(self, write: Callable[[str, str, str], None], least: str) -> None:
        super().__init__()
        self._write = write
        # A line that can't be put together is no reason to speak of that to the person.
        logging.raiseExceptions = False
        logging.getLogger().setLevel(least.upper())
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Hand `record` on."""
        level = next((name for number, name in _LEVELS if record.levelno >= number), "debug")
        self._write(level, record.name, self.format(record))

    def end(self) -> None:
        """Hand nothing on any more."""
        logging.getLogger().removeHandler(self)
        self.close()
