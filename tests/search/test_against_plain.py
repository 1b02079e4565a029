"""The index finds exactly what reading everything would find: nothing lost, nothing invented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossbearing.model.address import SourceId, ThemeId
from crossbearing.model.entry import (
    AnyEntry,
    Distinction,
    EntryId,
    Evidence,
    Kind,
    Myth,
    Side,
    SideText,
    Trait,
)
from crossbearing.model.library import Contents, Library
from crossbearing.search import counts, phrases, postings, rows, runs
from crossbearing.search.facets import Facet, Filter
from crossbearing.search.index import Index
from crossbearing.search.query import Phrase, Query, Term, Word, parse
from tests.search.plain import PlainSearch
from tests.search.shelf import PACK, SOURCES, THEMES, myth

_T = TypeVar("_T")
_WORDS = (
    *("a", "A", "an", "the", "The", "theme", "risk", "Risk", "risks", "risky", "ri", "r"),
    *("Straße", "strasse", "café", "CAFE", "ﬁx", "fix", "don’t", "dont", "l’an", "步", "Ångström"),
    *("—", "…", "x-ray", "ray", "1990", "19", "leader's", "leaders"),
)
_FEW_WORDS = ("the", "risk", "an")
_text = st.one_of(
    st.lists(st.sampled_from(_WORDS), max_size=6).map(" ".join),
    st.lists(st.sampled_from(_FEW_WORDS), max_size=5).map(" ".join),
)
_themes = st.sampled_from([ThemeId("purpose"), ThemeId("risk"), ThemeId("unknown")])
_evidence = st.sampled_from(list(Evidence))
_cited = st.lists(
    st.sampled_from([SourceId(source.id) for source in SOURCES]), unique=True, max_size=2
).map(tuple)


def _common(draw: st.DrawFn) -> dict[str, object]:
    return {
        "id": draw(st.sampled_from("abcdefgh")),
        "name": draw(_text),
        "theme": draw(_themes),
        "evidence": draw(_evidence),
        "sources": draw(_cited),
        "pack": PACK,
    }


@st.composite
def _entries(draw: st.DrawFn) -> AnyEntry:
    common = _common(draw)
    match draw(st.sampled_from((Kind.DISTINCTION, Kind.TRAIT, Kind.MYTH))):
        case Kind.DISTINCTION:
            leader, manager = (
                SideText(draw(_text), draw(_text), "", draw(_text)) for _ in range(2)
            )
            return Distinction(
                **common,  # type: ignore[arg-type]
                question=draw(_text),
                leader=leader,
                manager=manager,
                both=draw(_text),
                blurs="",
                discuss="",
            )
        case Kind.TRAIT:
            return Trait(
                **common,  # type: ignore[arg-type]
                side=draw(st.sampled_from(list(Side))),
                definition=draw(_text),
                practice=draw(_text),
                overused="",
                distinction=EntryId("a"),
            )
        case _:
            return Myth(
                **common,  # type: ignore[arg-type]
                belief=draw(_text),
                correction=draw(_text),
                leading="",
                managing=draw(_text),
            )


_libraries = st.lists(_entries(), max_size=12).map(
    lambda entries: Library(Contents(themes=THEMES[:2], sources=SOURCES, entries=tuple(entries)))
)
_parts = st.one_of(
    st.sampled_from(_WORDS).map(Word),
    st.sampled_from([word[:2] for word in _WORDS]).map(Word),
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3).map(" ".join).map(Phrase),
    st.lists(st.sampled_from(_FEW_WORDS), min_size=2, max_size=3).map(" ".join).map(Phrase),
    st.sampled_from(_WORDS).map(lambda word: Term("note", word)),
)


@st.composite
def _filters(draw: st.DrawFn) -> Filter:
    parts = draw(st.lists(_parts, max_size=4))
    if draw(st.booleans()):
        parts.append(Phrase(draw(_text), open=True))
    return Filter(
        query=Query(tuple(parts)),
        kinds=draw(_some(list(Kind))),
        sides=draw(_some(list(Side))),
        themes=draw(_some([ThemeId("purpose"), ThemeId("risk"), ThemeId("unknown")])),
        evidence=draw(_some(list(Evidence))),
        sources=draw(_some([SourceId(source.id) for source in SOURCES])),
        starred=draw(st.sampled_from((False, False, True))),
        noted=draw(st.sampled_from((False, False, True))),
    )


def _some(choices: list[_T]) -> st.SearchStrategy[frozenset[_T]]:
    none: st.SearchStrategy[frozenset[_T]] = st.just(frozenset())
    return none | none | st.frozensets(st.sampled_from(choices), max_size=2)


_numbers = st.sets(st.integers(0, 11), max_size=5)
_notes = st.dictionaries(st.integers(0, 11), _text, max_size=4)


@pytest.fixture(params=("as it is", "every limit reached"), scope="module", autouse=True)
def limits(request: pytest.FixtureRequest) -> Iterator[None]:
    """Once as the index is, and once as if these few entries were a hundred thousand."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "every limit reached":
            patch.setattr(counts, "_READING", 6)
            patch.setattr(phrases, "_COMMON_LEAST", 1)
            patch.setattr(phrases, "_SLICE", 2)
            patch.setattr(postings, "_DENSE_LEAST", 2)
            patch.setattr(postings, "_UNION_LIMIT", 2)
            patch.setattr(postings, "_SLICE", 10)
            patch.setattr(runs, "_PACK_FROM", 50)
            patch.setattr(rows, "_BLOCK", 8)
        yield


@given(_libraries, _filters(), _numbers, _notes)
def test_the_same_rows_in_the_same_order_and_the_same_counts(
    library: Library, asked: Filter, stars: set[int], notes: dict[int, str]
) -> None:
    size = len(library.entries)
    stars = {number for number in stars if number < size}
    notes = {number: text for number, text in notes.items() if number < size}
    plain = PlainSearch(library, stars, notes)
    index = Index(library)
    kept = index.notes({})
    for number, text in notes.items():
        kept = kept.edited(number, text)
    result = index.find(asked, sum(1 << number for number in stars), kept)

    assert list(result.rows) == [result.rows[at] for at in range(result.total)]
    assert list(result.rows) == plain.rows(asked)
    assert result.total == len(result.rows)
    for facet in Facet:
        for choice, count in result.counts[facet].items():
            assert count == plain.count(asked, facet, choice), (facet, choice)
    for way in result.loosen:
        assert index.find(way.filter, sum(1 << n for n in stars), kept).total == way.total
    if not result.total and size:
        assert result.loosen
    if result.suggestion is not None:
        query = parse(result.suggestion)
        assert plain.rows(Filter(query, *_chosen(asked)))


def _chosen(asked: Filter) -> tuple[object, ...]:
    return tuple(getattr(asked, facet.value) for facet in Facet)


_common_words = st.lists(st.sampled_from(_FEW_WORDS), max_size=5).map(" ".join)
_common_texts = st.lists(st.tuples(_common_words, _common_words, _common_words), min_size=6)
_common_phrases = st.lists(st.sampled_from(_FEW_WORDS), min_size=2, max_size=3).map(" ".join)


@given(_common_texts, st.lists(_common_phrases, min_size=1, max_size=2))
def test_phrases_of_words_that_are_in_nearly_every_entry(
    texts: list[tuple[str, str, str]], wanted: list[str]
) -> None:
    library = Library(Contents(entries=tuple(myth(*each) for each in texts)))
    asked = Filter(query=Query(tuple(map(Phrase, wanted))))
    assert list(Index(library).find(asked).rows) == PlainSearch(library, set(), {}).rows(asked)


@given(st.lists(_entries(), min_size=8, max_size=12), _filters())
def test_counts_where_nearly_all_or_hardly_any_entries_are_left(
    entries: list[AnyEntry], asked: Filter
) -> None:
    library = Library(Contents(themes=THEMES[:2], sources=SOURCES, entries=tuple(entries)))
    plain, index = PlainSearch(library, set(), {}), Index(library)
    for narrowed in (Filter(evidence=asked.evidence), Filter(kinds=asked.kinds)):
        counts = index.find(narrowed).counts
        for facet in (Facet.THEME, Facet.SOURCE):
            for choice, count in counts[facet].items():
                assert count == plain.count(narrowed, facet, choice)


@settings(max_examples=20)
@given(_libraries)
def test_building_in_slices_tells_how_far_it_is(library: Library) -> None:
    building = Index.building(library)
    shares = []
    while True:
        try:
            shares.append(next(building))
        except StopIteration as finished:
            index = finished.value
            break
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    assert list(index.find(Filter()).rows) == list(range(len(library.entries)))
