"""Understanding what is typed, and writing it out again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.search.query import FACET_NAMES, Phrase, Query, Term, Word, parse
from tests.search.shelf import Reader

_typed = st.one_of(
    st.text(),
    st.text('ab:"“” \t', max_size=12),
    st.lists(st.sampled_from([*(f"{name}:" for name in FACET_NAMES), "a", '"', " ", "x y"])).map(
        "".join
    ),
)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("two words", (Word("two"), Word("words"))),
        ('"exact phrase"', (Phrase("exact phrase"),)),
        ("„exact  phrase“ «là»", (Phrase("exact phrase"), Phrase("là"))),
        ('"not yet clo', (Phrase("not yet clo", open=True),)),
        ("side:leader Theme:risk", (Term("side", "leader"), Term("theme", "risk"))),
        ('theme:"time and risk" x', (Term("theme", "time and risk"), Word("x"))),
        ('source:"kott', (Term("source", "kott"),)),
        ("side:", (Term("side", ""),)),
        ("side: leader", (Term("side", ""), Word("leader"))),
        ("colour:red 10:30", (Word("colour:red"), Word("10:30"))),
        ('a"b c"d', (Word("a"), Phrase("b c"), Word("d"))),
        ('"" " ', ()),
        ("", ()),
    ],
)
def test_what_is_typed(text: str, parts: tuple[Word | Phrase | Term, ...]) -> None:
    assert parse(text) == Query(parts)


@given(_typed)
def test_any_text_is_a_query_and_comes_back_the_same(text: str) -> None:
    query = parse(text)
    assert parse(query.render()) == query


@given(_typed)
def test_any_text_can_be_searched(text: str) -> None:
    result = Reader().types(text)
    assert 0 <= result.total == len(list(result.rows))
    assert bool(result.loosen) == (result.total == 0)
    if result.suggestion is not None:
        assert Reader().types(result.suggestion).total


def test_parts_are_added_and_taken_away() -> None:
    query = parse('calm "step by')
    more = query.adding(Term("side", "leader"))
    assert more.render() == 'calm "step by" side:leader'
    assert more.adding(Term("side", "leader")) == more
    assert more.without(Phrase("step by")).render() == "calm side:leader"
    assert parse(more.render()) == more
    assert not parse(" ")
