"""``crossbearing show`` shows one entry, both sides next to each other."""

from __future__ import annotations

import json

import pytest

from tests.commands.conftest import Run

DIRECTION = """\
Direction
distinction 1 of 2 · Purpose · direction

Who decides where the trip ends?

                LEADER                           MANAGER
In a line       Chooses the destination          Shares the specific turns
In practice     Names one place worth reaching.  Breaks the trip into stages.
Asks            Where are we going?              What is the next turn?
Overused        A horizon without a road.        A plan to the wrong place.

Both            A destination needs turns.
Where it blurs  Roads change destinations.
To discuss      Who drew our route?
Evidence        asserted
Sources         Kotter, J. P. (1990). A Force for Change.
"""


@pytest.fixture(autouse=True)
def _width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def test_both_sides_stand_next_to_each_other(run: Run) -> None:
    done = run("show", "direction")
    assert done.status == 0
    assert done.out == DIRECTION


@pytest.mark.parametrize(
    "name",
    ["core/direction", "crossbearing://core/direction", "Direction", "DIRECTION"],
)
def test_an_entry_has_many_names(run: Run, name: str) -> None:
    assert run("show", name).out == DIRECTION


def test_a_trait_stands_beside_its_counterpart(run: Run) -> None:
    lines = run("show", "foresight").lines
    assert lines[5].split() == ["LEADER", "MANAGER"]
    assert lines[6] == "In a line       Foresight                        Planning"
    assert lines[-1] == "See also        Horizon (horizon), Planning (planning)"


@pytest.mark.parametrize("width", [30, 50, 64, 80, 110, 200])
def test_no_line_is_wider_than_the_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for name in ("direction", "foresight", "listening"):
        lines = run("show", name).lines
        assert max(map(len, lines)) <= min(width, 110)
        assert not [line for line in lines if line != line.rstrip()]


def test_an_entry_of_the_librarys_own_judgement_says_so(run: Run) -> None:
    assert "Sources         The library's own judgement" in run("show", "horizon").lines


def test_in_a_narrow_terminal_the_sides_stand_under_each_other(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    lines = run("show", "direction").lines
    leader, manager = lines.index("LEADER"), lines.index("MANAGER")
    assert lines[leader + 1] == "In a line       Chooses the destination"
    assert lines[manager + 1] == "In a line       Shares the specific turns"


def test_as_json_every_key_is_given(run: Run) -> None:
    told = json.loads(run("show", "--json", "horizon").out)
    assert told["address"] == "crossbearing://core/horizon"
    assert told["kind"] == "distinction"
    assert told["leader"]["asks"] == "What may come?"
    assert told["in_a_line"] == {"leader": "Far", "manager": "Near"}
    assert told["related"] == ["direction"]
    assert told["own_judgement"] is True
    direction = json.loads(run("show", "--json", "direction").out)
    assert direction["references"] == ["Kotter, J. P. (1990). A Force for Change."]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("direktion", "Did you mean “direction”?"),
        ("core/direktion", "Did you mean “direction”?"),
        ("xyzzy", "Look for it with: crossbearing list QUERY"),
        ("a/b/c", "Look for it with: crossbearing list QUERY"),
    ],
)
def test_an_entry_that_does_not_exist_is_told(run: Run, name: str, remedy: str) -> None:
    done = run("show", name)
    assert (done.status, done.out) == (1, "")
    assert done.err == f"crossbearing: There is no entry “{name}”. {remedy}\n"
