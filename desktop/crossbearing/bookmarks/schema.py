"""The formats of the data file, and the named migrations that lead from each to the next.

A migration is never changed once it has been released; a new format is a new migration with a
stored sample of the format before it under ``tests/bookmarks/samples``. A migration that alters a
journaled table also empties the journal, whose row images would no longer fit.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

import msgspec

APPLICATION_ID = 0x43524F53  # "CROS", so that `file` and SQLite's tools can tell the file apart


class Migration(msgspec.Struct, frozen=True):
    """A step to one format: its name, and the statements that make it, run one by one."""

    name: str
    statements: tuple[str, ...]


MIGRATIONS = (
    Migration(
        "stars and notes",
        (
            f"PRAGMA application_id = {APPLICATION_ID}",
            """CREATE TABLE migration (
                format INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, applied TEXT NOT NULL)""",
            """CREATE TABLE revision (
                only INTEGER PRIMARY KEY CHECK (only = 1), number INTEGER NOT NULL)""",
            "INSERT INTO revision VALUES (1, 0)",
            """CREATE TABLE star (
                address TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
                since INTEGER NOT NULL) WITHOUT ROWID""",
            """CREATE TABLE note (
                address TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, changed INTEGER NOT NULL)""",
            """CREATE TABLE step (
                id INTEGER PRIMARY KEY AUTOINCREMENT, verb TEXT NOT NULL, subject TEXT NOT NULL,
                place TEXT NOT NULL, deltas TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0,
                session TEXT NOT NULL, touched INTEGER NOT NULL)""",
        ),
    ),
    Migration(
        "talks",
        (
            """CREATE TABLE talk (
                id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
                summary TEXT NOT NULL, pack TEXT NOT NULL)""",
            """CREATE TABLE talk_item (
                id TEXT PRIMARY KEY NOT NULL,
                talk TEXT NOT NULL REFERENCES talk (id) DEFERRABLE INITIALLY DEFERRED,
                position INTEGER NOT NULL, item TEXT NOT NULL)""",
            "CREATE INDEX talk_item_by_talk ON talk_item (talk, position)",
        ),
    ),
    Migration(
        "names and recently seen",
        (
            """CREATE TABLE known_name (
                address TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) WITHOUT ROWID""",
            """CREATE TABLE seen (
                address TEXT PRIMARY KEY NOT NULL, turn INTEGER NOT NULL) WITHOUT ROWID""",
        ),
    ),
)
FORMAT = len(MIGRATIONS)


def format_of(connection: sqlite3.Connection) -> int:
    """The format that the file is in; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


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
