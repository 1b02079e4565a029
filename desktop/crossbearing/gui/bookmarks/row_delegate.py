"""How a row of two lines is drawn: what it is, and under it, dimmer, what else there is to say."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crossbearing.gui.theme.roles import Role, Theme

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws the first line of a row's text as its title, and the second dimmed."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = (theme.font(13.5, QFont.Weight.DemiBold), theme.font(12.5))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)
        self._pad = theme.px(7)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = index.data().count("\n") + 1
        text = sum(metrics.height() for metrics in self._metrics[:lines])
        return QSize(120, text + 2 * self._pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(1, 1, -1, -1)
        self._paint_ground(painter, rect, option.state)
        line = rect.adjusted(self._pad + 2, self._pad - 1, -self._pad - 2, 0)
        roles = (Role.INK, Role.DIM)
        for text, font, metrics, role in zip(
            index.data().split("\n")[:2], self._fonts, self._metrics, roles, strict=False
        ):
            line.setHeight(metrics.height())
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeading), shown)
            line.moveTop(line.bottom() + 1)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not (selected or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour(Role.FOCUS), 1.6))
        painter.setBrush(self._theme.colour(Role.SELECTION if selected else Role.HOVER))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
