"""Writing a file in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from crossbearing.export.options import Options
from crossbearing.export.outline import Outline
from crossbearing.export.phrases import WriterPhrase
from crossbearing.export.writers import Writer, export
from crossbearing.export.written import Stopped
from crossbearing.faults import KnownFault


class Job(QThread):
    """Writes `outline` to `target`; `requestInterruption` stops it, and the old file stays.

    `progressed` says how much of how much is done. `fault` is what went wrong, once it is finished.
    """

    progressed = Signal(int, int)

    def __init__(
        self,
        outline: Outline,
        target: Path,
        writer: Writer,
        options: Options,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outline, self._writer, self._options = outline, writer, options
        self.target = target
        self.fault: KnownFault | None = None

    def run(self) -> None:
        try:
            export(self._outline, self.target, self._writer, self._options, self._told)
        except KnownFault as fault:
            self.fault = fault
        except Exception as bug:
            self.fault = KnownFault(WriterPhrase.BUG(bug=repr(bug)), WriterPhrase.AS_BEFORE)
            raise

    @property
    def was_stopped(self) -> bool:
        """Whether the person stopped it."""
        return isinstance(self.fault, Stopped)

    def _told(self, done: int, of: int) -> None:
        if self.isInterruptionRequested():
            raise Stopped(WriterPhrase.STOPPED, WriterPhrase.AS_BEFORE)
        self.progressed.emit(done, of)
