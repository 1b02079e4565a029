"""Opening the data file itself: safe settings, the right format, and a check that it is sound."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from crossbearing.bookmarks import schema
from crossbearing.bookmarks.trouble import Damaged, NewerFormat, damaged

PATIENCE = 3.0
"""Seconds to wait for a lock that another program holds."""


def connect(path: Path, patience: float = PATIENCE) -> sqlite3.Connection:
    """A connection with this program's settings; transactions are begun by hand.

    A confirmed change survives SIGKILL in any setting of `synchronous`, since the kernel has it.
    FULL also makes it survive a power cut, for a few milliseconds a change: nobody stars faster.
    """
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        _settle(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: sqlite3.Connection) -> None:
    for pragma in (
        "synchronous = FULL",
        "fullfsync = ON",  # macOS: a plain fsync there does not reach the disk
        "foreign_keys = ON",
        "trusted_schema = OFF",  # the file may come from somebody else
        "cell_size_check = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # Another program is just making the same switch, which then holds for both.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise


_HEADER = b"SQLite format 3\0"
_FORMAT_AT = slice(60, 64)  # where SQLite keeps user_version: https://sqlite.org/fileformat.html


def peek(path: Path) -> None:
    """Looks at the format of the file without a connection that could write to it.

    Raises:
        NewerFormat, Damaged: as `refuse_newer`.
    """
    with path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(_HEADER):
        return  # a new file, or none of ours: the connection will tell
    log = path.with_name(f"{path.name}-wal")
    unfinished = log.exists() and log.stat().st_size > 0
    if int.from_bytes(head[_FORMAT_AT]) <= schema.FORMAT and not unfinished:
        return
    # Only a connection that may write would tidy the log up when it closes.
    how = "mode=ro" if unfinished else "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)
    try:
        refuse_newer(connection, path)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CANTOPEN:
            raise
    finally:
        connection.close()


def refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    """Makes sure that the file is not in a format that only a newer program knows.

    Raises:
        NewerFormat: it is; nothing has been written to it.
        Damaged: its format number has no record in the file, so it is no number at all.
    """
    found = schema.format_of(connection)
    if found <= schema.FORMAT:
        return
    last = connection.execute("SELECT max(format) FROM migration").fetchone()[0]
    if last != found:
        raise damaged(path, f"it claims to be in format {found}, which nothing in it bears out")
    raise newer(path, found)


def newer(path: Path, found: int) -> NewerFormat:
    """The refusal to touch a file in format `found`."""
    return NewerFormat(
        f"{path} was written by a newer edition of Crossbearing (format {found}; this one knows"
        f" formats up to {schema.FORMAT}).",
        "It was not touched. Install the newer edition, or start this one with --data and another"
        " folder.",
    )


def check(connection: sqlite3.Connection, path: Path, *, thorough: bool = False) -> None:
    """Makes sure that the file is sound; `thorough` also compares every index with its table.

    Raises:
        Damaged: it is not.
    """
    pragma = "integrity_check(1)" if thorough else "quick_check(1)"
    found = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
    if found != "ok":
        raise damaged(path, str(found).replace("\n", " "))
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise Damaged(f"The file {path} is damaged: a talk that items belong to is missing.")
