"""Whether the data file is sound, and in a format that this program knows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from crossbearing.bookmarks import schema
from crossbearing.bookmarks.trouble import Detail, NewerFormat, StorePhrase, damaged

_HEADER = b"SQLite format 3\0"
_SMALLEST = 512


class Header:
    """The first bytes of an SQLite file, see https://sqlite.org/fileformat.html."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self.is_one = raw.startswith(_HEADER)
        self.format = self._number(60, 64)

    def _number(self, start: int, end: int) -> int:
        return int.from_bytes(self._raw[start:end])

    @property
    def makes_sense(self) -> bool:
        """Whether the versions of the file format are ones that there are."""
        return {self._raw[18], self._raw[19]} <= {1, 2}

    @property
    def size(self) -> int:
        """How many bytes the file must have; 0 if the header does not know."""
        if self._number(24, 28) != self._number(92, 96):
            return 0
        # A page of 65536 bytes does not fit into its two bytes, and is written as 1.
        page = self._number(16, 18)
        return (page if page > 1 else 1 << 16) * self._number(28, 32)


def peek(path: Path) -> None:
    """Looks at the file without a connection that could write to it.

    Raises:
        NewerFormat: only a newer program knows its format.
        Damaged: it is cut off, or its header is not one.
    """
    with path.open("rb") as file:
        raw = file.read(100)
    # The log before the size: it goes only when all of it is in the file.
    log = path.with_name(f"{path.name}-wal")
    unfinished = log.exists() and log.stat().st_size > 0
    size = path.stat().st_size
    if size == 0:
        return  # a new file
    header = Header(raw)
    if size < _SMALLEST or not header.is_one or not header.makes_sense:
        raise damaged(path, Detail.NO_HEADER)
    if size < header.size and not unfinished:
        raise damaged(path, Detail.CUT_OFF(size=size, whole=header.size))
    if header.format > schema.FORMAT or unfinished:
        _look_inside(path, unfinished=unfinished)


def _look_inside(path: Path, *, unfinished: bool) -> None:
    # A connection that may write would tidy the log up when it closes.
    how = "mode=ro" if unfinished else "mode=ro&immutable=1"
    uri = f"{path.absolute().as_uri()}?{how}"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        try:
            check_format(connection, path)
        except sqlite3.OperationalError as error:
            # The log can't be read without writing; then the real connection has to look.
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CANTOPEN:
                raise


def check_format(connection: sqlite3.Connection, path: Path) -> None:
    """Makes sure that the file is in a format that this program knows.

    Raises:
        NewerFormat: only a newer program knows it.
        Damaged: the number of the format is not the one that is on record in the file.
    """
    connection.execute("BEGIN")
    try:
        found, recorded = schema.format_of(connection), schema.recorded(connection)
    finally:
        connection.execute("ROLLBACK")
    if found != recorded:
        raise damaged(path, Detail.OTHER_FORMAT(format=found, recorded=recorded))
    refuse_newer(connection, path)


def refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    """Raises `NewerFormat` if only a newer program knows the format of the file."""
    found = schema.format_of(connection)
    if found > schema.FORMAT:
        raise NewerFormat(
            StorePhrase.NEWER(file=path, format=found, known=schema.FORMAT),
            StorePhrase.INSTALL_NEWER,
        )


def check_shape(connection: sqlite3.Connection, path: Path) -> None:
    """Makes sure that the tables are those of the newest format, to the letter.

    Raises:
        Damaged: they are not.
    """
    if schema.shape(connection) != schema.right_shape():
        raise damaged(path, Detail.OTHER_TABLES)


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Makes sure that the file is sound: every page of it, and every index against its table.

    For 1,000 stars and as many notes this takes less than a millisecond.

    Raises:
        Damaged: it is not.
    """
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise damaged(path, str(found).replace("\n", " "))
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise damaged(path, Detail.NO_TALK)
