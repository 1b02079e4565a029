"""What the window does with stars, notes and talks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QPushButton, QVBoxLayout

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.bookmarks.windows import Windows
from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.look import Look
from crossbearing.gui.reading import Reading
from crossbearing.gui.status_bar import StatusBar
from crossbearing.gui.top_bar import TopBar
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.bookmarks.contents import OwnTalk
    from crossbearing.gui.bookmarks.condition import Condition
    from crossbearing.gui.bookmarks.noting import Noting
    from crossbearing.gui.compare.page_view import PageView


MENU = (
    *("undo", "redo", "", "add-to-talk", "talks", ""),
    *("export-mine", "import-mine", "backups", "missing"),
)
"""The actions in the menu of what is kept; an empty one stands for a line between."""


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
        self._menu: QMenu | None = None
        self._windows = Windows(self._around, window)
        look.changed.connect(self._windows.redress)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What each action calls."""
        return {
            "note": self._go_to_note,
            "undo": self._shelf.undo,
            "redo": self._shelf.redo,
            "mine": self._open_menu,
            "add-to-talk": self._offer_talks,
            "talks": self._windows.open_talks,
            "export-mine": self._windows.open_export,
            "import-mine": self._windows.open_import,
            "backups": self._windows.open_backups,
            "missing": self._windows.open_missing,
        }

    def attach(
        self,
        actions: Mapping[str, QAction],
        status: StatusBar,
        top: TopBar,
        browse: BrowsePanel,
        present: Callable[[str], object],
    ) -> None:
        """Keep `actions` named after what they would do, and tell in `status` what was done.

        Menus open under the button in `top`; stars are moved and pressed in `browse`.
        `present` shows the talk of an id to a room.
        """
        self._actions, self._top = actions, top
        self._listed, self._present = browse.entries, present
        browse.star_pressed.connect(self._shelf.toggle)
        browse.star_placed.connect(self._shelf.place_star)
        browse.star_shifted.connect(self._shelf.shift_star)
        self._shelf.changed.connect(self._name_steps)
        self._shelf.told.connect(status.say)
        self._shelf.failed.connect(status.tell)
        self._tray = QPushButton()
        self._tray.setProperty("look", "flat")
        self._tray.clicked.connect(self._windows.open_missing)
        self._tray.hide()
        status.addPermanentWidget(self._tray)

    def start(self, page: PageView, column: QVBoxLayout) -> None:
        """Begin with what could wait until the window can be seen."""
        # Only here: the window is painted first.
        from crossbearing.gui.bookmarks.noting import Noting  # noqa: PLC0415

        self._page = page
        self._noting = Noting(self._shelf, page.note, self)
        self._reading.opened.connect(self._show_note)
        if self._reading.entry is not None:
            self._show_note(self._reading.entry)
        self._shelf.opened.connect(lambda: self._tell_condition(column))
        self._tell_condition(column)
        self._shelf.start(self._library)
        self._shelf.changed.connect(self._count_missing)
        self._count_missing()
        self._name_steps()

    def open_import(self, file: Path) -> None:
        """Show what an import of `file` would do."""
        self._windows.open_import_of(file)

    def may_close(self) -> bool:
        """Save what is being written; False if that failed and the person wants to stay."""
        if self._noting is None:
            return True
        self._noting.save()
        if self._noting.unsaved and not self._gives_up(self._noting.unsaved):
            return False
        if not self._windows.close_all():
            return False
        self._shelf.stop()
        return True

    def _tell_condition(self, column: QVBoxLayout) -> None:
        if self._condition is not None or not self._shelf.is_troubled:
            return
        # Only here: the file is hardly ever in trouble.
        from crossbearing.gui.bookmarks.condition import Condition  # noqa: PLC0415

        self._condition = Condition(self._shelf, self._look, column, self)
        self._condition.export_wanted.connect(self._windows.open_export)
        self._condition.backups_wanted.connect(self._windows.open_backups)

    def _gives_up(self, texts: Mapping[Address, str]) -> bool:
        """Ask what to do with notes that can't be saved; whether the window may go."""
        # Only here: it is hardly ever asked.
        from crossbearing.gui.bookmarks.unsaved import give_up  # noqa: PLC0415

        named = {self._shelf.name_of(address): text for address, text in texts.items()}
        return give_up(named, self._window)

    def _show_note(self, entry: AnyEntry, _place: int = 0) -> None:
        if self._noting is not None:
            self._noting.show_note(entry.address)

    def _around(self) -> Surroundings:
        return Surroundings(
            self._library,
            self._shelf,
            self._look.icons,
            self._listed,
            lambda: self._reading.entry,
            (self._actions["undo"], self._actions["redo"]),
            self._present,
        )

    def _open_menu(self) -> None:
        """Offer everything that can be done with what is kept."""
        menu = self._fresh_menu()
        for name in MENU:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        menu.popup(self._top.below("mine"))

    def _offer_talks(self) -> None:
        """Offer the talks into which the entry being read can be put."""
        # Only here: few starts come to it.
        from crossbearing.gui.bookmarks.talks.offers import fill_talks  # noqa: PLC0415

        menu = self._fresh_menu()
        fill_talks(menu, self._shelf.talks, self._put_into)
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    def _put_into(self, talk: OwnTalk | None) -> None:
        """Put the entry being read at the end of `talk`, or into a new one."""
        from crossbearing.bookmarks import drafts  # noqa: PLC0415 - as above

        entry, editor = self._reading.entry, self._shelf.talk_editor
        if entry is None:
            return
        if talk is None:
            draft = drafts.of_entries(self.tr("New talk"), [entry.address])
            made = self._shelf.keep(lambda: editor.make(draft))
            if made is not None:
                self._windows.talks().choose(made)
            return
        items = drafts.items_of([entry.address])
        if self._shelf.keep(lambda: editor.add(talk.id, items)):
            words = self.tr("Added to “{talk}”. Undo takes it back.")
            self._shelf.told.emit(words.format(talk=talk.name))

    def _fresh_menu(self) -> QMenu:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self._window)
        return self._menu

    def _go_to_note(self) -> None:
        if self._page is not None:
            self._page.go_to_note()

    def _count_missing(self) -> None:
        """Show the way to the tray while something is in it."""
        missing = 0 if self._shelf.is_empty else self._missing()
        self._tray.setText(self.tr("Missing entries: {count}").format(count=missing))
        self._tray.setVisible(missing > 0)

    def _missing(self) -> int:
        # Only here: the window is painted first, without what is kept.
        from crossbearing.bookmarks.resolving import resolve  # noqa: PLC0415

        return len(resolve(self._shelf.contents, self._library).missing)

    def _name_steps(self) -> None:
        for name, words in (("undo", self._shelf.undo_words), ("redo", self._shelf.redo_words)):
            action = self._actions[name]
            action.setEnabled(bool(words))
            title = self.tr("Undo") if name == "undo" else self.tr("Redo")
            action.setText(f"{title} {words}" if words else title)
            action.setToolTip(action.text())
