"""Painting what a map stands on: land with its sheet lines, water with its shores, parks."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from crossbearing.export.maps.paths import ChartPaths
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Rose
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.view import View

_SHEET_LINES = 8
_ROSE_POINTS = 8


class GroundPainter:
    """Paints the ground in the colours of a theme."""

    def __init__(self, colours: MapColours) -> None:
        self._colours = colours

    def paint(
        self, painter: QPainter, picture: Picture, view: View, paths: ChartPaths, seen: QRectF
    ) -> None:
        """Land with its sheet lines, water that grows deeper away from its shores, and parks.

        Only what touches the ground `seen`, in map units, is painted.
        """
        painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(self._colours.land))
        self._sheet_lines(painter, picture, view)
        painter.save()
        painter.translate(view.left, view.top)
        painter.scale(view.scale, view.scale)
        for shape in paths.water:
            if shape.touches(seen, 1.0 / view.scale):
                self._water(painter, shape.path, picture.pens.road / view.scale, view.scale)
        for shape in paths.parks:
            if shape.touches(seen, 1.0 / view.scale):
                painter.fillPath(shape.path, QColor(self._colours.park))
                _stroke(painter, shape.path, self._colours.hedge, 1.1 / view.scale)
        painter.restore()

    def _water(self, painter: QPainter, path: QPainterPath, road: float, scale: float) -> None:
        colours = self._colours
        painter.fillPath(path, QColor(colours.water))
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        _stroke(painter, path, colours.shelf, road * 3.6)
        _stroke(painter, path, colours.shallows, road * 1.6)
        painter.restore()
        _stroke(painter, path, colours.shore, 1.4 / scale)

    def _sheet_lines(self, painter: QPainter, picture: Picture, view: View) -> None:
        """Faint lines that divide the sheet into squares, as on a sea chart."""
        sheet = picture.chart.sheet
        step = max(sheet.width, sheet.height) / _SHEET_LINES * view.scale
        columns = (view.left % step + step * n for n in range(int(view.width / step) + 1))
        rows = (view.top % step + step * n for n in range(int(view.height / step) + 1))
        lines = [QLineF(x, 0, x, view.height) for x in columns]
        lines += [QLineF(0, y, view.width, y) for y in rows]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(self._colours.grid), 1.0))
        painter.drawLines(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def rose(self, painter: QPainter, rose: Rose) -> None:
        """A compass rose: north is up."""
        colours, reach = self._colours, rose.radius
        painter.save()
        painter.translate(*rose.at)
        ring = QPen(QColor(colours.faint), max(1.0, reach * 0.03))
        painter.setPen(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), reach * 0.62, reach * 0.62)
        for n in (1, 3, 5, 7, 0, 2, 4, 6):
            self._ray(painter, n * 45.0, reach * (0.72 if n % 2 else 1.0), n == 0)
        painter.restore()

    def _ray(self, painter: QPainter, angle: float, reach: float, north: bool) -> None:
        painter.save()
        painter.rotate(angle)
        waist = reach * 0.16
        for side in (-1, 1):
            half = QPainterPath(QPointF(0, -reach))
            half.lineTo(side * waist, -waist)
            half.lineTo(0, 0)
            half.closeSubpath()
            colour = self._colours.leader if north else self._colours.faint
            painter.fillPath(half, QColor(colour if side > 0 else self._colours.land))
            painter.strokePath(half, QPen(QColor(colour), max(0.8, reach * 0.02)))
        painter.restore()


def _stroke(painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
