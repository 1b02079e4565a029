"""The entries seen last. They are not worth a step of undo, nor a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from crossbearing.model.address import Address

KEPT = 50


def remember(connection: sqlite3.Connection, addresses: Sequence[Address]) -> None:
    """Puts `addresses`, the last of them seen last, before what was seen earlier."""
    turn = connection.execute("SELECT coalesce(max(turn), 0) FROM seen").fetchone()[0]
    connection.executemany(
        "INSERT INTO seen (address, turn) VALUES (?, ?)"
        " ON CONFLICT (address) DO UPDATE SET turn = excluded.turn",
        [(str(address), turn + number) for number, address in enumerate(addresses, 1)],
    )
    connection.execute(
        "DELETE FROM seen WHERE turn <= (SELECT turn FROM seen ORDER BY turn DESC"
        " LIMIT 1 OFFSET ?)",
        (KEPT,),
    )
