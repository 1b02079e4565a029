"""How a cell of the table is drawn: plain wrapped text on the colour of its side."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from crossbearing.gui.compare.table_model import TableRole
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.words import label_text
from crossbearing.model.page import Label

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
_FILLS = (Role.PANEL, Role.LEADER_FILL, Role.MANAGER_FILL)
_TALLEST = 10_000


class TableDelegate(QStyledItemDelegate):
    """Draws the name with the row's label under it, and the two sides."""

    def __init__(self, icons: Icons, table: QTableView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._labelled = True
        self.set_icons(icons)

    def show_labels(self, *, wanted: bool) -> None:
        """Set each row's label under the name; needless where all rows have the same."""
        self._labelled = wanted

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._icons = icons
        theme = icons.theme
        self._colours = {role: theme.colour(role) for role in Role}
        self._name_font = theme.font(13.5, QFont.Weight.DemiBold)
        self._large_font = theme.font(14.5, QFont.Weight.DemiBold)
        self._text_font = theme.font(13)
        self._label_font = theme.font(11.5)
        self._pad = theme.px(9)
        self._star_size = theme.px(15)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column())
        room = QRect(0, 0, max(40, width - 2 * self._pad - self._beside(index)), _TALLEST)
        height = 0
        for font, text in self._parts(index):
            height += QFontMetrics(font).boundingRect(room, _WRAP, text).height()
        return QSize(width, height + 2 * self._pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        fill = Role.SELECTION if selected else _FILLS[index.column()]
        painter.fillRect(rect, self._colours[fill])
        if index.data(TableRole.IS_FIRST):
            painter.setPen(QPen(self._colours[Role.LINE], 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._colours[Role.FOCUS], 1.6))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        if self._beside(index):
            starred = index.data(TableRole.STARRED)
            name, role = ("star-filled", Role.LEADER) if starred else ("star", Role.DIM)
            ratio = painter.device().devicePixelRatio()
            star = self._icons.pixmap(name, role, self._star_size, ratio)
            painter.drawPixmap(self.star_rect(rect), star)
        room = rect.adjusted(self._pad, self._pad, -self._pad - self._beside(index), 0)
        for font, text in self._parts(index):
            painter.setFont(font)
            painter.setPen(self._colours[Role.DIM if font is self._label_font else Role.INK])
            painter.drawText(room, _WRAP, text)
            room.setTop(room.top() + QFontMetrics(font).boundingRect(room, _WRAP, text).height())
        painter.restore()

    def star_rect(self, cell: QRect) -> QRect:
        """Where the star is in the cell of a name."""
        size = self._star_size
        return QRect(cell.right() - self._pad - size, cell.y() + self._pad, size, size)

    def _beside(self, index: Index) -> int:
        """The width that the star takes beside the text of a cell."""
        has_star = not index.column() and index.data(TableRole.IS_FIRST)
        return self._star_size + 6 if has_star else 0

    def _parts(self, index: Index) -> list[tuple[QFont, str]]:
        """The texts of a cell, each with its font, from top to bottom."""
        text: str = index.data()
        label = Label(index.data(TableRole.LABEL))
        if index.column():
            return [(self._large_font if label is Label.IN_A_LINE else self._text_font, text)]
        captions = [(self._label_font, label_text(label))] if self._labelled else []
        names = [(self._name_font, text)] if index.data(TableRole.IS_FIRST) else []
        return names + captions
