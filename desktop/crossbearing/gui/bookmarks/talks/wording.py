"""What talks and their items are called in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crossbearing.bookmarks.contents import OwnTalk
from crossbearing.bookmarks.references import addresses
from crossbearing.gui.saying import say
from crossbearing.gui.translatable import noop
from crossbearing.model.address import Address, PackId
from crossbearing.model.library import Library
from crossbearing.model.talk import (
    AnyItem,
    ComparisonItem,
    DiscussionItem,
    EntryItem,
    Reveal,
    RouteItem,
    SourcesItem,
    TextItem,
)
from crossbearing.phrases import number

REVEALS = {
    Reveal.LEADER_FIRST: noop("Talks", "Leader first"),
    Reveal.MANAGER_FIRST: noop("Talks", "Manager first"),
    Reveal.TOGETHER: noop("Talks", "Both sides together"),
    Reveal.BOTH_FIRST: noop("Talks", "What both share first"),
}
_MINUTES = noop("Talks", "{minutes} min")
_ITEMS = noop("Talks", "{count} items")
_ONE_ITEM = noop("Talks", "1 item")
_MISSING = noop("Talks", "no longer in the content")
_TEXT = noop("Talks", "Slide")
_COMPARISON = noop("Talks", "Comparison")
_DISCUSSION = noop("Talks", "Discussion")
_ROUTE = noop("Talks", "Route map")
_SOURCES = noop("Talks", "Sources")
_TO = noop("Talks", "Route to {place}")


def tr(text: str) -> str:
    """`text` in the interface language."""
    return QCoreApplication.translate("Talks", text)


def minutes_text(minutes: float) -> str:
    """A length of time, such as ``2.5 min``."""
    return tr(_MINUTES).format(minutes=number(minutes, say))


def length_text(talk: OwnTalk) -> str:
    """How many items and minutes `talk` has."""
    count = len(talk.items)
    items = tr(_ONE_ITEM) if count == 1 else tr(_ITEMS).format(count=count)
    return f"{items} · {minutes_text(talk.minutes)}"


def title_of(
    item: AnyItem, pack: PackId, library: Library, name_of: Callable[[Address], str]
) -> str:
    """What `item` shows, in a few words."""
    match item:
        case EntryItem():
            return name_of(addresses(item, pack)[0])
        case TextItem() | ComparisonItem():
            return item.title
        case DiscussionItem():
            return item.question
        case RouteItem():
            return tr(_TO).format(place=_place(item, library))
        case SourcesItem():
            return tr(_SOURCES)


def line_of(item: AnyItem, pack: PackId, library: Library) -> str:
    """What else there is to say of `item`: its sort, minutes, and whether its entry is missing."""
    sorts = {
        TextItem: tr(_TEXT),
        ComparisonItem: tr(_COMPARISON),
        DiscussionItem: tr(_DISCUSSION),
        RouteItem: tr(_ROUTE),
    }
    parts = [sorts.get(type(item), ""), minutes_text(item.minutes)]
    if isinstance(item, EntryItem):
        parts.append(tr(REVEALS[item.reveal]))
    if any(library.entry(address) is None for address in addresses(item, pack)):
        parts.append(tr(_MISSING))
    return " · ".join(part for part in parts if part)


def _place(item: RouteItem, library: Library) -> str:
    for each in library.maps:
        for destination in each.destinations:
            if each.id == item.map and destination.place == item.to:
                return destination.title
    return str(item.to)
