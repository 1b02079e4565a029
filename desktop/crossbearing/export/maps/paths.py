"""The curves of a chart as Qt paths, in map units."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.curves import Curve

_STAR_POINTS = 5
_STAR_WAIST = 0.44


class Shape(NamedTuple):
    """A path, and a rectangle around it."""

    path: QPainterPath
    bounds: QRectF

    @classmethod
    def of(cls, curve: Curve) -> Shape:
        """The shape of a curve."""
        path = path_of(curve)
        return cls(path, path.controlPointRect())

    def touches(self, ground: QRectF, reach: float) -> bool:
        """Whether, with a margin of `reach`, it may touch `ground`."""
        return _meet(self.bounds, ground.adjusted(-reach, -reach, reach, reach))


class ChartPaths:
    """The shapes of one chart in map units, made once."""

    def __init__(self, chart: Chart) -> None:
        self.water = [Shape.of(curve) for curve in chart.water]
        self.parks = [Shape.of(curve) for curve in chart.parks]
        self.roads = {road: Shape.of(way.curve) for road, way in chart.ways.items()}


def _meet(one: QRectF, other: QRectF) -> bool:
    """Whether two rectangles share a point; unlike Qt's own test also if one has no area."""
    return (
        one.left() <= other.right()
        and other.left() <= one.right()
        and one.top() <= other.bottom()
        and other.top() <= one.bottom()
    )


def path_of(curve: Curve) -> QPainterPath:
    """A curve as a path."""
    path = QPainterPath(QPointF(*curve.start))
    for move in curve.moves:
        if move.pull is None:
            path.lineTo(*move.end)
        else:
            path.quadTo(*move.pull, *move.end)
    if curve.closed:
        path.closeSubpath()
    return path


def polyline(points: Sequence[Point]) -> QPainterPath:
    """Straight lines through `points`."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    return path


def pin_path(radius: float, height: float) -> QPainterPath:
    """A pin whose tip is the origin: a round head, tapering down to the tip."""
    head = height - radius
    angle = math.degrees(math.acos(min(1.0, radius / head)))
    path = QPainterPath(QPointF(0, 0))
    path.arcTo(-radius, -head - radius, 2 * radius, 2 * radius, angle - 90, 360 - 2 * angle)
    path.closeSubpath()
    return path


def star_path(radius: float) -> QPainterPath:
    """A star of five points around the origin, one of them up."""
    points = []
    for n in range(2 * _STAR_POINTS):
        reach = radius if n % 2 == 0 else radius * _STAR_WAIST
        angle = math.pi * n / _STAR_POINTS
        points.append((reach * math.sin(angle), -reach * math.cos(angle)))
    path = polyline(points)
    path.closeSubpath()
    return path
