"""The formats of the data file, and the named migrations that lead from each to the next.

A migration is never changed once it has been released; a new format is a new migration with a
stored sample of the format before it under ``tests/bookmarks/samples``. A migration that alters a
journaled table also empties the journal, whose row images would no longer fit.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import msgspec

APPLICATION_ID = 0x43524F53  # "CROS", so that `file` and SQLite's tools can tell the file apart


class Migration(msgspec.Struct, frozen=True):
    """A step to one format: its name, and the statements that make it, run one by one."""

    name: str
    statements: tuple[str, ...]


def _table(name: str, *columns: str, extra: str = "") -> str:
    """A table whose columns hold nothing but what they are declared for.

    SQLite keeps whatever it is given in any column; with these conditions its own check finds a
    value that has become one of another kind.
    """
    parts = []
    for column in columns:
        title, kind, *more = column.split(maxsplit=2)
        parts.append(
            f"{title} {kind} NOT NULL {' '.join(more)} CHECK (typeof({title}) = '{kind.lower()}')"
        )
    return f"CREATE TABLE {name} ({', '.join(parts)}){extra}"


_BY_KEY = " WITHOUT ROWID"
MIGRATIONS = (
    Migration(
        "stars and notes",
        (
            f"PRAGMA application_id = {APPLICATION_ID}",
            _table("migration", "format INTEGER PRIMARY KEY", "name TEXT UNIQUE", "applied TEXT"),
            _table("revision", "only INTEGER PRIMARY KEY", "number INTEGER"),
            "INSERT INTO revision VALUES (1, 0)",
            _table(
                "star",
                "address TEXT PRIMARY KEY",
                "position INTEGER",
                "since INTEGER",
                extra=_BY_KEY,
            ),
            _table("note", "address TEXT PRIMARY KEY", "text TEXT", "changed INTEGER"),
            _table(
                "step",
                "id INTEGER PRIMARY KEY AUTOINCREMENT",
                "verb TEXT",
                "subject TEXT",
                "place TEXT",
                "deltas TEXT",
                "undone INTEGER DEFAULT 0",
                "session TEXT",
                "touched INTEGER",
            ),
        ),
    ),
    Migration(
        "talks",
        (
            _table(
                "talk",
                "id TEXT PRIMARY KEY",
                "position INTEGER",
                "name TEXT",
                "summary TEXT",
                "pack TEXT",
            ),
            _table(
                "talk_item",
                "id TEXT PRIMARY KEY",
                "talk TEXT REFERENCES talk (id) DEFERRABLE INITIALLY DEFERRED",
                "position INTEGER",
                "item TEXT",
            ),
            "CREATE INDEX talk_item_by_talk ON talk_item (talk, position)",
        ),
    ),
    Migration(
        "names and recently seen",
        (
            _table("known_name", "address TEXT PRIMARY KEY", "name TEXT", extra=_BY_KEY),
            _table("seen", "address TEXT PRIMARY KEY", "turn INTEGER", extra=_BY_KEY),
        ),
    ),
)
FORMAT = len(MIGRATIONS)


def format_of(connection: sqlite3.Connection) -> int:
    """The format that the file is in; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def recorded(connection: sqlite3.Connection) -> int:
    """The format that the file has on record; 0 for an empty one, -1 for one that is not ours."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if "migration" not in tables:
        return -1 if tables else 0
    last = connection.execute("SELECT max(format) FROM migration").fetchone()[0]
    return last if isinstance(last, int) else -1


def shape(connection: sqlite3.Connection) -> list[tuple[str, str | None]]:
    """The names of all tables and indexes with the statements that made them."""
    return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def right_shape() -> list[tuple[str, str | None]]:
    """The `shape` of a file in the newest format."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        return shape(connection)


def migrate(connection: sqlite3.Connection, upto: int = FORMAT) -> int:
    """Brings the file to format `upto`, one migration a transaction, and returns where it began.

    Every migration is committed together with its record, or not at all. Two programs that migrate
    at the same time take turns, and the second finds the work done.
    """
    began = format_of(connection)
    for number in range(began + 1, upto + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if format_of(connection) < number:
                _run(connection, number)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return began


def _run(connection: sqlite3.Connection, number: int) -> None:
    migration = MIGRATIONS[number - 1]
    for statement in migration.statements:
        connection.execute(statement)
    connection.execute(
        "INSERT INTO migration (format, name, applied) VALUES (?, ?, ?)",
        (number, migration.name, datetime.now(UTC).isoformat(timespec="seconds")),
    )
    connection.execute(f"PRAGMA user_version = {number}")
