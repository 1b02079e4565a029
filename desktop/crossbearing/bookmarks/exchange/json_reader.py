"""Reading stars, notes and talks from JSON that anybody may have written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import msgspec

from crossbearing.bookmarks import item_text, references
from crossbearing.bookmarks.contents import ItemId, Note, OwnTalk, Star, TalkItem
from crossbearing.bookmarks.exchange import limits
from crossbearing.bookmarks.exchange.incoming import Incoming, Skipped, address, shown
from crossbearing.bookmarks.exchange.json_document import (
    FORMAT,
    VERSION,
    Moment,
    NoteLine,
    StarLine,
)
from crossbearing.bookmarks.exchange.limits import Unreadable, at_most
from crossbearing.bookmarks.plain import one_line, plain
from crossbearing.faults import KnownFault
from crossbearing.model.address import ID_PATTERN, Address, PackId, TalkId
from crossbearing.model.talk import AnyItem

T = TypeVar("T")
_TALK_ID = re.compile(r"^[a-z0-9][a-z0-9-]{0,63}$")
_FAULTS = (msgspec.MsgspecError, ValueError, KnownFault, RecursionError)


class _Loose(msgspec.Struct):
    """A document whose lines are looked at one by one, so that a bad one spoils no other."""

    format: str = ""
    version: int = 0
    stars: list[msgspec.Raw] = []
    notes: list[msgspec.Raw] = []
    talks: list[msgspec.Raw] = []
    names: dict[str, msgspec.Raw] = {}


class _LooseTalk(msgspec.Struct):
    name: str
    id: str = ""
    summary: str = ""
    pack: str = "core"
    items: list[msgspec.Raw] = []


def read(text: bytes, name: str) -> Incoming:
    """What the document `text`, from the file called `name`, brings.

    Raises:
        Unreadable: it is no such document, or holds more than is taken.
    """
    return _Reader(name).read(_loose(text, name))


def _loose(text: bytes, name: str) -> _Loose:
    try:
        found = msgspec.json.decode(text, type=_Loose)
    except RecursionError:
        raise Unreadable(name, "it is nested too deeply") from None
    except (msgspec.MsgspecError, ValueError) as error:
        raise Unreadable(name, f"it is not JSON as this program writes it ({error})") from error
    if found.format != FORMAT:
        raise Unreadable(name, f"its “format” is not “{FORMAT}”")
    if found.version > VERSION:
        raise Unreadable(
            name,
            f"it was written by a newer edition (version {found.version}; this one reads up to"
            f" {VERSION})",
            "Install the newer edition.",
        )
    for lines in (found.stars, found.notes, found.names):
        at_most(name, len(lines), limits.ENTRIES, "lines of a kind")
    at_most(name, len(found.talks), limits.TALKS, "talks")
    return found


class _Reader:
    """Gathers what the lines of one document bring, and what is wrong with the others."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._skipped: list[Skipped] = []
        self._known: set[tuple[str, str]] = set()

    def read(self, loose: _Loose) -> Incoming:
        return Incoming(
            name=self._name,
            stars=self._each("star", loose.stars, self._star),
            notes=self._each("note", loose.notes, self._note),
            talks=self._each("talk", loose.talks, self._talk),
            names=dict(self._names(loose.names)),
            skipped=tuple(self._skipped),
        )

    def _each(
        self, what: str, lines: Sequence[msgspec.Raw], make: Callable[[msgspec.Raw], T]
    ) -> tuple[T, ...]:
        made = []
        for number, raw in enumerate(lines, 1):
            try:
                made.append(make(raw))
            except _FAULTS as error:
                self._skipped.append(Skipped(f"{what} {number}", shown(error)))
        return tuple(made)

    def _once(self, what: str, key: str) -> None:
        if (what, key) in self._known:
            raise ValueError(f"the file has the {what} {key} twice")
        self._known.add((what, key))

    def _star(self, raw: msgspec.Raw) -> Star:
        line = msgspec.json.decode(raw, type=StarLine)
        where = address(line.address)
        self._once("star", str(where))
        return Star(where, _seconds(line.since))

    def _note(self, raw: msgspec.Raw) -> Note:
        line = msgspec.json.decode(raw, type=NoteLine)
        where, text = address(line.address), plain(line.text)
        if not text.strip():
            raise ValueError("it is empty")
        self._once("note", str(where))
        return Note(where, text, _seconds(line.changed))

    def _talk(self, raw: msgspec.Raw) -> OwnTalk:
        line = msgspec.json.decode(raw, type=_LooseTalk)
        at_most(self._name, len(line.items), limits.ITEMS, "items in one talk")
        name, summary = one_line(line.name), plain(line.summary)
        if not re.match(ID_PATTERN, line.pack):
            raise ValueError(f"“{shown(line.pack)}” is no pack")
        if line.id:
            self._once("talk", line.id)
        pack = PackId(line.pack)
        return OwnTalk(
            id=TalkId(line.id if _TALK_ID.match(line.id) else ""),
            name=name,
            summary=summary,
            pack=pack,
            items=self._each(
                f"talk “{shown(name)}”, item", line.items, lambda one: _item(one, pack)
            ),
        )

    def _names(self, lines: dict[str, msgspec.Raw]) -> Iterator[tuple[Address, str]]:
        for text, raw in lines.items():
            try:
                yield address(text), one_line(msgspec.json.decode(raw, type=str))
            except _FAULTS as error:
                self._skipped.append(Skipped(f"name of {shown(text)}", shown(error)))


def _item(raw: msgspec.Raw, pack: PackId) -> TalkItem:
    item = item_text.clean(msgspec.json.decode(raw, type=AnyItem))
    for where in references.addresses(item, pack):
        address(str(where))
    return TalkItem(ItemId(""), item)


def _seconds(moment: Moment | None) -> int:
    return max(int(moment.timestamp()), 0) if moment else 0
