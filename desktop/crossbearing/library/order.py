"""Library order: by kind, then theme, then as the packs and their files have the entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from crossbearing.model.address import PackId
from crossbearing.model.entry import AnyEntry, Kind, kind_of
from crossbearing.model.library import Contents, Theme

_KINDS = {kind: place for place, kind in enumerate(Kind)}


def joined(parts: Sequence[Contents]) -> Contents:
    """All `parts` in one, the entries in library order."""
    if len(parts) == 1:
        return parts[0]
    themes = tuple(chain.from_iterable(part.themes for part in parts))
    return Contents(
        packs=tuple(chain.from_iterable(part.packs for part in parts)),
        themes=themes,
        sources=tuple(chain.from_iterable(part.sources for part in parts)),
        entries=in_order(chain.from_iterable(part.entries for part in parts), themes),
        maps=tuple(chain.from_iterable(part.maps for part in parts)),
        talks=tuple(chain.from_iterable(part.talks for part in parts)),
    )


def in_order(entries: Iterable[AnyEntry], themes: Sequence[Theme]) -> tuple[AnyEntry, ...]:
    """The `entries` by kind and theme; those of unknown themes last, equals as they come."""
    places = {(theme.pack, theme.id): place for place, theme in enumerate(themes)}
    core = PackId("core")

    def rank(entry: AnyEntry) -> tuple[int, int]:
        own = places.get((entry.pack, entry.theme), places.get((core, entry.theme), len(places)))
        return _KINDS[kind_of(entry)], own

    return tuple(sorted(entries, key=rank))
