"""Paints a picture of a map onto any device that Qt can paint on, at any size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from crossbearing.export.maps.ground import GroundPainter
from crossbearing.export.maps.letters import Letters
from crossbearing.export.maps.paths import ChartPaths
from crossbearing.export.maps.signs import Signs
from crossbearing.model.address import RoadId
from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Arrow, Badge, Pin, Sign, Text
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.view import View
from crossbearing.routing.lens import Lens

_LIT_GROWTH = 2.1
_OUTLINES_KEPT = 40
_BEYOND_A_SIGN = 4.0
_NEW_TEXTS, _NEW_TEXTS_IN_MOTION = 6, 2

_Sign = TypeVar("_Sign", Arrow, Badge, Pin, Sign)


class MapPainter:
    """Paints pictures in the colours of one theme. It keeps the paths of the chart it last saw."""

    def __init__(self, colours: MapColours) -> None:
        self.colours = colours
        self.signs = Signs(colours)
        self._ground = GroundPainter(colours)
        self._chart: Chart | None = None
        self._paths: ChartPaths | None = None
        self._outlines: dict[tuple[int, RoadId, float], QPainterPath] = {}
        self._letters: dict[float, Letters] = {}

    def paint(self, painter: QPainter, picture: Picture, view: View) -> None:
        """Paint the whole picture as `view` shows it, every letter as a shape, for any device."""
        window = QRectF(0, 0, view.width, view.height)
        self._below_letters(painter, picture, view, window, fine=True)
        for text in self._visible(painter, picture, view, window):
            self._letters_for(picture).paint(painter, text)
        painter.restore()

    def paint_frame(
        self,
        painter: QPainter,
        picture: Picture,
        view: View,
        bare: QRectF,
        ratio: float,
        *,
        fine: bool = True,
    ) -> list[Text]:
        """Paint what lies in the rectangle `bare` of a screen of device-pixel `ratio`.

        A frame that will be gone in the next need not be `fine`.

        Letters drawn before are copied, and only a few are drawn anew in one frame: the texts that
        are left for the next come back.
        """
        self._below_letters(painter, picture, view, bare, fine=fine)
        texts = list(self._visible(painter, picture, view, bare))
        painter.restore()
        return self.paint_texts(painter, picture, view, texts, ratio, fine=fine)

    def paint_texts(
        self,
        painter: QPainter,
        picture: Picture,
        view: View,
        texts: Iterable[Text],
        ratio: float,
        *,
        fine: bool = True,
    ) -> list[Text]:
        """Paint `texts` onto a frame; those for which there was no time come back."""
        letters = self._letters_for(picture)
        letters.begin_frame(_NEW_TEXTS if fine else _NEW_TEXTS_IN_MOTION)
        painter.save()
        painter.translate(view.left, view.top)
        left = [text for text in texts if not letters.stamp(painter, text, ratio)]
        painter.restore()
        return left

    def paths(self, chart: Chart) -> ChartPaths:
        """The paths of a chart, in map units."""
        if self._paths is None or self._chart is not chart:
            self._chart, self._paths = chart, ChartPaths(chart)
        return self._paths

    def outline(self, chart: Chart, road: RoadId, width: float) -> QPainterPath:
        """The edge of a road drawn `width` wide, both in map units."""
        key = (id(chart), road, width)
        if key not in self._outlines:
            stroker = QPainterPathStroker()
            stroker.setWidth(width)
            stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
            stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if len(self._outlines) >= _OUTLINES_KEPT:
                self._outlines.clear()
            path = stroker.createStroke(self.paths(chart).roads[road].path)
            self._outlines[key] = path.simplified()
        return self._outlines[key]

    def _below_letters(
        self, painter: QPainter, picture: Picture, view: View, bare: QRectF, *, fine: bool
    ) -> None:
        """Paint all but the texts, and leave the painter at the map's origin, to be restored."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(bare, Qt.ClipOperation.IntersectClip)
        seen = _on_map(bare, view)
        paths = self.paths(picture.chart)
        self._ground.paint(painter, picture, view, paths, seen, fine=fine)
        painter.translate(view.left, view.top)
        painter.save()
        painter.scale(picture.scale, picture.scale)
        near = self._near(picture, seen)
        self._roads(painter, picture, near)
        self._route(painter, picture, near)
        painter.restore()
        self._marks(painter, picture, bare.translated(-view.left, -view.top))

    def _near(self, picture: Picture, seen: QRectF) -> dict[RoadId, QPainterPath]:
        """The paths of the roads that touch the ground `seen`."""
        reach = picture.pens.road * _LIT_GROWTH / picture.scale
        roads = self.paths(picture.chart).roads.items()
        return {road: shape.path for road, shape in roads if shape.touches(seen, reach)}

    def _roads(
        self, painter: QPainter, picture: Picture, near: Mapping[RoadId, QPainterPath]
    ) -> None:
        """Stroke road by road, which Qt does faster than all at once."""
        colours, pens, scale, scene = self.colours, picture.pens, picture.scale, picture.scene
        closed = [path for road, path in near.items() if road in scene.blocked]
        clear = [path for road, path in near.items() if road not in scene.blocked]
        lit = [path for road, path in near.items() if road in scene.lit_roads]
        casing = pens.road + 2 * pens.edge
        _draw(painter, lit, colours.mark, pens.road * _LIT_GROWTH / scale)
        _draw(painter, closed, colours.casing, casing * 0.86 / scale)
        _draw(painter, closed, colours.closed, pens.road * 0.86 / scale)
        _draw(painter, clear, colours.casing, casing / scale)
        _draw(painter, clear, colours.road, pens.road / scale)

    def _route(
        self, painter: QPainter, picture: Picture, near: Mapping[RoadId, QPainterPath]
    ) -> None:
        colours, pens, scale, scene = self.colours, picture.pens, picture.scale, picture.scene
        before = _of(near, (RoadId(leg.road.id) for leg in scene.before))
        route = _of(near, (RoadId(leg.road.id) for leg in scene.route))
        closed = _of(near, scene.blocked)
        _draw(painter, before, colours.faded, pens.route * 0.7 / scale)
        _draw(painter, closed, colours.warn, pens.road * 0.3 / scale, (0.9, 2.4))
        if scene.lens is Lens.LEADER:
            _draw(painter, route, colours.manager, pens.route / scale, (1.6, 1.9))
            return
        _draw(painter, route, colours.halo, (pens.route + 2 * pens.route_halo) / scale)
        _draw(painter, route, colours.manager, pens.route / scale)

    def _marks(self, painter: QPainter, picture: Picture, seen: QRectF) -> None:
        """Paint the signs that touch `seen`, in pixels from the map's origin."""
        if picture.rose is not None and _is_near(picture.rose.at, picture.rose.radius, seen):
            self._ground.rose(painter, picture.rose)
        for arrow in _near_ones(picture.arrows, seen):
            self.signs.arrow(painter, arrow)
        for sign in _near_ones(picture.signs, seen):
            self.signs.sign(painter, sign)
        for badge in _near_ones(picture.badges, seen):
            self.signs.badge(painter, badge)
        if picture.start is not None:
            self.signs.start(painter, picture.start)
        for pin in _near_ones(picture.pins, seen):
            if pin.place in picture.scene.lit_places:
                self.signs.glow(painter, pin.head, pin.radius * 1.3)
            self.signs.pin(painter, pin, leading=picture.scene.lens is Lens.LEADER)

    def _visible(
        self, painter: QPainter, picture: Picture, view: View, bare: QRectF
    ) -> Iterator[Text]:
        """The texts that touch `bare`; the threads to their pins are drawn on the way."""
        seen = bare.translated(-view.left, -view.top)
        reach = 2 * picture.pens.halo
        for text in picture.texts:
            box = text.box
            across, down = box.across + reach, box.down + reach
            ground = QRectF(text.x - across, text.y - down, 2 * across, 2 * down)
            if not ground.intersects(seen) and text.thread is None:
                continue
            if text.thread is not None:
                painter.setPen(QPen(QColor(self.colours.quiet), max(1.0, picture.pens.halo * 0.4)))
                painter.drawLine(QPointF(*text.thread[0]), QPointF(*text.thread[1]))
            yield text

    def _letters_for(self, picture: Picture) -> Letters:
        return self._letters.setdefault(picture.pens.halo, Letters(self.colours, picture.pens.halo))


def _of(near: Mapping[RoadId, QPainterPath], roads: Iterable[RoadId]) -> list[QPainterPath]:
    """The paths of those `roads` that are near."""
    return [near[road] for road in roads if road in near]


def _near_ones(signs: Iterable[_Sign], seen: QRectF) -> Iterator[_Sign]:
    """The signs that may touch `seen`."""
    return (sign for sign in signs if _is_near(sign.at, sign.reach, seen))


def _is_near(at: Point, reach: float, seen: QRectF) -> bool:
    """Whether a sign at a point may touch `seen`; it may stand out a little beyond its `reach`."""
    reach += _BEYOND_A_SIGN
    return (
        seen.left() - reach <= at[0] <= seen.right() + reach
        and seen.top() - reach <= at[1] <= seen.bottom() + reach
    )


def _on_map(spot: QRectF, view: View) -> QRectF:
    """A rectangle of the window in map units."""
    left, top = view.to_map((spot.left(), spot.top()))
    return QRectF(left, top, spot.width() / view.scale, spot.height() / view.scale)


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
