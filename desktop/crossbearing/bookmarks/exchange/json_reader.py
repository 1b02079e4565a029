"""Reading stars, notes and talks from JSON that anybody may have written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import msgspec

from crossbearing.bookmarks import item_text, references
from crossbearing.bookmarks.contents import ItemId, Note, OwnTalk, Star, TalkItem
from crossbearing.bookmarks.exchange import limits
from crossbearing.bookmarks.exchange.incoming import Incoming, Skipped, address, reason, shown
from crossbearing.bookmarks.exchange.json_document import (
    FORMAT,
    VERSION,
    Moment,
    NoteLine,
    StarLine,
)
from crossbearing.bookmarks.exchange.limits import Unreadable, at_most
from crossbearing.bookmarks.exchange.phrases import ExchangePhrase, LinePhrase
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
        raise Unreadable(name, ExchangePhrase.TOO_DEEP) from None
    except (msgspec.MsgspecError, ValueError) as error:
        raise Unreadable(name, ExchangePhrase.NOT_OURS(error=str(error))) from error
    if found.format != FORMAT:
        raise Unreadable(name, ExchangePhrase.OTHER_FORMAT(format=FORMAT))
    if found.version > VERSION:
        raise Unreadable(
            name,
            ExchangePhrase.NEWER(version=found.version, known=VERSION),
            ExchangePhrase.INSTALL_NEWER,
        )
    for lines in (found.stars, found.notes, found.names):
        at_most(name, len(lines), limits.ENTRIES, ExchangePhrase.LINES)
    at_most(name, len(found.talks), limits.TALKS, ExchangePhrase.TALKS)
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
            stars=self._each(LinePhrase.STAR, loose.stars, self._star),
            notes=self._each(LinePhrase.NOTE, loose.notes, self._note),
            talks=self._each(LinePhrase.TALK, loose.talks, self._talk),
            names=dict(self._names(loose.names)),
            skipped=tuple(self._skipped),
        )

    def _each(
        self,
        what: LinePhrase,
        lines: Sequence[msgspec.Raw],
        make: Callable[[msgspec.Raw], T],
        name: str = "",
    ) -> tuple[T, ...]:
        made = []
        for number, raw in enumerate(lines, 1):
            try:
                made.append(make(raw))
            except _FAULTS as error:
                self._skipped.append(Skipped(what(number=number, name=name), reason(error)))
        return tuple(made)

    def _once(self, what: LinePhrase, key: str) -> None:
        if (what, key) in self._known:
            raise ValueError(what(key=key))
        self._known.add((what, key))

    def _star(self, raw: msgspec.Raw) -> Star:
        line = msgspec.json.decode(raw, type=StarLine)
        where = address(line.address)
        self._once(LinePhrase.STAR_TWICE, str(where))
        return Star(where, _seconds(line.since))

    def _note(self, raw: msgspec.Raw) -> Note:
        line = msgspec.json.decode(raw, type=NoteLine)
        where, text = address(line.address), plain(line.text)
        if not text.strip():
            raise ValueError(LinePhrase.EMPTY)
        self._once(LinePhrase.NOTE_TWICE, str(where))
        return Note(where, text, _seconds(line.changed))

    def _talk(self, raw: msgspec.Raw) -> OwnTalk:
        line = msgspec.json.decode(raw, type=_LooseTalk)
        at_most(self._name, len(line.items), limits.ITEMS, ExchangePhrase.ITEMS)
        name, summary = one_line(line.name), plain(line.summary)
        if not re.match(ID_PATTERN, line.pack):
            raise ValueError(LinePhrase.NO_PACK(name=shown(line.pack)))
        if line.id:
            self._once(LinePhrase.TALK_TWICE, line.id)
        pack = PackId(line.pack)
        return OwnTalk(
            id=TalkId(line.id if _TALK_ID.match(line.id) else ""),
            name=name,
            summary=summary,
            pack=pack,
            items=self._each(
                LinePhrase.ITEM, line.items, lambda one: _item(one, pack), shown(name)
            ),
        )

    def _names(self, lines: dict[str, msgspec.Raw]) -> Iterator[tuple[Address, str]]:
        for text, raw in lines.items():
            try:
                yield address(text), one_line(msgspec.json.decode(raw, type=str))
            except _FAULTS as error:
                self._skipped.append(Skipped(LinePhrase.NAME(address=shown(text)), reason(error)))


def _item(raw: msgspec.Raw, pack: PackId) -> TalkItem:
    item = item_text.clean(msgspec.json.decode(raw, type=AnyItem))
    for where in references.addresses(item, pack):
        address(str(where))
    return TalkItem(ItemId(""), item)


def _seconds(moment: Moment | None) -> int:
    return max(int(moment.timestamp()), 0) if moment else 0
