"""What is being read, and the way the reader came."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crossbearing.gui.history import History
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library


class Reading(QObject):
    """Owns the current entry and the history; `opened` carries the entry that is now read."""

    opened = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.history = History()

    @property
    def entry(self) -> AnyEntry | None:
        """The entry being read, if any."""
        current = self.history.current
        return None if current is None else self._library.entry(current)

    def open(self, address: Address) -> bool:
        """Read the entry at `address`; False, and nothing happens, if the library has none."""
        entry = self._library.entry(address)
        if entry is None:
            return False
        self._go(self.history.visit(entry.address))
        return True

    def back(self) -> None:
        """Read what was read before."""
        self._go(self.history.back())

    def forward(self) -> None:
        """Read again what the reader went back from."""
        self._go(self.history.forward())

    def _go(self, history: History) -> None:
        if history != self.history:
            self.history = history
            self.opened.emit(self.entry)
