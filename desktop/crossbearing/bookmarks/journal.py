"""Undo and redo: every change leaves a step in the data file, in the same transaction.

A step holds the rows as they were before and after. It is undone only if they still are as it left
them, so a change that another program made since is never overwritten. Each running program undoes
its own steps, and those made before it was opened; never what another is doing beside it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress

import msgspec

from crossbearing.bookmarks.rows import Delta
from crossbearing.model.address import SCHEME, Address
from crossbearing.phrases import Phrase, reread

KEPT = 300
"""How many steps are kept, the newest of all programs together."""


class Verb(Phrase):
    """What a step did; to its subject, and in which talk."""

    STAR = "star {subject}"
    UNSTAR = "remove star from {subject}"
    MOVE_STAR = "move star of {subject}"
    NOTE = "note on {subject}"
    DELETE_NOTE = "delete note on {subject}"
    MAKE_TALK = "make talk {subject}"
    DUPLICATE_TALK = "duplicate talk {subject}"
    RENAME_TALK = "rename talk {subject}"
    DESCRIBE_TALK = "describe talk {subject}"
    MOVE_TALK = "move talk {subject}"
    DELETE_TALK = "delete talk {subject}"
    ADD_ITEM = "add {subject} to {place}"
    REMOVE_ITEM = "remove {subject} from {place}"
    MOVE_ITEM = "move {subject} in {place}"
    EDIT_ITEM = "edit {subject} in {place}"
    IMPORT = "import {subject}"
    RESTORE = "restore {subject}"


class Subject(Phrase):
    """What steps call their subjects and places, apart from addresses of entries."""

    QUOTED = "“{name}”"
    ITEMS = "{count} items"
    ENTRIES = "{count} entries"
    MAP = "the map"
    SOURCES = "the sources"
    BACKUP = "backup of {day}"


class Step(msgspec.Struct, frozen=True):
    """A change that can be taken back or made again."""

    id: int
    verb: Verb
    subject: str
    place: str

    def label(self, name_of: Callable[[Address], str]) -> str:
        """What the step did, as it follows “Undo”; `name_of` gives the names of entries."""
        return self.verb(subject=_called(self.subject, name_of), place=_called(self.place, name_of))


def _called(stored: str, name_of: Callable[[Address], str]) -> str:
    """What a subject or place is called that the file holds as an address or in English."""
    if stored.startswith(SCHEME):
        with suppress(ValueError):  # a subject that can't be read is shown as it is
            return name_of(Address.parse(stored))
    return reread(Subject, stored)


class Session(msgspec.Struct, frozen=True):
    """A running program as the journal sees it: its token, and the revision it was opened at."""

    token: str
    opened: int


_FORGET = "DELETE FROM step WHERE undone AND (session = ? OR touched <= ?)"
# As bytes, since a text that can't be read must not keep the rest of the file from being used.
_TOP = """SELECT id, CAST(verb AS BLOB), CAST(subject AS BLOB), CAST(place AS BLOB) FROM step
    WHERE undone = ? AND (session = ? OR touched <= ?) ORDER BY touched DESC LIMIT 1"""


class Entry(msgspec.Struct, frozen=True):
    """A change to be written down; with `continues` it extends the last step, if it can."""

    verb: Verb
    subject: str
    place: str
    deltas: tuple[Delta, ...]
    continues: bool = False


def record(connection: sqlite3.Connection, session: Session, revision: int, entry: Entry) -> None:
    """Writes a step down. What had been undone before can no longer be made again."""
    connection.execute(_FORGET, (session.token, session.opened))
    if entry.continues and _extend(connection, session, revision, entry):
        return
    connection.execute(
        "INSERT INTO step (verb, subject, place, deltas, session, touched)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            entry.verb.name,
            entry.subject,
            entry.place,
            _packed(entry.deltas),
            session.token,
            revision,
        ),
    )
    connection.execute("DELETE FROM step WHERE id <= (SELECT max(id) FROM step) - ?", (KEPT,))


def _extend(connection: sqlite3.Connection, session: Session, revision: int, entry: Entry) -> bool:
    """Makes the last step reach to where `entry` does, if it did the same to the same rows."""
    last = top(connection, session, undone=False)
    if last is None or last.verb is not entry.verb:
        return False
    before = _deltas(connection, last)
    joined = _joined(before, entry.deltas) if before else None
    if joined is None:
        return False
    connection.execute(
        "UPDATE step SET deltas = ?, touched = ?, session = ? WHERE id = ?",
        (_packed(joined), revision, session.token, last.id),
    )
    return True


def _joined(first: tuple[Delta, ...], then: tuple[Delta, ...]) -> tuple[Delta, ...] | None:
    """Both changes as one, if they are of the same rows and nothing came between."""
    if [(one.table, one.key) for one in first] != [(one.table, one.key) for one in then]:
        return None
    pairs = list(zip(first, then, strict=True))
    if any(one.after != two.before for one, two in pairs):
        return None
    return tuple(Delta(one.table, one.key, one.before, two.after) for one, two in pairs)


def _packed(deltas: tuple[Delta, ...]) -> str:
    return msgspec.json.encode(deltas).decode()


def top(connection: sqlite3.Connection, session: Session, *, undone: bool) -> Step | None:
    """The step that `session` would undo next, or with `undone`, make again next."""
    found = connection.execute(_TOP, (int(undone), session.token, session.opened)).fetchone()
    if found is None:
        return None
    verb, subject, place = (text.decode("utf-8", "replace") for text in found[1:])
    if verb not in Verb.__members__:
        return None  # it ends what can be undone, and nothing else
    return Step(found[0], Verb[verb], subject, place)


def _deltas(connection: sqlite3.Connection, step: Step) -> tuple[Delta, ...] | None:
    """What `step` changed; None if it can't be read."""
    (packed,) = connection.execute(
        "SELECT CAST(deltas AS BLOB) FROM step WHERE id = ?", (step.id,)
    ).fetchone()
    try:
        deltas = msgspec.json.decode(packed, type=tuple[Delta, ...])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return deltas if all(delta.makes_sense for delta in deltas) else None


def turn(
    connection: sqlite3.Connection, session: Session, revision: int, step: Step, *, undone: bool
) -> bool:
    """Takes `step` back, or with `undone` false makes it again; whether that was still possible.

    If another program has changed the same rows meanwhile, nothing but the step itself goes.
    """
    deltas = _deltas(connection, step)
    if deltas and undone:
        deltas = tuple(delta.backwards() for delta in reversed(deltas))
    if not deltas or not _applied(connection, deltas):
        connection.execute("DELETE FROM step WHERE id = ?", (step.id,))
        return False
    connection.execute(
        "UPDATE step SET undone = ?, session = ?, touched = ? WHERE id = ?",
        (int(undone), session.token, revision, step.id),
    )
    return True


def _applied(connection: sqlite3.Connection, deltas: tuple[Delta, ...]) -> bool:
    """Makes all the changes if every row is as they expect it; else none."""
    if not all(delta.fits(connection) for delta in deltas):
        return False
    connection.execute("SAVEPOINT turning")
    for delta in deltas:
        delta.apply(connection)
    whole = connection.execute("PRAGMA foreign_key_check").fetchone() is None
    if not whole:
        connection.execute("ROLLBACK TO turning")
    connection.execute("RELEASE turning")
    return whole
