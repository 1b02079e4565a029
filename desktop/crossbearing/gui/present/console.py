"""The presenter's own window: what the room sees, what comes next, notes and clocks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.present.aims import Overlay
from crossbearing.gui.present.clock_bar import ClockBar
from crossbearing.gui.present.finding import Finding
from crossbearing.gui.present.hands import Hands
from crossbearing.gui.present.key_help import KeyHelp
from crossbearing.gui.present.next_picture import NextPicture
from crossbearing.gui.present.notes import Notes
from crossbearing.gui.present.overview import Overview
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.room_view import RoomView
from crossbearing.gui.present.slide_painter import SlidePainter
from crossbearing.gui.present.strip import Strip
from crossbearing.gui.saying import say
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.talk import Reveal
from crossbearing.presenting.entries import entry_slide
from crossbearing.presenting.keys import Command
from crossbearing.presenting.progress import Cover

_BORDER = 2


class Preview(RoomView):
    """The room's picture in its own proportions, as large as there is space."""

    def __init__(self, presenter: Presenter, painter: SlidePainter) -> None:
        super().__init__(presenter, painter)
        self.aspect = 16 / 9
        self._edge = QColor()
        self.setMinimumSize(320, 180)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.pressed.connect(
            lambda is_left: presenter.do(Command.NEXT if is_left else Command.PREVIOUS)
        )

    def set_edge(self, colour: QColor) -> None:
        """Frame the picture in `colour`."""
        self._edge = colour
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round((width - 2 * _BORDER) / self.aspect) + 2 * _BORDER

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def picture_area(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
        width = min(room.width(), round(room.height() * self.aspect))
        return QRectF(room.topLeft(), QSizeF(width, round(width / self.aspect)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._edge, _BORDER))
        half = _BORDER / 2
        painter.drawRoundedRect(self.picture_area().adjusted(-half, -half, half, half), 3, 3)


class Console(QWidget):
    """Shows everything about `presenter`, on the presenter's screen only.

    `closed` tells that it was closed by its frame.
    """

    closed = Signal()

    def __init__(
        self,
        presenter: Presenter,
        painter: SlidePainter,
        hands: Hands,
        *,
        library: Library,
        note_size: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._painter, self._hands = presenter, painter, hands
        self._library = library
        self.setObjectName("console")
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Presenting: {name}").format(name=presenter.script.name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.preview = Preview(presenter, painter)
        self.clocks = ClockBar(presenter)
        self.notes = Notes(note_size)
        self._room_title, self._next_title = QLabel(), QLabel(self.tr("NEXT STEP"))
        self._next = PlainText(15, Role.INK, QFont.Weight.DemiBold)
        self._next_picture = NextPicture(presenter, painter)
        self._said = PlainText(13, Role.WARN, QFont.Weight.Medium)
        self._strip = Strip(presenter)
        self._finding = Finding(library)
        self._overview = Overview(presenter, painter)
        self._help = KeyHelp()
        self._pages = QStackedWidget()
        self._build()
        hands.write_into(self._finding.box)
        self._finding.chosen.connect(self._show_entry)
        self._finding.left.connect(lambda: presenter.do(Command.ESCAPE))
        presenter.changed.connect(self._show)
        self._show()

    @property
    def search_box(self) -> QLineEdit:
        """Where the presenter searches the library."""
        return self._finding.box

    def show_room(self, aspect: float) -> None:
        """Take the proportions of the room's screen, width by height."""
        self.preview.aspect = aspect
        self.preview.updateGeometry()
        self.preview.update()
        self._next_picture.keep(aspect)

    def say(self, text: str) -> None:
        """Tell the presenter something; the room does not see it."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        # First of all, since a sheet takes the colours that were set before it.
        self.setStyleSheet(
            f"#console {{ background: {theme.hex(Role.BACKGROUND)}; }}"
            f"#card {{ background: {theme.hex(Role.PANEL)};"
            f" border: 1px solid {theme.hex(Role.LINE)}; border-radius: {theme.px(9)}px; }}"
        )
        for label in (self._room_title, self._next_title):
            label.setFont(theme.font(12, QFont.Weight.DemiBold))
            label.setStyleSheet(f"color: {theme.hex(Role.DIM)};")
        for text in (self._next, self._said):
            text.set_theme(theme)
        for part in (self.clocks, self.notes, self._strip, self._overview, self._help,
                     self._next_picture):  # fmt: skip
            part.set_theme(theme)
        self._finding.set_icons(icons)
        self.preview.set_edge(theme.colour(Role.LEADER))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.press(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Never: Tab is a key of the talk."""
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        # What a title says must not change how wide its column is.
        for label in (self._room_title, self._next_title):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        left.addWidget(self._room_title)
        left.addWidget(self.preview)
        left.addWidget(self._strip)
        left.addWidget(self._said)
        left.addStretch(1)
        right.addWidget(self._next_title)
        card = QFrame()
        card.setObjectName("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(12, 12, 16, 12)
        inside.setSpacing(16)
        inside.addWidget(self._next_picture, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._next, 1)
        right.addWidget(card)
        right.addWidget(self.notes, 1)
        for column in (left, right):
            column.setSpacing(12)
        talk = QWidget()
        grid = QGridLayout(talk)
        grid.setContentsMargins(18, 18, 18, 18)
        grid.setHorizontalSpacing(18)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 155)
        grid.setColumnStretch(1, 100)
        for page in (talk, self._overview, self._finding, self._help):
            self._pages.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.clocks)
        framed = QHBoxLayout()
        framed.addWidget(self._pages)
        rows.addLayout(framed, 1)
        self._said.hide()

    def _show(self) -> None:
        progress, script = self._presenter.progress, self._presenter.script
        at, slide = progress.at, self._presenter.slide
        place = self.tr("slide {slide} of {slides}, step {step} of {steps}").format(
            slide=min(at.slide + 1, script.count),
            slides=script.count,
            step=at.step + 1,
            steps=len(slide.steps),
        )
        state = {
            Cover.BLACK: self.tr("THE ROOM SEES BLACK"),
            Cover.WHITE: self.tr("THE ROOM SEES WHITE"),
            Cover.NONE: self.tr("THE ROOM SEES"),
        }[progress.cover]
        if progress.is_frozen:
            state = self.tr("FROZEN: THE ROOM STILL SEES")
        digits = f" · → {progress.digits}" if progress.digits else ""
        self._room_title.setText(f"{state} · {place}{digits}")
        self._next.setText(self._coming())
        self.notes.show_slide(slide)
        pages = {
            None: 0, Overlay.OVERVIEW: 1, Overlay.SEARCH: 2, Overlay.HELP: 3,
        }  # fmt: skip
        page = pages[self._presenter.overlay]
        if page != self._pages.currentIndex():
            self._pages.setCurrentIndex(page)
            if self._presenter.overlay is Overlay.SEARCH:
                self.activateWindow()
                self._finding.begin()
            else:
                self.setFocus()

    def _coming(self) -> str:
        """In a line what the next press brings."""
        following = self._presenter.progress.following
        if self._presenter.progress.cover is not Cover.NONE:
            return self.tr("Back to the slide")
        if following is None:
            return self.tr("The end of the talk")
        slide = self._presenter.script.slides[following.slide]
        step = slide.steps[following.step]
        return step.brings if following.step else f"{slide.title}: {step.brings}"

    def _show_entry(self, entry: AnyEntry) -> None:
        room = self._painter.room
        self._presenter.add(entry_slide(entry, self._library, Reveal.LEADER_FIRST, room, say))
