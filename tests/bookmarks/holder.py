"""A program that holds the lock of a file: ``python -m tests.bookmarks.holder FILE HOW``.

It says ``held`` when it does, and lets go when its standard input ends.
"""

from __future__ import annotations

import sqlite3
import sys


def main(path: str, how: str) -> None:
    """Holds a lock of the kind `how`, IMMEDIATE or EXCLUSIVE, the latter outside of WAL."""
    connection = sqlite3.connect(path, isolation_level=None)
    if how == "EXCLUSIVE":
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute(f"BEGIN {how}")
    connection.execute("UPDATE revision SET number = number")
    print("held", flush=True)
    sys.stdin.read()
    connection.execute("ROLLBACK")
    connection.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
