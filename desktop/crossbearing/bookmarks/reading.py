"""Reading the whole data file into frozen values."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from crossbearing.bookmarks.contents import Bookmarks, ItemId, Note, OwnTalk, Star, TalkItem
from crossbearing.bookmarks.item_text import unpacked
from crossbearing.bookmarks.trouble import Detail, damaged
from crossbearing.model.address import Address, PackId, TalkId

T = TypeVar("T")


class Shelf(msgspec.Struct, Generic[T], frozen=True):
    """How one table is read: its columns, its order, its key on the disk, and what a row makes."""

    select: str
    order: str
    stored_by: str
    make: Callable[..., T]

    def all(self, connection: sqlite3.Connection) -> Iterable[T]:
        """Every row, in order, as a value."""
        return (self.make(*row) for row in connection.execute(f"{self.select} {self.order}"))


def _star(address: str, since: int) -> Star:
    return Star(Address.parse(address), int(since))


def _note(address: str, text: str, changed: int) -> Note:
    return Note(Address.parse(address), text, int(changed))


def _talk(talk: str, name: str, summary: str, pack: str) -> OwnTalk:
    return OwnTalk(id=TalkId(talk), name=name, summary=summary, pack=PackId(pack))


def _item(talk: str, item: str, text: str) -> tuple[TalkId, TalkItem]:
    return TalkId(talk), TalkItem(ItemId(item), unpacked(text))


def _name(address: str, name: str) -> tuple[Address, str]:
    return Address.parse(address), name


STARS = Shelf("SELECT address, since FROM star", "ORDER BY position, address", "address", _star)
NOTES = Shelf("SELECT address, text, changed FROM note", "ORDER BY address", "rowid", _note)
TALKS = Shelf("SELECT id, name, summary, pack FROM talk", "ORDER BY position, id", "rowid", _talk)
ITEMS = Shelf("SELECT talk, id, item FROM talk_item", "ORDER BY position, id", "rowid", _item)
NAMES = Shelf("SELECT address, name FROM known_name", "", "address", _name)
RECENT = Shelf("SELECT address FROM seen", "ORDER BY turn DESC", "address", Address.parse)


def revision(connection: sqlite3.Connection) -> int:
    """How often the file has been changed.

    Raises:
        ValueError: the file does not say.
    """
    found = connection.execute("SELECT number FROM revision").fetchone()
    if found is None:
        raise ValueError("the count of changes is missing")
    return int(found[0])


def bookmarks(connection: sqlite3.Connection, path: Path) -> Bookmarks:
    """Everything that the file at `path` holds.

    Raises:
        Damaged: a row does not make sense.
        sqlite3.Error: the file can't be read.
    """
    try:
        return Bookmarks(
            stars=tuple(STARS.all(connection)),
            notes=tuple(NOTES.all(connection)),
            talks=with_items(TALKS.all(connection), ITEMS.all(connection)),
            recent=tuple(RECENT.all(connection)),
            names=dict(NAMES.all(connection)),
            revision=revision(connection),
        )
    except (ValueError, TypeError, AttributeError, msgspec.MsgspecError) as error:
        raise damaged(path, Detail.NO_SENSE(error=str(error))) from error


def with_items(
    talks: Iterable[OwnTalk], items: Iterable[tuple[TalkId, TalkItem]]
) -> tuple[OwnTalk, ...]:
    """The talks with the items that belong to them."""
    found: dict[TalkId, list[TalkItem]] = {}
    for talk, item in items:
        found.setdefault(talk, []).append(item)
    return tuple(
        msgspec.structs.replace(talk, items=tuple(found.get(talk.id, ()))) for talk in talks
    )
