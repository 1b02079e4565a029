"""What is being read, and the way the reader came."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crossbearing.gui.history import History
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library


class Reading(QObject):
    """Owns the current entry and the history.

    `left` tells that another entry is about to be read, so that the place can be remembered;
    `opened` carries the entry that is now read and the place to scroll to.
    """

    left = Signal()
    opened = Signal(object, int)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._places: dict[Address, int] = {}
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
        self._go(self.history.visit(entry.address), returning=False)
        return True

    def open_random(self) -> None:
        """Read another entry, by chance."""
        others = [entry for entry in self._library.entries if entry is not self.entry]
        if others:
            # Only here: few starts come to it.
            import random  # noqa: PLC0415

            self.open(random.choice(others).address)  # noqa: S311 - a surprise, no secret

    def back(self) -> None:
        """Read what was read before, where it was left."""
        self._go(self.history.back(), returning=True)

    def forward(self) -> None:
        """Read again what the reader went back from, where it was left."""
        self._go(self.history.forward(), returning=True)

    def remember(self, place: int) -> None:
        """Keep the place to which the current entry is scrolled."""
        if self.history.current is not None:
            self._places[self.history.current] = place

    def _go(self, history: History, *, returning: bool) -> None:
        if history == self.history:
            return
        self.left.emit()
        self.history = history
        entry = self.entry
        if entry is not None:
            self.opened.emit(entry, self._places.get(entry.address, 0) if returning else 0)
