"""Outlines made from entries: chosen ones, the stars, those that match, or the whole library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from crossbearing.export.outline import (
    AnyPart,
    MapPart,
    Outline,
    PagePart,
    Section,
)
from crossbearing.export.phrases import ExportPhrase
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library, Theme
from crossbearing.model.page import page_of
from crossbearing.model.route_map import RouteMap
from crossbearing.model.source import Source
from crossbearing.phrases import ENGLISH, Tongue
from crossbearing.routing.journey import Atlas, Journey

Notes = Mapping[Address, str]
NO_NOTES: Notes = {}


def outline_of_library(
    library: Library, notes: Notes = NO_NOTES, tongue: Tongue = ENGLISH
) -> Outline:
    """The whole library by theme, and all its maps."""
    first = next(iter(library.packs), None)
    return _finished(
        library,
        title=first.title if first else tongue.say(ExportPhrase.LIBRARY),
        subtitle=first.summary if first else "",
        sections=[
            *_by_theme(library.entries, library, notes, tongue),
            *_map_section(library.maps, tongue),
        ],
        tongue=tongue,
    )


def outline_of_entries(
    entries: Sequence[AnyEntry],
    library: Library,
    *,
    title: str,
    subtitle: str = "",
    themed: bool = True,
    notes: Notes = NO_NOTES,
    tongue: Tongue = ENGLISH,
) -> Outline:
    """`entries` by theme, or as they come if not `themed`, and the maps on which they live."""
    if themed:
        sections = _by_theme(entries, library, notes, tongue)
    else:
        parts = tuple(page_part(one, library, notes, tongue=tongue) for one in entries)
        sections = [Section(parts=parts)]
    homes = [each for each in library.maps if _lives_on(each, entries, library)]
    return _finished(
        library,
        title=title,
        subtitle=subtitle,
        sections=[*sections, *_map_section(homes, tongue)],
        tongue=tongue,
    )


def page_part(
    entry: AnyEntry, library: Library, notes: Notes, *further: str, tongue: Tongue = ENGLISH
) -> PagePart:
    """The part of an entry, with the note on it and `further` ones."""
    mine = (notes.get(entry.address, ""), *further)
    return PagePart(
        title=entry.name,
        page=page_of(entry, library),
        notes=tuple(note for note in mine if note.strip()),
        tongue=tongue,
    )


def sources_of(parts: Iterable[AnyPart]) -> tuple[Source, ...]:
    """All works that the parts cite, each once, by their labels."""
    found = {
        (source.pack, source.id): source
        for part in parts
        if isinstance(part, PagePart)
        for source in part.page.sources
    }
    return tuple(sorted(found.values(), key=lambda source: source.short.casefold()))


def credits_of(library: Library) -> tuple[str, ...]:
    """A line for each pack of the library: what it is called, and under what licence it is."""
    return tuple(f"{pack.title}, {pack.licence}" for pack in library.packs)


def _finished(
    library: Library, *, title: str, subtitle: str, sections: Sequence[Section], tongue: Tongue
) -> Outline:
    first = next(iter(library.packs), None)
    if sections and sections[0].title == title:
        # What is all of one theme is called after it already.
        own = msgspec.structs.replace(sections[0], title="", summary="")
        sections = [own, *sections[1:]]
    return Outline(
        title=title,
        subtitle=subtitle,
        language=first.language if first else "en",
        sections=tuple(sections),
        sources=sources_of(part for section in sections for part in section.parts),
        credits=credits_of(library),
        tongue=tongue,
    )


def _by_theme(
    entries: Iterable[AnyEntry], library: Library, notes: Notes, tongue: Tongue
) -> list[Section]:
    """A section for each theme, in the order of the library's themes."""
    homes: dict[Theme | None, list[AnyEntry]] = {theme: [] for theme in library.themes}
    for entry in entries:
        homes.setdefault(library.theme(entry.theme, entry.pack), []).append(entry)
    return [
        Section(
            title=theme.name if theme else tongue.say(ExportPhrase.NO_THEME),
            summary=theme.summary if theme else "",
            parts=tuple(page_part(entry, library, notes, tongue=tongue) for entry in found),
        )
        for theme, found in homes.items()
        if found
    ]


def _map_section(maps: Iterable[RouteMap], tongue: Tongue) -> list[Section]:
    parts = tuple(
        MapPart(title=each.name, journey=Journey.start(Atlas(each)), tongue=tongue)
        for each in maps
        if each.destinations
    )
    return [Section(title=tongue.say(ExportPhrase.MAPS), parts=parts)] if parts else []


def _lives_on(route_map: RouteMap, entries: Iterable[AnyEntry], library: Library) -> bool:
    names = [name for road in route_map.roads for name in road.entries]
    names += [name for goal in route_map.destinations for name in goal.entries]
    on_map = {entry.address for entry in library.resolve_all(names, route_map.pack)}
    return any(entry.address in on_map for entry in entries)
