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

    def land(self, painter: QPainter, picture: Picture, view: View) -> None:
        """The land, and faint lines that divide the sheet into squares as on a sea chart."""
        painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(self._colours.land))
        sheet = picture.chart.sheet
        step = max(sheet.width, sheet.height) / _SHEET_LINES * view.scale
        painter.setPen(QPen(QColor(self._colours.grid), 1.0))
        left, top = view.left % step, view.top % step
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawLines(
            [QLineF(left + step * n, 0, left + step * n, view.height)
             for n in range(int(view.width / step) + 1)]
            + [QLineF(0, top + step * n, view.width, top + step * n)
               for n in range(int(view.height / step) + 1)]
        )  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def scenery(self, painter: QPainter, picture: Picture, paths: ChartPaths) -> None:
        """Water with a shore and two lines that follow it, and parks; the painter is scaled."""
        colours, pens, scale = self._colours, picture.pens, picture.scale
        _stroke(painter, paths.water, colours.shallows, pens.road * 0.9 / scale)
        painter.fillPath(paths.water, QColor(colours.water))
        painter.save()
        painter.setClipPath(paths.water)
        for reach, colour in ((pens.road * 1.7, colours.ripple), (pens.road * 0.8, colours.shore)):
            _stroke(painter, paths.water, colour, (2 * reach + 1.2) / scale)
            _stroke(painter, paths.water, colours.water, (2 * reach - 1.2) / scale)
        painter.restore()
        _stroke(painter, paths.water, colours.shore, 1.4 / scale)
        painter.fillPath(paths.parks, QColor(colours.park))
        _stroke(painter, paths.parks, colours.hedge, 1.1 / scale)

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
