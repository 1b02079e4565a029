"""Stars, notes and talks as JSON, see ``docs/data-file.md``; nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from inspect import cleandoc
from typing import Annotated, Final, Literal

import msgspec

from crossbearing.bookmarks.contents import Bookmarks, OwnTalk
from crossbearing.model.address import Address
from crossbearing.model.talk import AnyItem

FORMAT: Final = "crossbearing-bookmarks"
VERSION: Final = 1
_LATEST = 253_402_300_799  # the last second of the year 9999, where calendars of files end
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class StarLine(msgspec.Struct, frozen=True):
    """A star."""

    address: str
    since: Moment | None = None


class NoteLine(msgspec.Struct, frozen=True):
    """A note."""

    address: str
    text: str
    changed: Moment | None = None


class TalkLine(msgspec.Struct, frozen=True, kw_only=True):
    """An own talk; entries of its items are named ``pack/entry``, or by id if in `pack`."""

    id: str = ""
    name: str
    summary: str = ""
    pack: str = "core"
    items: tuple[AnyItem, ...] = ()


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A whole export. `names` are the names of entries, for whoever does not have their pack."""

    format: Literal["crossbearing-bookmarks"] = FORMAT
    version: Literal[1] = VERSION
    written: Moment
    stars: tuple[StarLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    talks: tuple[TalkLine, ...] = ()
    names: dict[str, str] = {}


def schema_text() -> str:
    """The JSON Schema of the document, of draft 2020-12, as it stands in the resources."""
    made = msgspec.json.schema(Document)
    for definition in made["$defs"].values():
        for one in definition.get("properties", {}).values():
            if isinstance(one.get("items"), dict):
                one["items"].pop("discriminator", None)
        if "description" in definition:
            definition["description"] = cleandoc(definition["description"])
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Crossbearing: stars, notes and talks",
    }
    return msgspec.json.format(msgspec.json.encode({**head, **made}), indent=2).decode() + "\n"


def write(contents: Bookmarks, names: Mapping[Address, str], moment: datetime) -> str:
    """The document of everything in `contents`, with the time when it was written."""
    document = Document(
        written=moment.astimezone(UTC).replace(microsecond=0),
        stars=tuple(StarLine(str(star.address), _time(star.since)) for star in contents.stars),
        notes=tuple(
            NoteLine(str(note.address), note.text, _time(note.changed)) for note in contents.notes
        ),
        talks=tuple(_talk_line(talk) for talk in contents.talks),
        names={str(where): name for where, name in sorted(names.items())},
    )
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def _talk_line(talk: OwnTalk) -> TalkLine:
    return TalkLine(
        id=talk.id,
        name=talk.name,
        summary=talk.summary,
        pack=talk.pack,
        items=tuple(one.item for one in talk.items),
    )


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(min(max(seconds, 0), _LATEST), UTC)
