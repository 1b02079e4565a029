"""Painting the live map: what is being said at the left, the map at the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from crossbearing.export.maps.letters import measure
from crossbearing.export.maps.painter import MapPainter
from crossbearing.gui.present.block import Block, Weight, fitted
from crossbearing.gui.present.canvas import RADIUS, Canvas
from crossbearing.gui.saying import say
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import RoadId
from crossbearing.model.route_map import RouteMap
from crossbearing.presenting.faces import MapFace
from crossbearing.presenting.legible import MARGIN, MEETING_ROOM, Room
from crossbearing.routing.drawing.chart import Chart, chart_of
from crossbearing.routing.drawing.picture import Picture, picture_of
from crossbearing.routing.drawing.scene import Scene
from crossbearing.routing.drawing.view import Margins, View, fit
from crossbearing.routing.graph import Route
from crossbearing.routing.journey import Atlas, Plan
from crossbearing.routing.lens import Lens

_MAP_LEFT, _MAP_TOP = 0.36, 72.0
# So much larger than on a map in a window the least letters are those of a meeting room.
_LETTERS = 2.34
# Larger pins and names need more ground around the roads.
_MARGINS = Margins(left=96.0, top=176.0, right=96.0, bottom=120.0)
_HEADINGS = (54.0, 46.0, 38.0)
_TURN_LINE = 1.5


class Drawn(NamedTuple):
    """A picture of a map, and the view of it within the slide's canvas."""

    picture: Picture
    view: View
    area: QRectF


class MapSlides:
    """Paints the maps of one talk; charts and the last pictures are kept."""

    def __init__(self, room: Room = MEETING_ROOM) -> None:
        self._letters = _LETTERS * room.least / MEETING_ROOM.least
        self._maps: dict[int, tuple[RouteMap, Atlas, Chart]] = {}
        self._painters: dict[str, MapPainter] = {}

    def atlas(self, route_map: RouteMap) -> Atlas:
        """The map, prepared for journeys."""
        return self._prepared(route_map)[0]

    def drawn(self, face: MapFace, width: float, height: float) -> Drawn:
        """The picture of `face` on a canvas of that size."""
        area = map_area(width, height)
        atlas, chart = self._prepared(face.map)
        view = fit(chart.sheet, chart.ground, _MARGINS, area.width(), area.height())
        scene = _scene(atlas, face)
        return Drawn(picture_of(chart, view, scene, measure, self._letters, say=say), view, area)

    def paint(self, canvas: Canvas, face: MapFace) -> None:
        """Paint `face`."""
        drawn = self.drawn(face, canvas.width, canvas.height)
        outline = QPainterPath()
        outline.addRoundedRect(drawn.area, RADIUS, RADIUS)
        canvas.painter.save()
        canvas.painter.setClipPath(outline)
        self._map(canvas, drawn)
        canvas.painter.restore()
        canvas.painter.setPen(QPen(canvas.tints.colour(Role.LINE), 2))
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        canvas.painter.drawRoundedRect(drawn.area, RADIUS, RADIUS)
        _told(canvas, face, drawn.area.left() - MARGIN - 50)

    def _map(self, canvas: Canvas, drawn: Drawn) -> None:
        """Paint the map; its letters are copied where they were painted before, which is quick."""
        ratio = canvas.scale * canvas.ratio
        view, area = drawn.view, drawn.area
        # Copies are sharp only on whole pixels.
        left, top = (
            round((corner + inner) * ratio) / ratio - inner
            for corner, inner in ((area.left(), view.left), (area.top(), view.top))
        )
        canvas.painter.translate(left, top)
        painter = self._painter(canvas)
        whole = QRectF(-1, -1, area.width() + 2, area.height() + 2)
        texts = painter.paint_frame(canvas.painter, drawn.picture, view, whole, ratio)
        while texts:
            texts = painter.paint_texts(canvas.painter, drawn.picture, view, texts, ratio)

    def _painter(self, canvas: Canvas) -> MapPainter:
        name = canvas.tints.name
        if name not in self._painters:
            self._painters[name] = MapPainter(canvas.tints.map)
        return self._painters[name]

    def _prepared(self, route_map: RouteMap) -> tuple[Atlas, Chart]:
        if id(route_map) not in self._maps:
            # The map is kept too, so that no other map can ever have the same identity.
            self._maps[id(route_map)] = route_map, Atlas(route_map), chart_of(route_map)
        _, atlas, chart = self._maps[id(route_map)]
        return atlas, chart


def map_area(width: float, height: float) -> QRectF:
    """Where the map stands on a canvas of that size."""
    left = MARGIN + (width - 2 * MARGIN) * _MAP_LEFT
    return QRectF(left, _MAP_TOP, width - MARGIN - left, height - 132.0 - _MAP_TOP)


def _scene(atlas: Atlas, face: MapFace) -> Scene:
    answer = atlas.answer(face.plan)
    legs = answer.legs if isinstance(answer, Route) else ()
    before: Plan | None = face.before
    earlier = atlas.answer(before) if before is not None else None
    lit = {RoadId(legs[face.current - 1].road.id)} if face.current else set()
    return Scene(
        lens=face.lens,
        destination=face.plan.destination,
        route=legs,
        before=earlier.legs if isinstance(earlier, Route) and earlier != answer else (),
        blocked=face.plan.blocked,
        stranded=not isinstance(answer, Route),
        lit_roads=frozenset(lit),
        spare=True,
    )


def _told(canvas: Canvas, face: MapFace, width: float) -> None:
    """The words beside the map, under the sign of who is deciding."""
    role = Role.LEADER if face.lens is Lens.LEADER else Role.MANAGER
    canvas.icon(face.lens.value, role, MARGIN - 3, 76, 36)
    kicker = fitted(face.kicker, [32.0, 28.0, 24.0], width - 44, 50.0, Weight.Bold)
    canvas.write(kicker, MARGIN + 44, 76 + (36 - kicker.height) / 2, role)
    y = canvas.write(fitted(face.heading, _HEADINGS, width, 300.0, Weight.Bold), MARGIN, 144) + 26
    size = canvas.room.least
    turns = [Block(f"{turn.number}", size, 60, Weight.Bold) for turn in face.turns]
    room = canvas.foot - y - (min(len(turns), 5) * size * _TURN_LINE if turns else 0)
    for line in face.lines:
        block = fitted(line, [canvas.room.body * 1.1, canvas.room.body, size], width, room)
        y = canvas.write(block, MARGIN, y) + 16
        room -= block.height + 16
    _turn_list(canvas, face, y + 12, width)


def _turn_list(canvas: Canvas, face: MapFace, y: float, width: float) -> None:
    if not face.turns:
        return
    step = (canvas.foot - y) / len(face.turns)
    size = min(canvas.room.least, step / 1.25)
    for turn in face.turns:
        canvas.write(Block(str(turn.number), size, 60, Weight.Bold), MARGIN, y, Role.MANAGER)
        text = fitted(f"{turn.way}: {turn.road}", [size], width - 50, size * 1.5)
        canvas.write(text, MARGIN + 50, y)
        y += min(step, size * _TURN_LINE)
