"""Every kind of entry is read in the same two columns, none of them empty."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.library.load import load_pack
from crossbearing.model.address import PackId
from crossbearing.model.entry import Evidence, Kind
from crossbearing.model.library import Library
from crossbearing.model.page import Label, Page, lines_of, page_of
from tests.library.packs import changed, sound_pack

MYTHS = """\
- id: born
  name: Born
  theme: purpose
  belief: Leaders are born.
  correction: Leading is learned.
  leading: Learned by leading.
  managing: Learned by managing.
  evidence: disputed
  grounds: Twin studies disagree.
  sources: [kotter1990]
  related: [direction, foresight]
"""
SCENARIOS = """\
- id: rain
  name: Rain
  theme: change
  situation: It rains.
  leading: Says why we go on.
  managing: Brings the coats.
  question: Do we go on?
  own_judgement: true
- id: storm
  name: Storm
  theme: change
  situation: It storms.
  leading: Stays.
  managing: Ties.
  question: Do we stay?
  overused_leading: Sings.
  overused_managing: Counts.
  own_judgement: true
"""
PERSPECTIVES = """\
- {id: view, form: view, name: V, theme: purpose, text: T, leading: L, managing: M, voices: Some, own_judgement: true}
- {id: old, form: milestone, name: O, theme: purpose, text: T, leading: L, managing: M, voices: Some, year: 1977, own_judgement: true}
- {id: ship, form: analogy, name: S, theme: purpose, text: T, leading: L, managing: M, limit: Sinks, own_judgement: true}
- {id: half, form: figure, name: H, theme: purpose, text: T, leading: L, managing: M, measures: Halves, own_judgement: true}
"""  # noqa: E501 - one entry a line
LONELY = changed(
    "traits/purpose.yaml",
    ("  counterpart: planning\n", ""),
    ("  counterpart: foresight\n", ""),
)


def library(folder: Path, **changes: str) -> Library:
    files = {"myths.yaml": MYTHS, "scenarios.yaml": SCENARIOS, "perspectives.yaml": PERSPECTIVES}
    loaded = load_pack(sound_pack(folder, **(files | changes)))
    assert loaded.problems == ()
    return Library(loaded.contents)


def page(books: Library, name: str) -> Page:
    entry = books.resolve(name, PackId("small"))
    assert entry is not None
    return page_of(entry, books)


def cells(page: Page) -> list[tuple[str, str, str]]:
    return [(row.label.value, row.leader, row.manager) for row in page.rows]


def test_a_distinction(tmp_path: Path) -> None:
    shown = page(library(tmp_path), "direction")
    assert (shown.name, shown.theme, shown.kind) == ("Direction", "Purpose", Kind.DISTINCTION)
    assert (shown.position, shown.siblings) == (1, 2)
    assert shown.lead == "Who decides where the trip ends?"
    assert cells(shown) == [
        ("In a line", "Chooses the destination", "Shares the specific turns"),
        ("In practice", "Names one place worth reaching.", "Breaks the trip into stages."),
        ("Asks", "Where are we going?", "What is the next turn?"),
        ("Overused", "A horizon without a road.", "A plan to the wrong place."),
    ]
    assert (shown.shared.label, shown.shared.text) == (Label.BOTH, "A destination needs turns.")
    assert [remark.label for remark in shown.remarks] == [Label.WHERE_IT_BLURS, Label.DISCUSS]
    assert [source.short for source in shown.sources] == ["Kotter 1990"]


@pytest.mark.parametrize("name", ["foresight", "planning"])
def test_a_trait_stands_beside_its_counterpart(tmp_path: Path, name: str) -> None:
    shown = page(library(tmp_path), name)
    assert [row[1:] for row in cells(shown)] == [
        ("Foresight", "Planning"),
        ("Notices early what will matter.", "Orders what has to be done."),
        ("Reads outside the field.", "Keeps one list."),
        ("Misses this week.", "Plans the plan."),
    ]
    assert shown.shared.text == "Years are made of weeks."


@pytest.mark.parametrize(("name", "other"), [("foresight", "Near"), ("planning", "Far")])
def test_a_trait_alone_stands_beside_the_other_side_of_its_distinction(
    tmp_path: Path, name: str, other: str
) -> None:
    shown = page(library(tmp_path, **LONELY), name)
    own = {"foresight": "Foresight", "planning": "Planning"}[name]
    assert set(cells(shown)[0][1:]) == {own, other}
    assert all(leader and manager for _, leader, manager in cells(shown))


def test_a_trait_of_both_sides_shows_both(tmp_path: Path) -> None:
    shown = page(library(tmp_path), "listening")
    assert cells(shown) == [("Looks like", "Hears what nobody says.", "Hears what is in the way.")]
    assert [remark.text for remark in shown.remarks] == ["Asks once more.", "Never answers."]


def test_a_scenario(tmp_path: Path) -> None:
    books = library(tmp_path)
    rain, storm = page(books, "rain"), page(books, "storm")
    assert cells(rain) == [("Contributes", "Says why we go on.", "Brings the coats.")]
    assert cells(storm)[1] == ("Overused", "Sings.", "Counts.")
    assert (rain.lead, rain.shared.text) == ("It rains.", "Do we go on?")
    assert (rain.theme, rain.position, rain.siblings) == ("Change", 1, 2)


def test_a_myth(tmp_path: Path) -> None:
    shown = page(library(tmp_path), "born")
    assert cells(shown) == [("Fair word", "Learned by leading.", "Learned by managing.")]
    assert (shown.lead, shown.shared.text) == ("Leaders are born.", "Leading is learned.")
    assert (shown.evidence, shown.grounds) == (Evidence.DISPUTED, "Twin studies disagree.")
    assert [entry.id for entry in shown.related] == ["direction", "foresight"]


@pytest.mark.parametrize(
    ("name", "label", "lead", "remarks"),
    [
        ("view", Label.VIEW, "Some", []),
        ("old", Label.MILESTONE, "1977", ["Some"]),
        ("ship", Label.ANALOGY, "", ["Sinks"]),
        ("half", Label.FIGURE, "", ["Halves"]),
    ],
)
def test_a_perspective(
    tmp_path: Path, name: str, label: Label, lead: str, remarks: list[str]
) -> None:
    shown = page(library(tmp_path), name)
    assert (shown.shared.label, shown.shared.text, shown.lead) == (label, "T", lead)
    assert [remark.text for remark in shown.remarks] == remarks
    assert cells(shown)[0][1:] == ("L", "M")


def test_a_list_shows_both_sides_in_a_line(tmp_path: Path) -> None:
    books = library(tmp_path)
    lines = {entry.id: lines_of(entry, books) for entry in books.entries}
    assert (lines["direction"].leader, lines["direction"].manager) == (
        "Chooses the destination",
        "Shares the specific turns",
    )
    assert (lines["foresight"].leader, lines["foresight"].manager) == (
        "Notices early what will matter.",
        "Planning",
    )
    assert (lines["planning"].leader, lines["planning"].manager) == (
        "Foresight",
        "Orders what has to be done.",
    )
    assert lines["listening"].leader == "Hears what nobody says."
    assert (lines["rain"].leader, lines["rain"].manager) == (
        "Says why we go on.",
        "Brings the coats.",
    )
    assert all(line.leader and line.manager for line in lines.values())
