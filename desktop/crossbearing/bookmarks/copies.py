"""Reading a data file by way of a copy, so that the file itself is not touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crossbearing.bookmarks import reading, schema
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.soundness import Header, check, check_format, check_shape
from crossbearing.bookmarks.trouble import judged

BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside a file that is in use; without the first, changes are lost."""

_SENSIBLE = 2**28  # a length beyond is no length, but damage itself


@contextmanager
def copied(path: Path, *, mended: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection to a copy of the file that lasts as long as the block.

    With `mended`, the copy of a damaged file is made such that SQLite looks at it at all.
    """
    # Seldom needed, and slow to import.
    import shutil  # noqa: PLC0415
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    with TemporaryDirectory(prefix="crossbearing-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        log = path.with_name(f"{path.name}-wal")
        if log.exists():
            shutil.copyfile(log, copy.with_name(log.name))
        if mended:
            _mend(copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            yield connection


def _mend(copy: Path) -> None:
    """Gives the file the beginning and the length that it must have for SQLite to begin."""
    with copy.open("r+b") as file:
        head = bytearray(file.read(100).ljust(100, b"\0"))
        whole = Header(bytes(head)).size
        if copy.stat().st_size < whole < _SENSIBLE:
            file.truncate(whole)  # what was cut off is read as nothing
        head[:16] = b"SQLite format 3\0"
        head[18:20] = b"\2\2"
        # The number of pages counts only if these two agree: https://sqlite.org/fileformat.html.
        head[24:28], head[92:96] = b"\0\0\0\1", b"\0\0\0\2"
        file.seek(0)
        file.write(head)


def read(path: Path) -> Bookmarks:
    """Everything in the file at `path`, whatever its format.

    Raises:
        StoreFault: it can't be read, is damaged, or is in a newer format.
    """
    with judged(path), copied(path) as connection:
        check_format(connection, path)
        check(connection, path)
        schema.migrate(connection)
        check_shape(connection, path)
        return reading.bookmarks(connection, path)
