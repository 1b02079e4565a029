"""The result list: a list view whose stars can be clicked without choosing the row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from crossbearing.gui.browse.list_delegate import EntryDelegate
from crossbearing.gui.browse.list_model import EntryListModel, ListRole
from crossbearing.gui.browse.row_view import RowView

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class EntryList(RowView):
    """`star_pressed` carries the address of a row whose star was clicked.

    Rows that are arranged by hand are dragged, or moved with Alt and an arrow: `placed` carries the
    address of such a row and that of the one it should stand before, None for the end; `shifted`
    the address and how many rows down.
    """

    star_pressed = Signal(object)
    placed = Signal(object, object)
    shifted = Signal(object, int)

    def __init__(
        self, model: EntryListModel, delegate: EntryDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(delegate, parent)
        self._delegate, self._rows = delegate, model
        self._arrangeable = False
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Entries"))
        self.setAccessibleDescription(self.tr("Arrows or J and K move through the list"))

    def set_arrangeable(self, on: bool) -> None:
        """Let the rows be moved by hand, or not."""
        self._arrangeable = on
        self._rows.set_arrangeable(on)
        self.setDragDropMode(
            QListView.DragDropMode.InternalMove if on else QListView.DragDropMode.DragOnly
        )
        self.setAccessibleDescription(
            self.tr("Alt and arrows move the entry to another place")
            if on
            else self.tr("Arrows or J and K move through the list")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        entry = self._rows.entry_at(self.currentIndex().row())
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._arrangeable and step and entry and alone == Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(entry.address, step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the row to be moved; the list follows when that has been kept."""
        if event.source() is not self or not self._arrangeable:
            return
        moved = self._rows.entry_at(self.currentIndex().row())
        before = self._rows.entry_at(self._row_below(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.IgnoreAction)  # nothing is to be removed here
        event.accept()
        if moved is not None:
            self.placed.emit(moved.address, before.address if before else None)

    def _row_below(self, spot: QPoint) -> int:
        """The row before which something dropped at `spot` goes."""
        index = self.indexAt(spot)
        if not index.isValid():
            return self._rows.rowCount()
        return index.row() + int(spot.y() > self.visualRect(index).center().y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and self._delegate.is_on_star(self.visualRect(index), spot):
            self.star_pressed.emit(index.data(ListRole.ENTRY).address)
            return
        super().mousePressEvent(event)
