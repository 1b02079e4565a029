"""The way from the main window to a talk; what lies behind it is loaded when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.reading import Reading
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.gui.present.presenting import Presenting


class Door(QObject):
    """Opens the page before the first slide over `window`."""

    def __init__(
        self, window: QWidget, library: Library, shelf: Shelf, look: Look, reading: Reading
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._shelf, self._look = window, library, shelf, look
        self._reading = reading
        self._presenting: Presenting | None = None

    @property
    def presenting(self) -> Presenting | None:
        """What lies behind the door; None if it was never opened."""
        return self._presenting

    def open(self, talk: str = "", screen: int | None = None, minutes: float | None = None) -> None:
        """Ask what to present and where, see `Presenting.open`."""
        # Only here: most of it is never needed.
        from crossbearing.gui.present.presenting import Presenting  # noqa: PLC0415

        if self._presenting is None:
            self._presenting = Presenting(self._window, self._library, self._shelf, self._look)
        entry = self._reading.entry
        here = entry.address if entry is not None else None
        self._presenting.open(here, talk=talk, screen=screen, minutes=minutes)

    def close(self) -> None:
        """End a running talk; it can be gone on with the next time."""
        if self._presenting is not None:
            self._presenting.close()
