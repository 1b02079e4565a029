"""Search done the slow and obvious way, to hold the index against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crossbearing.model.entry import AnyEntry, kind_of, side_of
from crossbearing.model.library import Library
from crossbearing.search.facets import Facet, Filter
from crossbearing.search.fold import tokens
from crossbearing.search.query import Phrase, Query, Term, Word
from crossbearing.search.texts import texts_of


class PlainSearch:
    """Reads every entry from beginning to end for every question."""

    def __init__(self, library: Library, stars: set[int], notes: Mapping[int, str]) -> None:
        self._entries = library.entries
        self._stars = stars
        self._notes = notes
        self._texts: list[tuple[list[list[str]], list[list[str]], list[list[str]]]] = []
        for number, entry in enumerate(library.entries):
            texts = texts_of(entry, library)
            name, lines = [tokens(texts.name)], [tokens(line) for line in texts.lines]
            body = [tokens(text) for text in (*texts.body, notes.get(number, ""))]
            self._texts.append((name, name + lines, name + lines + body))

    def rows(self, asked: Filter) -> list[int]:
        """The entries that match, in the order to show."""
        every = range(len(self._entries))
        found = [number for number in every if self._passes(number, asked, without=None)]
        return sorted(found, key=lambda number: (self._rank(number, asked.query), number))

    def count(self, asked: Filter, facet: Facet, choice: str) -> int:
        """How many entries have that choice and match but for what is asked of `facet`."""
        return sum(
            self._passes(number, asked, without=facet) and choice in self._choices(number, facet)
            for number in range(len(self._entries))
        )

    def _passes(self, number: int, asked: Filter, without: Facet | None) -> bool:
        wanted = (facet for facet in Facet if asked.chosen(facet) and facet is not without)
        return self._rank(number, asked.query) < 4 and all(
            asked.chosen(facet) & self._choices(number, facet) for facet in wanted
        )

    def _choices(self, number: int, facet: Facet) -> frozenset[str]:
        entry: AnyEntry = self._entries[number]
        noted = bool(tokens(self._notes.get(number, "")))
        return {
            Facet.KIND: frozenset((kind_of(entry),)),
            Facet.SIDE: frozenset((side_of(entry),)),
            Facet.THEME: frozenset((entry.theme,)),
            Facet.EVIDENCE: frozenset((entry.evidence,)),
            Facet.SOURCE: frozenset(entry.sources),
            Facet.STARRED: frozenset(("starred",) if number in self._stars else ()),
            Facet.NOTED: frozenset(("noted",) if noted else ()),
        }[facet]

    def _rank(self, number: int, query: Query) -> int:
        """0 named exactly so, 1 in the name, 2 in a line, 3 in the body, 4 not found."""
        name, line, body = self._texts[number]
        note = [tokens(self._notes.get(number, ""))]
        for term in query.terms:
            if term.name == "note" and not all(_begins(t, note) for t in tokens(term.value)):
                return 4
        parts = [part for part in query.parts if not isinstance(part, Term)]
        ranks = [
            rank
            for rank, texts in ((1, name), (2, line), (3, body))
            if all(_holds(part, texts) for part in parts)
        ]
        typed = {token for part in parts for token in tokens(part.text)}
        if not typed:
            return 0
        if ranks and ranks[0] == 1 and typed == set(name[0]):
            return 0
        return ranks[0] if ranks else 4


def _holds(part: Word | Phrase, texts: Iterable[list[str]]) -> bool:
    wanted = tokens(part.text)
    if isinstance(part, Word):
        return all(_begins(word, texts) for word in wanted)
    if part.open:
        *whole, typing = wanted or [""]
        return (not whole or _in_order(whole, texts)) and (not typing or _begins(typing, texts))
    return not wanted or _in_order(wanted, texts)


def _begins(word: str, texts: Iterable[list[str]]) -> bool:
    return any(each.startswith(word) for text in texts for each in text)


def _in_order(wanted: list[str], texts: Iterable[list[str]]) -> bool:
    size = len(wanted)
    return any(
        text[at : at + size] == wanted for text in texts for at in range(len(text) - size + 1)
    )
