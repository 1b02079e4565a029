"""Typing words: all of them, in any order, as beginnings; name before line before body."""

from __future__ import annotations

import pytest

from crossbearing.model.library import Contents, Library
from tests.search.shelf import ENTRIES, Reader, myth


def test_an_empty_box_shows_the_whole_library_in_its_order(reader: Reader) -> None:
    assert reader.sees("") == [entry.name for entry in ENTRIES]
    assert reader.sees("  — & …  ") == [entry.name for entry in ENTRIES]


def test_every_word_must_be_found_in_whatever_order(reader: Reader) -> None:
    assert reader.sees("destination turns") == ["Direction"]
    assert reader.sees("turns destination") == ["Direction"]
    assert reader.sees("turns foresight") == []


def test_a_word_is_found_by_its_beginning_but_not_by_its_middle(reader: Reader) -> None:
    assert reader.sees("destin") == ["Direction"]
    assert reader.sees("estination") == []


def test_the_name_comes_before_the_line_and_the_line_before_the_body(reader: Reader) -> None:
    assert reader.sees("risk") == ["Risk", "Appetite for risk", "Foresight", "Calm"]


def test_the_entry_named_exactly_so_comes_first() -> None:
    assert Reader().sees("leaders born are")[0] == "Leaders are born"
    assert Reader().sees("risk")[0] == "Risk"


def test_words_in_different_places_rank_as_the_weakest_of_them() -> None:
    reader = Reader(
        Library(
            Contents(
                entries=(
                    myth("Oak", "An old tree.", "It likes the sun."),
                    myth("Elm", "The sun falls on it.", "An oak stands near."),
                    myth("Oak in the sun", "Nothing else.", "Nothing."),
                    myth("Oak", "It likes the sun.", "Nothing."),
                    myth("Sun, oak", "Nothing else.", "Nothing."),
                )
            )
        )
    )
    assert list(reader.types("oak sun").rows) == [4, 2, 3, 0, 1]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("STRASSE", "Calm"),
        ("cafe", "Direction"),
        ("CAFÉ", "Direction"),
        ("cafe\u0301", "Direction"),
        ("equipe", "The late project"),
        ("l'équipe", "The late project"),
        ("l’equipe", "The late project"),
        ("soren naestved", "Appetite for risk"),
        ("Søren", "Appetite for risk"),
        ("ﬁrst", "The late project"),
    ],
)
def test_case_accents_ligatures_and_quotes_make_no_difference(
    reader: Reader, typed: str, name: str
) -> None:
    assert reader.sees(typed) == [name]


def test_an_apostrophe_may_be_curly_straight_or_left_out(reader: Reader) -> None:
    names = ["Calm", "Leaders are born"]
    assert reader.sees("don’t") == reader.sees("don't") == reader.sees("dont") == names


def test_sources_are_found_by_author_and_title(reader: Reader) -> None:
    assert reader.sees("john kotter force") == ["Direction", "Risk"]


def test_a_theme_is_found_by_its_name(reader: Reader) -> None:
    assert reader.sees("teams") == ["Calm", "The late project", "Leaders are born"]


def test_an_exact_phrase_wants_its_words_whole_and_in_order(reader: Reader) -> None:
    assert reader.sees('"step by step"') == ["Calm", "Leaders are born"]
    assert reader.sees('"by step step"') == []
    assert reader.sees('"step by st"') == []
    assert reader.sees("“specific turns”") == ["Direction"]


def test_a_phrase_does_not_reach_from_one_text_into_the_next(reader: Reader) -> None:
    assert reader.sees("destination shares") == ["Direction"]
    assert reader.sees('"destination shares"') == []


def test_one_word_in_quotes_is_wanted_whole(reader: Reader) -> None:
    assert reader.sees('"turn"') == []
    assert reader.sees('"turns"') == ["Direction"]


def test_a_phrase_still_being_typed_already_narrows_the_list(reader: Reader) -> None:
    assert reader.sees('"step by st') == ["Calm", "Leaders are born"]
    assert reader.sees('"') == reader.sees("")


def test_words_typed_are_given_for_highlighting(reader: Reader) -> None:
    assert reader.types('Café risk "step by"').words == ("cafe", "risk", "step by ")


def test_a_row_is_found_again_by_its_entry(reader: Reader) -> None:
    result = reader.types("risk")
    assert [result.row_of(number) for number in result.rows] == [0, 1, 2, 3]
    assert result.row_of(0) is None
