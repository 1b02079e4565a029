"""Whether what a talk shows exists."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.view import View
from crossbearing.model.talk import AnyItem, ComparisonItem, EntryItem, RouteItem, Talk


def talks(view: View) -> Iterator[Finding]:
    """Entries, maps, places and roads that talks name and nobody knows."""
    for talk, placed in view.held(Talk):
        if not talk.items:
            yield placed.finding("the talk has no items", "add at least one", "items", at_key=True)
        for index, item in enumerate(talk.items):
            match item:
                case EntryItem():
                    yield from view.entry_dangles(item.entry, placed, "items", index, "entry")
                case ComparisonItem():
                    for at, name in enumerate(item.entries):
                        yield from view.entry_dangles(name, placed, "items", index, "entries", at)
                case RouteItem():
                    yield from _route(view, item, placed, index)
                case _:
                    pass


def _route(view: View, item: RouteItem, placed: Placed, index: int) -> Iterator[Finding]:
    chart = view.map(item.map)
    if chart is None:
        maps = [one.id for one in view.library.maps]
        yield from view.dangling("route map", item.map, maps, placed, "items", index, "map")
        return
    goals = [goal.place for goal in chart.destinations]
    for key, name in (("to", item.to), ("then_to", item.then_to)):
        if name is not None and name not in goals:
            yield from view.dangling("destination", name, goals, placed, "items", index, key)
    for at, blocked in enumerate(item.block):
        if chart.road(blocked) is None:
            roads = [road.id for road in chart.roads]
            yield from view.dangling("road", blocked, roads, placed, "items", index, "block", at)


def without_dangling(view: View, talk: Talk) -> Talk:
    """`talk` with only those items that can be shown."""
    return msgspec.structs.replace(
        talk, items=tuple(kept for item in talk.items for kept in _shown(view, item))
    )


def _shown(view: View, item: AnyItem) -> Iterator[AnyItem]:
    match item:
        case EntryItem():
            if view.library.resolve(item.entry, view.name) is not None:
                yield item
        case ComparisonItem():
            entries = (name for name in item.entries if view.library.resolve(name, view.name))
            if kept := tuple(entries):
                yield msgspec.structs.replace(item, entries=kept)
        case RouteItem():
            yield from _travelled(view, item)
        case _:
            yield item


def _travelled(view: View, item: RouteItem) -> Iterator[RouteItem]:
    chart = view.map(item.map)
    if chart is None or chart.destination(item.to) is None:
        return
    then_to = item.then_to
    if then_to is not None and chart.destination(then_to) is None:
        then_to = None
    block = tuple(name for name in item.block if chart.road(name) is not None)
    yield msgspec.structs.replace(item, then_to=then_to, block=block)
