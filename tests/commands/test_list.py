"""``crossbearing list`` finds what the window finds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address
from crossbearing.userdirs import UserDirs
from tests.commands.conftest import Run


def ids(*lines: str) -> list[str]:
    return [line.split()[0] for line in lines]


@pytest.fixture
def starred() -> None:
    """A star on one entry, in this person's own file."""
    store = Store.open(UserDirs.usual().data / FILE_NAME)
    store.star(Address.parse("core/planning"))
    store.close()


def test_all_entries_are_listed_in_library_order(run: Run) -> None:
    done = run("list")
    assert done.status == 0
    assert done.lines == [
        "direction  distinction  both     Direction",
        "horizon    distinction  both     Horizon",
        "foresight  trait        leader   Foresight",
        "planning   trait        manager  Planning",
        "listening  trait        both     Listening",
    ]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["plann"], ["planning"]),
        (["HEAR"], ["listening"]),
        (["list", "one"], ["planning"]),
        (["side:leader"], ["foresight"]),
        (["direction", "kind:trait"], []),
        (["--kind", "distinction"], ["direction", "horizon"]),
        (["--kind", "trait", "--side", "both"], ["listening"]),
        (["--side", "leader", "--side", "manager"], ["foresight", "planning"]),
        (["--theme", "change"], ["horizon", "listening"]),
        (["--theme", "change", "--kind", "trait", "asks"], ["listening"]),
        (['"keeps one"'], ["planning"]),
    ],
)
def test_entries_are_found(run: Run, arguments: list[str], found: list[str]) -> None:
    done = run("list", *arguments)
    assert done.status == 0
    assert ids(*done.lines) == found


def test_nothing_found_is_told_beside_the_answer(run: Run) -> None:
    done = run("list", "plannnig")
    assert (done.status, done.out) == (0, "")
    assert done.err == "nothing matches; did you mean planning?\n"


def test_a_term_that_names_nothing_is_told(run: Run) -> None:
    assert "“theme:nothing” names nothing that can be chosen\n" in run("list", "theme:nothing").err


@pytest.mark.usefixtures("starred")
def test_what_is_starred_is_listed(run: Run) -> None:
    assert ids(*run("list", "--starred").lines) == ["planning"]
    assert ids(*run("list", "is:starred").lines) == ["planning"]
    assert run("list", "--starred", "--kind", "distinction").lines == []


def test_asking_for_stars_makes_no_file(run: Run, home: Path) -> None:
    assert run("list", "--starred").lines == []
    assert not list(home.rglob(FILE_NAME))


@pytest.mark.usefixtures("starred")
def test_as_json_both_sides_are_given(run: Run) -> None:
    (entry,) = json.loads(run("list", "--json", "planning").out)
    assert entry == {
        "address": "crossbearing://core/planning",
        "id": "planning",
        "pack": "core",
        "kind": "trait",
        "side": "manager",
        "theme": "purpose",
        "name": "Planning",
        "leader": "Foresight",
        "manager": "Orders what has to be done.",
        "evidence": "asserted",
        "starred": True,
    }


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--theme", "chnage"], "There is no theme “chnage”. Choose from purpose, change."),
        (["--kind", "myths"], "argument --kind: invalid choice: 'myths'"),
        (["--side", "top"], "argument --side: invalid choice: 'top'"),
    ],
)
def test_a_choice_that_does_not_exist_is_wrong_usage(
    run: Run, arguments: list[str], complaint: str
) -> None:
    done = run("list", *arguments)
    assert (done.status, done.out) == (2, "")
    assert complaint in done.err
    assert done.err.count("\n") == 1
