"""The result list: a list view whose stars can be clicked without choosing the row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from crossbearing.gui.browse.list_delegate import EntryDelegate
from crossbearing.gui.browse.list_model import EntryListModel, ListRole


class EntryList(QListView):
    """`star_pressed` carries the address of a row whose star was clicked."""

    star_pressed = Signal(object)

    def __init__(
        self, model: EntryListModel, delegate: EntryDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Entries"))
        self.setAccessibleDescription(self.tr("Arrows or J and K move through the list"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and self._delegate.is_on_star(self.visualRect(index), spot):
            self.star_pressed.emit(index.data(ListRole.ENTRY).address)
            return
        super().mousePressEvent(event)
