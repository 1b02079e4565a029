"""Driving: steps, speed, pauses, arrival."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from crossbearing.routing.drive import SPEEDS, WEEKS_A_SECOND, Drive, Gear
from crossbearing.routing.journey import Atlas, Journey
from tests.routing.town import town

DRIVE = Drive.along(Journey.start(Atlas(town())).turns)


def test_it_starts_parked_and_ends_at_the_end() -> None:
    assert DRIVE.gear is Gear.PARKED
    assert DRIVE.length == 10
    arrived = DRIVE.go().advance(1000)
    assert arrived.has_arrived
    assert arrived.gear is Gear.PAUSED
    assert (arrived.leg, arrived.share) == (6, 1.0)


def test_steps_go_from_turn_to_turn() -> None:
    drive, seen = DRIVE, []
    for _ in range(8):
        drive = drive.step()
        seen.append(drive.at)
    assert seen == [1, 2, 3, 6, 7.5, 8.5, 10, 10]
    for _ in range(3):
        drive = drive.step(forward=False)
    assert drive.at == 6
    assert (drive.leg, drive.share) == (4, 0.0)


def test_pausing_keeps_the_place_and_parking_does_not() -> None:
    drive = DRIVE.go().advance(1).pause()
    assert drive.at == WEEKS_A_SECOND
    assert drive.advance(5) == drive
    assert drive.go().advance(1).at == 2 * WEEKS_A_SECOND
    assert drive.park() == DRIVE


def test_driving_on_after_arrival_begins_again() -> None:
    assert DRIVE.go().advance(1000).go().at == 0


def test_speeds_go_round() -> None:
    drive, seen = DRIVE, []
    for _ in SPEEDS:
        drive = drive.faster()
        seen.append(drive.speed)
    assert seen == [2.0, 4.0, 0.5, 1.0]


def test_a_route_of_no_length_is_not_driven() -> None:
    assert Drive.along(()).go().gear is Gear.PARKED
    assert Drive.along(()).share == 0


@given(st.lists(st.floats(0, 3), max_size=30), st.sampled_from(SPEEDS))
def test_time_adds_up_whatever_the_frames(frames: list[float], speed: float) -> None:
    drive = Drive.along(Journey.start(Atlas(town())).turns, speed).go()
    for seconds in frames:
        before, drive = drive.at, drive.advance(seconds)
        assert drive.at >= before
        assert 0 <= drive.share <= 1
        assert drive.stops[drive.leg] <= drive.at <= drive.stops[drive.leg + 1]
    expected = min(drive.length, sum(frames) * speed * WEEKS_A_SECOND)
    assert math.isclose(drive.at, expected, abs_tol=1e-9)
