"""The log: what happened to the program, never what a person has written.

It is one text file in the state folder and a few older ones. Nothing of this is loaded until there
is something to say or the window stands.
"""

from __future__ import annotations

import sys
from pathlib import Path

FILE_NAME = "crossbearing.log"
_BYTES, _OLDER = 512 * 1024, 3
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Log:
    """Writes into `folder`, and on standard error what is grave; with `debug` more, and all there.

    A folder that can't be written to is let be.
    """

    def __init__(self, folder: Path, *, debug: bool = False) -> None:
        self.folder, self._debug = folder, debug
        self._is_begun = False

    def begin(self) -> None:
        """Open the file, unless that is done; Python's own loggers lead there from now on."""
        if self._is_begun:
            return
        self._is_begun = True
        # Only here: they would keep the window waiting.
        import logging  # noqa: PLC0415

        from crossbearing.log_file import LogFile  # noqa: PLC0415

        logging.raiseExceptions = False
        root = logging.getLogger()
        root.setLevel(logging.DEBUG if self._debug else logging.INFO)
        if sys.stderr is not None:
            grave = logging.StreamHandler(sys.stderr)
            grave.setLevel(logging.DEBUG if self._debug else logging.WARNING)
            grave.setFormatter(logging.Formatter("%(name)s: %(message)s"))
            root.addHandler(grave)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = LogFile(self.folder / FILE_NAME, _BYTES, _OLDER)
        except OSError:
            return
        file.setFormatter(logging.Formatter(_FORM))
        root.addHandler(file)

    def write(self, level: str, source: str, text: str) -> None:
        """Write `text`, which came from `source`; `level` is debug, info, warning or error."""
        self.begin()
        import logging  # noqa: PLC0415

        logging.getLogger(source).log(getattr(logging, level.upper()), text)

    def end(self) -> None:
        """Close the file."""
        if not self._is_begun:
            return
        import logging  # noqa: PLC0415

        root = logging.getLogger()
        for handler in tuple(root.handlers):
            if type(handler).__name__ in {"StreamHandler", "LogFile"}:
                root.removeHandler(handler)
                handler.close()
        self._is_begun = False
