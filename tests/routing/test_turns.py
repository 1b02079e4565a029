"""Turns are read off the geometry, weeks are added up."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Point
from crossbearing.routing.graph import Graph, Route
from crossbearing.routing.journey import Atlas, Journey
from crossbearing.routing.turns import Direction, Turn, compass, direction, turns_of
from crossbearing.routing.ways import positions
from crossbearing.routing.words import turn_sentence, when, which_way
from tests.routing.maps import map_of, place, random_maps, road
from tests.routing.town import town


def turns_through(after: Point, bend: Point | None = None) -> tuple[Turn, ...]:
    """Drive north from (0, 100) to (0, 0), and on to `after`, perhaps round a bend."""
    places = [place("south", 0, 100), place("middle", 0, 0), place("end", *after)]
    roads = [
        road("first", "south", "middle"),
        road("second", "middle", "end", bends=(bend,) if bend else ()),
    ]
    route_map = map_of(places, roads, ["end"])
    route = Graph(route_map).route(PlaceId("end"))
    assert isinstance(route, Route)
    return turns_of(route, positions(route_map))


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ((0, -100), Direction.STRAIGHT),
        ((20, -100), Direction.STRAIGHT),
        ((60, -100), Direction.SLIGHT_RIGHT),
        ((-60, -100), Direction.SLIGHT_LEFT),
        ((100, 0), Direction.RIGHT),
        ((-100, 0), Direction.LEFT),
        ((100, 90), Direction.SHARP_RIGHT),
        ((-100, 90), Direction.SHARP_LEFT),
        ((4, 100), Direction.U_TURN),
        ((-4, 100), Direction.U_TURN),
    ],
)
def test_a_turn_is_called_by_its_angle(after: Point, expected: Direction) -> None:
    first, second = turns_through(after)
    assert first.direction is Direction.SET_OFF
    assert second.direction is expected


def test_the_bend_next_to_the_junction_counts_not_the_far_end() -> None:
    assert turns_through((100, 0), bend=(0, -50))[1].direction is Direction.STRAIGHT
    assert turns_through((0, -100), bend=(80, 0))[1].direction is Direction.RIGHT


def test_a_road_driven_backwards_turns_the_other_way_round() -> None:
    places = [place("a", 0, 0), place("b", 100, 0), place("c", 100, 100)]
    roads = [road("r1", "b", "a", bends=((50, -50),)), road("r2", "c", "b")]
    route_map = map_of(places, roads, ["c"])
    route = Graph(route_map).route(PlaceId("c"))
    assert isinstance(route, Route)
    turns = turns_of(route, positions(route_map))
    assert [turn.leg.forward for turn in turns] == [False, False]
    assert which_way(turns[0]) == "Set off north-east"
    # It arrives heading south-east, and goes on south.
    assert turns[1].direction is Direction.SLIGHT_RIGHT


@given(st.floats(0, 359.99), st.floats(-179.9, 179.9))
def test_left_and_right_mirror_each_other(before: float, change: float) -> None:
    there = direction(before, (before + change) % 360)
    mirrored = direction(-before % 360, -(before + change) % 360)
    names = {"left": "right", "right": "left"}
    swapped = " ".join(names.get(word, word) for word in there.split())
    assert mirrored == swapped


@pytest.mark.parametrize(
    ("heading", "word"), [(0, "north"), (44, "north-east"), (181, "south"), (350, "north")]
)
def test_the_compass_has_eight_points(heading: float, word: str) -> None:
    assert compass(heading) == word


def weeks_of(*lengths: float) -> list[str]:
    count = len(lengths)
    places = [place(f"p{n}", n * 10.0, 0) for n in range(count + 1)]
    roads = [road(f"r{n}", f"p{n}", f"p{n + 1}", length) for n, length in enumerate(lengths)]
    journey = Journey.start(Atlas(map_of(places, roads, [f"p{count}"])))
    return [when(turn) for turn in journey.turns]


def test_weeks_are_counted_from_one_and_added_up() -> None:
    assert weeks_of(1, 2, 6, 1) == ["week 1", "weeks 2–3", "weeks 4–9", "week 10"]
    assert weeks_of(0.5, 0.5, 1.5) == ["week 1", "week 1", "weeks 2–3"]
    assert weeks_of(0.1, 0.2, 0.7, 1) == ["week 1", "week 1", "week 1", "week 2"]


@given(random_maps())
def test_turns_cover_the_route_without_gaps(route_map: object) -> None:
    journey = Journey.start(Atlas(route_map))  # type: ignore[arg-type]
    route = journey.answer
    if not isinstance(route, Route):
        assert journey.turns == ()
        return
    assert [turn.road.id for turn in journey.turns] == list(route.roads)
    assert [turn.number for turn in journey.turns] == list(range(1, len(route.legs) + 1))
    begins = 0.0
    for turn in journey.turns:
        assert turn.begins == begins
        assert math.isclose(turn.ends - turn.begins, turn.road.weeks, abs_tol=1e-6)
        begins = turn.ends
    assert math.isclose(begins, route.weeks, abs_tol=1e-6)


def test_a_turn_is_told_in_full() -> None:
    turns = Journey.start(Atlas(town())).turns
    assert turn_sentence(turns[0], 7) == (
        "Turn 1 of 7: set off north along Harbour Street, week 1. Set the plan. "
        "Owner: Team lead. Check: Everyone affected has said yes."
    )
    assert turn_sentence(turns[3], 7).startswith(
        "Turn 4 of 7: right into Staffing Road, weeks 4–6. Weekly check-in."
    )
