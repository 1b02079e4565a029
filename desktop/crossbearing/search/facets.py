"""The facets that a list can be narrowed by, and the filter that a person has set."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from crossbearing.model.address import SourceId, ThemeId
from crossbearing.model.entry import Evidence, Kind, Side
from crossbearing.search.query import Query


class Facet(StrEnum):
    """What a list can be narrowed by. The value is the name of the `Filter` field."""

    KIND = "kinds"
    SIDE = "sides"
    THEME = "themes"
    EVIDENCE = "evidence"
    SOURCE = "sources"
    STARRED = "starred"
    NOTED = "noted"


class Sort(StrEnum):
    """The order of the rows.

    RELEVANCE: name before line before body, then library order. THEME: the themes' order across
    kinds. NAME: the alphabet. RECENT: last seen first, then as RELEVANCE.
    """

    RELEVANCE = "relevance"
    THEME = "theme"
    NAME = "name"
    RECENT = "recent"


class Filter(msgspec.Struct, frozen=True):
    """What is asked for: OR within a facet, AND across; facets typed in the query are added."""

    query: Query = Query()
    kinds: frozenset[Kind] = frozenset()
    sides: frozenset[Side] = frozenset()
    themes: frozenset[ThemeId] = frozenset()
    evidence: frozenset[Evidence] = frozenset()
    sources: frozenset[SourceId] = frozenset()
    starred: bool = False
    noted: bool = False

    def without(self, facet: Facet) -> Filter:
        """The same filter with `facet` cleared, both as chosen and as typed."""
        is_mark = facet in {Facet.STARRED, Facet.NOTED}
        empty: bool | frozenset[str] = False if is_mark else frozenset()
        return msgspec.structs.replace(
            self, query=self.query.without_facet(facet.name.lower()), **{facet.value: empty}
        )

    def __bool__(self) -> bool:
        """Whether anything is asked for at all."""
        return self != Filter()
