"""Whatever makes no sense in a pack is told where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.library.load import load_pack
from tests.library.packs import SOUND, changed, told, write_pack

PACK = "pack.yaml"
TRAITS = "traits/purpose.yaml"
DISTINCTIONS = "distinctions/purpose.yaml"
TALK = "talks/short.yaml"
LEADING = "  leading: Hears what nobody says.\n"
LISTENING = "distinction: direction\n  leading"

MYTH = """\
- id: myth
  name: A myth
  theme: purpose
  belief: Leaders are born.
  correction: Leading is learned.
  leading: Learned.
  managing: Learned too.
  own_judgement: true
"""
SCENARIO = """\
- id: scene
  name: A scene
  theme: purpose
  situation: It rains.
  leading: Says why we go on.
  managing: Brings the coats.
  question: Do we go on?
  overused_leading: Nobody is dry.
  overused_managing: Nobody goes on.
  own_judgement: true
"""
PERSPECTIVE = """\
- id: picture
  name: A picture
  form: view
  theme: purpose
  text: A ship has both.
  leading: The captain.
  managing: The mate.
  own_judgement: true
"""


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        # ids
        (TRAITS, "id: planning", "id: foresight",
         "12:7: the id “foresight” is already taken in this file; give each entry an id of its"),
        (TRAITS, "id: planning", "id: direction",
         "12:7: the id “direction” is already taken in distinctions/purpose.yaml"),
        ("themes.yaml", "id: change", "id: purpose",
         "5:7: the id “purpose” is already taken in this file; give each theme an id of its own"),
        (PACK, "id: S01", "id: S01\n    text: Both.\n    standing: True.\n  - id: S01",
         "10:9: the claim “S01” is listed twice; remove one of the two"),
        (TRAITS, "counterpart: planning", "aliases: [vision, planning]",
         "9:21: the alias “planning” is already taken by “planning”"),
        (TRAITS, "counterpart: planning", "aliases: [foresight]",
         "9:13: the alias “foresight” is already taken by “foresight”"),
        # references
        (DISTINCTIONS, "theme: change", "theme: chnage",
         "23:10: there is no theme “chnage”; did you mean “change”?"),
        (DISTINCTIONS, "sources: [kotter1990]", "sources: [kotter1990, kotter1999]",
         "18:25: there is no source “kotter1999”; did you mean “kotter1990”?"),
        (DISTINCTIONS, "claims: [S01]", "claims: [S01, S02]",
         "19:17: there is no claim “S02”; add the claim, or remove its name"),
        (DISTINCTIONS, "related: [direction]", "related: [directions]",
         "32:13: there is no entry “directions”; did you mean “direction”?"),
        (DISTINCTIONS, "related: [direction]", "related: [nowhere]",
         "32:13: there is no entry “nowhere”; add the entry, or remove its name here"),
        (DISTINCTIONS, "related: [direction]", "related: [other/direction]",
         "32:13: there is no entry “other/direction”; did you mean “direction”?"),
        (DISTINCTIONS, "related: [direction]", "related: [direction, direction]",
         "32:24: “direction” is listed twice; remove one"),
        (DISTINCTIONS, "related: [direction]", "related: [horizon]",
         "32:13: the entry is related to itself; remove it"),
        (TRAITS, LISTENING, LISTENING.replace("direction", "planning"),
         "30:16: “planning” is no distinction; name the distinction that it belongs to"),
        (TRAITS, LISTENING, LISTENING.replace("direction", "hirizon"),
         "30:16: there is no entry “hirizon”; did you mean “horizon”?"),
        # counterparts
        (TRAITS, "counterpart: planning", "counterpart: plannig",
         "9:16: there is no entry “plannig”; did you mean “planning”?"),
        (TRAITS, "counterpart: planning", "counterpart: direction",
         "9:16: the counterpart “direction” is no trait; name a trait of the other side"),
        (TRAITS, "counterpart: planning", "counterpart: listening",
         "9:16: the counterpart “listening” is of the side both, as it may not be"),
        (TRAITS, "counterpart: planning", "counterpart: foresight",
         "9:16: the counterpart “foresight” is of the side leader, as it may not be"),
        (TRAITS, LEADING, f"  counterpart: planning\n{LEADING}",
         "31:16: a trait of both sides has no counterpart; remove it, or choose a side"),
        # both sides, and what an entry rests on
        (TRAITS, LEADING, "",
         "26:9: a trait of both sides needs “leading”; say what it looks like when leading"),
        (TRAITS, "counterpart: planning", "leading: Looks up.",
         "9:3: “leading” is only for traits of both sides; remove it, or write “side: both”"),
        (DISTINCTIONS, "  grounds: Two studies found it.\n", "",
         "30:13: the evidence is studied, but “grounds” is missing; say in “grounds” why"),
        (DISTINCTIONS, "  evidence: studied\n  grounds: Two studies found it.\n",
         "  evidence: disputed\n",
         "30:13: the evidence is disputed, but “grounds” is missing; say in “grounds” why, and "),
        (DISTINCTIONS, "  own_judgement: true\n", "",
         "21:3: the entry does not say on what it rests; name its “sources”, or write “own_jud"),
        (DISTINCTIONS, "  claims: [S01]\n", "  claims: [S01]\n  own_judgement: true\n",
         "20:3: the entry has sources and is the library's own judgement; remove one of the two"),
        # claims
        (PACK, "id: S01", "id: S01\n    carried_by: everything",
         "8:17: “everything” can't stand as “carried_by”; write “structure”"),
        # texts
        (TRAITS, "Notices early what will matter.", "x" * 121,
         "5:15: “definition” has 121 characters, 120 are the most; shorten it"),
        (TRAITS, "Notices early what will matter.", "' Notices early.'",
         "5:15: “definition” begins or ends with a blank or an empty line; remove it; a folded"),
        (TRAITS, "Notices early what will matter.", ">\n    Notices early.",
         "5:15: “definition” begins or ends with a blank or an empty line"),
        (DISTINCTIONS, "headline: Chooses the destination", "headline: " + "Chooses " * 6,
         "6:15: “headline” has 47 characters, 40 are the most; shorten it"),
        # talks
        (TALK, "entry: direction", "entry: directoin",
         "6:26: there is no entry “directoin”; did you mean “direction”?"),
        (TALK, "entries: [direction, horizon]", "entries: [direction, horizn]",
         "7:58: there is no entry “horizn”; did you mean “horizon”?"),
        (TALK, "map: town", "map: twon",
         "8:24: there is no route map “twon”; did you mean “town”?"),
        (TALK, "to: harbour", "to: market",
         "8:34: there is no destination “market”; "),
        (TALK, "to: harbour", "to: harbour, then_to: harbor",
         "8:52: there is no destination “harbor”; did you mean “harbour”?"),
        (TALK, "block: [quay]", "block: [quai]",
         "8:51: there is no road “quai”; did you mean “quay”?"),
        (TALK, SOUND[TALK][SOUND[TALK].index("items") :], "items: []\n",
         "4:1: the talk has no items; add at least one"),
        (TALK, "items:", "claims: [S01, S99]\nitems:",
         "4:15: there is no claim “S99”"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_told(
    tmp_path: Path, name: str, old: str, new: str, problem: str
) -> None:
    problems = told(write_pack(tmp_path, SOUND | changed(name, (old, new))))
    assert any(one.startswith(f"{name}:{problem}") for one in problems), problems


@pytest.mark.parametrize(
    ("text", "old", "new", "problem"),
    [
        (MYTH, "  own_judgement: true", "  evidence: disputed\n  own_judgement: true",
         "8:13: the evidence is disputed, but “grounds” is missing"),
        (MYTH, "Leaders are born.", "x" * 111,
         "4:11: “belief” has 111 characters, 110 are the most"),
        (SCENARIO, "  overused_managing: Nobody goes on.\n", "",
         "8:3: “overused_leading” stands here without “overused_managing”; give both"),
        (SCENARIO, "  overused_leading: Nobody is dry.\n", "",
         "8:3: “overused_managing” stands here without “overused_leading”; give both"),
        (PERSPECTIVE, "form: view", "form: analogy",
         "3:9: the form is analogy, but “limit” is missing; say where the analogy breaks"),
        (PERSPECTIVE, "form: view", "form: milestone",
         "3:9: the form is milestone, but “year” is missing; say when it happened"),
        (PERSPECTIVE, "form: view", "form: figure",
         "3:9: the form is figure, but “measures” is missing; say what the figure measures"),
    ],
)  # fmt: skip
def test_every_kind_is_checked(tmp_path: Path, text: str, old: str, new: str, problem: str) -> None:
    kinds = {MYTH: "myths.yaml", SCENARIO: "scenarios.yaml", PERSPECTIVE: "perspectives.yaml"}
    name = kinds[text]
    assert told(write_pack(tmp_path, SOUND | {name: text})) == []
    assert text.count(old) == 1
    (told_once,) = told(write_pack(tmp_path, SOUND | {name: text.replace(old, new)}))
    assert told_once.startswith(f"{name}:{problem}")


def test_a_claim_that_nothing_carries_is_told(tmp_path: Path) -> None:
    bare = changed(DISTINCTIONS, ("  claims: [S01]\n", ""))
    (problem,) = told(write_pack(tmp_path, SOUND | bare))
    assert problem == (
        "pack.yaml:7:9: no entry and no talk carries the claim “S01”; "
        "name it in the “claims” of one that does"
    )


def test_a_talk_may_carry_a_claim(tmp_path: Path) -> None:
    bare = changed(DISTINCTIONS, ("  claims: [S01]\n", ""))
    carried = changed(TALK, ("items:", "claims: [S01]\nitems:"))
    assert told(write_pack(tmp_path, SOUND | bare | carried)) == []


def test_the_structure_may_carry_a_claim(tmp_path: Path) -> None:
    bare = changed(DISTINCTIONS, ("  claims: [S01]\n", ""))
    carried = changed(PACK, ("id: S01", "id: S01\n    carried_by: structure"))
    assert told(write_pack(tmp_path, SOUND | bare | carried)) == []


def test_a_former_id_can_be_referred_to(tmp_path: Path) -> None:
    changes = changed(
        DISTINCTIONS,
        ("related: [direction]", "related: [course]"),
        ("  claims: [S01]\n", "  claims: [S01]\n  aliases: [course]\n"),
    )
    assert told(write_pack(tmp_path, SOUND | changes)) == []


def test_all_problems_are_told_sorted_by_place(tmp_path: Path) -> None:
    changes = (
        changed(
            TRAITS, ("counterpart: planning", "related: [nobody]"), ("side: manager", "side: me")
        )
        | changed(DISTINCTIONS, ("theme: change", "theme: x"), ("  own_judgement: true\n", ""))
        | changed(TALK, ("entry: direction", "entry: nothing"))
    )
    problems = told(write_pack(tmp_path, SOUND | changes))
    assert [problem.rpartition("; ")[0] for problem in problems] == [
        f"{DISTINCTIONS}:21:3: the entry does not say on what it rests",
        f"{DISTINCTIONS}:23:10: there is no theme “x”",
        f"{TALK}:6:26: there is no entry “nothing”",
        f"{TRAITS}:9:13: there is no entry “nobody”",
        f"{TRAITS}:15:9: “me” can't stand as “side”",
    ]  # fmt: skip


def test_a_talk_keeps_what_can_be_shown(tmp_path: Path) -> None:
    changes = changed(
        TALK,
        ("entry: direction", "entry: nothing"),
        ("entries: [direction, horizon]", "entries: [direction, nothing]"),
        ("block: [quay]", "block: [quay, nothing], then_to: nothing"),
    )
    (talk,) = load_pack(write_pack(tmp_path, SOUND | changes)).contents.talks
    assert [item.__struct_config__.tag for item in talk.items] == [
        "text", "comparison", "route", "discussion", "sources",
    ]  # fmt: skip
    assert talk.items[1].entries == ("direction",)  # type: ignore[union-attr]
    assert talk.items[2].block == ("quay",)  # type: ignore[union-attr]
    assert talk.items[2].then_to is None  # type: ignore[union-attr]


def test_a_talk_without_its_map_goes_on_without_it(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, {**SOUND, "routes/town.yaml": "id: town\n"})
    (talk,) = load_pack(pack).contents.talks
    assert "route" not in [item.__struct_config__.tag for item in talk.items]
    assert not [problem for problem in told(pack) if problem.startswith(TALK)]


def test_dangling_references_by_the_thousand_are_told_quickly(tmp_path: Path) -> None:
    names = ", ".join(f"nobody-{number}" for number in range(900))
    changes = changed(DISTINCTIONS, ("related: [direction]", f"related: [{names}]"))
    assert len(told(write_pack(tmp_path, SOUND | changes))) == 900
