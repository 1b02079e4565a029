"""Paints a picture of a map onto any device that Qt can paint on, at any size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from crossbearing.export.maps.ground import GroundPainter
from crossbearing.export.maps.letters import Letters
from crossbearing.export.maps.paths import ChartPaths
from crossbearing.export.maps.signs import Signs
from crossbearing.model.address import RoadId
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Text
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.view import View
from crossbearing.routing.graph import Leg
from crossbearing.routing.lens import Lens

_LIT_GROWTH = 2.1


class MapPainter:
    """Paints pictures in the colours of one theme. It keeps the paths of the chart it last saw."""

    def __init__(self, colours: MapColours) -> None:
        self.colours = colours
        self.signs = Signs(colours)
        self._ground = GroundPainter(colours)
        self._chart: Chart | None = None
        self._paths: ChartPaths | None = None
        self._letters: dict[float, Letters] = {}

    def paint(self, painter: QPainter, picture: Picture, view: View) -> None:
        """Paint the whole picture as `view` shows it, every letter as a shape, for any device."""
        self._below_letters(painter, picture, view)
        for text in self._visible(painter, picture, view):
            self._letters_for(picture).paint(painter, text)
        painter.restore()

    def paint_frame(
        self, painter: QPainter, picture: Picture, view: View, ratio: float, *, hurry: bool = False
    ) -> bool:
        """Paint the same on a screen of device-pixel `ratio`, copying letters drawn before.

        In a `hurry` few letters are drawn anew; false if some were left for the next frame.
        """
        letters = self._letters_for(picture)
        letters.begin_frame(hurry=hurry)
        self._below_letters(painter, picture, view)
        for text in self._visible(painter, picture, view):
            letters.stamp(painter, text, ratio)
        painter.restore()
        return not letters.is_behind

    def paths(self, chart: Chart) -> ChartPaths:
        """The paths of a chart, in map units."""
        if self._paths is None or self._chart is not chart:
            self._chart, self._paths = chart, ChartPaths(chart)
        return self._paths

    def legs(self, picture: Picture, legs: Iterable[Leg]) -> QPainterPath:
        """The ways of `legs` in map units."""
        return self.paths(picture.chart).of(RoadId(leg.road.id) for leg in legs)

    def outline(self, chart: Chart, road: RoadId, width: float) -> QPainterPath:
        """The edge of a road drawn `width` wide, both in map units."""
        stroker = QPainterPathStroker()
        stroker.setWidth(width)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return stroker.createStroke(self.paths(chart).roads[road]).simplified()

    def _below_letters(self, painter: QPainter, picture: Picture, view: View) -> None:
        """Paint all but the texts, and leave the painter at the map's origin, to be restored."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0, 0, view.width, view.height))
        self._ground.land(painter, picture, view)
        painter.translate(view.left, view.top)
        painter.save()
        painter.scale(picture.scale, picture.scale)
        self._ground.scenery(painter, picture, self.paths(picture.chart))
        self._roads(painter, picture)
        self._route(painter, picture)
        painter.restore()
        self._marks(painter, picture)

    def _roads(self, painter: QPainter, picture: Picture) -> None:
        """Each road is stroked by itself, which Qt does faster than all at once."""
        colours, pens = self.colours, picture.pens
        paths, scale = self.paths(picture.chart).roads, picture.scale
        closed = [paths[road] for road in picture.scene.blocked if road in paths]
        clear = [path for road, path in paths.items() if road not in picture.scene.blocked]
        lit = [paths[road] for road in sorted(picture.scene.lit_roads) if road in paths]
        casing = pens.road + 2 * pens.edge
        _draw(painter, lit, colours.mark, pens.road * _LIT_GROWTH / scale)
        _draw(painter, closed, colours.casing, casing * 0.86 / scale)
        _draw(painter, closed, colours.closed, pens.road * 0.86 / scale)
        _draw(painter, clear, colours.casing, casing / scale)
        _draw(painter, clear, colours.road, pens.road / scale)

    def _route(self, painter: QPainter, picture: Picture) -> None:
        colours, pens, scale = self.colours, picture.pens, picture.scale
        paths = self.paths(picture.chart).roads
        before = self.legs(picture, picture.scene.before)
        _draw(painter, [before], colours.faded, pens.route * 0.7 / scale)
        closed = [paths[road] for road in picture.scene.blocked if road in paths]
        _draw(painter, closed, colours.warn, pens.road * 0.3 / scale, (0.9, 2.4))
        route = self.legs(picture, picture.scene.route)
        if picture.scene.lens is Lens.LEADER:
            _draw(painter, [route], colours.manager, pens.route / scale, (1.6, 1.9))
            return
        _draw(painter, [route], colours.halo, (pens.route + 2 * pens.route_halo) / scale)
        _draw(painter, [route], colours.manager, pens.route / scale)

    def _marks(self, painter: QPainter, picture: Picture) -> None:
        leading = picture.scene.lens is Lens.LEADER
        if picture.rose is not None:
            self._ground.rose(painter, picture.rose)
        for arrow in picture.arrows:
            self.signs.arrow(painter, arrow)
        for sign in picture.signs:
            self.signs.sign(painter, sign)
        for badge in picture.badges:
            self.signs.badge(painter, badge)
        if picture.start is not None:
            self.signs.start(painter, picture.start)
        for pin in picture.pins:
            if pin.place in picture.scene.lit_places:
                self.signs.glow(painter, pin.head, pin.radius * 1.5)
            self.signs.pin(painter, pin, leading=leading)

    def _visible(self, painter: QPainter, picture: Picture, view: View) -> Iterator[Text]:
        """The texts in sight; the threads to their pins are drawn on the way."""
        seen = QRectF(-view.left, -view.top, view.width, view.height)
        for text in picture.texts:
            box = text.box
            ground = QRectF(text.x - box.across, text.y - box.down, 2 * box.across, 2 * box.down)
            if not ground.intersects(seen):
                continue
            if text.thread is not None:
                painter.setPen(QPen(QColor(self.colours.quiet), max(1.0, picture.pens.halo * 0.4)))
                painter.drawLine(QPointF(*text.thread[0]), QPointF(*text.thread[1]))
            yield text

    def _letters_for(self, picture: Picture) -> Letters:
        return self._letters.setdefault(picture.pens.halo, Letters(self.colours, picture.pens.halo))


def _draw(
    painter: QPainter,
    paths: Iterable[QPainterPath],
    colour: str,
    width: float,
    dashes: tuple[float, float] | None = None,
) -> None:
    """Stroke `paths`; `dashes` and the gaps between them are in widths of the line."""
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    if dashes:
        pen.setDashPattern(dashes)
    for path in paths:
        painter.strokePath(path, pen)
