"""Writing notes: shown with the entry, kept after each pause, never dropped."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from crossbearing.gui.bookmarks.note_box import NoteBox
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.model.address import Address

_PAUSE_MS = 700


class Noting(QObject):
    """Fills `box` with the note of the entry being read, and keeps what is written there.

    A text that can't be saved stays: it is tried again, and shown when its entry is read again.
    """

    def __init__(self, shelf: Shelf, box: NoteBox, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf, self._box = shelf, box
        self._address: Address | None = None
        self._basis = ""
        self._goes_on = False
        self._unsaved: dict[Address, tuple[str, str]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        box.written.connect(self._written)
        box.left.connect(self._left)
        shelf.changed.connect(self._kept_elsewhere)

    @property
    def unsaved(self) -> dict[Address, str]:
        """The texts that could not be saved, by entry."""
        return {address: text for address, (_, text) in self._unsaved.items()}

    def show_note(self, address: Address) -> None:
        """Show the note of `address`; what was being written for another entry is saved first."""
        if address == self._address:
            return
        self.save()
        self._address = address
        self._goes_on = False
        kept = self._shelf.notes.get(address, "")
        self._basis, text = self._unsaved.get(address, (kept, kept))
        self._box.show_text(text)
        if address in self._unsaved:
            self._box.say_unsaved()

    def save(self) -> None:
        """Save what was written and is not saved yet."""
        self._pause.stop()
        if self._address is not None and self._box.text != self._basis:
            self._unsaved[self._address] = (self._basis, self._box.text)
        for address, (basis, text) in tuple(self._unsaved.items()):
            self._write(address, basis, text)

    def _write(self, address: Address, basis: str, text: str) -> None:
        here = address == self._address
        kept = self._shelf.write_note(address, text, basis, goes_on=here and self._goes_on)
        if kept is None:
            if here:
                self._box.say_unsaved()
            return
        self._unsaved.pop(address, None)
        if here:
            self._goes_on = True
            self._basis = kept
            # Spaces that one is still typing are kept in the field until it is left.
            if kept.strip() != text.strip():
                self._box.show_text(kept)
            self._box.say_kept()

    def _written(self) -> None:
        self._box.say_writing()
        self._pause.start()

    def _left(self) -> None:
        self.save()
        self._goes_on = False

    def _kept_elsewhere(self) -> None:
        """Show what undo or another program has made of the note, unless one is writing."""
        if self._address is None or self._box.text != self._basis:
            return
        kept = self._shelf.notes.get(self._address, "")
        if kept != self._basis:
            self._basis = kept
            self._goes_on = False
            self._box.show_text(kept)
