"""What to do when nothing matched: the nearest spelling, and what to drop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

import msgspec

from crossbearing.search.choices import Choices
from crossbearing.search.counts import Narrowing
from crossbearing.search.facets import Filter, facet_of
from crossbearing.search.fold import tokens
from crossbearing.search.matching import Matching
from crossbearing.search.query import Part, Phrase, Query, Term, Word
from crossbearing.search.result import Loosening
from crossbearing.search.slices import finished
from crossbearing.search.spelling import Spelling

_MOST_PARTS = 12  # more was pasted, not typed
_MOST_OPEN = 3  # mistyped words for which more than the nearest spelling is tried


def loosenings(asked: Filter, matching: Matching, narrowing: Narrowing) -> tuple[Loosening, ...]:
    """Every single word or facet whose removal gives hits; failing that, all words, all facets."""
    singles = tuple(each for each in _singles(asked, matching, narrowing) if each.total)
    return singles or tuple(each for each in _sweeps(asked, matching, narrowing) if each.total)


def _singles(asked: Filter, matching: Matching, narrowing: Narrowing) -> Iterator[Loosening]:
    left = narrowing.left()
    for part, found in matching.loosened().items():
        total = (found & left).bit_count()
        yield Loosening(_with(asked, asked.query.without(part)), total, dropped=part.render())
    for facet in narrowing.in_use:
        typed = (term.render() for term in asked.query.terms if facet_of(term) is facet)
        total = (matching.found & narrowing.left(without=facet)).bit_count()
        yield Loosening(asked.without(facet), total, dropped=" ".join(typed), facet=facet)


def _sweeps(asked: Filter, matching: Matching, narrowing: Narrowing) -> Iterator[Loosening]:
    if matching.found:
        yield Loosening(asked.without_facets(), matching.found.bit_count())
    elif left := narrowing.left():
        terms = tuple(term for term in asked.query.terms if facet_of(term))
        words = " ".join(part.render() for part in asked.query.parts if part not in terms)
        yield Loosening(_with(asked, Query(terms)), left.bit_count(), dropped=words)
    else:
        yield Loosening(Filter(), narrowing.everything.bit_count())


def _with(asked: Filter, query: Query) -> Filter:
    return msgspec.structs.replace(asked, query=query)


class Speller:
    """Mends the spelling of a query, word by word; `known` says whether a needle is anywhere."""

    def __init__(self, spelling: Spelling, choices: Choices, known: Callable[[str], bool]) -> None:
        self._spelling = spelling
        self._choices = choices
        self._known = known

    def mended(self, query: Query, finds: Callable[[Query], bool]) -> Query | None:
        """The nearest spelling of `query` that finds something; None if there is none."""
        if len(query.parts) > _MOST_PARTS:
            return None
        ways = [self._ways(part) for part in query.parts]
        open_parts = [at for at, way in enumerate(ways) if len(way) > 1]
        for at in open_parts[_MOST_OPEN:]:
            del ways[at][1:]
        trials = sorted(product(*map(range, map(len, ways))), key=lambda at: (sum(at), at))
        for trial in trials:
            mended = Query(tuple(way[at] for way, at in zip(ways, trial, strict=True)))
            if mended != query and finds(mended):
                return mended
        return None

    def _ways(self, part: Part) -> list[Part]:
        """How `part` may be spelled, the nearest first; only as it is, if it is known."""
        match part:
            case Word(text):
                spelled = self._spelled([(token, token) for token in tokens(text)])
                return [Word("-".join(words)) for words in spelled] or [part]
            case Phrase(text, is_open):
                pairs = [(token, f"{token} ") for token in tokens(text)]
                if is_open and pairs:
                    pairs[-1] = (pairs[-1][0],) * 2
                spelled = self._spelled(pairs)
                return [Phrase(" ".join(words), is_open) for words in spelled] or [part]
            case Term(name, value):
                return [Term(name, choice) for choice in self._choice(part, value)] or [part]

    def _spelled(self, typed: Sequence[tuple[str, str]]) -> list[list[str]]:
        """The spellings of words in a row, given as (token, needle); none if all are known."""
        ways = [[t] if self._known(n) else [*self._spelling.nearest(t)] or [t] for t, n in typed]
        if all(way == [token] for way, (token, _) in zip(ways, typed, strict=True)):
            return []
        longest = max(map(len, ways))
        return [[way[min(at, len(way) - 1)] for way in ways] for at in range(longest)]

    def _choice(self, term: Term, value: str) -> tuple[str, ...]:
        """The names of choices that an unknown value may have meant."""
        facet = facet_of(term)
        if facet is None or not value or self._choices.named(facet, value):
            return ()
        names = sorted({name for words in self._choices.words[facet].values() for name in words})
        spelling = Spelling(names, lambda _: 0)
        finished(spelling.prepare())
        return spelling.nearest(" ".join(tokens(value)))
