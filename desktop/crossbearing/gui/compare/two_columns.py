"""The two sides beside each other, row by row, under fixed headings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from crossbearing.gui.compare.cover import Cover
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.gui.words import label_text
from crossbearing.model.page import Label, Page, Row

_LABEL_WIDTH = 98
_STACKED_BELOW = 390
_RADIUS = 11
_PAD_X = 14
_PAD_Y = 11
_PLAIN_SIZE = 14
_LARGE_SIZE = 18


class Heading(QWidget):
    """The sign and the name of one side."""

    def __init__(self, icon: str, role: Role, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self.role = icon, role
        self._icon = QLabel()
        self._text = QLabel(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """The name of the side."""
        return self._text.text()

    def draw(self, painter: QPainter, at: QPoint) -> None:
        """Draw sign and name as they stand here, with the top left corner `at` another place."""
        # Nothing is asked of the style: its hundreds of constants would take room for this alone.
        sign, words = (part.geometry().translated(at) for part in (self._icon, self._text))
        picture = self._icon.pixmap()
        size = picture.deviceIndependentSize().toSize()
        left = sign.right() + 1 - size.width() if self.isRightToLeft() else sign.left()
        painter.drawPixmap(left, sign.top() + (sign.height() - size.height()) // 2, picture)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._text.font())
        painter.setPen(self._text.palette().color(self._text.foregroundRole()))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self.text)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        size = theme.px(16)
        self._icon.setPixmap(
            icons.pixmap(self._icon_name, self.role, size, self.devicePixelRatio())
        )
        self._text.setFont(theme.font(15, QFont.Weight.DemiBold))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), theme.colour(self.role))
        self._text.setPalette(palette)
        pad_x, pad_y = theme.px(_PAD_X), theme.px(_PAD_Y)
        self.setContentsMargins(pad_x, pad_y, pad_x, pad_y)


class _Cell:
    """One side of one row: its label, which may be needless, and its text."""

    def __init__(self) -> None:
        self.label = PlainText(12, Role.DIM, QFont.Weight.DemiBold)
        self.text = PlainText(_PLAIN_SIZE)

    def show(self, label: str, text: str, side: str, *, large: bool) -> None:
        self.label.setText(label)
        if large:
            self.text.set_face(_LARGE_SIZE, QFont.Weight.DemiBold)
        else:
            self.text.set_face(_PLAIN_SIZE)
        self.text.setText(text)
        self.text.setAccessibleName(f"{side}, {label}: {text}")
        self.text.show()

    def hide(self) -> None:
        self.label.hide()
        self.text.hide()

    def set_theme(self, theme: Theme) -> None:
        pad_x, pad_y = theme.px(_PAD_X), theme.px(_PAD_Y)
        for text in (self.label, self.text):
            text.set_theme(theme)
            text.setContentsMargins(pad_x, pad_y, pad_x, pad_y)
        self.label.setContentsMargins(pad_x, pad_y + theme.px(1), theme.px(6), pad_y)


class _Side:
    """One column: its heading, its cells, and the cover that may lie over them."""

    def __init__(self, heading: Heading, fill: Role, table: QWidget) -> None:
        self.heading, self.fill = heading, fill
        self.cells: list[_Cell] = []
        self.cover = Cover(heading.text, heading.role, fill, table)


class TwoColumns(QWidget):
    """A table with a label, a leader and a manager column; rows share their height.

    Where the room is too narrow for two columns, one side stands above the other. `lifted` tells
    that the reader looks under a cover.
    """

    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._shown = 0
        self._stacked: bool | None = None
        self._leader = _Side(
            Heading("leader", Role.LEADER, self.tr("Leader")), Role.LEADER_FILL, self
        )
        self._manager = _Side(
            Heading("manager", Role.MANAGER, self.tr("Manager")), Role.MANAGER_FILL, self
        )
        for side in self._sides:
            side.cover.clicked.connect(self.lifted)
            side.cover.clicked.connect(side.cover.hide)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._place(stacked=False)

    @property
    def headings(self) -> tuple[Heading, Heading]:
        """The headings of the two columns."""
        return self._leader.heading, self._manager.heading

    @property
    def is_stacked(self) -> bool:
        """Whether one side stands above the other."""
        return bool(self._stacked)

    def show_page(self, page: Page) -> None:
        """Show the rows of `page`; the first is set large when it is the entry in a line."""
        while len(self._leader.cells) < len(page.rows):
            self._add_row()
        self._shown = len(page.rows)
        for number, row in enumerate(page.rows):
            self._show_row(number, row)
        for side in self._sides:
            for cell in side.cells[self._shown :]:
                cell.hide()
        self.updateGeometry()
        self.update()

    def cover(self, *, leader: bool, manager: bool) -> None:
        """Cover the sides that the reader wants to guess; pressing a cover lifts it."""
        for side, covered in ((self._leader, leader), (self._manager, manager)):
            side.cover.setVisible(covered)
            side.cover.raise_()
        self._lay_covers()

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._theme = icons.theme
        for side in self._sides:
            side.cover.set_theme(icons.theme)
            side.heading.set_icons(icons)
            for cell in side.cells:
                cell.set_theme(icons.theme)
        self._grid.setColumnMinimumWidth(0, icons.theme.px(_LABEL_WIDTH))
        self._restack()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restack()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        theme = self._theme
        self._lay_covers()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour(Role.PANEL))
        for side in self._sides:
            painter.fillRect(self._ground(side), theme.colour(side.fill))
        painter.setPen(QPen(theme.colour(Role.LINE), 1))
        for side in self._sides if self._stacked else self._sides[:1]:
            for cell in side.cells[: self._shown]:
                top = cell.label.y() + 0.5
                painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        painter.setClipping(False)
        painter.drawPath(shape)

    def _lay_covers(self) -> None:
        """Keep each cover exactly over the texts of its side."""
        for side in self._sides:
            ground = self._ground(side).toRect()
            top = side.heading.geometry().bottom() + 1
            ground.setTop(top)
            side.cover.setGeometry(ground)

    @property
    def _sides(self) -> tuple[_Side, _Side]:
        return self._leader, self._manager

    def _ground(self, side: _Side) -> QRectF:
        """The area that the colour of `side` fills."""
        column = side.heading.geometry()
        if not self._stacked:
            return QRectF(column.x(), 0, column.width(), self.height())
        bottom = self.height() if side is self._manager else self._manager.heading.y()
        return QRectF(0, column.y(), self.width(), bottom - column.y())

    def _show_row(self, number: int, row: Row) -> None:
        large = row.label is Label.IN_A_LINE
        label = label_text(row.label)
        for side, text in zip(self._sides, (row.leader, row.manager), strict=True):
            side.cells[number].show(label, text, side.heading.text, large=large)
            side.cells[number].label.setVisible(side is self._leader or bool(self._stacked))

    def _add_row(self) -> None:
        for side in self._sides:
            cell = _Cell()
            if self._theme is not None:
                cell.set_theme(self._theme)
            side.cells.append(cell)
        self._place(stacked=bool(self._stacked))

    def _restack(self) -> None:
        """Set the sides beside or above each other, as the width asks."""
        if self._theme is not None:
            stacked = self.width() < self._theme.px(_STACKED_BELOW)
            if stacked != self._stacked:
                self._place(stacked=stacked)

    def _place(self, *, stacked: bool) -> None:
        """Put headings and cells into the grid."""
        self._stacked = stacked
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 0 if stacked else 1)
        for number, side in enumerate(self._sides):
            top = number * (len(side.cells) + 1) if stacked else 0
            column = 1 if stacked else number + 1
            if stacked:
                self._grid.addWidget(side.heading, top, 0, 1, 2)
            else:
                self._grid.addWidget(side.heading, top, column)
            for line, cell in enumerate(side.cells, top + 1):
                self._grid.addWidget(cell.label, line, 0)
                self._grid.addWidget(cell.text, line, column)
                shown = line - top - 1 < self._shown
                cell.label.setVisible(shown and (side is self._leader or stacked))
        self.updateGeometry()
