"""Several entries under each other, as Qt reads them: a thin adapter over pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.page import Label, Page

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TableRole(IntEnum):
    """What a cell can be asked for."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    LABEL = Qt.ItemDataRole.UserRole + 2
    IS_FIRST = Qt.ItemDataRole.UserRole + 3
    STARRED = Qt.ItemDataRole.UserRole + 4


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
        self._stars: AbstractSet[Address] = frozenset()
        self._headings = (self.tr("Entry"), self.tr("Leader"), self.tr("Manager"))

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show `rows`."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_stars(self, stars: AbstractSet[Address]) -> None:
        """Show these addresses as starred; the rows that change are repainted."""
        changed, self._stars = self._stars ^ stars, stars
        if changed and self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [TableRole.STARRED])

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
        reader = _READERS.get(role)
        return None if reader is None else reader(self, self._rows[index.row()], index.column())

    def _starred(self, row: TableRow, _column: int) -> bool:
        return row.entry.address in self._stars

    def _sentence(self, row: TableRow, column: int) -> str:
        """The cell as a screen reader says it."""
        text = _text(self, row, column)
        starred = not column and self._starred(row, column)
        return self.tr("{name}, starred").format(name=text) if starred else text


def _text(_model: TableModel, row: TableRow, column: int) -> str:
    return (row.entry.name, row.leader, row.manager)[column]


_READERS: dict[int, Callable[[TableModel, TableRow, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.AccessibleTextRole: TableModel._sentence,  # noqa: SLF001 - its own table
    TableRole.ENTRY: lambda _model, row, _column: row.entry,
    TableRole.LABEL: lambda _model, row, _column: row.label,
    TableRole.IS_FIRST: lambda _model, row, _column: row.first,
    TableRole.STARRED: TableModel._starred,  # noqa: SLF001
}
