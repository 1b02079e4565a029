"""A data file whose contents are at hand, and whose every change can be undone."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from crossbearing.bookmarks import journal, names, reading
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.data_file import Clock, DataFile
from crossbearing.bookmarks.journal import Session, Step, Verb
from crossbearing.bookmarks.opening import Opened
from crossbearing.bookmarks.rows import Edit
from crossbearing.model.address import Address
from crossbearing.model.library import Library
from crossbearing.phrases import Phrase


def now() -> datetime:
    """The time, in the zone of this machine, by which backups are dated."""
    return datetime.now(UTC).astimezone()


class TurnPhrase(Phrase):
    """What undo and redo say."""

    UNDID = "Undid: {what}."
    REDID = "Did again: {what}."
    NOT_UNDONE = (
        "“{what}” can't be undone: another program has changed the same thing since."
        " Nothing was changed."
    )
    NOT_REDONE = (
        "“{what}” can't be done again: another program has changed the same thing since."
        " Nothing was changed."
    )


class Turned(msgspec.Struct, frozen=True):
    """The step that was undone or made again; not `done` if another program had changed the same.

    In that case nothing was changed, and the step is no longer offered.
    """

    step: Step
    done: bool

    def words(self, name_of: Callable[[Address], str], *, undone: bool) -> str:
        """What happened, in a sentence; `name_of` gives the names of entries."""
        label = self.step.label(name_of)
        if self.done:
            return (TurnPhrase.UNDID if undone else TurnPhrase.REDID)(what=label)
        return (TurnPhrase.NOT_UNDONE if undone else TurnPhrase.NOT_REDONE)(what=label)


class _Look(msgspec.Struct, frozen=True):
    """What was seen when the file was last looked at."""

    contents: Bookmarks
    undoable: Step | None = None
    redoable: Step | None = None
    version: int = 0


class JournaledFile:
    """What a store is made of: `contents`, changes as whole transactions, undo and redo.

    `contents` is what the file held when this program last looked. It is replaced, never altered,
    and stays what it was when a change fails. Every change is on the disk when its method returns,
    or raises a `StoreFault` and leaves everything as it was.

    `read_only` says why nothing can be changed, `trouble` what had happened to the file when it was
    opened; both are usually None.
    """

    def __init__(self, path: Path, opened: Opened, clock: Clock = now) -> None:
        self.path = path
        self.read_only = opened.read_only
        self.trouble = opened.trouble
        self.clock = clock
        self._file = opened.file
        self._library: Library | None = None
        self._look = _Look(opened.contents)
        if self._file is not None:
            self._begin(self._file)

    def _begin(self, file: DataFile) -> None:
        with file.reading() as connection:
            self._session = Session(os.urandom(8).hex(), reading.revision(connection))
            self._look = self._looked(connection, file)

    def close(self) -> None:
        """Lets go of the file."""
        if self._file is not None:
            self._file.close()

    @property
    def contents(self) -> Bookmarks:
        """Everything kept, as this program last saw it."""
        return self._look.contents

    @property
    def undoable(self) -> Step | None:
        """The step that `undo` would take back."""
        return self._look.undoable

    @property
    def redoable(self) -> Step | None:
        """The step that `redo` would make again."""
        return self._look.redoable

    def undo(self) -> Turned | None:
        """Takes the last change of this program back; None if there is none."""
        return self._turn(undone=True)

    def redo(self) -> Turned | None:
        """Makes the change that was undone last again; None if there is none."""
        return self._turn(undone=False)

    def _turn(self, *, undone: bool) -> Turned | None:
        with self.writing() as connection:
            step = journal.top(connection, self._session, undone=not undone)
            if step is None:
                return None
            revision = _revise(connection)
            done = journal.turn(connection, self._session, revision, step, undone=undone)
        return Turned(step, done)

    def changed_outside(self) -> bool:
        """Whether another program has changed the file since this one last looked; quick to ask."""
        return self._file is not None and self._file.version() != self._look.version

    def refresh(self) -> bool:
        """Looks at the file again if another program changed it; whether `contents` are others.

        Raises:
            Gone: the file was moved or deleted meanwhile; `contents` still are what they were.
        """
        if self._file is None:
            return False
        before = self.contents
        if self._file.follow():
            self._begin(self._file)
        elif self.changed_outside():
            with self._file.reading() as connection:
                self._look = self._looked(connection, self._file)
        return self.contents != before

    @contextmanager
    def editing(
        self, verb: Verb, subject: str, place: str = "", *, continues: bool = False
    ) -> Iterator[Edit]:
        """A change as one transaction and one step; one that changes nothing leaves no step."""
        with self.writing() as connection:
            edit = Edit(connection)
            yield edit
            if deltas := edit.deltas():
                revision = _revise(connection)
                entry = journal.Entry(verb, subject, place, deltas, continues)
                journal.record(connection, self._session, revision, entry)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction on the file; `contents` follow when it has been confirmed.

        Raises:
            StoreFault: it could not be; everything is as it was.
        """
        if self._file is None:
            raise self.read_only or ValueError("a store without a file says why")
        if self._file.follow():
            self._begin(self._file)
        with self._file.writing() as connection:
            yield connection
            look = self._named(connection, self._looked(connection, self._file))
        self._look = look

    def _looked(self, connection: sqlite3.Connection, file: DataFile) -> _Look:
        return _Look(
            reading.bookmarks(connection, self.path),
            journal.top(connection, self._session, undone=False),
            journal.top(connection, self._session, undone=True),
            file.version(),
        )

    def _named(self, connection: sqlite3.Connection, look: _Look) -> _Look:
        """Keeps the names of what has just been kept, in case the content loses it one day."""
        fresh = names.unknown(look.contents, self._library) if self._library else {}
        if not fresh:
            return look
        names.remember(connection, fresh)
        known = {**look.contents.names, **fresh}
        return msgspec.structs.replace(
            look, contents=msgspec.structs.replace(look.contents, names=known)
        )

    def follow(self, library: Library) -> None:
        """Takes over the names of kept entries, and the new addresses of those that moved.

        Names of entries that are kept later are taken from `library` as well, so that they can
        still be told by name when the content no longer has them.
        """
        self._library = library
        moved = names.renames(self.contents, library)
        if self._file is None or not (moved or names.unknown(self.contents, library)):
            return
        with self.writing() as connection:
            contents = reading.bookmarks(connection, self.path)
            edit = Edit(connection)
            names.follow(edit, contents, names.renames(contents, library))
            if edit.deltas():
                _revise(connection)


def _revise(connection: sqlite3.Connection) -> int:
    connection.execute("UPDATE revision SET number = number + 1")
    return reading.revision(connection)
