"""A route map of any size: a town on a grid, with streets of different lengths, some missing."""

from __future__ import annotations

import random

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Act, Destination, Place, Road, RouteMap

SEED = 1977
_ACT = Act("Take the next step", "Team lead", "It is done")
_LENGTHS = (0.5, 1, 1.5, 2, 3, 4)
_MISSING = 0.05


def large_town(side: int) -> RouteMap:
    """`side` by `side` junctions; the trip goes from one corner to the opposite one."""
    rng = random.Random(SEED)
    spots = [(x, y) for x in range(side) for y in range(side)]
    streets = [
        (x, y, x + dx, y + dy)
        for x, y in spots
        for dx, dy in ((1, 0), (0, 1))
        if x + dx < side and y + dy < side and rng.random() >= _MISSING
    ]
    last = _name(side - 1, side - 1)
    return RouteMap(
        id="large-town",
        name="A large town",
        story="Made for measuring.",
        size=(side * 10.0, side * 10.0),
        start=_name(0, 0),
        places=tuple(Place(_name(x, y), "Junction", (x * 10.0, y * 10.0)) for x, y in spots),
        roads=tuple(_street(rng, *ends) for ends in streets),
        destinations=(Destination(place=last, title="There", why="To measure.", horizon="now"),),
    )


def _name(x: int, y: int) -> PlaceId:
    return PlaceId(f"j{x}-{y}")


def _street(rng: random.Random, *ends: int) -> Road:
    x, y, to_x, to_y = ends
    return Road(
        id=RoadId(f"s{x}-{y}-{to_x}-{to_y}"),
        start=_name(x, y),
        end=_name(to_x, to_y),
        name="Street",
        weeks=rng.choice(_LENGTHS),
        act=_ACT,
    )
