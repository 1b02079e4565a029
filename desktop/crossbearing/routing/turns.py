"""The turns of a route: which way at each junction, and during which weeks."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import StrEnum

import msgspec

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Point, Road
from crossbearing.routing.graph import Leg, Route
from crossbearing.routing.ways import arrival, bearing_change, departure, points_of

_COMPASS = (
    "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west",
)  # fmt: skip


class Direction(StrEnum):
    """Which way a turn goes; the first turn of a route sets off."""

    SET_OFF = "set off"
    STRAIGHT = "straight on"
    SLIGHT_RIGHT = "slight right"
    RIGHT = "right"
    SHARP_RIGHT = "sharp right"
    U_TURN = "U-turn"
    SHARP_LEFT = "sharp left"
    LEFT = "left"
    SLIGHT_LEFT = "slight left"


# The least change of heading, in degrees, from which a turn is called so.
_LIMITS = (
    (170.0, Direction.U_TURN, Direction.U_TURN),
    (125.0, Direction.SHARP_LEFT, Direction.SHARP_RIGHT),
    (55.0, Direction.LEFT, Direction.RIGHT),
    (20.0, Direction.SLIGHT_LEFT, Direction.SLIGHT_RIGHT),
)


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a route: turn at `at` into `road`, and follow it to `to`.

    `number` counts from 1. `begins` and `ends` are the weeks since the start of the trip.
    `heading` is the compass heading after the turn in degrees, None where a road has no length.
    """

    number: int
    direction: Direction
    heading: float | None
    at: PlaceId
    to: PlaceId
    leg: Leg
    begins: float
    ends: float

    @property
    def road(self) -> Road:
        """The road that the turn takes."""
        return self.leg.road

    @property
    def first_week(self) -> int:
        """The week, counted from 1, in which the road is entered."""
        return math.floor(self.begins) + 1

    @property
    def last_week(self) -> int:
        """The week, counted from 1, in which the road's end is reached."""
        return max(self.first_week, math.ceil(self.ends))


def turns_of(route: Route, places: Mapping[PlaceId, Point]) -> tuple[Turn, ...]:
    """The turns of `route`, one for each of its roads; `places` says where places lie."""
    turns: list[Turn] = []
    came: float | None = None
    weeks = 0.0
    for number, leg in enumerate(route.legs, 1):
        way = way_of(leg, places)
        leaves = departure(way)
        ends = round(weeks + leg.road.weeks, 6)
        turns.append(
            Turn(
                number=number,
                direction=Direction.SET_OFF if number == 1 else direction(came, leaves),
                heading=leaves,
                at=leg.start,
                to=leg.end,
                leg=leg,
                begins=weeks,
                ends=ends,
            )
        )
        came, weeks = arrival(way), ends
    return tuple(turns)


def way_of(leg: Leg, places: Mapping[PlaceId, Point]) -> tuple[Point, ...]:
    """The points that `leg` passes, in the order in which it is travelled."""
    points = points_of(leg.road, places)
    return points if leg.forward else points[::-1]


def direction(before: float | None, after: float | None) -> Direction:
    """What to call the change from heading `before` to `after`, in degrees; None is no change."""
    if before is None or after is None:
        return Direction.STRAIGHT
    change = bearing_change(before, after)
    for least, left, right in _LIMITS:
        if abs(change) >= least:
            return right if change > 0 else left
    return Direction.STRAIGHT


def compass(heading: float) -> str:
    """The nearest of the eight compass points to `heading`, in words."""
    return _COMPASS[round(heading / 45.0) % 8]
