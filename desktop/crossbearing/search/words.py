"""Every word of a library, and which entries hold it in name, line and body."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from itertools import accumulate
from operator import and_, or_

from crossbearing.search.phrases import Phrases, Tiers
from crossbearing.search.postings import Postings

NOTHING: Tiers = (0, 0, 0)


class Words:
    """Gives for a needle the entries that hold it, as three sets.

    The sets are: in the name; in the name or a line; anywhere.
    """

    def __init__(
        self,
        terms: Sequence[str],
        ids: Sequence[int],
        tiers: tuple[Postings, Postings, Postings],
        phrases: Phrases,
        name_sizes: Mapping[int, int],
    ) -> None:
        """Takes `terms` in order with their `ids` in phrases, and sets of names by word count."""
        self.terms = terms
        self._ids = ids
        self._tiers = tiers
        self._phrases = phrases
        self._name_sizes = name_sizes

    def matching(self, needle: str) -> Tiers:
        """The entries that hold `needle`."""
        if needle.endswith(" "):
            return self._phrase(needle.split())
        first = bisect_left(self.terms, needle)
        end = bisect_left(self.terms, needle + "\U0010ffff", first)
        if first == end:
            return NOTHING
        return _summed(postings.span(first, end) for postings in self._tiers)

    def named(self, tokens: frozenset[str]) -> int:
        """The entries whose name is made of exactly these words."""
        bits = self._name_sizes.get(len(tokens), 0)
        for token in tokens if bits else ():
            place = self._place(token)
            bits &= 0 if place is None else self._tiers[0].term(place)
        return bits

    def frequency(self, place: int) -> int:
        """How many entries hold the term at `place`."""
        return sum(postings.frequency(place) for postings in self._tiers)

    def _phrase(self, tokens: Sequence[str]) -> Tiers:
        places = [self._place(token) for token in tokens]
        found = [place for place in places if place is not None]
        if len(found) < len(places):
            return NOTHING
        held = [_summed(postings.term(place) for postings in self._tiers) for place in found]
        together = [reduce(and_, tier) for tier in zip(*held, strict=True)]
        ids = [self._ids[place] for place in found]
        return self._phrases.matching(ids, (together[0], together[1], together[2]))

    def _place(self, token: str) -> int | None:
        at = bisect_left(self.terms, token)
        return at if at < len(self.terms) and self.terms[at] == token else None


def _summed(tiers: Iterable[int]) -> Tiers:
    name, line, body = accumulate(tiers, or_)
    return name, line, body
