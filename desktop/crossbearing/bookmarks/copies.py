"""Reading a data file by way of a copy, so that the file itself is not touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crossbearing.bookmarks import reading, schema
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.soundness import check, check_format, check_shape
from crossbearing.bookmarks.trouble import judged

BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside a file that is in use; without the first, changes are lost."""


@contextmanager
def copied(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a copy of the file that lasts as long as the block."""
    # Seldom needed, and slow to import.
    import shutil  # noqa: PLC0415
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    with TemporaryDirectory(prefix="crossbearing-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        log = path.with_name(f"{path.name}-wal")
        if log.exists():
            shutil.copyfile(log, copy.with_name(log.name))
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            yield connection


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
