"""Who sits at which screen after one was plugged in, unplugged or moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from crossbearing.gui.present.screens import Display, Places, found_again
from crossbearing.gui.present.seating import Seats, reseated

LAPTOP = Display("Panel", 1920, 0, 1366, 768, is_built_in=True, port="eDP-1")
PROJECTOR = Display("Beamer", 0, 0, 1920, 1080, port="HDMI-1")
THIRD = Display("Beamer", 3286, 0, 1920, 1080, port="HDMI-2")
MOVED = replace(LAPTOP, x=0)
BOTH = Seats.of(Places(PROJECTOR, LAPTOP, is_sure=True))


def test_a_screen_that_moved_or_changed_its_size_is_the_same() -> None:
    assert found_again(LAPTOP, [MOVED]) == MOVED
    assert found_again(PROJECTOR, [THIRD]) is None
    assert found_again(PROJECTOR, [THIRD, replace(PROJECTOR, width=1280)]) is not None


def test_the_laptops_screen_moves_where_the_projector_was() -> None:
    left = reseated(BOTH, [MOVED], with_console=True)
    assert (left.room, left.own) == (None, MOVED)
    assert reseated(left, [PROJECTOR, LAPTOP], with_console=True) == BOTH


def test_another_projector_takes_over_until_the_first_is_back() -> None:
    taken = reseated(BOTH, [LAPTOP, THIRD], with_console=True)
    assert (taken.room, taken.own) == (THIRD, LAPTOP)
    back = reseated(taken, [PROJECTOR, LAPTOP, THIRD], with_console=True)
    assert (back.room, back.own) == (PROJECTOR, LAPTOP)


def test_the_notes_wait_for_their_own_screen() -> None:
    left = reseated(BOTH, [PROJECTOR], with_console=True)
    assert (left.room, left.own) == (PROJECTOR, None)
    assert reseated(left, [PROJECTOR, LAPTOP], with_console=True) == BOTH


def test_slides_alone_on_a_projector_come_to_the_screen_that_is_left() -> None:
    alone = Seats.of(Places(PROJECTOR, None, is_sure=True))
    left = reseated(alone, [MOVED], with_console=False)
    assert (left.room, left.own) == (MOVED, None)
    back = reseated(left, [PROJECTOR, LAPTOP], with_console=False)
    assert (back.room, back.own) == (PROJECTOR, None)


def test_a_projector_that_comes_late_gets_the_slides() -> None:
    alone = Seats.of(Places(MOVED, None, is_sure=True))
    assert reseated(alone, [PROJECTOR, LAPTOP], with_console=True) == BOTH


def test_of_two_alike_that_come_late_none_is_guessed_at() -> None:
    alone = Seats.of(Places(PROJECTOR, None, is_sure=True))
    late = reseated(alone, [PROJECTOR, THIRD], with_console=True)
    assert (late.room, late.own) == (PROJECTOR, None)


@given(st.lists(st.sets(st.sampled_from([LAPTOP, PROJECTOR, THIRD])), max_size=8), st.booleans())
def test_nobody_ever_sees_notes_where_the_slides_were(
    history: list[set[Display]], console: bool
) -> None:
    seats = BOTH
    for there in history:
        seats = reseated(seats, sorted(there, key=lambda one: one.x), with_console=console)
        assert seats.own in {None, LAPTOP}
        assert seats.room != LAPTOP or seats.own is None
        assert seats.room is None or seats.room in there
    assert reseated(seats, [PROJECTOR, LAPTOP], with_console=True) == BOTH
