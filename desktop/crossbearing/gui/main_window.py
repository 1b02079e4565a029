"""The window: list, compare page and route map beside each other."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStatusBar, QVBoxLayout, QWidget

from crossbearing.faults import KnownFault
from crossbearing.gui.actions import SPECS, make_actions
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.browse.finder import Finder
from crossbearing.gui.columns import Columns
from crossbearing.gui.compare.page_view import PageView
from crossbearing.gui.key_sheet import KeySheet
from crossbearing.gui.look import Look
from crossbearing.gui.reading import Reading
from crossbearing.gui.route.panel import RoutePanel
from crossbearing.gui.search_box import SearchBox
from crossbearing.gui.session import Session
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.top_bar import TopBar
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry, Kind
from crossbearing.model.library import Library
from crossbearing.model.page import page_of
from crossbearing.model.page_text import as_text

_PREVIEW_MS = 150


class MainWindow(QMainWindow):
    """Browses `library`. The services are made outside and handed in."""

    def __init__(self, library: Library, shelf: Shelf, look: Look, session: Session) -> None:
        super().__init__()
        self.setWindowTitle("Crossbearing")
        self.setMinimumSize(640, 420)
        self._library, self._shelf, self._look = library, shelf, look
        self._reading = Reading(library, self)
        self._finder = Finder(library, self)
        self._actions = make_actions(self, self._slots())
        self.addActions(list(self._actions.values()))
        self._top = TopBar(self._actions, len(library.entries))
        self._browse = BrowsePanel(library, self._finder, look.icons)
        self._page = PageView(tuple(self._actions[n] for n in ("star", "copy-link", "copy-text")))
        self._route = RoutePanel(library, look.icons)
        self._columns = Columns((self._browse, self._page, self._route))
        self._preview = QTimer(self)
        self._preview.setSingleShot(True)
        self._preview.setInterval(_PREVIEW_MS)
        self._build()
        self._connect()
        self._restore(session)

    @property
    def session(self) -> Session:
        """What to remember of the window as it is now."""
        history = self._reading.history
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        return Session(
            theme=self._look.choice,
            zoom=self._look.zoom,
            width=size.width(),
            height=size.height(),
            maximised=self.isMaximized(),
            columns=self._columns.widths,
            hidden=self._columns.hidden,
            kind=self._browse.kind or "",
            query=self._top.search.text(),
            current=history.current,
            recent=history.recent(),
        )

    @property
    def search_box(self) -> SearchBox:
        """The search box."""
        return self._top.search

    @property
    def icons(self) -> Icons:
        """The icons, tinted for the theme as it is now."""
        return self._look.icons

    def is_ready_to_search(self) -> bool:
        """Whether the search index stands."""
        return self._finder.is_ready

    def open(self, address: Address) -> bool:
        """Read the entry at `address`; False if the library has none there."""
        return self._reading.open(address)

    def tell(self, fault: KnownFault) -> None:
        """Say in the status bar what went wrong and what to do."""
        self.statusBar().showMessage(str(fault), 15_000)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._finder.start)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finder.stop()
        self._preview.stop()
        super().closeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._columns, 1)
        centre = QWidget()
        centre.setLayout(column)
        self.setCentralWidget(centre)
        bar = QStatusBar()
        bar.setObjectName("statusBar")
        bar.setSizeGripEnabled(False)
        self._count = QLabel()
        self._count.setContentsMargins(10, 0, 0, 0)
        place = QLabel(self.tr("All content is on this computer"))
        place.setContentsMargins(0, 0, 10, 0)
        bar.addWidget(self._count)
        bar.addPermanentWidget(place)
        self.setStatusBar(bar)
        self._dress(self._look.icons)

    def _connect(self) -> None:
        self._top.search.searched.connect(self._search)
        self._top.search.returnPressed.connect(self._enter)
        self._top.search.stepped.connect(self._browse.step)
        self._preview.timeout.connect(self._preview_first)
        self._browse.chosen.connect(self._reading.open)
        self._browse.star_pressed.connect(self._shelf.toggle)
        self._browse.shown.connect(self._show_count)
        self._browse.retyped.connect(self._retype)
        self._page.followed.connect(lambda entry: self._reading.open(entry.address))
        self._route.entry_activated.connect(self._reading.open)
        self._reading.opened.connect(self._show)
        self._shelf.changed.connect(self._stars_changed)
        self._shelf.failed.connect(self.tell)
        self._look.changed.connect(self._dress)

    def _restore(self, session: Session) -> None:
        self.resize(session.width, session.height)
        if session.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._columns.restore(session.columns, session.hidden)
        self._finder.set_stars(self._shelf.stars)
        self._top.search.setText(session.query)
        kind = Kind(session.kind) if session.kind in list(Kind) else None
        self._browse.show_at_start(kind, session.query)
        self._stars_changed()
        start = session.current if session.current is not None else self._browse.first()
        if start is None or not self.open(start):
            first = self._browse.first()
            if first is not None:
                self.open(first)

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self._go_to_search,
            "clear": self._clear,
            "next": lambda: self._browse.step(1),
            "previous": lambda: self._browse.step(-1),
            "random": self._open_random,
            "back": self._reading.back,
            "forward": self._reading.forward,
            "column-1": lambda: self._columns.go_to(0),
            "column-2": lambda: self._columns.go_to(1),
            "column-3": lambda: self._columns.go_to(2),
            "map": lambda: self._columns.fill_with(2 if self._actions["map"].isChecked() else None),
            "star": self._toggle_star,
            "copy-link": self._copy_link,
            "copy-text": self._copy_text,
            "zoom-in": lambda: self._look.zoom_by(1),
            "zoom-out": lambda: self._look.zoom_by(-1),
            "zoom-reset": lambda: self._look.zoom_by(0),
            "theme": self._look.toggle,
            "full-screen": self._toggle_full_screen,
            "help": lambda: KeySheet(self._look.icons, self).open(),
            "quit": self.close,
        }

    def _search(self, text: str) -> None:
        self._browse.set_query(text)
        self._preview.start() if text.strip() else self._preview.stop()

    def _preview_first(self) -> None:
        """After a pause in typing, show the best hit beside the list."""
        first = self._browse.first()
        if first is not None:
            self._reading.open(first)

    def _enter(self) -> None:
        self._preview.stop()
        self._preview_first()
        self._browse.list_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retype(self, text: str) -> None:
        self._top.search.setText(text)
        self._browse.set_query(text)

    def _go_to_search(self) -> None:
        self._top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.search.selectAll()

    def _clear(self) -> None:
        self._preview.stop()
        self._top.search.clear()
        self._browse.clear()

    def _show(self, entry: AnyEntry) -> None:
        """Show `entry` in all three columns."""
        self._page.show_page(page_of(entry, self._library))
        self._browse.select(entry.address)
        self._route.show_entry(entry.address)
        self._actions["back"].setEnabled(self._reading.history.can_go_back)
        self._actions["forward"].setEnabled(self._reading.history.can_go_forward)
        self._show_star()

    def _stars_changed(self) -> None:
        self._browse.set_stars(frozenset(self._shelf.stars))
        self._show_star()

    def _show_star(self) -> None:
        entry = self._reading.entry
        starred = entry is not None and self._shelf.is_starred(entry.address)
        star = self._actions["star"]
        star.setChecked(starred)
        star.setText(self.tr("Starred") if starred else self.tr("Star"))
        name, role = ("star-filled", Role.LEADER) if starred else ("star", Role.DIM)
        icons = self._look.icons
        star.setIcon(icons.icon(name, role, icons.theme.px(17)))

    def _show_count(self, count: int) -> None:
        kind = self._browse.kind
        what = _PLURALS[kind] if kind else "entries"
        self._count.setText(
            self.tr("{count} {what} · sorted by theme").format(count=count, what=what)
        )

    def _toggle_star(self) -> None:
        if self._reading.entry is not None:
            self._shelf.toggle(self._reading.entry.address)
        self._show_star()

    def _open_random(self) -> None:
        others = [entry for entry in self._library.entries if entry is not self._reading.entry]
        if others:
            self.open(random.choice(others).address)  # noqa: S311 - a reader's surprise, no secret

    def _copy_link(self) -> None:
        if self._reading.entry is not None:
            QGuiApplication.clipboard().setText(str(self._reading.entry.address))
            self.statusBar().showMessage(self.tr("Link copied"), 3_000)

    def _copy_text(self) -> None:
        if self._reading.entry is not None:
            QGuiApplication.clipboard().setText(
                as_text(page_of(self._reading.entry, self._library))
            )
            self.statusBar().showMessage(self.tr("Text copied"), 3_000)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _dress(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        for spec in SPECS:
            if spec.icon:
                icon = icons.icon(spec.icon, Role.INK, icons.theme.px(17))
                self._actions[spec.name].setIcon(icon)
        for part in (self._top, self._browse, self._page, self._route):
            part.set_icons(icons)
        self._columns.set_zoom(icons.theme.zoom)
        font = icons.theme.font(12.5)
        for label in self.statusBar().findChildren(QLabel):
            label.setFont(font)
            palette = label.palette()
            palette.setColor(label.foregroundRole(), icons.theme.colour(Role.DIM))
            label.setPalette(palette)
        self._show_star()


_PLURALS = {
    Kind.DISTINCTION: "distinctions",
    Kind.TRAIT: "traits",
    Kind.SCENARIO: "scenarios",
    Kind.MYTH: "myths",
    Kind.PERSPECTIVE: "perspectives",
}
