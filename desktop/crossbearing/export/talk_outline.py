"""The outline of a talk: its items in order, without its presenter notes unless asked for."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from crossbearing.export.gathering import NO_NOTES, Notes, credits_of, page_part, sources_of
from crossbearing.export.outline import (
    AnyPart,
    ComparedEntry,
    ComparisonPart,
    DiscussionPart,
    MapPart,
    Outline,
    PointsPart,
    Section,
)
from crossbearing.export.phrases import ExportPhrase
from crossbearing.model.library import Library
from crossbearing.model.page import lines_of
from crossbearing.model.talk import (
    AnyItem,
    ComparisonItem,
    DiscussionItem,
    EntryItem,
    RouteItem,
    SourcesItem,
    Talk,
    TextItem,
)
from crossbearing.phrases import ENGLISH, Tongue
from crossbearing.routing.journey import Atlas, Journey


def outline_of_talk(
    talk: Talk,
    library: Library,
    notes: Notes = NO_NOTES,
    *,
    spoken: bool = False,
    tongue: Tongue = ENGLISH,
) -> Outline:
    """`talk` as an outline, `notes` on its entries included; if `spoken`, the presenter's too.

    Entries and maps that the library does not have are left out. The sources stand at the end
    anyway, so an item that shows them has no part of its own.
    """
    parts = tuple(
        msgspec.structs.replace(part, tongue=tongue)
        for item in talk.items
        for part in _parts(item, talk, library, notes, spoken=spoken, tongue=tongue)
    )
    pack = next((pack for pack in library.packs if pack.id == talk.pack), None)
    return Outline(
        title=talk.name,
        subtitle=talk.summary,
        language=pack.language if pack else "en",
        sections=(Section(parts=parts),),
        sources=sources_of(parts),
        credits=credits_of(library),
        tongue=tongue,
    )


def _parts(
    item: AnyItem, talk: Talk, library: Library, notes: Notes, *, spoken: bool, tongue: Tongue
) -> Iterator[AnyPart]:
    said = (item.note,) if spoken and item.note.strip() else ()
    match item:
        case TextItem():
            yield PointsPart(title=item.title, points=item.points, notes=said)
        case EntryItem():
            entry = library.resolve(item.entry, talk.pack)
            if entry is not None:
                yield page_part(entry, library, notes, *said)
        case ComparisonItem():
            found = library.resolve_all(item.entries, talk.pack)
            rows = tuple(ComparedEntry(one.name, lines_of(one, library)) for one in found)
            yield ComparisonPart(title=item.title, entries=rows, notes=said)
        case DiscussionItem():
            yield DiscussionPart(
                title=item.question, how=item.how, minutes=item.minutes, notes=said
            )
        case RouteItem():
            yield from _maps(item, talk, library, said, tongue)
        case SourcesItem():
            return


def _maps(
    item: RouteItem, talk: Talk, library: Library, said: tuple[str, ...], tongue: Tongue
) -> Iterator[MapPart]:
    """The map as the item begins, then with its roads blocked, then with the other goal."""
    slash = item.map.rpartition("/")
    pack = slash[0] or talk.pack
    found = (each for each in library.maps if each.id == slash[2] and each.pack == pack)
    route_map = next(found, None)
    if route_map is None:
        return
    journey = Journey.start(Atlas(route_map)).choose(item.to)
    yield MapPart(title=route_map.name, journey=journey, notes=said)
    if item.block:
        for road in item.block:
            journey = journey.block(road)
        names = [road.name for road in map(route_map.road, item.block) if road is not None]
        title = ExportPhrase.WITHOUT(map=route_map.name, roads=", ".join(names))
        yield MapPart(title=tongue.say(title), journey=journey)
    if item.then_to is not None:
        journey = journey.choose(item.then_to)
        goal = journey.destination
        title = ExportPhrase.TO(map=route_map.name, place=goal.title if goal else "")
        yield MapPart(title=tongue.say(title), journey=journey)
