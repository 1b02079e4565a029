"""Narrowing the list: or within a facet, and across facets, with live counts on every choice."""

from __future__ import annotations

from crossbearing.model.address import SourceId, ThemeId
from crossbearing.model.entry import Evidence, Kind, Side
from crossbearing.model.library import Contents, Library
from crossbearing.search.facets import Facet, Filter
from crossbearing.search.query import Term, parse
from tests.search.shelf import ENTRIES, THEMES, Reader


def test_facets_can_be_typed(reader: Reader) -> None:
    assert reader.sees("side:leader") == ["Appetite for risk"]
    assert reader.sees("kind:trait theme:risk") == ["Appetite for risk", "Foresight"]
    assert reader.sees("evidence:disputed") == ["Direction"]
    assert reader.sees("source:kotter") == ["Direction", "Risk"]
    assert reader.sees("Kind:MYTH") == ["Leaders are born"]


def test_two_choices_of_one_facet_add_up(reader: Reader) -> None:
    assert reader.sees("side:leader side:manager") == ["Appetite for risk", "Foresight"]
    both = frozenset((Kind.MYTH, Kind.SCENARIO))
    assert reader.sees("", kinds=both) == ["The late project", "Leaders are born"]


def test_two_facets_narrow_each_other(reader: Reader) -> None:
    assert reader.sees("theme:people kind:trait") == ["Calm"]
    assert reader.sees("", kinds=frozenset({Kind.TRAIT}), sides=frozenset({Side.BOTH})) == ["Calm"]


def test_typed_and_chosen_facets_come_together(reader: Reader) -> None:
    chosen = frozenset({Side.MANAGER})
    assert reader.sees("side:leader", sides=chosen) == ["Appetite for risk", "Foresight"]
    assert reader.types("side:lead", sides=chosen).chosen == {Facet.SIDE: {"leader", "manager"}}


def test_themes_and_sources_are_named_by_id_or_by_beginnings_of_their_words(reader: Reader) -> None:
    assert reader.sees("theme:purpose") == reader.sees("theme:direct") == ["Direction"]
    assert reader.sees('theme:"teams people"') == reader.sees("theme:people")
    assert reader.sees('source:"kotter 2013"') == reader.sees("source:kotter-2013") == ["Risk"]
    assert reader.sees("source:naestved") == ["Appetite for risk"]


def test_sides_are_also_named_by_the_work(reader: Reader) -> None:
    assert reader.sees("side:managing") == ["Foresight"]
    assert reader.sees("side:shared kind:trait") == ["Calm"]


def test_a_facet_not_yet_given_a_value_narrows_nothing(reader: Reader) -> None:
    assert reader.sees("calm side:") == ["Calm"]


def test_an_unknown_value_finds_nothing_and_is_told(reader: Reader) -> None:
    result = reader.types("risk theme:cooking")
    assert result.total == 0
    assert result.unknown == (Term("theme", "cooking"),)
    assert result.chosen == {Facet.THEME: frozenset()}


def test_an_unknown_facet_is_only_words(reader: Reader) -> None:
    assert reader.sees("project:late") == ["The late project"]


def test_stars_and_notes_are_facets(reader: Reader) -> None:
    reader.stars, reader.notes = ("risk", "calm"), {"calm": "Ask Ana"}
    assert reader.sees("is:starred") == reader.sees("", starred=True) == ["Risk", "Calm"]
    assert reader.sees("is:noted") == reader.sees("", noted=True) == ["Calm"]
    assert reader.sees("is:starred evidence:studied") == ["Risk"]


def test_a_star_on_an_entry_that_is_gone_does_no_harm(reader: Reader) -> None:
    reader.stars, reader.notes = ("gone", "risk"), {"gone": "Old note"}
    assert reader.sees("is:starred") == ["Risk"]
    assert reader.sees("old") == []


def test_counts_tell_what_a_click_would_show(reader: Reader) -> None:
    reader.stars = ("risk",)
    counts = reader.types("risk").counts
    assert counts[Facet.KIND] == {
        "distinction": 1,
        "trait": 3,
        "scenario": 0,
        "myth": 0,
        "perspective": 0,
    }
    assert counts[Facet.SIDE] == {"leader": 1, "manager": 1, "both": 2}
    assert counts[Facet.THEME] == {"purpose": 0, "risk": 3, "people": 1}
    assert counts[Facet.STARRED] == {"starred": 1}
    assert set(counts) == set(Facet)


def test_counts_of_a_facet_look_past_its_own_choice_but_not_past_the_others(reader: Reader) -> None:
    counts = reader.types("side:leader theme:risk").counts
    assert counts[Facet.SIDE] == {"leader": 1, "manager": 1, "both": 1}
    assert counts[Facet.THEME] == {"purpose": 0, "risk": 1, "people": 0}


def test_a_chip_switches_a_choice_on_and_off_even_if_it_was_typed(reader: Reader) -> None:
    choices = reader.index.choices
    typed = Filter(query=parse("risk side:lead"))
    off = choices.toggled(typed, Facet.SIDE, "leader")
    assert off == Filter(query=parse("risk"))
    assert choices.toggled(off, Facet.SIDE, "leader").sides == {Side.LEADER}
    more = choices.toggled(typed, Facet.SIDE, "both")
    assert (more.sides, more.query.render()) == ({Side.LEADER, Side.BOTH}, "risk")
    assert choices.toggled(Filter(starred=True), Facet.STARRED, "starred") == Filter()


def test_every_facet_can_be_chosen_and_cleared(reader: Reader) -> None:
    full = Filter(
        query=parse("risk is:starred is:noted kind:trait note:ana"),
        kinds=frozenset({Kind.MYTH}),
        sides=frozenset({Side.BOTH}),
        themes=frozenset({ThemeId("risk")}),
        evidence=frozenset({Evidence.STUDIED}),
        sources=frozenset({SourceId("kotter-1990")}),
        starred=True,
        noted=True,
    )
    assert full.without_facets() == Filter(query=parse("risk note:ana"))
    assert full.without(Facet.STARRED).query == parse("risk is:noted kind:trait note:ana")
    assert not Filter()
    assert full


def test_themes_and_sources_that_nothing_defines_are_still_choices() -> None:
    reader = Reader(Library(Contents(themes=THEMES[:1], entries=ENTRIES)))
    assert reader.types("").counts[Facet.THEME] == {"purpose": 1, "risk": 3, "people": 3}
    assert reader.sees("source:naestved-2001") == ["Appetite for risk"]
