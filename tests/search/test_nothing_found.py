"""Nothing matched: the nearest spelling and what to drop. No dead end."""

from __future__ import annotations

import pytest

from crossbearing.model.entry import Kind
from crossbearing.search.facets import Facet, Filter
from crossbearing.search.query import parse
from tests.search.shelf import ENTRIES, Reader


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("destniation", "destination"),
        ("appetit risq", "appetit risk"),
        ("Foresihgt", "foresight"),
        ("strase kalm", "strasse calm"),
        ('"stepp by step"', '"step by step"'),
        ('"step by stap', '"step by step'),
        ("risk side:leadr", "risk side:leader"),
        ("foresight theme:rsik", "foresight theme:risk"),
        ("destinatn-turns", "destination-turns"),
    ],
)
def test_the_nearest_spelling_that_finds_something(reader: Reader, typed: str, meant: str) -> None:
    result = reader.types(typed)
    assert result.total == 0
    assert result.suggestion == meant
    assert reader.types(meant).total > 0


def test_a_word_still_being_typed_is_mended_too(reader: Reader) -> None:
    assert reader.types("desitn").suggestion == "destination"


def test_the_spelling_minds_the_facets_in_force(reader: Reader) -> None:
    assert reader.types("foresihgt").suggestion == "foresight"
    assert reader.types("foresihgt", kinds=frozenset({Kind.MYTH})).suggestion is None


def test_no_spelling_is_offered_for_what_is_nowhere_near(reader: Reader) -> None:
    assert reader.types("xylophonist").suggestion is None
    assert reader.types("xq").suggestion is None


def test_no_spelling_and_nothing_to_loosen_while_something_is_found(reader: Reader) -> None:
    result = reader.types("risk")
    assert (result.suggestion, result.loosen) == (None, ())


def test_each_word_or_facet_that_can_be_dropped_is_offered_with_its_hits(reader: Reader) -> None:
    result = reader.types("risk destination kind:trait")
    assert [(way.dropped, way.facet, way.total) for way in result.loosen] == [
        ("destination", None, 3)
    ]
    result = reader.types("foresight", kinds=frozenset({Kind.MYTH}))
    assert [(way.dropped, way.facet, way.total) for way in result.loosen] == [
        ("foresight", None, 1),
        ("", Facet.KIND, 1),
    ]
    result = reader.types("calm theme:cooking theme:knitting")
    assert [(way.dropped, way.facet, way.total) for way in result.loosen] == [
        ("theme:cooking theme:knitting", Facet.THEME, 1)
    ]


def test_what_is_offered_finds_what_it_says(reader: Reader) -> None:
    reader.notes = {"calm": "Ask Ana"}
    for typed in ("risk destination kind:trait", "note:bob calm", '"step by" side:leader born'):
        result = reader.types(typed)
        assert result.total == 0
        assert result.loosen
        for way in result.loosen:
            assert reader.types(way.filter.query.render()).total == way.total


def test_if_no_single_thing_helps_all_words_or_all_facets_are_offered(reader: Reader) -> None:
    result = reader.types("qqq zzz kind:myth")
    assert [(way.filter, way.dropped) for way in result.loosen] == [
        (Filter(query=parse("kind:myth")), "qqq zzz")
    ]
    result = reader.types("calm kind:myth side:leader")
    assert [way.filter for way in result.loosen] == [Filter(query=parse("calm"))]
    result = reader.types("qqq zzz kind:myth side:leader")
    assert [(way.filter, way.total) for way in result.loosen] == [(Filter(), len(ENTRIES))]


def test_a_pasted_page_is_not_spelled_word_by_word(reader: Reader) -> None:
    result = reader.types("qx " + "foresihgt " * 30)
    assert (result.total, result.suggestion) == (0, None)
    assert result.loosen
