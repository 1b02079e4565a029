"""Reading the whole data file into frozen values."""

from __future__ import annotations

import sqlite3

import msgspec

from crossbearing.bookmarks.contents import Bookmarks, ItemId, Note, OwnTalk, Star, TalkItem
from crossbearing.model.address import Address, PackId, TalkId
from crossbearing.model.talk import AnyItem

_ITEM = msgspec.json.Decoder(AnyItem)


def revision(connection: sqlite3.Connection) -> int:
    """How often the file has been changed."""
    return int(connection.execute("SELECT number FROM revision").fetchone()[0])


def bookmarks(connection: sqlite3.Connection) -> Bookmarks:
    """Everything that the file holds.

    Raises:
        ValueError: a row does not make sense.
        sqlite3.Error: the file can't be read.
    """
    items = _items(connection)
    return Bookmarks(
        stars=tuple(
            Star(Address.parse(address), since)
            for address, since in connection.execute(
                "SELECT address, since FROM star ORDER BY position, address"
            )
        ),
        notes=tuple(
            Note(Address.parse(address), text, changed)
            for address, text, changed in connection.execute(
                "SELECT address, text, changed FROM note ORDER BY address"
            )
        ),
        talks=tuple(
            OwnTalk(
                id=TalkId(talk),
                name=name,
                summary=summary,
                pack=PackId(pack),
                items=tuple(items.get(talk, ())),
            )
            for talk, name, summary, pack in connection.execute(
                "SELECT id, name, summary, pack FROM talk ORDER BY position, id"
            )
        ),
        recent=tuple(
            Address.parse(address)
            for (address,) in connection.execute("SELECT address FROM seen ORDER BY turn DESC")
        ),
        names={
            Address.parse(address): name
            for address, name in connection.execute("SELECT address, name FROM known_name")
        },
        revision=revision(connection),
    )


def _items(connection: sqlite3.Connection) -> dict[str, list[TalkItem]]:
    found: dict[str, list[TalkItem]] = {}
    for talk, item, text in connection.execute(
        "SELECT talk, id, item FROM talk_item ORDER BY position, id"
    ):
        found.setdefault(talk, []).append(TalkItem(ItemId(item), _ITEM.decode(text)))
    return found
