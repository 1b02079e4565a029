"""The tables whose every change is journaled, row by row."""

from __future__ import annotations

import sqlite3

import msgspec

Value = str | int
Row = tuple[Value, ...]


class Table(msgspec.Struct, frozen=True):
    """A table of the data file; the first of its `columns` is the key."""

    name: str
    columns: tuple[str, ...]

    @property
    def select(self) -> str:
        """The statement that fetches every column, without a condition."""
        return f"SELECT {', '.join(self.columns)} FROM {self.name}"  # noqa: S608 - our own names

    def fetch(self, connection: sqlite3.Connection, key: Value) -> Row | None:
        """The row of that key, if there is one."""
        found = connection.execute(f"{self.select} WHERE {self.columns[0]} = ?", (key,)).fetchone()
        return None if found is None else tuple(found)

    def put(self, connection: sqlite3.Connection, key: Value, row: Row | None) -> None:
        """Makes the row of that key be `row`; None removes it."""
        if row is None:
            connection.execute(f"DELETE FROM {self.name} WHERE {self.columns[0]} = ?", (key,))  # noqa: S608
            return
        holes = ", ".join("?" * len(self.columns))
        names = ", ".join(self.columns)
        sets = ", ".join(f"{name} = excluded.{name}" for name in self.columns[1:])
        connection.execute(
            f"INSERT INTO {self.name} ({names}) VALUES ({holes})"  # noqa: S608
            f" ON CONFLICT ({self.columns[0]}) DO UPDATE SET {sets}",
            row,
        )


STAR = Table("star", ("address", "position", "since"))
NOTE = Table("note", ("address", "text", "changed"))
TALK = Table("talk", ("id", "position", "name", "summary", "pack"))
ITEM = Table("talk_item", ("id", "talk", "position", "item"))
JOURNALED = {table.name: table for table in (STAR, NOTE, TALK, ITEM)}


class Delta(msgspec.Struct, frozen=True, array_like=True):
    """What a change did to one row; None where there was or is no row."""

    table: str
    key: Value
    before: Row | None
    after: Row | None

    @property
    def makes_sense(self) -> bool:
        """Whether it is about rows that there can be."""
        table = JOURNALED.get(self.table)
        rows = [row for row in (self.before, self.after) if row is not None]
        return table is not None and all(
            len(row) == len(table.columns) and row[0] == self.key for row in rows
        )

    def backwards(self) -> Delta:
        """The change that takes this one back."""
        return Delta(self.table, self.key, self.after, self.before)

    def fits(self, connection: sqlite3.Connection) -> bool:
        """Whether the row is still as it was before this change."""
        return JOURNALED[self.table].fetch(connection, self.key) == self.before

    def apply(self, connection: sqlite3.Connection) -> None:
        """Makes the change."""
        JOURNALED[self.table].put(connection, self.key, self.after)


class Edit:
    """Row changes within one transaction, gathered as deltas."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._deltas: dict[tuple[str, Value], Delta] = {}

    def put(self, table: Table, row: Row) -> None:
        """Adds `row`, or replaces the one with the same key."""
        self._change(table, row[0], row)

    def remove(self, table: Table, key: Value) -> None:
        """Removes the row of that key, if there is one."""
        self._change(table, key, None)

    def _change(self, table: Table, key: Value, row: Row | None) -> None:
        earlier = self._deltas.get((table.name, key))
        before = earlier.before if earlier else table.fetch(self.connection, key)
        table.put(self.connection, key, row)
        self._deltas[table.name, key] = Delta(table.name, key, before, row)

    def deltas(self) -> tuple[Delta, ...]:
        """What changed, without what came out as it was."""
        return tuple(delta for delta in self._deltas.values() if delta.before != delta.after)
