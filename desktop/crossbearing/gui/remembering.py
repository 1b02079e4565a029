"""What the window takes from the session before it, and leaves to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.columns import Columns
from crossbearing.gui.export.exporting import Exporting
from crossbearing.gui.language import Language
from crossbearing.gui.late_panels import LatePanels
from crossbearing.gui.look import Look
from crossbearing.gui.reading import Reading
from crossbearing.gui.search_box import SearchBox
from crossbearing.gui.session import Session
from crossbearing.model.entry import Kind
from crossbearing.search.facets import Filter, Sort


class Remembering:
    """Knows what of a `window` and its parts is remembered; `before` is how it was left."""

    def __init__(
        self,
        window: QMainWindow,
        before: Session,
        *,
        look: Look,
        language: Language,
        columns: Columns,
        browse: BrowsePanel,
        reading: Reading,
        late: LatePanels,
        exporting: Exporting,
    ) -> None:
        self._window, self._before = window, before
        self._look, self._language = look, language
        self._columns, self._browse, self._reading = columns, browse, reading
        self._late, self._exporting = late, exporting

    @property
    def session(self) -> Session:
        """What to remember of the window as it is now."""
        history, window = self._reading.history, self._window
        size = window.normalGeometry().size() if window.isMaximized() else window.size()
        return Session(
            theme=self._look.choice,
            language=self._language.choice,
            zoom=self._look.zoom,
            still=self._look.still,
            width=size.width(),
            height=size.height(),
            maximised=window.isMaximized(),
            columns=self._columns.widths,
            hidden=self._columns.hidden,
            kind=self._browse.kind or "",
            filter=self._browse.filter,
            sort=self._browse.sort,
            current=history.current or self._before.current,
            place=self._late.page.place,
            recent=history.recent(),
            welcomed=not self._late.page.is_welcoming,
            trip=self._late.trip,
            export=self._exporting.remembered,
        )

    def restore(self, search: SearchBox, shelf: Shelf) -> None:
        """Give the window its shape again, and the list what it showed."""
        before = self._before
        self._window.resize(before.width, before.height)
        if before.maximised:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)
        self._columns.restore(before.columns, before.hidden)
        self._exporting.remembered = before.export
        if before.filter != Filter() or before.sort is Sort.OWN:
            # What the list shows may depend on it. Otherwise the window is painted first.
            self._browse.set_kept(shelf.stars, shelf.notes)
        search.setText(before.filter.query.render())
        self._browse.set_recent(before.recent)
        kind = Kind(before.kind) if before.kind in list(Kind) else None
        self._browse.show_at_start(kind, before.filter, before.sort)

    def welcome(self) -> None:
        """Greet who has never been here."""
        self._late.page.welcome(wanted=not self._before.welcomed)

    def read_first(self) -> None:
        """Read what was read last, at its place, else the first of the list."""
        last = self._before.current
        if last is not None and self._reading.open(last):
            place = self._before.place
            QTimer.singleShot(0, self._window, lambda: self._late.page.go_to_place(place))
        elif (first := self._browse.first()) is not None:
            self._reading.open(first)
