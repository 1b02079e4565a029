"""A short list whose rows are put in order by hand, with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from crossbearing.gui.bookmarks.row_delegate import RowDelegate
from crossbearing.gui.theme.roles import Role, Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Row(NamedTuple):
    """A row: the key it is known by, and what it says, in one or two lines."""

    key: str
    text: str


class ArrangedList(QListWidget):
    """`placed` carries the key of a dragged row and that of the row it should stand before.

    None stands for the end. `shifted` carries a key and how many rows down it should go, after Alt
    and an arrow; `removed` a key, after Delete; `chosen` the key of the current row, or None.
    """

    placed = Signal(str, object)
    shifted = Signal(str, int)
    removed = Signal(str)
    chosen = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Alt and arrows move the row, Delete removes it"))
        self.setObjectName("arrangedList")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet(
            f"#arrangedList {{ background: {theme.hex(Role.PANEL)};"
            f" border: 1px solid {theme.hex(Role.LINE)}; border-radius: {theme.px(7)}px; }}"
        )
        self.currentItemChanged.connect(lambda *_: self._moved())

    @property
    def key(self) -> str | None:
        """The key of the current row."""
        item = self.currentItem()
        return None if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def show_rows(self, rows: Sequence[Row], choose: str | None = None) -> None:
        """Show `rows`; the current row stays, unless another key is to be chosen."""
        wanted, at = choose or self.key, self.currentRow()
        self._filling = True
        # In place, since this may be asked for while the list tells that its row has changed.
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, row in enumerate(rows):
            item = self.item(number)
            item.setText(row.text)
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.text.replace("\n", ", "))
        keys = [row.key for row in rows]
        self.setCurrentRow(keys.index(wanted) if wanted in keys else min(max(at, 0), len(rows) - 1))
        self._filling = False
        self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.key is not None and step and held == Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(self.key, step)
        elif self.key is not None and event.matches(QKeySequence.StandardKey.Delete):
            self.removed.emit(self.key)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the row to be moved; the list follows when that has been kept."""
        if event.source() is not self or self.key is None:
            return
        before = self._key_below(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)  # nothing is to be removed here
        event.accept()
        self.placed.emit(self.key, before)

    def _key_below(self, spot: QPoint) -> str | None:
        """The key of the row before which something dropped at `spot` goes."""
        index = self.indexAt(spot)
        if not index.isValid():
            return None
        row = index.row() + int(spot.y() > self.visualRect(index).center().y())
        item = self.item(row)
        return None if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _moved(self) -> None:
        if not self._filling:
            self.chosen.emit(self.key)
