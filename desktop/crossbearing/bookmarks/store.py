"""The store of stars, notes and talks: one SQLite file that any number of programs may share."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from crossbearing.bookmarks import journal, order, reading, schema
from crossbearing.bookmarks.connection import PATIENCE, check, connect, refuse_newer
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.journal import Session, Step, Verb
from crossbearing.bookmarks.rows import STAR, Edit
from crossbearing.bookmarks.trouble import told_plainly
from crossbearing.model.address import Address

FILE_NAME = "crossbearing.sqlite3"
Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """Read and write access to one data file.

    `contents` is what the file held when this program last looked. It is replaced, never altered,
    and stays what it was when a change fails. Every change is on the disk when its method returns.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Clock) -> None:
        self.path = path
        self._connection = connection
        self._clock = clock
        self.contents: Bookmarks = reading.bookmarks(connection)
        self._session = Session(secrets.token_hex(8), self.contents.revision)
        self._version = self._data_version()

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE, clock: Clock = _now) -> Store:
        """The store kept in the file `path`, which is made if there is none, folder and all.

        `patience` is how many seconds to wait for another program that is writing.

        Raises:
            StoreFault: the file can't be read, is damaged, or is in a newer format.
        """
        with told_plainly(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            connection = connect(path, patience)
            try:
                refuse_newer(connection, path)
                check(connection, path)
                schema.migrate(connection)
                return cls(path, connection, clock)
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Lets go of the file."""
        self._connection.close()

    def stars(self) -> tuple[Address, ...]:
        """The starred entries, in the person's own order."""
        return tuple(star.address for star in self.contents.stars)

    def star(self, *addresses: Address) -> None:
        """Stars the entries, at the end of the list; those that are starred keep their place."""
        with self._editing(Verb.STAR, _subject(addresses)) as edit:
            rows = _stars(edit)
            known = {row[0] for row in rows}
            fresh = [one for one in dict.fromkeys(map(str, addresses)) if one not in known]
            places = order.slots([int(row[1]) for row in rows], len(rows), len(fresh)) or []
            for address, position in zip(fresh, places, strict=True):
                edit.put(STAR, (address, position, self._seconds()))

    def unstar(self, *addresses: Address) -> None:
        """Removes the stars from the entries."""
        with self._editing(Verb.UNSTAR, _subject(addresses)) as edit:
            for address in addresses:
                edit.remove(STAR, str(address))

    @contextmanager
    def _editing(
        self, verb: Verb, subject: str, place: str = "", *, continues: bool = False
    ) -> Iterator[Edit]:
        """A change as one transaction and one step; one that changes nothing leaves no step."""
        with self._writing() as connection:
            edit = Edit(connection)
            yield edit
            if deltas := edit.deltas():
                journal.record(
                    connection,
                    self._session,
                    self._revise(),
                    verb=verb,
                    subject=subject,
                    place=place,
                    deltas=deltas,
                    continues=continues,
                )

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = self._connection
        with told_plainly(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                refuse_newer(connection, self.path)
                yield connection
                contents = reading.bookmarks(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            self.contents = contents

    def _revise(self) -> int:
        self._connection.execute("UPDATE revision SET number = number + 1")
        return reading.revision(self._connection)

    def _seconds(self) -> int:
        return int(self._clock().timestamp())

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def undo(self) -> Step | None:
        """Takes the last change back."""
        return self._turn(undone=True)

    def _turn(self, *, undone: bool) -> Step | None:
        with self._writing() as connection:
            step = journal.top(connection, self._session, undone=not undone)
            if step is not None:
                journal.turn(connection, self._session, self._revise(), step, undone=undone)
        return step


def _stars(edit: Edit) -> Sequence[tuple[str, int, int]]:
    return edit.connection.execute(f"{STAR.select} ORDER BY position, address").fetchall()


def _subject(addresses: Sequence[Address]) -> str:
    return str(addresses[0]) if len(addresses) == 1 else f"{len(addresses)} entries"
