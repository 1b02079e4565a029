"""Which entries the words of a query match, and how well."""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate
from operator import and_

from crossbearing.search.fold import tokens
from crossbearing.search.notes import Notes
from crossbearing.search.phrases import Tiers
from crossbearing.search.query import Part, Query, Term, part_needles
from crossbearing.search.words import Words


class Matching:
    """The entries that match every word of `query`; its facets are no matter here."""

    def __init__(self, query: Query, words: Words, notes: Notes, everything: int) -> None:
        self._query = query
        self._words = words
        self._notes = notes
        self._everything = everything

    @cached_property
    def found(self) -> int:
        """The entries in which everything typed is found, in whatever place."""
        found = self._everything
        for entries in self._by_part.values():
            found &= entries
        return found

    def ranked(self, among: int) -> tuple[int, ...]:
        """The entries `among` which all is found, best first.

        The sets are: named exactly so, all in the name, all in name and lines, the rest.
        """
        if not self._tiers:
            return (among,)
        name = line = among
        for in_name, in_line, _ in self._tiers.values():
            name &= in_name
            line &= in_line
        typed = frozenset(token for needle in self._tiers for token in needle.split())
        exact = name & self._words.named(typed)
        return exact, name & ~exact, line & ~name, among & ~line

    def loosened(self) -> dict[Part, int]:
        """For every part that searches words: what is found without it."""
        parts, sets = list(self._by_part), list(self._by_part.values())
        before = accumulate(sets, and_, initial=self._everything)
        after = list(accumulate(reversed(sets), and_, initial=self._everything))[::-1]
        return {part: b & a for part, b, a in zip(parts, before, after[1:], strict=False)}

    @cached_property
    def _tiers(self) -> dict[str, Tiers]:
        return {needle: self._words.matching(needle) for needle in self._query.needles}

    @cached_property
    def _by_part(self) -> dict[Part, int]:
        return {part: self._holders(part) for part in self._query.parts if _searches(part)}

    def _holders(self, part: Part) -> int:
        found = self._everything
        for needle in part_needles(part):
            found &= self._tiers[needle][2] | self._notes.matching(needle)
        for token in tokens(part.value) if isinstance(part, Term) else ():
            found &= self._notes.matching(token)
        return found


def _searches(part: Part) -> bool:
    return not isinstance(part, Term) or part.name == "note"
