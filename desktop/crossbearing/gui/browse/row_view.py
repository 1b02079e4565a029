"""A list view whose rows are all of one height, so that its layout is arithmetic.

`QListView` asks the model about every row whenever a list is laid out, which takes a third of a
second at 100,000 entries when the model is written in Python. Here nothing is asked but the rows in
sight, whatever the length of the list.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from crossbearing.gui.theme.viewport import own_viewport

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction
_STEPS = {Move.MoveUp: -1, Move.MovePrevious: -1, Move.MoveDown: 1, Move.MoveNext: 1}


class RowLook(NamedTuple):
    """Where a row is drawn, and as what."""

    rect: QRect
    mirrored: bool
    selected: bool
    focused: bool
    hovered: bool


class RowDelegate(QStyledItemDelegate):
    """Draws rows that are all of one height."""

    @property
    @abstractmethod
    def height(self) -> int:
        """The height of a row in logical pixels, at least 1."""

    @property
    @abstractmethod
    def ground(self) -> QColor:
        """The colour behind the rows."""

    @abstractmethod
    def paint_row(self, painter: QPainter, look: RowLook, index: Index) -> None:
        """Draw the row of `index`."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row as Qt's own views ask for it, and for the picture of what is dragged."""
        # Only here: making its hundreds of constants would keep the first picture waiting.
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415

        state, flags = option.state, QStyle.StateFlag
        look = RowLook(
            option.rect,
            option.direction == Qt.LayoutDirection.RightToLeft,
            selected=bool(state & flags.State_Selected),
            focused=bool(state & flags.State_HasFocus),
            hovered=bool(state & flags.State_MouseOver),
        )
        self.paint_row(painter, look, index)


class RowView(QListView):
    """Shows a model's rows under each other, drawn by `delegate`.

    It fills its own ground: what is behind it need not be painted with every key.
    """

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = delegate
        self.setItemDelegate(delegate)
        own_viewport(self).setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(max(1, self._drawing.height // 3))
        bar.setRange(0, max(0, self._count() * self._drawing.height - page))

    def visualRect(self, index: Index) -> QRect:
        top = index.row() * self._drawing.height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._drawing.height)

    def indexAt(self, spot: QPoint) -> QModelIndex:
        row = (spot.y() + self.verticalOffset()) // self._drawing.height
        return self._index(row) if 0 <= row < self._count() else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top = index.row() * self._drawing.height
        bottom = top + self._drawing.height
        if hint == Hint.PositionAtTop or (hint == Hint.EnsureVisible and top < bar.value()):
            bar.setValue(top)
        elif hint == Hint.PositionAtBottom or (
            hint == Hint.EnsureVisible and bottom > bar.value() + page
        ):
            bar.setValue(bottom - page)
        elif hint == Hint.PositionAtCenter:
            bar.setValue(top - (page - self._drawing.height) // 2)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self._count() - 1
        if last < 0:
            return QModelIndex()
        row = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._drawing.height - 1)
        steps = _STEPS | {Move.MovePageUp: -page, Move.MovePageDown: page}
        if action == Move.MoveHome or row < 0:
            return self._index(0)
        if action == Move.MoveEnd:
            return self._index(last)
        return self._index(max(0, min(row + steps.get(action, 0), last)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._drawing.ground)
        mirrored, focused = self.isRightToLeft(), self.hasFocus()
        selected, current = self.selectionModel(), self.currentIndex().row()
        hovered = self.indexAt(self._pointer()).row() if self.viewport().underMouse() else -1
        first = (event.rect().top() + self.verticalOffset()) // self._drawing.height
        last = (event.rect().bottom() + self.verticalOffset()) // self._drawing.height
        for row in range(max(0, first), min(last, self._count() - 1) + 1):
            index = self._index(row)
            look = RowLook(
                self.visualRect(index),
                mirrored,
                selected=selected.isSelected(index),
                focused=focused and row == current,
                hovered=row == hovered,
            )
            self._drawing.paint_row(painter, look, index)
        self._paint_drop(painter)

    def _paint_drop(self, painter: QPainter) -> None:
        """While a row is moved by hand, a line where it would be put."""
        is_inside = self.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove
        if self.state() != QAbstractItemView.State.DraggingState or not is_inside:
            return
        row = round((self._pointer().y() + self.verticalOffset()) / self._drawing.height)
        y = max(0, min(row, self._count())) * self._drawing.height - self.verticalOffset()
        painter.setPen(QPen(self.palette().color(self.palette().ColorRole.Accent), 2))
        painter.drawLine(0, y, self.viewport().width(), y)

    def _pointer(self) -> QPoint:
        return self.viewport().mapFromGlobal(QCursor.pos())

    def _count(self) -> int:
        model = self.model()
        return 0 if model is None else model.rowCount()

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)
