"""Several entries under each other, as Qt reads them: a thin adapter over pages."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crossbearing.model.entry import AnyEntry
from crossbearing.model.page import Label, Page

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TableRole(IntEnum):
    """What a cell can be asked for."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    LABEL = Qt.ItemDataRole.UserRole + 2
    IS_FIRST = Qt.ItemDataRole.UserRole + 3


class TableRow(msgspec.Struct, frozen=True):
    """One line of the table: a row of one entry's page. `first` begins a new entry."""

    entry: AnyEntry
    label: Label
    leader: str
    manager: str
    first: bool


def table_rows(pages: Sequence[Page], labels: frozenset[Label]) -> tuple[TableRow, ...]:
    """The rows of `pages` that `labels` name; a page with none of them shows its first row."""
    rows: list[TableRow] = []
    for page in pages:
        wanted = [row for row in page.rows if row.label in labels] or list(page.rows[:1])
        rows += [
            TableRow(page.entry, row.label, row.leader, row.manager, number == 0)
            for number, row in enumerate(wanted)
        ]
    return tuple(rows)


class TableModel(QAbstractTableModel):
    """The name, the leader side and the manager side of each row given to `show_rows`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[TableRow] = ()
        self._headings = (self.tr("Entry"), self.tr("Leader"), self.tr("Manager"))

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show `rows`."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section] if 0 <= section < len(self._headings) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return (row.entry.name, row.leader, row.manager)[index.column()]
            case TableRole.ENTRY:
                return row.entry
            case TableRole.LABEL:
                return row.label
            case TableRole.IS_FIRST:
                return row.first
        return None
