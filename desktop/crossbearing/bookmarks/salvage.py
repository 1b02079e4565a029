"""Reading what can still be read of a damaged file, row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from crossbearing.bookmarks import copies, reading
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.reading import Shelf

T = TypeVar("T")
Raw = tuple[object, ...]


def salvage(path: Path) -> Bookmarks:
    """Whatever the damaged file at `path` still gives; nothing, if that is nothing."""
    try:
        with copies.copied(path, mended=True) as connection:
            connection.text_factory = _lenient
            return _gathered(connection)
    except (sqlite3.Error, OSError, UnicodeDecodeError):
        return Bookmarks()


def _lenient(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _gathered(connection: sqlite3.Connection) -> Bookmarks:
    return Bookmarks(
        stars=tuple(_made(connection, reading.STARS)),
        notes=tuple(_made(connection, reading.NOTES)),
        talks=reading.with_items(
            _made(connection, reading.TALKS), _made(connection, reading.ITEMS)
        ),
        names=dict(_made(connection, reading.NAMES)),
    )


def _made(connection: sqlite3.Connection, shelf: Shelf[T]) -> Iterator[T]:
    for row in _rows(connection, shelf):
        try:
            yield shelf.make(*row)
        except (ValueError, TypeError, AttributeError, msgspec.MsgspecError):
            continue


def _rows(connection: sqlite3.Connection, shelf: Shelf[T]) -> list[Raw]:
    """The rows in their order; if that breaks off, those reached from the front and the back."""
    rows, whole = _until_broken(connection, f"{shelf.select} {shelf.order}")
    if whole:
        return rows
    # Without sorting, which would have to read everything first.
    front, _ = _until_broken(connection, f"{shelf.select} ORDER BY {shelf.stored_by}")
    back, _ = _until_broken(connection, f"{shelf.select} ORDER BY {shelf.stored_by} DESC")
    known = set(front)
    return front + [row for row in reversed(back) if row not in known]


def _until_broken(connection: sqlite3.Connection, query: str) -> tuple[list[Raw], bool]:
    rows: list[Raw] = []
    try:
        # One at a time: what comes before the break must not be lost with it.
        for row in connection.execute(query):
            rows.append(row)  # noqa: PERF402
    except (sqlite3.Error, UnicodeDecodeError):
        return rows, False
    return rows, True
