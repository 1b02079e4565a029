"""The window: list, compare page and route map beside each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from crossbearing.gui.actions import dress_actions, make_actions
from crossbearing.gui.bookmarks.keeping import Keeping
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.browse.finder import Finder
from crossbearing.gui.columns import Columns
from crossbearing.gui.entry_actions import EntryActions
from crossbearing.gui.export.exporting import Exporting
from crossbearing.gui.language import Language
from crossbearing.gui.late_panels import LatePanels
from crossbearing.gui.look import Look
from crossbearing.gui.present.door import Door
from crossbearing.gui.reading import Reading
from crossbearing.gui.remembering import Remembering
from crossbearing.gui.search_box import SearchBox
from crossbearing.gui.searching import Searching
from crossbearing.gui.session import Session
from crossbearing.gui.status_bar import StatusBar
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.top_bar import BUTTONS, TopBar
from crossbearing.library.problem import Problem
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.page import page_of
from crossbearing.search.facets import Sort

_FULL_SCREEN = Qt.WindowState.WindowFullScreen


class MainWindow(QMainWindow):
    """Browses `library`. The services are made outside and handed in.

    The list is painted first; the compare page and the map are built right after, so that a start
    shows something at once, and then the window `is_complete`. `painted` tells that it can be seen
    for the first time, `language_chosen` carries the language in which another should replace it.
    """

    painted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, library: Library, shelf: Shelf, look: Look, language: Language, session: Session
    ) -> None:
        super().__init__()
        self._is_painted = False
        self.is_complete = False
        self.setWindowTitle("Crossbearing")
        self.setMinimumSize(480, 400)
        self._library, self._shelf, self._look = library, shelf, look
        self._reading = Reading(library, self)
        self.door = Door(self, library, shelf, look, self._reading)
        self._finder = Finder(library, self)
        self._status = StatusBar(language)
        self._on_entry = EntryActions(library, self._reading, shelf, self._status, self)
        self._keeping = Keeping(library, shelf, self._reading, look, self)
        self._exporting = Exporting(
            self,
            library,
            lambda: shelf.contents,
            icons=lambda: look.icons,
            current=lambda: self._reading.history.current,
            listed=lambda: self._browse.entries(),  # noqa: PLW0108 - made after the actions
        )
        self._actions = make_actions(self, self._slots())
        self.addActions(list(self._actions.values()))
        # From the outside in: a style sheet dresses all that is in a widget anew when that moves.
        centre = QWidget(self)
        self.setCentralWidget(centre)
        self._column = QVBoxLayout(centre)
        self._top = TopBar(self._actions, len(library.entries), centre)
        self._columns = Columns(centre)
        self._browse = BrowsePanel(library, self._finder, look.icons, self._columns.place(0))
        self._columns.put(0, self._browse)
        self._late = LatePanels(
            library, look, self._columns, self._actions, self, trip=session.trip
        )
        self._searching = Searching(self._top.search, self._browse, library, self)
        self._remembering = Remembering(
            self,
            session,
            look=look,
            language=language,
            columns=self._columns,
            browse=self._browse,
            reading=self._reading,
            late=self._late,
            exporting=self._exporting,
        )
        self._build()
        self._connect()
        self._remembering.restore(self._top.search, shelf)

    @property
    def session(self) -> Session:
        """What to remember of the window as it is now."""
        return self._remembering.session

    @property
    def search_box(self) -> SearchBox:
        """The search box."""
        return self._top.search

    @property
    def icons(self) -> Icons:
        """The icons, tinted for the theme as it is now."""
        return self._look.icons

    def is_ready_to_search(self) -> bool:
        """Whether everything stands: page, map, and the search index."""
        return self.is_complete and self._finder.is_ready

    def open(self, address: Address) -> bool:
        """Read the entry at `address`; False if the library has none there."""
        return self._reading.open(address)

    def search_for(self, text: str) -> None:
        """Search for `text`, or only put the cursor into the search box if it is empty."""
        self._searching.ask(text)

    def take_over(self, file: Path) -> None:
        """Show what an import of the bookmarks in `file` would do, and let it be decided."""
        self._keeping.open_import(file)

    def tell(self, text: str) -> None:
        """Say `text` for a moment."""
        self._status.say(text)

    def tell_problems(self, problems: Sequence[Problem]) -> None:
        """Tell that parts of packs could not be used, above the columns."""
        # Only here: packs are hardly ever broken.
        from crossbearing.gui.content_notice import ContentNotice  # noqa: PLC0415

        ContentNotice(problems, self._look, self._column, self)

    def come_forward(self) -> None:
        """Stand before all other windows, and have the keyboard."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._keeping.may_close():
            event.ignore()
            return
        self._finder.stop()
        self._searching.stop()
        self.door.close()
        super().closeEvent(event)

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._top)
        self._column.addWidget(self._columns, 1)
        self.setStatusBar(self._status)
        self._dress(self._look.icons)

    def _connect(self) -> None:
        self._searching.found.connect(self._reading.open)
        self._top.look_chosen.connect(self._look.choose)
        self._browse.chosen.connect(self._reading.open)
        self._browse.shown.connect(self._list_changed)
        self._late.followed.connect(self._follow)
        self._late.activated.connect(self._reading.open)
        self._late.star_pressed.connect(self._shelf.toggle)
        self._late.entered.connect(self._browse.light)
        self._reading.left.connect(lambda: self._reading.remember(self._late.page.place))
        self._reading.opened.connect(self._show)
        self._shelf.changed.connect(self._stars_changed)
        self._shelf.failed.connect(self._show_star)  # a press has already checked it
        self._keeping.attach(self._actions, self._status, self._top, self._browse, self.door.open)
        self._status.language_chosen.connect(self.language_chosen)
        self._look.changed.connect(self._dress)

    def _slots(self) -> Mapping[str, Callable[[], object]]:
        return {
            "search": lambda: self._searching.go(),  # noqa: PLW0108 - made after the actions
            "clear": lambda: self._searching.clear(),  # noqa: PLW0108
            "next": lambda: self._browse.step(1),
            "previous": lambda: self._browse.step(-1),
            "random": self._reading.open_random,
            "back": self._reading.back,
            "forward": self._reading.forward,
            "column-1": lambda: self._columns.go_to(0),
            "column-2": lambda: self._columns.go_to(1),
            "column-3": lambda: self._columns.go_to(2),
            "table": self._toggle_table,
            "map": lambda: self._columns.fill_with(2 if self._is_on("map") else None),
            "cover-leader": self._cover,
            "cover-manager": self._cover,
            "full-screen": lambda: self.setWindowState(self.windowState() ^ _FULL_SCREEN),
            "present": self.door.open,
            "export": self._exporting.export,
            "print": self._exporting.print,
            "help": self._open_help,
            "quit": self.close,
            **self._look.slots(),
            **self._on_entry.slots(lambda: self._late.page.image()),  # noqa: PLW0108
            **self._keeping.slots(),
        }

    def _after_first_paint(self) -> None:
        """Do what could wait until the window can be seen."""
        self.painted.emit()
        dress_actions(self._actions, self._look.icons)
        self._stars_changed()
        self._remembering.welcome()
        if self._reading.entry is None:
            self._remembering.read_first()
        self._keeping.start(self._late.page, self._column)
        self._finder.start()
        self.is_complete = True

    def _is_on(self, action: str) -> bool:
        return self._actions[action].isChecked()

    def _follow(self, entry: AnyEntry) -> None:
        self._reading.open(entry.address)
        self._show_page()

    def _toggle_table(self) -> None:
        if self._is_on("table"):
            self._late.compare.show_table(self._browse.entries())
        else:
            self._show_page()

    def _show_page(self) -> None:
        self._actions["table"].setChecked(False)
        self._late.compare.show_page()

    def _list_changed(self, count: int, sort: Sort) -> None:
        self._status.show_count(count, self._browse.kind, sort)
        if self._is_on("table"):
            self._late.compare.show_table(self._browse.entries())

    def _cover(self) -> None:
        self._late.page.cover(
            leader=self._is_on("cover-leader"), manager=self._is_on("cover-manager")
        )

    def _show(self, entry: AnyEntry, place: int) -> None:
        """Show `entry` in all three columns, the page scrolled to `place`."""
        self._late.page.show_page(page_of(entry, self._library))
        if place:
            self._late.page.go_to_place(place)
        self._browse.reveal(entry)
        self._late.route.show_entry(entry.address)
        history = self._reading.history
        self._browse.set_recent(history.recent())
        self._actions["back"].setEnabled(history.can_go_back)
        self._actions["forward"].setEnabled(history.can_go_forward)
        self._show_star()

    def _stars_changed(self) -> None:
        self._browse.set_kept(self._shelf.stars, self._shelf.notes)
        self._late.show_stars(frozenset(self._shelf.stars))
        self._show_star()

    def _show_star(self) -> None:
        self._on_entry.show_star(self._actions["star"], self._look.icons)

    def _open_help(self) -> None:
        # Only here: it is not needed to start.
        from crossbearing.gui.key_sheet import KeySheet  # noqa: PLC0415

        KeySheet(self._look.icons, self).open()

    def _dress(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        seen = self._actions if self._is_painted else BUTTONS
        dress_actions({name: self._actions[name] for name in seen}, icons)
        self._actions["still"].setChecked(self._look.still)
        for part in (self._top, self._browse, self._status):
            part.set_icons(icons)
        self._top.show_look(self._look.choice)
        self._columns.set_zoom(icons.theme.zoom)
        self._show_star()
