"""A list model over rows."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crossbearing.gui.route.rows import Row
from crossbearing.gui.saying import say
from crossbearing.model.address import Address
from crossbearing.routing.drawing.targets import Target
from crossbearing.routing.phrases import RoutePhrase

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowRole(IntEnum):
    """What a row can be asked for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    STARRED = Qt.ItemDataRole.UserRole + 2


class RowModel(QAbstractListModel):
    """The rows last given to `show_rows`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._stars: AbstractSet[Address] = frozenset()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_stars(self, stars: AbstractSet[Address]) -> None:
        """Show the entries at these addresses as starred."""
        self._stars = stars
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [RowRole.STARRED])

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
        if role == RowRole.STARRED:
            return frozenset(entry.address for entry in row.entries) & self._stars
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row)
        return None

    def _sentence(self, row: Row) -> str:
        starred = [entry.name for entry in row.entries if entry.address in self._stars]
        if not starred:
            return row.sentence
        return say(RoutePhrase.STARRED).format(sentence=row.sentence, names=", ".join(starred))


def _numbered(row: Row) -> str:
    return f"{row.number}. {row.title}" if row.number else row.title
