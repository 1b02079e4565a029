"""The ground that roads cover: their points, lengths and headings, in map units."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Destination, Point, Road, RouteMap

_SAME_SPOT = 1e-9


def positions(route_map: RouteMap) -> dict[PlaceId, Point]:
    """Where each place of the map lies; of two places with one id the first counts."""
    found: dict[PlaceId, Point] = {}
    for place in route_map.places:
        found.setdefault(PlaceId(place.id), place.at)
    return found


def sound_roads(route_map: RouteMap) -> tuple[Road, ...]:
    """The roads that can be driven: between two known, different places, each id once."""
    known = positions(route_map)
    found: dict[str, Road] = {}
    for road in route_map.roads:
        if road.start in known and road.end in known and road.start != road.end:
            found.setdefault(road.id, road)
    return tuple(found.values())


def sound_destinations(route_map: RouteMap) -> tuple[Destination, ...]:
    """The destinations that lie on the map, each place once."""
    known = positions(route_map)
    found: dict[PlaceId, Destination] = {}
    for goal in route_map.destinations:
        if goal.place in known:
            found.setdefault(goal.place, goal)
    return tuple(found.values())


def points_of(road: Road, places: Mapping[PlaceId, Point]) -> tuple[Point, ...]:
    """The points that `road` passes from its start to its end, no spot twice in a row."""
    return without_repeats((places[road.start], *road.bends, places[road.end]))


def without_repeats(points: Iterable[Point]) -> tuple[Point, ...]:
    """`points` without those that lie on the spot of the one before."""
    kept: list[Point] = []
    for point in points:
        if not kept or math.dist(point, kept[-1]) > _SAME_SPOT:
            kept.append(point)
    return tuple(kept)


def heading(start: Point, end: Point) -> float:
    """The compass heading from `start` to `end` in degrees: 0 north, 90 east, below 360."""
    east, south = end[0] - start[0], end[1] - start[1]
    return math.degrees(math.atan2(east, -south)) % 360.0


def departure(points: Sequence[Point]) -> float | None:
    """The heading in which a way leaves its first point; None if it covers no ground."""
    return heading(points[0], points[1]) if len(points) > 1 else None


def arrival(points: Sequence[Point]) -> float | None:
    """The heading in which a way reaches its last point; None if it covers no ground."""
    return heading(points[-2], points[-1]) if len(points) > 1 else None


def bearing_change(before: float, after: float) -> float:
    """How far one turns from heading `before` to `after`: right is positive, -180 to below 180."""
    return (after - before + 180.0) % 360.0 - 180.0
