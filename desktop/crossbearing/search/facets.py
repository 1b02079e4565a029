"""The facets that a list can be narrowed by, and the filter that a person has set."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

import msgspec

from crossbearing.model.address import SourceId, ThemeId
from crossbearing.model.entry import Evidence, Kind, Side
from crossbearing.search.query import Query, Term


class Facet(StrEnum):
    """What a list can be narrowed by. The value is the name of the `Filter` field.

    The choices of STARRED and NOTED are called ``starred`` and ``noted``.
    """

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
    kinds. NAME: the alphabet. RECENT: last seen first, then as RELEVANCE. OWN: the stars as the
    person has arranged them, then as RELEVANCE.
    """

    RELEVANCE = "relevance"
    THEME = "theme"
    NAME = "name"
    RECENT = "recent"
    OWN = "own"


MARKS = (Facet.STARRED, Facet.NOTED)
_FACETS = {
    "kind": Facet.KIND,
    "side": Facet.SIDE,
    "theme": Facet.THEME,
    "evidence": Facet.EVIDENCE,
    "source": Facet.SOURCE,
}


def facet_of(term: Term) -> Facet | None:
    """The facet that a typed term speaks of; None for a note term, which searches words."""
    if term.name == "is":
        noted = term.value and Facet.NOTED.startswith(term.value.casefold())
        return Facet.NOTED if noted else Facet.STARRED
    return _FACETS.get(term.name)


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

    def __bool__(self) -> bool:
        """Whether anything is asked for at all."""
        return self != Filter()

    def chosen(self, facet: Facet) -> frozenset[str]:
        """The choices of `facet` that are set here, not counting those typed in the query."""
        value: bool | frozenset[str] = getattr(self, facet.value)
        if isinstance(value, bool):
            return frozenset((facet.value,)) if value else frozenset()
        return value

    def choosing(self, facet: Facet, choices: frozenset[str]) -> Filter:
        """The same filter with `facet` set to exactly `choices`, whatever the query said of it."""
        parts = self.query.parts
        kept = tuple(p for p in parts if not isinstance(p, Term) or facet_of(p) is not facet)
        value = bool(choices) if facet in MARKS else _CHOICE_SETS[facet](choices)
        return msgspec.structs.replace(self, query=Query(kept), **{facet.value: value})

    def without(self, facet: Facet) -> Filter:
        """The same filter with `facet` cleared, both as chosen and as typed."""
        return self.choosing(facet, frozenset())

    def without_facets(self) -> Filter:
        """The same words with every facet cleared."""
        cleared = self
        for facet in Facet:
            cleared = cleared.without(facet)
        return cleared


def _set_of(choice_type: Callable[[str], str]) -> Callable[[Iterable[str]], frozenset[str]]:
    return lambda names: frozenset(map(choice_type, names))


_CHOICE_SETS = {
    Facet.KIND: _set_of(Kind),
    Facet.SIDE: _set_of(Side),
    Facet.THEME: _set_of(str),
    Facet.EVIDENCE: _set_of(Evidence),
    Facet.SOURCE: _set_of(str),
}
