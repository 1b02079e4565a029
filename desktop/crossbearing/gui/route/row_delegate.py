"""How the rows under the map are drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.route.row_model import RowRole
from crossbearing.gui.route.row_shape import RowShape, RowType, shape_of, title_font
from crossbearing.gui.route.rows import Row, RowKind
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role

Index = QModelIndex | QPersistentModelIndex

_SIGNS = {
    RowKind.ARRIVAL: ("leader", Role.LEADER),
    RowKind.STRANDED: ("octagon-x", Role.WARN),
    RowKind.BLOCKED: ("traffic-cone", Role.WARN),
    RowKind.DESTINATION: ("leader", Role.DIM),
}


class RowDelegate(QStyledItemDelegate):
    """Draws rows; the current one is unfolded. `chip` is the entry that Enter would open."""

    def __init__(
        self, controller: RouteController, icons: Icons, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.chip = 0
        self.set_icons(icons)

    def set_icons(self, icons: Icons) -> None:
        """Draw in the look of the theme that `icons` are tinted for."""
        self._icons = icons
        self._type = RowType(icons.theme)
        self._colours = {role: icons.theme.colour(role) for role in Role}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._shape(index, self._width(option)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowRole.ROW)
        shape = self._shape(index, option.rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option.rect, row, index)
        painter.translate(option.rect.topLeft())
        self._sign(painter, shape.icon, row)
        ink = Role.WARN if row.kind is RowKind.STRANDED else Role.INK
        if row.kind is RowKind.DESTINATION and row.chosen:
            ink = Role.LEADER
        font = title_font(row, self._type)
        if shape.beside:
            self._line(painter, shape.title, row.title, font, ink)
        else:
            self._wrapped(painter, shape.title, row.title, ink, font)
        aside = self._type.aside
        self._line(painter, shape.aside, row.aside, aside, Role.DIM, right=shape.beside)
        self._wrapped(painter, shape.under, row.under, Role.DIM)
        for (caption, text), (left, right) in zip(row.details, shape.details, strict=False):
            self._line(painter, left, caption, self._type.caption, Role.DIM, top=True)
            self._wrapped(painter, right, text, Role.INK)
        focused = self._has_focus(index)
        starred = index.data(RowRole.STARRED)
        for number, (entry, chip) in enumerate(zip(row.entries, shape.chips, strict=False)):
            marked = focused and number == self.chip
            self._chip(painter, chip, entry.name, marked=marked, starred=entry.address in starred)
        painter.restore()

    def chip_at(self, index: Index, rect: QRect, spot: QPoint) -> int | None:
        """The number of the entry whose chip lies at `spot`; None if none does."""
        shape = self._shape(index, rect.width())
        inside = spot - rect.topLeft()
        return next((n for n, chip in enumerate(shape.chips) if chip.contains(inside)), None)

    def is_on_star(self, index: Index, rect: QRect, spot: QPoint, chip: int) -> bool:
        """Whether `spot` is on the star of the chip of that number."""
        within = self._shape(index, rect.width()).chips[chip]
        return self._star(within).adjusted(-6, -6, 6, 6).contains(spot - rect.topLeft())

    def _shape(self, index: Index, width: int) -> RowShape:
        row: Row = index.data(RowRole.ROW)
        shape = shape_of(row, width, self._is_current(index), self._type)
        return shape.mirrored(width) if self._is_mirrored() else shape

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QListView) else option.rect.width()

    def _is_mirrored(self) -> bool:
        view = self.parent()
        return isinstance(view, QListView) and view.isRightToLeft()

    def _is_current(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, QListView) and view.currentIndex() == index

    def _has_focus(self, index: Index) -> bool:
        view = self.parent()
        return self._is_current(index) and isinstance(view, QListView) and view.hasFocus()

    def _ground(self, painter: QPainter, rect: QRect, row: Row, index: Index) -> None:
        controller = self._controller
        lit = row.target is not None and (
            row.target.road in controller.lit.roads or row.target.place in controller.lit.places
        )
        if self._is_current(index):
            leading = row.kind in {RowKind.DESTINATION, RowKind.ARRIVAL}
            ground = Role.LEADER_FILL if leading else Role.MANAGER_FILL
            painter.fillRect(rect, self._colours[ground])
        elif row.target is not None and row.target == controller.hovered:
            painter.fillRect(rect, self._colours[Role.HOVER])
        if lit:
            left = rect.right() - 3 if self._is_mirrored() else rect.left()
            bar = QRect(left, rect.top(), 4, rect.height())
            painter.fillRect(bar, self._colours[Role.BOTH])
        painter.setPen(QPen(self._colours[Role.LINE], 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._has_focus(index):
            painter.setPen(QPen(self._colours[Role.FOCUS], 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _sign(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if row.kind is RowKind.TURN:
            self._badge(painter, rect, row.number)
            return
        name, role = _SIGNS[row.kind]
        role = Role.LEADER if row.chosen else role
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._icons.pixmap(name, role, rect.width(), ratio))

    def _badge(self, painter: QPainter, rect: QRect, number: int) -> None:
        painter.setPen(QPen(self._colours[Role.MANAGER], 2))
        painter.setBrush(self._colours[Role.PANEL])
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        painter.setFont(self._type.badge)
        painter.setPen(self._colours[Role.MANAGER])
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))

    def _line(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        role: Role,
        *,
        right: bool = False,
        top: bool = False,
    ) -> None:
        """One line of text, cut short where it does not fit."""
        painter.setFont(font)
        painter.setPen(self._colours[role])
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        down = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, across | down | Qt.TextFlag.TextSingleLine, short)

    def _wrapped(
        self, painter: QPainter, rect: QRect, text: str, role: Role, font: QFont | None = None
    ) -> None:
        """Text in as many lines as it needs; a title stands in the middle of its height."""
        if text:
            down = Qt.AlignmentFlag.AlignVCenter if font else Qt.AlignmentFlag.AlignTop
            painter.setFont(font or self._type.detail)
            painter.setPen(self._colours[role])
            painter.drawText(rect, Qt.TextFlag.TextWordWrap | down, text)

    def _star(self, chip: QRect) -> QRect:
        """Where in a chip its star is."""
        size = self._type.star
        left = chip.right() - 6 - size if self._is_mirrored() else chip.left() + 7
        return QRect(left, chip.center().y() + 1 - size // 2, size, size)

    def _chip(
        self, painter: QPainter, rect: QRect, text: str, *, marked: bool, starred: bool
    ) -> None:
        role = Role.FOCUS if marked else Role.LINE
        painter.setPen(QPen(self._colours[role], 2 if marked else 1))
        painter.setBrush(self._colours[Role.PANEL])
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 9, 9)
        star = self._star(rect)
        name, role = ("star-filled", Role.LEADER) if starred else ("star", Role.DIM)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(star, self._icons.pixmap(name, role, star.width(), ratio))
        beside = star.width() + 12
        inner = rect.adjusted(beside, 0, -8, 0)
        if self._is_mirrored():
            inner = rect.adjusted(8, 0, -beside, 0)
        self._line(painter, inner, text, self._type.detail, Role.INK)
