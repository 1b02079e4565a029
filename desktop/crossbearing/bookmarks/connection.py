"""Connecting to the data file, with settings that keep it safe."""

from __future__ import annotations

import sqlite3
from pathlib import Path

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
