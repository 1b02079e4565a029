"""Painting what a map stands on: land with its sheet lines, water with its shores, parks."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from crossbearing.export.maps.paths import ChartPaths
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Rose
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.view import View

_SHEET_LINES = 8
_SLANTED, _UPRIGHT = (45, 135, 225, 315), (90, 180, 270)


class GroundPainter:
    """Paints the ground in the colours of a theme."""

    def __init__(self, colours: MapColours) -> None:
        self._colours = colours

    def paint(
        self,
        painter: QPainter,
        picture: Picture,
        view: View,
        paths: ChartPaths,
        seen: QRectF,
        *,
        fine: bool,
    ) -> None:
        """Land with its sheet lines, water with its shores, and parks.

        Only what touches the ground `seen`, in map units, is painted. What is not `fine` lacks the
        depths of the water, which take as long as all the rest.
        """
        painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(self._colours.land))
        self._sheet_lines(painter, picture, view)
        painter.save()
        painter.translate(view.left, view.top)
        painter.scale(view.scale, view.scale)
        for shape in paths.water:
            if shape.touches(seen, 1.0 / view.scale):
                road = picture.pens.road / view.scale
                self._water(painter, shape.path, road, view.scale, fine=fine)
        for shape in paths.parks:
            if shape.touches(seen, 1.0 / view.scale):
                painter.fillPath(shape.path, QColor(self._colours.park))
                _stroke(painter, shape.path, self._colours.hedge, 1.1 / view.scale)
        painter.restore()

    def _water(
        self, painter: QPainter, path: QPainterPath, road: float, scale: float, *, fine: bool
    ) -> None:
        """Water, `fine` if it is to grow deeper away from its shores."""
        colours = self._colours
        painter.fillPath(path, QColor(colours.water))
        if fine:
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
        painter.setPen(QPen(QColor(colours.faint), max(1.0, reach * 0.03)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), reach * 0.62, reach * 0.62)
        painter.scale(reach, reach)
        for angles, colour in (
            (_SLANTED, colours.faint),
            (_UPRIGHT, colours.faint),
            ((0,), colours.leader),
        ):
            painter.fillPath(_rays(angles, -1), QColor(colours.land))
            painter.fillPath(_rays(angles, 1), QColor(colour))
            _stroke(painter, _rays(angles, -1), colour, 0.025)
        painter.restore()


@cache
def _rays(angles: tuple[int, ...], side: int) -> QPainterPath:
    """The left (-1) or right (1) halves of the rays of a rose whose radius is 1."""
    halves = QPainterPath()
    for angle in angles:
        reach = 1.0 if angle % 90 == 0 else 0.72
        waist = 0.16 * reach
        half = QPainterPath(QPointF(0, -reach))
        half.lineTo(side * waist, -waist)
        half.lineTo(0, 0)
        half.closeSubpath()
        halves.addPath(QTransform().rotate(angle).map(half))
    return halves


def _stroke(painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
