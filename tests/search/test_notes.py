"""The reader's own notes are searched too."""

from __future__ import annotations

from crossbearing.search.facets import Filter
from crossbearing.search.query import parse
from tests.search.shelf import Reader, address


def test_a_note_is_found_like_the_body(reader: Reader) -> None:
    reader.notes = {"calm": "Ask Zoë about the Tuesday round", "direction": "risk!"}
    assert reader.sees("zoe tuesday") == ["Calm"]
    assert reader.sees('"tuesday round"') == ["Calm"]
    assert reader.sees("risk") == ["Risk", "Appetite for risk", "Foresight", "Direction", "Calm"]


def test_a_word_in_the_note_and_one_in_the_name_belong_together(reader: Reader) -> None:
    reader.notes = {"calm": "Ask Zoë"}
    assert reader.sees("calm zoe") == ["Calm"]


def test_note_terms_look_only_into_notes(reader: Reader) -> None:
    reader.notes = {"calm": "Ask Zoë about risk"}
    assert reader.sees("note:risk") == ["Calm"]
    assert reader.sees('note:"zoe ask"') == ["Calm"]
    assert reader.sees("note:step") == []
    assert reader.sees("note:") == reader.sees("")


def test_a_note_is_changed_and_removed_without_building_anew(reader: Reader) -> None:
    index = reader.index
    number = index.number(address("calm"))
    assert number is not None
    asked = Filter(query=parse("tuesday"))
    notes = index.notes({})
    written = notes.edited(number, "On Tuesday")
    assert list(index.find(asked, notes=written).rows) == [number]
    assert not index.find(asked, notes=written.edited(number, "On Monday")).total
    assert written.edited(number, " … ").bits == 0
    assert notes.bits == 0


def test_a_note_without_words_still_counts_as_no_note(reader: Reader) -> None:
    reader.notes = {"calm": "  "}
    assert reader.sees("is:noted") == []
