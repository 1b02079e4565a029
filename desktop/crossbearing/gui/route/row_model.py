"""A list model over rows."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crossbearing.gui.route.rows import Row
from crossbearing.routing.drawing.targets import Target

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowRole(IntEnum):
    """What a row can be asked for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """The rows last given to `show_rows`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, number: int) -> Row | None:
        """The row of that number, counted from 0, if there is one."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, target: Target | None) -> int:
        """The number of the first row about `target`; -1 if none is."""
        if target is None:
            return -1
        return next((n for n, row in enumerate(self._rows) if row.target == target), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == RowRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return " · ".join(part for part in (_numbered(row), row.aside) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence
        return None


def _numbered(row: Row) -> str:
    return f"{row.number}. {row.title}" if row.number else row.title
