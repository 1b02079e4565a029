"""Every difference from the right shape is told, where it stands, and what is sound is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.library.load import load_pack
from tests.library.packs import SOUND, changed, sound_pack, told, write_pack

TRAITS = "traits/purpose.yaml"
DISTINCTIONS = "distinctions/purpose.yaml"
TOWN = "routes/town.yaml"
TALK = "talks/short.yaml"


def test_a_sound_pack_has_no_problems(tmp_path: Path) -> None:
    loaded = load_pack(sound_pack(tmp_path))
    assert loaded.problems == ()
    contents = loaded.contents
    assert [entry.id for entry in contents.entries] == [
        "direction", "horizon", "foresight", "planning", "listening",
    ]  # fmt: skip
    assert len(contents.themes) == 2
    assert len(contents.sources) == len(contents.maps) == len(contents.talks) == 1
    everything = (*contents.entries, *contents.themes, *contents.sources, *contents.maps)
    assert {one.pack for one in (*everything, *contents.talks)} == {"small"}


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        (TRAITS, "side: leader", "sid: leader",
         "4:3: the key “sid” is not known; did you mean “side”?"),
        (TRAITS, "side: leader", "xyz: 1\n  side: leader",
         "4:3: the key “xyz” is not known"),
        (TRAITS, "side: leader", "kind: trait\n  side: leader",
         "4:3: the key “kind” is not written in files; remove it"),
        (TRAITS, "side: leader", "pack: core\n  side: leader",
         "4:3: the key “pack” is not written in files; remove it"),
        (TRAITS, "  definition: Notices early what will matter.\n", "",
         "1:3: “definition” is missing; write “definition:” and its value"),
        (TRAITS, "Notices early what will matter.", "12",
         "5:15: “definition” should be text but is a number; put it in quotes"),
        (TRAITS, "Notices early what will matter.", "true",
         "5:15: “definition” should be text but is true or false; put it in quotes"),
        (TRAITS, "Notices early what will matter.", "[a]",
         "5:15: “definition” should be text but is a list; write one text"),
        (TRAITS, "Notices early what will matter.", "",
         "5:3: “definition” has no value; write its value"),
        (TRAITS, "Notices early what will matter.", "''",
         "5:15: “definition” is empty; write its text"),
        (TRAITS, "counterpart: planning", "grounds: ",
         "9:3: “grounds” has no value; write its value, or remove the key"),
        (TRAITS, "id: foresight", "id: Fore Sight",
         "1:7: “Fore Sight” can't stand as “id”"),
        (TRAITS, "id: foresight", f"id: {'long-' * 13}id",
         "1:7: “id” has 67 characters, 64 are the most; shorten it"),
        (TRAITS, "side: leader", "side: leder",
         "4:9: “leder” can't stand as “side”; did you mean “leader”?"),
        (TRAITS, "side: leader", "side: top",
         "4:9: “top” can't stand as “side”; choose from leader, manager, both"),
        (TRAITS, "side: leader", "side: 3",
         "4:9: “side” should be a word but is a number; choose from leader, manager, both"),
        (TRAITS, "counterpart: planning", "related: horizon",
         "9:12: “related” should be a list but is text"),
        (TRAITS, "counterpart: planning", "related: [horizon, 7]",
         "9:22: item 2 of “related” should be text but is a number; put it in quotes"),
        (TRAITS, "own_judgement: true", "own_judgement: 'yes'",
         "33:18: “own_judgement” should be true or false but is text"),
        (TRAITS, "- id: listening", "- just words\n- id: listening",
         "23:3: this entry should be a mapping but is text"),
        (DISTINCTIONS, "headline: Chooses the destination", "headlin: Chooses",
         "6:5: the key “headlin” is not known in “leader”; did you mean “headline”?"),
        (DISTINCTIONS, "    asks: Where are we going?\n", "",
         "6:5: “asks” is missing in “leader”; write “asks:” and its value"),
        (DISTINCTIONS, "claims: [S01]", "claims: S01",
         "19:11: “claims” should be a list but is text"),
        ("sources.yaml", "year: 1990", "year: [1990]",
         "4:9: “year” should be text but is a list; write one text"),
        ("sources.yaml", "year: 1990", "year: 1990\n  confidence: surely",
         "5:15: “surely” can't stand as “confidence”; choose from verified, partly"),
        ("pack.yaml", "format: 1", "format: one",
         "5:9: “format” should be a whole number but is text"),
        ("pack.yaml", "id: S01", "id: s1",
         "7:9: “s1” can't stand as “id”; write a capital letter and two or three digits, like S01"),
        (TOWN, "weeks: 2", "weeks: 0",
         "15:12: “weeks” is 0, out of bounds; write more than 0 and at most 520"),
        (TOWN, "weeks: 2", "weeks: two",
         "15:12: “weeks” should be a number but is text"),
        (TOWN, "at: [50, 50]", "at: [50]",
         "8:36: “at” should be a list of 2 numbers; write it like [120, 80]"),
        (TOWN, "at: [50, 50]", "at: [50, east]",
         "8:41: item 2 of “at” should be a number but is text"),
        (TOWN, "to: market", "too: market",
         "11:5: “to” is missing in item 1 of “roads”; write “to:” and its value"),
        (TALK, "show: discussion", "show: discusion",
         "9:12: “discusion” can't stand as “show”; did you mean “discussion”?"),
        (TALK, "show: sources", "minutes: 2",
         "10:5: “show” is missing in item 6 of “items”"),
        (TALK, "reveal: together", "reveal: slowly",
         "6:45: “slowly” can't stand as “reveal”"),
        (TALK, "minutes: 5", "minutes: -5",
         "9:53: “minutes” is -5, out of bounds; write at least 0 and at most 480"),
        (TALK, "- {show: sources}", "- sources",
         "10:5: item 6 of “items” should be a mapping but is text; begin it with “show:”"),
    ],
)  # fmt: skip
def test_a_wrong_shape_is_told(tmp_path: Path, name: str, old: str, new: str, problem: str) -> None:
    pack = write_pack(tmp_path, SOUND | changed(name, (old, new)))
    assert any(one.startswith(f"{name}:{problem}") for one in told(pack))


def test_all_differences_of_a_file_are_told(tmp_path: Path) -> None:
    changes = changed(
        TRAITS,
        ("side: leader", "side: leder"),
        ("  practice: Reads outside the field.\n", ""),
        ("name: Planning", "name: 5"),
        ("Asks once more.", "[]"),
    )
    assert told(write_pack(tmp_path, SOUND | changes)) == [
        f"{TRAITS}:1:3: “practice” is missing; write “practice:” and its value",
        f"{TRAITS}:4:9: “leder” can't stand as “side”; did you mean “leader”?",
        f"{TRAITS}:12:9: “name” should be text but is a number; put it in quotes",
        f"{TRAITS}:27:13: “practice” should be text but is a list; write one text",
    ]


def test_sound_entries_stay_when_others_go(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TRAITS, ("side: leader", "side: leder")))
    entries = load_pack(pack).contents.entries
    assert [entry.id for entry in entries] == ["direction", "horizon", "planning", "listening"]


def test_what_is_lost_is_no_dangling_reference(tmp_path: Path) -> None:
    # “foresight” is the counterpart of “planning”; its own mistake is the only one.
    pack = write_pack(tmp_path, SOUND | changed(TRAITS, ("side: leader", "side: leder")))
    assert len(told(pack)) == 1


def test_what_a_broken_text_hides_is_no_dangling_reference(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, SOUND | changed(DISTINCTIONS, ("Looks far.", "'Looks far")))
    assert len(told(pack)) == 1
    kept = load_pack(pack).contents.entries
    assert [entry.id for entry in kept] == ["direction", "foresight", "planning", "listening"]


def test_an_unknown_key_does_not_cost_the_entry(tmp_path: Path) -> None:
    changes = changed(
        DISTINCTIONS,
        ("  both: A destination needs turns.", "  color: red\n  both: A destination needs turns."),
        ("overused: A horizon without a road.", "overused: A horizon.\n    mood: {a: 1}"),
    )
    loaded = load_pack(write_pack(tmp_path, SOUND | changes))
    assert len(loaded.problems) == 2
    assert "direction" in [entry.id for entry in loaded.contents.entries]


def test_a_slip_in_the_claims_does_not_cost_the_pack(tmp_path: Path) -> None:
    pack = write_pack(
        tmp_path, SOUND | changed("pack.yaml", ("standing: Widely", "standng: Widely"))
    )
    loaded = load_pack(pack)
    missing, unknown = told(pack, loaded)
    assert missing.startswith("pack.yaml:7:5: “standing” is missing in item 1 of “claims”")
    assert unknown.startswith("pack.yaml:9:5: the key “standng” is not known in item 1 of “claims”")
    assert len(loaded.contents.entries) == 5


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("myths.yaml", "id: one\n",
         "1:1: the file should be a list of myths; begin each with “- id:”"),
        ("myths.yaml", "words\n",
         "1:1: the file should be a list of myths; begin each with “- id:”"),
        ("talks/other.yaml", "- a\n",
         "1:1: this entry should be a mapping but is a list"),
    ],
)  # fmt: skip
def test_a_file_of_the_wrong_sort_is_told(
    tmp_path: Path, name: str, text: str, problem: str
) -> None:
    (told_once,) = told(write_pack(tmp_path, SOUND | {name: text}))
    assert told_once.startswith(f"{name}:{problem}")


def test_an_empty_list_is_nothing_wrong(tmp_path: Path) -> None:
    assert told(write_pack(tmp_path, SOUND | {"myths.yaml": "[]\n"})) == []


def test_a_value_behind_an_alias_is_told_where_the_alias_stands(tmp_path: Path) -> None:
    text = "- &one {id: 7}\n- *one\n"
    problems = told(write_pack(tmp_path, SOUND | {"themes.yaml": text}))
    assert "themes.yaml:1:13: “id” should be text but is a number; put it in quotes" in problems
    assert "themes.yaml:2:3: “id” should be text but is a number; put it in quotes" in problems
