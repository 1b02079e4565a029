"""What the window does with stars, notes and talks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.reading import Reading
from crossbearing.gui.status_bar import StatusBar
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.gui.bookmarks.condition import Condition
    from crossbearing.gui.bookmarks.noting import Noting
    from crossbearing.gui.compare.page_view import PageView


class Keeping(QObject):
    """Does the actions of keeping, and brings what they need into `window` when it is needed."""

    def __init__(
        self, library: Library, shelf: Shelf, reading: Reading, look: Look, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._library, self._shelf, self._reading = library, shelf, reading
        self._look, self._window = look, window
        self._page: PageView | None = None
        self._noting: Noting | None = None
        self._condition: Condition | None = None

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What each action calls."""
        return {
            "note": self._go_to_note,
            "undo": self._shelf.undo,
            "redo": self._shelf.redo,
        }

    def attach(self, actions: Mapping[str, QAction], status: StatusBar) -> None:
        """Keep `actions` named after what they would do, and tell in `status` what was done."""
        self._actions = actions
        self._shelf.changed.connect(self._name_steps)
        self._shelf.told.connect(status.say)
        self._shelf.failed.connect(status.tell)
        self._name_steps()

    def start(self, page: PageView, column: QVBoxLayout) -> None:
        """Begin with what could wait until the window can be seen."""
        # Only here: the window is painted first.
        from crossbearing.gui.bookmarks.noting import Noting  # noqa: PLC0415

        self._page = page
        self._noting = Noting(self._shelf, page.note, self)
        self._reading.opened.connect(self._show_note)
        if self._reading.entry is not None:
            self._show_note(self._reading.entry)
        store = self._shelf.store
        if store.read_only is not None or store.trouble is not None:
            self._tell_condition(column)
        self._shelf.start(self._library)

    def may_close(self) -> bool:
        """Save what is being written; False if that failed and the person wants to stay."""
        if self._noting is None:
            return True
        self._noting.save()
        if self._noting.unsaved and not self._gives_up(self._noting.unsaved):
            return False
        self._shelf.stop()
        return True

    def _tell_condition(self, column: QVBoxLayout) -> None:
        # Only here: the file is hardly ever in trouble.
        from crossbearing.gui.bookmarks.condition import Condition  # noqa: PLC0415

        self._condition = Condition(self._shelf, self._look, column, self)

    def _gives_up(self, texts: Mapping[Address, str]) -> bool:
        """Ask what to do with notes that can't be saved; whether the window may go."""
        # Only here: it is hardly ever asked.
        from crossbearing.gui.bookmarks.unsaved import give_up  # noqa: PLC0415

        named = {self._shelf.name_of(address): text for address, text in texts.items()}
        return give_up(named, self._window)

    def _show_note(self, entry: AnyEntry, _place: int = 0) -> None:
        if self._noting is not None:
            self._noting.show_note(entry.address)

    def _go_to_note(self) -> None:
        if self._page is not None:
            self._page.go_to_note()

    def _name_steps(self) -> None:
        for name, words in (("undo", self._shelf.undo_words), ("redo", self._shelf.redo_words)):
            action = self._actions[name]
            action.setEnabled(bool(words))
            title = self.tr("Undo") if name == "undo" else self.tr("Redo")
            action.setText(f"{title} {words}" if words else title)
            action.setToolTip(action.text())
