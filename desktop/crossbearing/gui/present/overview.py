"""All slides at a glance, in the console: to see what comes, and to jump."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.slide_painter import SlidePainter
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.presenting.progress import Position

Index = QModelIndex | QPersistentModelIndex
_WIDTHS, _GAP, _NAME = range(440, 200, -20), 14, 30
_AROUND, _RADIUS = 12, 6.0


class SlideModel(QAbstractListModel):
    """The slides of the presenter's script, by number and title."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._shown = presenter.script
        presenter.changed.connect(self._renew)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown.slides)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{index.row() + 1} {self._shown.slides[index.row()].title}"
        return None

    def _renew(self) -> None:
        if self._shown is not self._presenter.script:
            self.beginResetModel()
            self._shown = self._presenter.script
            self.endResetModel()


class _Thumbnails(QStyledItemDelegate):
    """Paints a slide, small and wholly uncovered, with its number and title under it."""

    def __init__(self, presenter: Presenter, painter: SlidePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter, self._painter = presenter, painter
        self.theme: Theme | None = None
        self.width = _WIDTHS[-1]

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return _cell(self.width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.theme is None:
            return
        row = index.row()
        rect: QRect = option.rect
        width = self.width
        picture = QRect(rect.left() + 6, rect.top() + 6, width, width * 9 // 16)
        last = len(self._presenter.script.slides[row].steps) - 1
        frame = self._presenter.frame(Position(row, last))
        ratio = painter.device().devicePixelRatio()
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(picture), _RADIUS, _RADIUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(picture.topLeft(), self._painter.picture(frame, picture.size(), ratio))
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_picked = row == self._presenter.picked
        is_here = row == self._presenter.progress.at.slide
        role = Role.FOCUS if is_picked else Role.LEADER if is_here else Role.LINE
        painter.setPen(QPen(self.theme.colour(role), 3 if is_picked or is_here else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)
        painter.setPen(self.theme.colour(Role.INK if is_picked else Role.DIM))
        painter.setFont(self.theme.font(12, QFont.Weight.Medium))
        name = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, picture.width()
        )
        painter.drawText(picture.left() + 2, picture.bottom() + 20, name)


def _cell(width: int) -> QSize:
    """The ground of a picture of that width, with its name."""
    return QSize(width + _GAP, width * 9 // 16 + _NAME + _GAP)


class Overview(QListView):
    """A grid of all slides, as large as there is room for. A click, or Enter, goes to one."""

    def __init__(
        self, presenter: Presenter, painter: SlidePainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._thumbnails = _Thumbnails(presenter, painter, self)
        self.setModel(SlideModel(presenter))
        self.setItemDelegate(self._thumbnails)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setViewportMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("All slides"))
        self.clicked.connect(lambda index: presenter.jump(index.row()))
        presenter.changed.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Take the largest pictures of which all can be seen at once."""
        size, count = self.viewport().size(), self.model().rowCount()
        for width in _WIDTHS:
            cell = _cell(width).grownBy(QMargins(4, 4, 4, 4))
            columns = max(1, (size.width() - 20) // cell.width())
            if -(-count // columns) * cell.height() <= size.height():
                break
        if width != self._thumbnails.width:
            self._thumbnails.width = width
            self.scheduleDelayedItemsLayout()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._thumbnails.theme = theme
        self.viewport().update()

    def _follow(self) -> None:
        if self.isVisible():
            self._fit()
            self.scrollTo(self.model().index(self._presenter.picked, 0))
            self.viewport().update()
