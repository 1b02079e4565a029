"""The entries that items of a talk speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.journal import Subject
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.talk import (
    AnyItem,
    ComparisonItem,
    DiscussionItem,
    EntryItem,
    RouteItem,
    SourcesItem,
    TextItem,
)


def reference(address: Address) -> EntryId:
    """The entry at `address` as an item names it, whatever the pack of its talk."""
    return EntryId(f"{address.pack}/{address.entry}")


def address_of(name: EntryId, pack: PackId) -> Address:
    """The address that `name` stands for in a talk of `pack`."""
    other, slash, entry = name.rpartition("/")
    return Address(PackId(other) if slash else pack, EntryId(entry))


def addresses(item: AnyItem, pack: PackId) -> tuple[Address, ...]:
    """The entries that `item` shows, in order."""
    match item:
        case EntryItem():
            return (address_of(item.entry, pack),)
        case ComparisonItem():
            return tuple(address_of(name, pack) for name in item.entries)
    return ()


def renamed(item: AnyItem, pack: PackId, follow: Callable[[Address], Address]) -> AnyItem:
    """`item` with every entry named as `follow` has it."""

    def name(old: EntryId) -> EntryId:
        was = address_of(old, pack)
        now = follow(was)
        return old if now == was else reference(now)

    match item:
        case EntryItem():
            return msgspec.structs.replace(item, entry=name(item.entry))
        case ComparisonItem():
            return msgspec.structs.replace(item, entries=tuple(map(name, item.entries)))
    return item


def kept(contents: Bookmarks) -> Iterable[Address]:
    """Every entry that a star, a note or a talk speaks of, each once, stars first."""
    found: dict[Address, None] = dict.fromkeys(star.address for star in contents.stars)
    found.update(dict.fromkeys(note.address for note in contents.notes))
    for talk in contents.talks:
        for one in talk.items:
            found.update(dict.fromkeys(addresses(one.item, talk.pack)))
    return found


def called(item: AnyItem, pack: PackId) -> str:
    """What a step calls `item`: the address of its entry, or a few words."""
    match item:
        case EntryItem():
            return str(address_of(item.entry, pack))
        case TextItem() | ComparisonItem():
            return Subject.QUOTED(name=item.title)
        case DiscussionItem():
            return Subject.QUOTED(name=item.question)
        case RouteItem():
            return Subject.MAP
        case SourcesItem():
            return Subject.SOURCES
