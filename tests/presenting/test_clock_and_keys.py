"""Pace, the table of keys, pages of text, and what is kept between runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.presenting.keeping import Keeping, Run, Unfinished
from crossbearing.presenting.keys import KEYS, Command, command_for
from crossbearing.presenting.legible import HALL, MEETING_ROOM, SMALL_ROOM, pages
from crossbearing.presenting.pace import Plan, Standing, clock, pace_of
from crossbearing.presenting.progress import Position, Progress


@pytest.mark.parametrize(
    ("now", "slide", "standing", "off"),
    [
        (0, 0, Standing.ON_PACE, 0),
        (100, 1, Standing.ON_PACE, 0),
        (60, 3, Standing.AHEAD, -180),
        (200, 1, Standing.BEHIND, 80),
        (230, 3, Standing.ON_PACE, -10),
        (320, 3, Standing.OVER, 80),
    ],
)
def test_pace(now: float, slide: int, standing: Standing, off: float) -> None:
    plan = Plan.of((1, 1, 2, 0))
    progress = Progress.of((1, 1, 1, 1))
    if slide:
        progress = progress.next(0).jump(slide, 0)
    pace = pace_of(progress, plan, now)
    assert pace.standing is standing
    assert pace.off == off
    assert pace.elapsed + pace.remaining == plan.total


def test_without_minutes_there_is_no_pace() -> None:
    pace = pace_of(Progress.of((1, 1)).next(0), Plan.of((0, 0)), 50)
    assert pace.standing is Standing.UNPLANNED


def test_a_total_stretches_the_plan() -> None:
    assert Plan.of((1, 3), total=8).seconds == (120, 360)
    assert Plan.of((0, 0), total=1).seconds == (30, 30)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, "0:00"), (760, "12:40"), (3723, "1:02:03"), (-5, "−0:05"), (-0.2, "0:00")],
)
def test_clock(seconds: float, told: str) -> None:
    assert clock(seconds) == told


@pytest.mark.parametrize(
    ("keys", "command"),
    [
        ("Right Down PgDown Space N n", Command.NEXT),
        ("Left Up PgUp P p", Command.PREVIOUS),
        ("Return Enter", Command.ENTER),
        ("B b . Shift+B", Command.BLACK),
        ("W w ,", Command.WHITE),
        ("F f", Command.FREEZE),
        ("Tab G g", Command.OVERVIEW),
        ("T t", Command.PAUSE),
        ("Shift+T Shift+t", Command.RESET),
        ("L l", Command.POINTER),
        ("O o", Command.SPOTLIGHT),
        ("S s", Command.SWAP),
        ("? Shift+?", Command.HELP),
        ("F5 Shift+F5", Command.START),
        ("Esc", Command.ESCAPE),
    ],
)
def test_keys(keys: str, command: Command) -> None:
    assert {command_for(key) for key in keys.split()} == {command}


def test_no_key_does_two_things() -> None:
    keys = [key.casefold() for names in KEYS.values() for key in names]
    assert len(keys) == len(set(keys))
    assert set(KEYS) == set(Command)


def test_other_keys_do_nothing() -> None:
    assert command_for("Ctrl+N") is None
    assert command_for("X") is None


def test_a_clickers_own_key_comes_first() -> None:
    assert command_for("x", {"X": Command.BLACK}) is Command.BLACK
    assert command_for("Right", {"Right": Command.PREVIOUS}) is Command.PREVIOUS


@given(st.text(max_size=400), st.integers(12, 80))
def test_pages_hold_every_letter_and_none_is_too_long(text: str, limit: int) -> None:
    made = pages(text, limit)
    assert "".join("".join(made).split()) == "".join(text.split())
    if len(made) > 1:
        assert max(map(len, made)) <= limit


def test_a_page_ends_with_a_sentence_where_it_can() -> None:
    assert pages("One is here. Two is there.", 15) == ("One is here.", "Two is there.")


def test_a_farther_seat_needs_larger_letters() -> None:
    sizes = [room.smallest for room in (SMALL_ROOM, MEETING_ROOM, HALL)]
    assert sizes == sorted(sizes)
    # From five heights away, 1/215 of the distance is 5/215 of the height of the picture.
    assert MEETING_ROOM.smallest * 0.727 / 1080 == pytest.approx(5 / 215)


def test_a_killed_talk_is_found_again(tmp_path: Path) -> None:
    progress = Progress.of((1, 3, 2)).next(0).next(10)
    Keeping(tmp_path / "new").leave(Unfinished.of("core/x", "X", progress, 25.0, 1e9))
    found = Keeping(tmp_path / "new").unfinished()
    assert found is not None
    assert (found.key, found.at, found.spent) == ("core/x", Position(1, 1), 25.0)
    again = found.restored((1, 3, 2))
    assert again.at == Position(1, 1)
    assert again.elapsed(1000) == 25
    assert again.times == (0, 25, 0)
    assert found.restored((1,)).at == Position(0, 0)


def test_a_finished_talk_is_not_offered_again(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    keeping.leave(Unfinished.of("core/x", "X", Progress.of((1,)), 0, 0))
    keeping.finish()
    keeping.finish()
    assert keeping.unfinished() is None


def test_the_last_ten_runs_are_kept(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    for number in range(12):
        keeping.add_run("core/x", Run(number, (60.0, float(number))))
    runs = keeping.runs("core/x")
    assert [run.when for run in runs] == list(range(2, 12))
    assert runs[-1].total == 71
    assert keeping.runs("core/y") == ()


@pytest.mark.parametrize("damage", [b"", b"{", b'{"key": 3}', b"\xff\x00", b"[]"])
def test_a_damaged_file_is_begun_anew(tmp_path: Path, damage: bytes) -> None:
    for name in ("unfinished-talk.json", "rehearsals.json", "clicker.json"):
        (tmp_path / name).write_bytes(damage)
    keeping = Keeping(tmp_path)
    assert keeping.unfinished() is None
    assert keeping.runs("x") == ()
    assert keeping.clicker() == {}
    keeping.add_run("x", Run(1, (2.0,)))
    assert len(keeping.runs("x")) == 1


def test_a_folder_that_cannot_be_written_stops_no_talk(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    keeping = Keeping(tmp_path / "file")
    keeping.leave(Unfinished.of("core/x", "X", Progress.of((1,)), 0, 0))
    keeping.finish()
    assert keeping.unfinished() is None


def test_a_clickers_keys_are_kept(tmp_path: Path) -> None:
    Keeping(tmp_path).map_clicker({"Volume Up": Command.NEXT})
    assert Keeping(tmp_path).clicker() == {"Volume Up": Command.NEXT}
