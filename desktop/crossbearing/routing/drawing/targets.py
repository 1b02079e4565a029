"""What on a map can be pointed at: by the pointer, or by the arrow keys."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.marks import pin_box
from crossbearing.routing.drawing.picture import Picture

_FINGER = 9.0
_ASIDE = 2.0


class Target(msgspec.Struct, frozen=True):
    """A destination's pin or a road; one of the two is None."""

    place: PlaceId | None = None
    road: RoadId | None = None


class Arrow(StrEnum):
    """An arrow key."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


_WAYS = {Arrow.LEFT: (-1, 0), Arrow.RIGHT: (1, 0), Arrow.UP: (0, -1), Arrow.DOWN: (0, 1)}


def target_at(picture: Picture, spot: Point) -> Target | None:
    """What lies at `spot`, in pixels from the map's origin: a pin, else a badge's or the nearest
    road; None on open ground."""
    for pin in reversed(picture.pins):
        if pin_box(pin).holds(spot):
            return Target(place=pin.place)
    for badge in picture.badges:
        if math.dist(badge.at, spot) <= badge.radius:
            return Target(road=badge.road)
    start = picture.start
    if start is not None and start.number and math.dist(start.at, spot) <= start.radius:
        return Target(road=RoadId(picture.scene.route[0].road.id))
    road, distance = _nearest_road(picture, spot)
    reach = max(picture.pens.road / 2, _FINGER)
    return Target(road=road) if road is not None and distance <= reach else None


def targets(picture: Picture) -> dict[Target, Point]:
    """Everything that can be pointed at, and where it is, pins first, then as one reads."""
    pins = {Target(place=pin.place): pin.head for pin in picture.pins}
    middles = {
        Target(road=road): _scaled(way.track.at(way.track.length / 2)[0], picture.scale)
        for road, way in picture.chart.ways.items()
    }
    by_line = sorted(middles.items(), key=lambda item: (round(item[1][1]), item[1][0]))
    return {**pins, **dict(by_line)}


def beside(picture: Picture, current: Target | None, arrow: Arrow) -> Target | None:
    """The target next to `current` in the direction of an arrow key; `current` if there is none."""
    found = targets(picture)
    if current not in found:
        return next(iter(found), None)
    x, y = found[current]
    across, down = _WAYS[arrow]
    ranked: list[tuple[float, int, Target]] = []
    for target, (other_x, other_y) in found.items():
        ahead = (other_x - x) * across + (other_y - y) * down
        aside = abs((other_x - x) * down) + abs((other_y - y) * across)
        if ahead > 1.0:
            ranked.append((ahead + _ASIDE * aside, len(ranked), target))
    return min(ranked)[2] if ranked else current


def after(picture: Picture, current: Target | None, step: int) -> Target | None:
    """The target `step` places after `current`, all round: every target is reached this way."""
    found = list(targets(picture))
    if not found:
        return None
    if current not in found:
        return found[0 if step > 0 else -1]
    return found[(found.index(current) + step) % len(found)]


def _nearest_road(picture: Picture, spot: Point) -> tuple[RoadId | None, float]:
    x, y = spot[0] / picture.scale, spot[1] / picture.scale
    best: tuple[RoadId | None, float] = (None, math.inf)
    for road, way in picture.chart.ways.items():
        for a, b in itertools.pairwise(way.track.points):
            distance = _distance((x, y), a, b)
            if distance < best[1]:
                best = (road, distance)
    return best[0], best[1] * picture.scale


def _distance(point: Point, a: Point, b: Point) -> float:
    """The distance of a point from the straight line between two others."""
    across, down = b[0] - a[0], b[1] - a[1]
    square = across * across + down * down
    share = ((point[0] - a[0]) * across + (point[1] - a[1]) * down) / square if square else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.dist(point, (a[0] + across * share, a[1] + down * share))


def _scaled(point: Point, scale: float) -> Point:
    return point[0] * scale, point[1] * scale


def turn_targets(picture: Picture) -> Iterator[Target]:
    """The roads of the route, in order."""
    return (Target(road=RoadId(leg.road.id)) for leg in picture.scene.route)
