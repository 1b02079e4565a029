"""The open data file: whole transactions, or none."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from crossbearing.bookmarks import backup, reading, schema
from crossbearing.bookmarks.connection import connect
from crossbearing.bookmarks.soundness import (
    check,
    check_format,
    check_shape,
    peek,
    refuse_newer,
)
from crossbearing.bookmarks.trouble import gone, judged, told_plainly

Clock = Callable[[], datetime]


class DataFile:
    """A connection to the file at `path`, made and brought to the newest format if need be.

    Raises:
        StoreFault: the file can't be read, is damaged, or is in a newer format.
    """

    def __init__(self, path: Path, patience: float, clock: Clock) -> None:
        self.path = path
        self._patience = patience
        self._clock = clock
        self._connect()

    def _connect(self) -> None:
        with judged(self.path):
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
            peek(self.path)
            self.connection = connect(self.path, self._patience)
            try:
                self._prepare()
            except BaseException:
                self.connection.close()
                raise

    def _prepare(self) -> None:
        check_format(self.connection, self.path)
        check(self.connection, self.path)
        if 0 < schema.format_of(self.connection) < schema.FORMAT:
            backup.make(
                self.connection, self.path, backup.Reason.BEFORE_UPGRADE, self._clock().date()
            )
        schema.migrate(self.connection)
        check_shape(self.connection, self.path)
        reading.bookmarks(self.connection, self.path)  # every row must make sense
        self._identity = _identity(self.path)

    def close(self) -> None:
        """Lets go of the file."""
        self.connection.close()

    def version(self) -> int:
        """A number that changes when another program has changed the file."""
        with told_plainly(self.path):
            return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def follow(self) -> bool:
        """Turns to the file that now lies at the path; whether it is another one than before.

        A program that keeps folders in step puts a new file in the place of the old one. To go on
        writing to the old one would lose everything written.

        Raises:
            StoreFault: there is no file any more, or the new one can't be used.
        """
        with told_plainly(self.path):
            try:
                now = _identity(self.path)
            except FileNotFoundError:
                raise gone(self.path) from None
            if now == self._identity:
                return False
        old = self.connection
        try:
            self._connect()
        except BaseException:
            self.connection = old
            raise
        old.close()
        return True

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One moment of the file, whatever other programs write meanwhile."""
        with told_plainly(self.path), self._transaction("BEGIN"):
            yield self.connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is on the disk when the block ends, and gone if it fails."""
        with told_plainly(self.path), self._transaction("BEGIN IMMEDIATE"):
            refuse_newer(self.connection, self.path)
            yield self.connection

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self.connection.execute(begin)
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            # A full disk may have ended the transaction already.
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
