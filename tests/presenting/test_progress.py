"""Every transition of a running talk, and laws that hold over any sequence of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.presenting.progress import Cover, Position, Progress

STEPS = (1, 3, 2, 1)


def run() -> Progress:
    return Progress.of(STEPS)


def test_steps_forward_and_back_visit_every_step() -> None:
    progress = run()
    seen = [progress.at]
    while progress.following:
        progress = progress.next(0)
        seen.append(progress.at)
    assert seen == [Position(s, t) for s, count in enumerate(STEPS) for t in range(count)]
    back = [progress.at]
    while progress.preceding:
        progress = progress.previous(0)
        back.append(progress.at)
    assert back == seen[::-1]


def test_past_either_end_nothing_happens() -> None:
    assert run().previous(0).at == Position()
    end = run().jump(3, 0)
    assert end.next(0).at == end.at


def test_the_clock_starts_on_leaving_the_first_slide() -> None:
    progress = run()
    assert progress.elapsed(50) == 0
    progress = progress.next(100)
    assert progress.is_running
    assert progress.elapsed(160) == 60


def test_going_back_to_the_first_slide_does_not_start_it_again() -> None:
    progress = run().next(100).pause(110).previous(120)
    assert progress.at == Position()
    assert progress.next(200).elapsed(300) == 10


def test_pause_stops_the_clock_and_goes_on() -> None:
    progress = run().next(0).pause(10)
    assert progress.elapsed(100) == 10
    assert progress.pause(100).elapsed(105) == 15


def test_reset_sets_the_clock_to_zero_and_lets_it_run() -> None:
    progress = run().next(0).reset(30)
    assert progress.elapsed(40) == 10
    assert progress.time_on(1, 40) == 10
    assert run().next(0).pause(10).reset(20).elapsed(40) == 0


def test_time_is_put_down_to_each_slide() -> None:
    progress = run().next(0).next(5).jump(2, 20).previous(27).pause(30)
    assert progress.times == (0, 23, 7, 0)
    assert progress.elapsed(99) == 30
    assert progress.time_on(1, 99) == 23


def test_first_and_last() -> None:
    progress = run().last(0)
    assert progress.at == Position(2, 1)
    assert progress.first(0).at == Position()


@pytest.mark.parametrize("cover", [Cover.BLACK, Cover.WHITE])
def test_a_cover_is_lifted_by_the_same_key_and_by_any_step(cover: Cover) -> None:
    covered = run().next(0).toggle_cover(cover)
    assert covered.cover is cover
    assert covered.toggle_cover(cover).cover is Cover.NONE
    for lifted in (covered.next(0), covered.previous(0)):
        assert lifted.cover is Cover.NONE
        assert lifted.at == covered.at


def test_black_gives_way_to_white() -> None:
    assert run().toggle_cover(Cover.BLACK).toggle_cover(Cover.WHITE).cover is Cover.WHITE


def test_frozen_the_room_stays_while_the_presenter_goes_on() -> None:
    progress = run().next(0).toggle_freeze().next(0).next(0)
    assert progress.room_at == Position(1, 0)
    assert progress.at == Position(1, 2)
    assert progress.toggle_freeze().room_at == Position(1, 2)


def test_escape_first_lifts_then_ends() -> None:
    progress = run().next(0).digit("3").toggle_freeze().toggle_cover(Cover.BLACK).digit("1")
    progress = progress.escape(10)
    assert progress.digits == ""
    assert not progress.has_ended
    progress = progress.escape(10)
    assert progress.cover is Cover.NONE
    assert not progress.is_frozen
    assert not progress.has_ended
    progress = progress.escape(10)
    assert progress.has_ended
    assert progress.elapsed(99) == 10


def test_starting_again_goes_on_where_it_ended() -> None:
    ended = run().next(0).next(5).escape(8)
    again = ended.resume(50)
    assert again.at == ended.at
    assert not again.has_ended
    assert again.elapsed(99) == 57
    assert not run().escape(0).resume(50).is_running


def test_digits_then_enter_go_to_a_slide() -> None:
    assert run().digit("3").enter(0).at == Position(2, 0)
    assert run().digit("9").digit("9").enter(0).at == Position(3, 0)
    assert run().digit("0").enter(0).at == Position(0, 0)
    assert run().enter(0).at == Position(1, 0)


def test_digits_can_be_rubbed_out() -> None:
    progress = run().digit("1").digit("2").rub_out(0)
    assert progress.digits == "1"
    assert run().next(0).rub_out(0).at == Position()


def test_a_step_forgets_digits() -> None:
    assert run().digit("3").next(0).digits == ""


def test_a_script_that_has_become_shorter_keeps_what_it_can() -> None:
    progress = run().jump(2, 0, step=1).fitted((1, 1))
    assert progress.at == Position(1, 0)
    assert len(progress.times) == 2


_MOVES: tuple[Callable[[Progress, float], Progress], ...] = (
    Progress.next,
    Progress.previous,
    Progress.first,
    Progress.last,
    Progress.enter,
    Progress.rub_out,
    Progress.pause,
    lambda p, now: p.jump(2, now),
    lambda p, _: p.digit("2"),
    lambda p, _: p.toggle_freeze(),
    lambda p, _: p.toggle_cover(Cover.BLACK),
    lambda p, _: p.toggle_cover(Cover.WHITE),
    lambda p, now: p.escape(now),
    lambda p, now: p if p.is_running else p.resume(now),
)


@given(st.lists(st.tuples(st.sampled_from(_MOVES), st.floats(0, 100))))
def test_after_anything_the_position_exists_and_no_time_is_lost(
    moves: list[tuple[Callable[[Progress, float], Progress], float]],
) -> None:
    progress, now, running = run(), 0.0, 0.0
    for move, wait in moves:
        running += wait if progress.is_running else 0
        now += wait
        progress = move(progress, now)
        assert 0 <= progress.at.step < STEPS[progress.at.slide]
        assert 0 <= progress.room_at.step < STEPS[progress.room_at.slide]
        assert len(progress.digits) <= 4
    assert progress.elapsed(now) == pytest.approx(running)
    spent = sum(progress.time_on(slide, now) for slide in range(len(STEPS)))
    assert spent == pytest.approx(running)
