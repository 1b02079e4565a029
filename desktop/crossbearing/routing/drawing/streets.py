"""How much of the roads a label would cover."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crossbearing.model.address import RoadId
from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.boxes import Box

# A label that covers so many pixels of road is as bad as one that stands a step worse.
_PIXELS_A_COST = 9.0
_ROUTE_WEIGHT = 2.0


class _Piece(NamedTuple):
    """A straight piece of a road, in map units."""

    road: RoadId
    ax: float
    ay: float
    bx: float
    by: float


class Streets:
    """The straight pieces of all roads, found by where they lie. Never changed."""

    def __init__(self, roads: Mapping[RoadId, Sequence[Point]], cell: float) -> None:
        self._cell = cell
        self._cells: defaultdict[tuple[int, int], list[_Piece]] = defaultdict(list)
        for road, points in roads.items():
            for (ax, ay), (bx, by) in itertools.pairwise(points):
                piece = _Piece(road, ax, ay, bx, by)
                for spot in self._reach(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)):
                    self._cells[spot].append(piece)

    def near(self, left: float, top: float, right: float, bottom: float) -> dict[_Piece, None]:
        """The pieces that may touch a rectangle in map units, always in the same order."""
        cells = self._cells
        found: dict[_Piece, None] = {}
        for spot in self._reach(left, top, right, bottom):
            if spot in cells:
                found.update(dict.fromkeys(cells[spot]))
        return found

    def _reach(
        self, left: float, top: float, right: float, bottom: float
    ) -> itertools.product[tuple[int, int]]:
        cell = self._cell
        columns = range(math.floor(left / cell), math.floor(right / cell) + 1)
        rows = range(math.floor(top / cell), math.floor(bottom / cell) + 1)
        return itertools.product(columns, rows)


class Ground:
    """The roads under a picture of `scale` pixels a map unit; those of the route weigh more."""

    def __init__(self, streets: Streets, scale: float, on_route: frozenset[RoadId]) -> None:
        self._streets = streets
        self._scale = scale
        self._on_route = on_route

    def under(self, box: Box) -> float:
        """What it costs to cover the roads under `box`, which is in pixels."""
        scale = self._scale
        pieces = self._streets.near(
            (box.x - box.across) / scale,
            (box.y - box.down) / scale,
            (box.x + box.across) / scale,
            (box.y + box.down) / scale,
        )
        cost = 0.0
        for piece in pieces:
            length = self._covered(box, piece)
            if length:
                cost += length * (_ROUTE_WEIGHT if piece.road in self._on_route else 1.0)
        return cost / _PIXELS_A_COST

    def _covered(self, box: Box, piece: _Piece) -> float:
        """The pixels of a piece that lie inside the box (clipped as Liang and Barsky did, 1984)."""
        scale = self._scale
        ax, ay = piece.ax * scale - box.x, piece.ay * scale - box.y
        right, down = (piece.bx - piece.ax) * scale, (piece.by - piece.ay) * scale
        if box.angle:
            ax, ay = ax * box.cos + ay * box.sin, ay * box.cos - ax * box.sin
            right, down = right * box.cos + down * box.sin, down * box.cos - right * box.sin
        enters, leaves = 0.0, 1.0
        for start, step, half in ((ax, right, box.half_width), (ay, down, box.half_height)):
            if not step:
                if abs(start) >= half:
                    return 0.0
                continue
            near, far = (-half - start) / step, (half - start) / step
            enters, leaves = max(enters, min(near, far)), min(leaves, max(near, far))
        return (leaves - enters) * math.hypot(right, down) if leaves > enters else 0.0
