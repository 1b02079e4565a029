"""The curves of a chart as Qt paths, in map units."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from crossbearing.model.address import RoadId
from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.curves import Curve

_STAR_POINTS = 5
_STAR_WAIST = 0.44


class ChartPaths:
    """The paths of one chart, made once."""

    def __init__(self, chart: Chart) -> None:
        self.water = joined(path_of(curve) for curve in chart.water)
        self.parks = joined(path_of(curve) for curve in chart.parks)
        self.roads = {road: path_of(way.curve) for road, way in chart.ways.items()}

    def of(self, roads: Iterable[RoadId]) -> QPainterPath:
        """The named roads as one path."""
        return joined(self.roads[road] for road in roads if road in self.roads)


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


def joined(paths: Iterable[QPainterPath]) -> QPainterPath:
    """Several paths as one."""
    whole = QPainterPath()
    for path in paths:
        whole.addPath(path)
    return whole


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
