"""The reader's stars as the window sees them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crossbearing.bookmarks.store import Store
from crossbearing.faults import KnownFault
from crossbearing.model.address import Address


class Shelf(QObject):
    """Keeps the window's stars in step with the store.

    `changed` tells that the stars are others now; `failed` carries a `KnownFault` when a change
    could not be kept, and the stars stay as they were.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stars = store.stars()

    @property
    def stars(self) -> tuple[Address, ...]:
        """The starred addresses in the reader's own order."""
        return self._stars

    def is_starred(self, address: Address) -> bool:
        """Whether `address` is starred."""
        return address in self._stars

    def toggle(self, address: Address) -> None:
        """Star `address`, or take its star away."""
        try:
            if self.is_starred(address):
                self._store.unstar(address)
            else:
                self._store.star(address)
        except KnownFault as fault:
            self.failed.emit(fault)
            return
        self._stars = self._store.stars()
        self.changed.emit()
