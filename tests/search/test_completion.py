"""Completion in the search box."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossbearing.search.complete import complete
from crossbearing.search.query import FACET_NAMES
from tests.search.shelf import LIBRARY, Reader


def _offers(text: str) -> list[str]:
    return [offer.label for offer in complete(text, len(text), LIBRARY)]


def test_facet_names_are_offered_by_their_beginning() -> None:
    assert _offers("risk s") == ["side:", "source:"]
    assert _offers("SI") == ["side:"]
    assert _offers("risk ") == []
    assert _offers("xyz") == []


def test_values_are_offered_after_the_colon() -> None:
    assert _offers("side:") == ["leader", "manager", "both"]
    assert _offers("kind:m") == ["myth"]
    assert _offers("evidence:d") == ["disputed"]
    assert _offers("is:") == ["starred", "noted"]
    assert _offers("theme:ri") == ["Time, change and risk"]
    assert _offers("theme:team") == ["People and teams"]
    assert _offers("source:kott") == ["Kotter 1990", "Kotter 2013"]
    assert _offers("source:nae") == ["Næstved 2001"]
    assert _offers("note:a") == []


def test_taking_an_offer_replaces_the_word_before_the_cursor() -> None:
    text = "risk sid calm"
    (offer,) = complete(text, 8, LIBRARY)
    assert offer.applied(text) == ("risk side: calm", 10)
    (offer,) = complete("theme:team", 10, LIBRARY)
    assert offer.applied("theme:team") == ("theme:people ", 13)


def test_nothing_is_offered_inside_quotes() -> None:
    assert _offers('"by s') == []
    assert _offers('"by step" s') == ["side:", "source:"]


@given(st.text() | st.sampled_from([f"{name}:" for name in FACET_NAMES]), st.integers(-3, 40))
def test_any_text_and_cursor_will_do(text: str, cursor: int) -> None:
    for offer in complete(text, cursor, LIBRARY):
        applied, at = offer.applied(text)
        assert 0 <= at <= len(applied)


def test_every_value_offered_names_something() -> None:
    reader = Reader()
    for name in FACET_NAMES:
        for offer in complete(f"{name}:", len(name) + 1, LIBRARY):
            assert not reader.types(offer.insert).unknown
