"""Lines with rounded bends, and moving along them."""

from __future__ import annotations

import bisect
import itertools
import math
from collections.abc import Sequence

import msgspec

from crossbearing.model.route_map import Point
from crossbearing.routing.ways import heading

_STEPS_A_BEND = 8
_MOST_OF_A_SIDE = 0.5


class Move(msgspec.Struct, frozen=True):
    """One piece of a curve: to `end`, straight, or bent towards `pull` (a quadratic Bézier)."""

    end: Point
    pull: Point | None = None


class Curve(msgspec.Struct, frozen=True):
    """A line from `start` through `moves`; `closed` if it returns to its start."""

    start: Point
    moves: tuple[Move, ...]
    closed: bool = False

    def flat(self) -> tuple[Point, ...]:
        """The curve as a chain of points, near enough for measuring and hitting."""
        points = [self.start]
        for move in self.moves:
            if move.pull is None:
                points.append(move.end)
            else:
                points.extend(_bent(points[-1], move.pull, move.end))
        return tuple(points)


class Track(msgspec.Struct, frozen=True):
    """A chain of `points` with the distance of each from the first."""

    points: tuple[Point, ...]
    distances: tuple[float, ...]

    @classmethod
    def of(cls, points: Sequence[Point]) -> Track:
        """The track along `points`, of which there is at least one."""
        steps = (math.dist(a, b) for a, b in itertools.pairwise(points))
        return cls(tuple(points), tuple(itertools.accumulate(steps, initial=0.0)))

    @property
    def length(self) -> float:
        """The length from end to end."""
        return self.distances[-1]

    def point(self, distance: float) -> Point:
        """The point so far along; the ends for less than nothing and more than all."""
        distances, points = self.distances, self.points
        index = bisect.bisect_right(distances, distance)
        if index == 0:
            return points[0]
        if index == len(points):
            return points[-1]
        (ax, ay), (bx, by) = points[index - 1], points[index]
        share = (distance - distances[index - 1]) / (distances[index] - distances[index - 1])
        return ax + (bx - ax) * share, ay + (by - ay) * share

    def at(self, distance: float) -> tuple[Point, float]:
        """The point so far along, and the compass heading there in degrees."""
        if len(self.points) == 1:
            return self.points[0], 0.0
        index = bisect.bisect_right(self.distances, distance)
        index = min(max(index, 1), len(self.points) - 1)
        return self.point(distance), heading(self.points[index - 1], self.points[index])

    def part(self, start: float, end: float) -> tuple[Point, ...]:
        """The points from one distance to another."""
        first = bisect.bisect_right(self.distances, start)
        last = bisect.bisect_left(self.distances, end)
        return (self.at(start)[0], *self.points[first:last], self.at(end)[0])


def rounded(points: Sequence[Point], radius: float) -> Curve:
    """The line through `points`, each bend cut by at most `radius` and rounded."""
    moves: list[Move] = []
    for before, bend, after in zip(points, points[1:], points[2:], strict=False):
        moves.extend(_corner(before, bend, after, radius))
    moves.append(Move(points[-1]))
    return Curve(points[0], tuple(moves))


def rounded_outline(points: Sequence[Point], radius: float) -> Curve:
    """The closed outline through `points`, every corner cut by at most `radius` and rounded."""
    ring = [points[-1], *points, points[0]]
    moves: list[Move] = []
    for before, bend, after in zip(ring, ring[1:], ring[2:], strict=False):
        moves.extend(_corner(before, bend, after, radius))
    return Curve(moves[-1].end, tuple(moves), closed=True)


def _corner(before: Point, bend: Point, after: Point, radius: float) -> tuple[Move, Move]:
    return (
        Move(_towards(bend, before, radius)),
        Move(_towards(bend, after, radius), pull=bend),
    )


def _towards(start: Point, end: Point, distance: float) -> Point:
    """The point so far from `start` towards `end`, but never past half the way."""
    span = math.dist(start, end)
    return _between(start, end, min(distance / span, _MOST_OF_A_SIDE)) if span else start


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _bent(start: Point, pull: Point, end: Point) -> list[Point]:
    """Points of the quadratic Bézier curve after its start."""
    points = []
    for step in range(1, _STEPS_A_BEND + 1):
        share = step / _STEPS_A_BEND
        first, second = _between(start, pull, share), _between(pull, end, share)
        points.append(_between(first, second, share))
    return points
