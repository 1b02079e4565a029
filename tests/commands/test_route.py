"""``crossbearing route`` prints the turns, ``crossbearing export --map`` draws them."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.commands.conftest import Run

TURNS = """\
The town: Gate → The sea
2 turns · 3.5 weeks

 1. Set off south-east · High Street · weeks 1–2
    Walk
    Owner: Everyone
    Check: There

 2. Straight on · Quay · weeks 3–4
    Sail
    Owner: Crew
    Check: Afloat
"""


@pytest.mark.parametrize("name", ["harbour", "The sea", "THE SEA"])
def test_turns_are_printed(run: Run, name: str) -> None:
    done = run("route", "--to", name)
    assert (done.status, done.out, done.err) == (0, TURNS, "")


def test_the_map_may_be_named(run: Run) -> None:
    assert run("route", "--map", "town", "--to", "harbour").out == TURNS
    assert run("route", "--map", "The town", "--to", "harbour").out == TURNS


@pytest.mark.parametrize("road", ["quay", "Quay"])
def test_no_road_left_is_an_answer(run: Run, road: str) -> None:
    done = run("route", "--to", "harbour", "--block", road)
    assert done.status == 0
    assert done.lines[1:] == [
        "No road is left to “The sea”. Now only another destination helps,",
        "and that is the leader’s choice.",
    ]


def test_json_says_the_same(run: Run) -> None:
    told = json.loads(run("route", "--to", "harbour", "--json").out)
    assert (told["map"], told["start"], told["reachable"], told["weeks"]) == (
        "town", "gate", True, 3.5,
    )  # fmt: skip
    assert told["destination"]["title"] == "The sea"
    assert [turn["road"] for turn in told["turns"]] == ["high-street", "quay"]
    assert told["turns"][1] == {
        "number": 2,
        "direction": "straight on",
        "heading": 128.7,
        "at": "market",
        "to": "harbour",
        "road": "quay",
        "name": "Quay",
        "weeks": 1.5,
        "first_week": 3,
        "last_week": 4,
        "act": {"title": "Sail", "owner": "Crew", "check": "Afloat"},
        "entries": [],
    }
    blocked = json.loads(run("route", "--to", "harbour", "--block", "quay", "--json").out)
    assert (blocked["reachable"], blocked["weeks"], blocked["turns"]) == (False, None, [])
    assert blocked["blocked"] == ["quay"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--to", "moon"), "No map has a destination “moon”. There are: harbour."),
        (("--to", "harbour", "--map", "moon"), "There is no map “moon”. There are: town."),
        (("--to", "moon", "--map", "town"), "“town” has no destination “moon”."),
        (("--to", "harbour", "--block", "qay"), "“town” has no road “qay”."),
        ((), "the following arguments are required: --to"),
    ],
)
def test_wrong_names_are_told_with_what_there_is(
    run: Run, words: tuple[str, ...], told: str
) -> None:
    done = run("route", *words)
    assert (done.status, done.out) == (2, "")
    assert told in done.err
    assert len(done.err.splitlines()) == 1


def test_a_map_is_drawn_as_svg(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "map.svg"
    done = run("export", "--map", "town", "--to", str(target), "--size", "640x480")
    assert (done.status, done.out) == (0, "")
    assert done.err == f"Drew “The town” into {target}.\n"
    root = ET.parse(target).getroot()
    assert (root.get("width"), root.get("height")) == ("640", "480")
    assert "B · The sea" in ["".join(text.itertext()) for text in root.iter() if text.text]


def test_a_drawing_shows_the_journey_asked_for(run: Run, tmp_path: Path) -> None:
    plain, blocked, led = (tmp_path / f"{name}.svg" for name in ("plain", "blocked", "led"))
    run("export", "--map", "town", "--to", str(plain))
    run("export", "--map", "town", "--to", str(blocked), "--block", "quay")
    run("export", "--map", "town", "--to", str(led), "--lens", "leader", "--theme", "dark")
    assert "No road left" in blocked.read_text("utf-8")
    assert "No road left" not in plain.read_text("utf-8")
    assert "It is wide." in led.read_text("utf-8")
    assert "#12161C" not in plain.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--to", "map.pdf"), "A map can't be written as “map.pdf”. Use .svg or .png."),
        (("--to", "map.svg", "--size", "large"), "“large” is not a size like 1200x900"),
        (("--to", "map.svg", "--size", "10x10"), "a side has 100 to 8000 pixels"),
        (("--to", "map.svg", "--destination", "moon"), "has no destination “moon”"),
    ],
)
def test_what_can_not_be_drawn_is_told(
    run: Run, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    named = [str(tmp_path / word) if word.startswith("map.") else word for word in words]
    done = run("export", "--map", "town", *named)
    assert done.status == 2
    assert told in done.err
    assert not list(tmp_path.glob("map*"))


def test_a_folder_that_is_not_there_leaves_nothing(run: Run, tmp_path: Path) -> None:
    done = run("export", "--map", "town", "--to", str(tmp_path / "nowhere" / "map.svg"))
    assert done.status == 1
    assert "can't be written" in done.err
