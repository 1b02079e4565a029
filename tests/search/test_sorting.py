"""The order of the list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossbearing.model.library import Contents, Library
from crossbearing.search.facets import Filter, Sort
from crossbearing.search.fold import tokens
from crossbearing.search.query import parse
from tests.search.shelf import Reader, address, myth


def _names(reader: Reader, text: str, sort: Sort, *recent: str) -> list[str]:
    seen = tuple(address(entry) for entry in recent)
    return reader.names(reader.index.find(Filter(query=parse(text)), sort=sort, recent=seen))


def test_by_name_follows_the_alphabet_without_case_or_accents(reader: Reader) -> None:
    assert _names(reader, "", Sort.NAME) == [
        "Appetite for risk",
        "Calm",
        "Direction",
        "Foresight",
        "Leaders are born",
        "Risk",
        "The late project",
    ]
    assert _names(reader, "risk", Sort.NAME) == ["Appetite for risk", "Calm", "Foresight", "Risk"]


def test_by_theme_brings_the_kinds_of_a_theme_together(reader: Reader) -> None:
    assert _names(reader, "risk", Sort.THEME) == ["Risk", "Appetite for risk", "Foresight", "Calm"]
    assert _names(reader, "", Sort.THEME)[:2] == ["Direction", "Risk"]


def test_recently_seen_come_first_and_the_rest_as_usual(reader: Reader) -> None:
    recent = ("gone", "calm", "direction", "foresight", "calm")
    assert _names(reader, "risk", Sort.RECENT, *recent) == [
        "Calm",
        "Foresight",
        "Risk",
        "Appetite for risk",
    ]


def test_the_stars_are_shown_in_the_order_the_person_gave_them(reader: Reader) -> None:
    stars = tuple(map(address, ("calm", "direction", "risk")))
    result = reader.index.find(
        Filter(starred=True), reader.index.bits(stars), sort=Sort.OWN, recent=stars
    )
    assert reader.names(result) == ["Calm", "Direction", "Risk"]


def test_an_empty_library_has_no_rows_in_any_order() -> None:
    reader = Reader(Library(Contents()))
    for sort in Sort:
        result = reader.index.find(Filter(query=parse("x")), sort=sort)
        assert (list(result.rows), result.total, result.suggestion) == ([], 0, None)
        assert result.loosen == ()


@given(st.lists(st.sampled_from(["Oak", "oak tree", "Élan", "elk", "Zoo", "Ärger", "—"])))
def test_any_number_of_rows_is_in_the_order_of_the_alphabet(names: list[str]) -> None:
    entries = tuple(myth(name, "A line.", "A body.") for name in names)
    reader = Reader(Library(Contents(entries=entries)))
    for typed in ("", "oak", "zoo"):
        shown = _names(reader, typed, Sort.NAME)
        assert shown == sorted(reader.sees(typed), key=tokens)
