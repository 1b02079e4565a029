"""How a row of the result list is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStaticText, QTransform

from crossbearing.gui.browse.list_model import ListRole, Shown
from crossbearing.gui.browse.row_view import Index, RowDelegate, RowLook
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role

Highlighter = Callable[[str], Sequence[tuple[int, int]]]
_REMEMBERED = 1024  # texts, some two kilobytes each


def no_highlights(_text: str) -> Sequence[tuple[int, int]]:
    """Nothing to mark."""
    return ()


class _Face(NamedTuple):
    """How a text of a row looks."""

    font: QFont
    metrics: QFontMetrics
    role: Role


class EntryDelegate(RowDelegate):
    """Draws the name, both sides in a line each, the star, and the sign of a note."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._highlights: Highlighter = no_highlights
        self.set_icons(icons)

    def set_icons(self, icons: Icons) -> None:
        """Draw in the look of the theme that `icons` are tinted for."""
        self._icons = icons
        self._fitted: dict[tuple[str, int, Role], tuple[str, QStaticText]] = {}
        theme = icons.theme
        name, line = theme.font(14, QFont.Weight.DemiBold), theme.font(12.5)
        self._name = _Face(name, QFontMetrics(name), Role.INK)
        self._line = _Face(line, QFontMetrics(line), Role.DIM)
        self._colours = {role: theme.colour(role) for role in Role}
        self._icon_size = theme.px(13)
        self._star_size = theme.px(15)
        self._pad = theme.px(10)
        self._height = (
            self._name.metrics.height()
            + 2 * (self._line.metrics.height() + theme.px(2))
            + theme.px(18)
        )

    def set_highlights(self, highlights: Highlighter) -> None:
        """Mark in names and lines what `highlights` finds in them."""
        self._highlights = highlights

    @property
    def height(self) -> int:
        return self._height

    @property
    def ground(self) -> QColor:
        return self._colours[Role.RAIL]

    def paint_row(self, painter: QPainter, look: RowLook, index: Index) -> None:
        shown: Shown = index.data(ListRole.SHOWN)
        rect = look.rect.adjusted(2, 1, -2, -1)
        painter.save()
        self._paint_ground(painter, rect, look)
        if shown.lit:
            self._paint_light(painter, rect)
        inner = rect.adjusted(self._pad, self._pad - 2, -self._pad, 0)
        star = self._star_rect(look.rect)
        self._paint_star(painter, star, starred=shown.starred)
        signs = star.width() + 6
        if shown.noted:
            signs += self._paint_note_sign(painter, star)
        name = QRect(inner.x(), inner.y(), inner.width() - signs, self._name.metrics.height())
        self._paint_text(painter, name, shown.name, self._name, mirrored=look.mirrored)
        top = name.bottom() + 1 + self._icons.theme.px(2)
        for icon, role, text in (
            ("leader", Role.LEADER, shown.lines.leader),
            ("manager", Role.MANAGER, shown.lines.manager),
        ):
            line = QRect(inner.x(), top, inner.width(), self._line.metrics.height())
            self._paint_line(painter, line, icon, role, text, mirrored=look.mirrored)
            top = line.bottom() + 1 + self._icons.theme.px(2)
        painter.restore()

    def is_on_star(self, row: QRect, spot: QPoint) -> bool:
        """Whether `spot` is on the star, with some room around it, of the row drawn in `row`."""
        return self._star_rect(row).adjusted(-8, -8, 8, 8).contains(spot)

    def _star_rect(self, row: QRect) -> QRect:
        size = self._star_size
        return QRect(row.right() - self._pad - size, row.y() + self._pad, size, size)

    def _paint_ground(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not (look.selected or look.hovered):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[Role.SELECTION if look.selected else Role.HOVER])
        painter.drawRoundedRect(rect, 8, 8)
        if look.selected and look.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours[Role.FOCUS], 1.6))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)

    def _paint_light(self, painter: QPainter, rect: QRect) -> None:
        """A bar at the row's edge, as the map's own list marks what is lit."""
        bar = QRect(rect.x(), rect.y() + 5, 4, rect.height() - 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[Role.BOTH])
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_star(self, painter: QPainter, rect: QRect, *, starred: bool) -> None:
        name, role = ("star-filled", Role.LEADER) if starred else ("star", Role.DIM)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._icons.pixmap(name, role, self._star_size, ratio))

    def _paint_note_sign(self, painter: QPainter, star: QRect) -> int:
        """Draw the sign of a note before the star; gives the width it takes."""
        size = self._icon_size
        spot = QRect(star.x() - size - 7, star.center().y() - size // 2, size, size)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(spot, self._icons.pixmap("notebook-pen", Role.DIM, size, ratio))
        return size + 7

    def _paint_line(
        self, painter: QPainter, rect: QRect, icon: str, role: Role, text: str, *, mirrored: bool
    ) -> None:
        size = self._icon_size
        ratio = painter.device().devicePixelRatio()
        left = rect.right() - size if mirrored else rect.x()
        spot = QRect(left, rect.y() + (rect.height() - size) // 2, size, size)
        painter.drawPixmap(spot, self._icons.pixmap(icon, role, size, ratio))
        gap = size + 5
        room = rect.adjusted(0, 0, -gap, 0) if mirrored else rect.adjusted(gap, 0, 0, 0)
        self._paint_text(painter, room, text, self._line, mirrored=mirrored)

    def _paint_text(
        self, painter: QPainter, rect: QRect, text: str, face: _Face, *, mirrored: bool
    ) -> None:
        shown, laid = self._fit(text, rect.width(), face)
        left = rect.x()
        if mirrored:
            left = rect.right() + 1 - math.ceil(laid.size().width())
        for start, length in self._highlights(text):
            end = min(start + length, len(shown) - (shown != text))
            if end > start:
                before = face.metrics.horizontalAdvance(shown[:start])
                width = face.metrics.horizontalAdvance(shown[start:end])
                mark = QRect(left + before - 1, rect.y(), width + 2, rect.height())
                painter.fillRect(mark, self._colours[Role.MARK])
        painter.setFont(face.font)
        painter.setPen(self._colours[face.role])
        painter.drawStaticText(QPointF(left, rect.y()), laid)

    def _fit(self, text: str, width: int, face: _Face) -> tuple[str, QStaticText]:
        """`text`, cut with an ellipsis where it is wider than `width` pixels, and laid out."""
        key = (text, width, face.role)
        if key not in self._fitted:
            if len(self._fitted) >= _REMEMBERED:
                self._fitted.clear()
            shown, laid = text, _laid_out(text, face.font)
            if laid.size().width() > width:
                shown = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
                laid = _laid_out(shown, face.font)
            self._fitted[key] = shown, laid
        return self._fitted[key]


def _laid_out(text: str, font: QFont) -> QStaticText:
    laid = QStaticText(text)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    laid.prepare(QTransform(), font)
    return laid
