"""The result list as Qt reads it: a thin adapter over entry numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from crossbearing.gui.words import kind_name
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry, kind_of
from crossbearing.model.library import Library
from crossbearing.model.page import Lines, lines_of, page_of

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ENTRY_TYPE = "application/x-crossbearing-entry"
"""What a dragged row carries for the list: its address."""


class ListRole(IntEnum):
    """What a row can be asked for."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    SHOWN = Qt.ItemDataRole.UserRole + 2


class Shown(NamedTuple):
    """What a row shows; `lit` while the drive on the map is passing it."""

    name: str
    lines: Lines
    starred: bool
    noted: bool
    lit: bool


class EntryListModel(QAbstractListModel):
    """The entries of `library` whose numbers were given to `show_rows`, in that order."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._rows: Sequence[int] = range(len(library.entries))
        self._lines: dict[int, Lines] = {}
        self._stars: AbstractSet[Address] = frozenset()
        self._noted: AbstractSet[Address] = frozenset()
        self._lit: AbstractSet[Address] = frozenset()
        self._arrangeable = False

    def show_rows(self, rows: Sequence[int]) -> None:
        """Show the entries of these numbers, in this order."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_kept(self, stars: AbstractSet[Address], noted: AbstractSet[Address]) -> None:
        """Mark these addresses as starred and noted; the rows that change are repainted."""
        changed = (self._stars ^ stars) | (self._noted ^ noted)
        self._stars, self._noted = stars, noted
        if changed and self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [ListRole.SHOWN])

    def light(self, lit: AbstractSet[Address]) -> None:
        """Mark these addresses as those that the drive on the map is passing."""
        changed, self._lit = self._lit ^ lit, lit
        if changed and self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [ListRole.SHOWN])

    def set_arrangeable(self, on: bool) -> None:
        """Let the rows be dragged to other places, or not."""
        self._arrangeable = on

    def entry_at(self, row: int) -> AnyEntry | None:
        """The entry in `row`, if there is such a row."""
        if 0 <= row < len(self._rows):
            return self._library.entries[self._rows[row]]
        return None

    def entries(self) -> tuple[AnyEntry, ...]:
        """The entries shown, in their order."""
        return tuple(self._library.entries[number] for number in self._rows)

    def row_of(self, address: Address) -> int:
        """The row that shows `address`; -1 if none does."""
        number = self._library.number(address)
        if number is None:
            return -1
        try:
            return self._rows.index(number)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number = self._rows[index.row()]
        entry = self._library.entries[number]
        reader = _READERS.get(role)
        return None if reader is None else reader(self, number, entry)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        if index.isValid():
            return usual | Qt.ItemFlag.ItemIsDragEnabled
        return usual | Qt.ItemFlag.ItemIsDropEnabled if self._arrangeable else usual

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
        return copy | move if self._arrangeable else copy

    def mimeTypes(self) -> list[str]:
        return [ENTRY_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The entry of the row for other programs, and its address for the list itself."""
        from crossbearing.gui.entry_mime import EntryMime  # noqa: PLC0415 - few rows are dragged

        entry = indexes[0].data(ListRole.ENTRY)
        data = EntryMime(page_of(entry, self._library))
        data.setData(ENTRY_TYPE, str(entry.address).encode())
        return data

    def _lines_of(self, number: int, entry: AnyEntry) -> Lines:
        if number not in self._lines:
            self._lines[number] = lines_of(entry, self._library)
        return self._lines[number]

    def _shown(self, number: int, entry: AnyEntry) -> Shown:
        address = entry.address
        return Shown(
            entry.name,
            self._lines_of(number, entry),
            starred=address in self._stars,
            noted=address in self._noted,
            lit=address in self._lit,
        )

    def _sentence(self, number: int, entry: AnyEntry) -> str:
        """The row as a screen reader says it."""
        lines = self._lines_of(number, entry)
        star = self.tr("starred, ") if entry.address in self._stars else ""
        star += self.tr("with your note, ") if entry.address in self._noted else ""
        star += self.tr("passed on the map now, ") if entry.address in self._lit else ""
        return self.tr("{name}, {star}{kind}. Leading: {leader}. Managing: {manager}.").format(
            name=entry.name,
            star=star,
            kind=kind_name(kind_of(entry)),
            leader=lines.leader.rstrip("."),
            manager=lines.manager.rstrip("."),
        )


_READERS: dict[int, Callable[[EntryListModel, int, AnyEntry], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda _model, _number, entry: entry.name,
    Qt.ItemDataRole.AccessibleTextRole: EntryListModel._sentence,  # noqa: SLF001 - its own table
    ListRole.ENTRY: lambda _model, _number, entry: entry,
    ListRole.SHOWN: EntryListModel._shown,  # noqa: SLF001
}
