"""The two sides beside each other, row by row, under fixed headings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.model.page import Label, Page

_LABEL_WIDTH = 98
_RADIUS = 11
_PAD_X = 14
_PAD_Y = 11


class Heading(QWidget):
    """The sign and the name of one side."""

    def __init__(self, icon: str, role: Role, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._role = icon, role
        self._icon = QLabel()
        self._text = QLabel(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def show_icons(self, icons: Icons) -> None:
        """Take the colours of the theme that `icons` are tinted for."""
        size = icons.theme.px(16)
        self._icon.setPixmap(
            icons.pixmap(self._icon_name, self._role, size, self.devicePixelRatio())
        )
        self._text.setFont(icons.theme.font(15, QFont.Weight.DemiBold))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), icons.theme.colour(self._role))
        self._text.setPalette(palette)


class _Row:
    """The three texts of one row."""

    def __init__(self) -> None:
        self.label = PlainText(12, Role.DIM, QFont.Weight.DemiBold)
        self.leader = PlainText(14)
        self.manager = PlainText(14)
        self.head = (
            PlainText(18, Role.INK, QFont.Weight.DemiBold),
            PlainText(18, Role.INK, QFont.Weight.DemiBold),
        )

    @property
    def texts(self) -> tuple[PlainText, ...]:
        return (self.label, self.leader, self.manager, *self.head)


class TwoColumns(QWidget):
    """A table with a label, a leader and a manager column; rows share their height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._shown = 0
        self._leader = Heading("leader", Role.LEADER, self.tr("Leader"))
        self._manager = Heading("manager", Role.MANAGER, self.tr("Manager"))
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self._leader, 0, 1)
        self._grid.addWidget(self._manager, 0, 2)

    @property
    def headings(self) -> tuple[Heading, Heading]:
        """The headings of the two columns."""
        return self._leader, self._manager

    def show_page(self, page: Page) -> None:
        """Show the rows of `page`; the first is set large when it is the entry in a line."""
        while len(self._rows) < len(page.rows):
            self._add_row()
        for row, content in zip(self._rows, page.rows, strict=False):
            large = content.label is Label.IN_A_LINE
            row.label.setText(_translated(self, content.label))
            for plain, head, text, side in (
                (row.leader, row.head[0], content.leader, self.tr("Leader")),
                (row.manager, row.head[1], content.manager, self.tr("Manager")),
            ):
                plain.setVisible(not large)
                head.setVisible(large)
                shown = head if large else plain
                shown.setText(text)
                shown.setAccessibleName(f"{side}, {row.label.text()}: {text}")
            row.label.show()
        for row in self._rows[len(page.rows) :]:
            for spare in row.texts:
                spare.hide()
        self._shown = len(page.rows)
        self.updateGeometry()
        self.update()

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._theme = theme = icons.theme
        pad_x, pad_y = theme.px(_PAD_X), theme.px(_PAD_Y)
        for heading in (self._leader, self._manager):
            heading.show_icons(icons)
            heading.setContentsMargins(pad_x, pad_y, pad_x, pad_y)
        for row in self._rows:
            self._dress(row, theme)
        self._grid.setColumnMinimumWidth(0, theme.px(_LABEL_WIDTH))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour(Role.PANEL))
        for heading, role in ((self._leader, Role.LEADER_FILL), (self._manager, Role.MANAGER_FILL)):
            column = heading.geometry()
            painter.fillRect(column.x(), 0, column.width(), self.height(), theme.colour(role))
        painter.setPen(QPen(theme.colour(Role.LINE), 1))
        for row in self._rows[: self._shown]:
            top = row.label.y() + 0.5
            painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        painter.setClipping(False)
        painter.drawPath(shape)

    def _add_row(self) -> None:
        row = _Row()
        line = len(self._rows) + 1
        self._grid.addWidget(row.label, line, 0)
        for column, text in ((1, row.leader), (2, row.manager), (1, row.head[0]), (2, row.head[1])):
            self._grid.addWidget(text, line, column)
        if self._theme is not None:
            self._dress(row, self._theme)
        self._rows.append(row)

    def _dress(self, row: _Row, theme: Theme) -> None:
        pad_x, pad_y = theme.px(_PAD_X), theme.px(_PAD_Y)
        for text in row.texts:
            text.set_theme(theme)
            text.setContentsMargins(pad_x, pad_y, pad_x, pad_y)
        row.label.setContentsMargins(pad_x, pad_y + theme.px(1), theme.px(6), pad_y)


def _translated(widget: QWidget, label: Label) -> str:
    """The words of `label` in the interface language."""
    return widget.tr(label.value)
