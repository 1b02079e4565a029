"""Talks in the making: items from entries, from a theme, or from a ready talk."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from crossbearing.bookmarks import references
from crossbearing.bookmarks.contents import OwnTalk
from crossbearing.model.address import Address, PackId
from crossbearing.model.entry import Kind
from crossbearing.model.library import Library, Theme
from crossbearing.model.talk import AnyItem, EntryItem, Talk

MINUTES_AN_ENTRY = 3.0
"""Enough to show both sides and hear one voice from the room; each item has its own afterwards."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What a talk is made from."""

    name: str
    summary: str = ""
    pack: PackId = PackId("core")
    items: tuple[AnyItem, ...] = ()


def items_of(addresses: Iterable[Address]) -> tuple[AnyItem, ...]:
    """An item for each entry, in order."""
    return tuple(
        EntryItem(entry=references.reference(address), minutes=MINUTES_AN_ENTRY)
        for address in addresses
    )


def of_entries(name: str, addresses: Iterable[Address]) -> Draft:
    """A talk that shows the entries, stars or a selection, in order."""
    return Draft(name=name, items=items_of(addresses))


def of_theme(theme: Theme, library: Library) -> Draft:
    """A talk that shows the distinctions of a theme, in library order."""
    members = (
        entry.address
        for entry in library.of_kind(Kind.DISTINCTION)
        if library.theme(entry.theme, entry.pack) == theme
    )
    return Draft(name=theme.name, summary=theme.summary, items=items_of(members))


def of_ready(talk: Talk) -> Draft:
    """A talk that begins as a copy of a ready one, to be made one's own."""
    return Draft(name=talk.name, summary=talk.summary, pack=talk.pack, items=talk.items)


def of_own(talk: OwnTalk) -> Draft:
    """A talk that begins as a copy of an own one."""
    return Draft(
        name=talk.name,
        summary=talk.summary,
        pack=talk.pack,
        items=tuple(one.item for one in talk.items),
    )


def free_name(name: str, taken: Iterable[str]) -> str:
    """`name`, or if that is taken, the name with the lowest number that is free."""
    used = set(taken)
    if name not in used:
        return name
    return next(
        candidate
        for number in range(2, len(used) + 3)
        if (candidate := f"{name} ({number})") not in used
    )
