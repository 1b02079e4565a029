"""The table itself: a table view whose stars can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from crossbearing.gui.compare.table_delegate import TableDelegate
from crossbearing.gui.compare.table_model import TableModel, TableRole
from crossbearing.gui.star_key import claims_star, is_star_key
from crossbearing.gui.theme.icons import Icons
from crossbearing.model.address import Address


class EntryTable(QTableView):
    """Shows the rows of `model`.

    `star_pressed` carries the address of an entry whose star was clicked, or whose row was current
    when the star key was pressed.
    """

    star_pressed = Signal(object)

    def __init__(self, model: TableModel, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.delegate = TableDelegate(icons, self, self)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.geometriesChanged.connect(self.resizeRowsToContents)

    def event(self, event: QEvent) -> bool:
        """Claim the star key for the current row before the window takes it for the page."""
        if claims_star(event) and self.currentIndex().isValid():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_star_key(event) and self.currentIndex().isValid():
            self.star_pressed.emit(self.currentIndex().data(TableRole.ENTRY).address)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        address = self._starred_at(event.position().toPoint())
        if address is not None and event.button() is Qt.MouseButton.LeftButton:
            self.star_pressed.emit(address)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press on a star is a press, and opens nothing."""
        if self._starred_at(event.position().toPoint()) is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _starred_at(self, spot: QPoint) -> Address | None:
        """The address of the entry whose star is at `spot`."""
        index = self.indexAt(spot)
        if not index.isValid() or index.column() or not index.data(TableRole.IS_FIRST):
            return None
        star = self.delegate.star_rect(self.visualRect(index)).adjusted(-8, -8, 8, 8)
        address: Address = index.data(TableRole.ENTRY).address
        return address if star.contains(spot) else None
