"""The compare page: an entry's two sides, and what joins and qualifies them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from crossbearing.gui.bookmarks.note_box import NoteBox
from crossbearing.gui.compare.chip_row import ChipRow
from crossbearing.gui.compare.evidence_line import EvidenceLine
from crossbearing.gui.compare.page_header import PageHeader
from crossbearing.gui.compare.remarks import RemarkList, SharedBox
from crossbearing.gui.compare.source_shelf import SourceShelf
from crossbearing.gui.compare.sticky_headings import StickyHeadings
from crossbearing.gui.compare.two_columns import TwoColumns
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.viewport import own_viewport
from crossbearing.gui.welcome import Welcome
from crossbearing.model.page import Page

_MAX_WIDTH = 980
Part = (
    Welcome
    | PageHeader
    | TwoColumns
    | SharedBox
    | RemarkList
    | EvidenceLine
    | SourceShelf
    | ChipRow
    | NoteBox
)


class PageView(QScrollArea):
    """Shows one `Page`, scrolled from its top. `followed` carries the entry of a pressed link."""

    followed = Signal(object)

    def __init__(self, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._covered = (False, False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Compare page"))
        self._welcome = Welcome()
        self._welcome.dismissed.connect(self._welcome.hide)
        self._header = PageHeader(actions)
        self._columns = TwoColumns()
        self._columns.lifted.connect(self.setFocus)
        self._shared = SharedBox()
        self._remarks = RemarkList()
        self._evidence = EvidenceLine()
        self._sources = SourceShelf()
        self._related = ChipRow(self.tr("Related"), checkable=False)
        self._related.chosen.connect(self._follow)
        self.note = NoteBox()
        self.note.field.cursorPositionChanged.connect(self._follow_cursor)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        for part in self._parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        viewport = own_viewport(self)
        self.setWidget(self._body)
        self._sticky = StickyHeadings(self._columns, viewport)
        self.verticalScrollBar().valueChanged.connect(self._sticky.follow)
        viewport.installEventFilter(self)

    @property
    def _parts(self) -> tuple[Part, ...]:
        return (
            self._welcome,
            self._header,
            self._columns,
            self._shared,
            self._remarks,
            self._evidence,
            self._sources,
            self._related,
            self.note,
        )

    def show_page(self, page: Page) -> None:
        """Show `page` from its top."""
        self._page = page
        self._header.show_page(page)
        self._columns.show_page(page)
        self._columns.cover(leader=self._covered[0], manager=self._covered[1])
        self._shared.show_remark(page.shared)
        self._remarks.show_remarks(page.remarks)
        self._evidence.show_page(page)
        self._sources.show_sources(page.sources)
        self._related.show_chips([entry.name for entry in page.related])
        self.verticalScrollBar().setValue(0)

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome is still to be dismissed."""
        return not self._welcome.isHidden()

    def welcome(self, *, wanted: bool) -> None:
        """Show the three sentences for a first start above the page, or not."""
        self._welcome.setVisible(wanted)

    @property
    def place(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def go_to_place(self, place: int) -> None:
        """Scroll to where `place` was before, once the page is laid out."""
        self._body.adjustSize()
        self.verticalScrollBar().setValue(place)

    def go_to_note(self) -> None:
        """Put the cursor into the reader's note, and show it."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._body.adjustSize()
        self.ensureWidgetVisible(self.note)

    def cover(self, *, leader: bool, manager: bool) -> None:
        """Cover the sides that the reader wants to guess, on this page and those that follow."""
        self._covered = (leader, manager)
        self._columns.cover(leader=leader, manager=manager)

    def image(self) -> QPixmap:
        """The whole page as a picture, at the window's own device-pixel ratio."""
        return self._body.grab()

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        for part in self._parts:
            part.set_icons(icons)
        self._sticky.set_icons(icons)
        px = icons.theme.px
        self._column.setSpacing(px(13))
        self._margin = px(24)
        self._set_margins()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.viewport():
            self._set_margins()
            self._sticky.follow()
        return super().eventFilter(watched, event)

    _margin = 24

    def _set_margins(self) -> None:
        """Keep lines readable: a wide page has wider margins, not longer lines."""
        spare = max(0, self.viewport().width() - 2 * self._margin - _MAX_WIDTH)
        side = self._margin + spare // 2
        self._column.setContentsMargins(side, self._margin - 4, side, self._margin)

    def _follow_cursor(self) -> None:
        """Keep the line in view that is being written."""
        field = self.note.field
        if field.hasFocus():
            spot = field.viewport().mapTo(self._body, field.cursorRect().center())
            self.ensureVisible(spot.x(), spot.y(), 0, 2 * field.cursorRect().height())

    def _follow(self, number: int) -> None:
        if self._page is not None:
            self.followed.emit(self._page.related[number])
