"""A map as it is to be painted, at one scale: the same for window, slide, SVG and PNG."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Point
from crossbearing.phrases import Say, in_english
from crossbearing.routing.drawing.boxes import Box, Room
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.curves import Track
from crossbearing.routing.drawing.inscriptions import Scribe, labels_of
from crossbearing.routing.drawing.labels import Table
from crossbearing.routing.drawing.marks import (
    Arrow,
    Badge,
    Pin,
    Rose,
    Sign,
    Start,
    Text,
    disc,
    pin_box,
)
from crossbearing.routing.drawing.pens import Pens, pens_for, window_pen
from crossbearing.routing.drawing.scene import Scene
from crossbearing.routing.drawing.streets import Ground
from crossbearing.routing.drawing.view import Extent, View
from crossbearing.routing.drawing.wording import Measure
from crossbearing.routing.graph import Leg
from crossbearing.routing.lens import Lens

_ARROW_APART = 130.0
_FRAME_INSET = 5.0
_ROSE = 20.0
_LEAST_FOR_ROSE = 500.0


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """Everything to paint. Signs and texts stand in pixels from the map's origin; the curves of
    `chart` in map units, `scale` pixels each."""

    chart: Chart
    scene: Scene
    scale: float
    pens: Pens
    badges: tuple[Badge, ...]
    start: Start | None
    pins: tuple[Pin, ...]
    signs: tuple[Sign, ...]
    arrows: tuple[Arrow, ...]
    rose: Rose | None
    texts: tuple[Text, ...]

    def point(self, place: PlaceId) -> Point:
        """Where a place lies, in pixels."""
        x, y = self.chart.places[place]
        return x * self.scale, y * self.scale

    def track(self, leg: Leg) -> Track:
        """The way of a leg in its direction, in pixels."""
        return leg_track(self.chart, leg, self.scale)

    def solids(self) -> Iterator[Box]:
        """The ground of the signs that no label may cover."""
        yield from _solids(self.badges, self.start, self.pins, self.signs)


def picture_of(
    chart: Chart,
    view: View,
    scene: Scene,
    measure: Measure,
    text_zoom: float = 1.0,
    *,
    say: Say = in_english,
) -> Picture:
    """The picture of `scene` at the scale of `view`. Where the view is panned to plays no part.

    `say` puts the map's own words into the reader's language.
    """
    pens = pens_for(view, scene.lens, text_zoom)
    scale = view.scale
    badges = tuple(_badges(chart, scene, scale, pens))
    start = _start(chart, scene, scale, pens)
    pins = tuple(_pins(chart, scene, scale, pens, badges))
    signs = tuple(_signs(chart, scene, scale, pens))
    room = Room(_solids(badges, start, pins, signs))
    ground = Ground(chart.streets, scale, scene.on_route)
    table = Table(
        room,
        ground,
        frame_of(view),
        pens.gap,
        pens.halo * 0.5,
    )
    scribe = Scribe(chart, scene, pens, measure, say)
    texts = tuple(table.lay(labels_of(scribe, view, start, pins)))
    return Picture(
        chart=chart,
        scene=scene,
        scale=scale,
        pens=pens,
        badges=badges,
        start=start,
        pins=pins,
        signs=signs,
        arrows=tuple(_arrows(chart, scene, scale, pens)),
        texts=texts,
        rose=_rose(view, room, ground),
    )


def _rose(view: View, room: Room, ground: Ground) -> Rose | None:
    """A compass rose in the first corner that nothing else needs, on maps that are large enough."""
    radius = _ROSE * window_pen(view.width, view.height)
    frame = frame_of(view).grown(-1.6 * radius)
    if min(view.width, view.height) < _LEAST_FOR_ROSE:
        return None
    for at in (
        (frame.right, frame.bottom),
        (frame.left, frame.bottom),
        (frame.left, frame.top),
        (frame.right, frame.top),
    ):
        box = disc(at, radius * 1.25)
        if room.is_free(box) and not ground.under(box):
            return Rose(at, radius)
    return None


def frame_of(view: View) -> Extent:
    """The ground that labels keep to, in pixels from the map's origin."""
    scale, bounds = view.scale, view.bounds
    return Extent(
        bounds.left * scale, bounds.top * scale, bounds.right * scale, bounds.bottom * scale
    ).grown(-_FRAME_INSET)


def leg_track(chart: Chart, leg: Leg, scale: float) -> Track:
    """The way of a leg in the direction in which it is travelled, in pixels."""
    points = [(x * scale, y * scale) for x, y in chart.ways[RoadId(leg.road.id)].track.points]
    return Track.of(points if leg.forward else points[::-1])


def _solids(
    badges: tuple[Badge, ...], start: Start | None, pins: tuple[Pin, ...], signs: tuple[Sign, ...]
) -> Iterator[Box]:
    yield from (disc(badge.at, badge.radius) for badge in badges)
    yield from (pin_box(pin) for pin in pins)
    yield from (disc(sign.at, sign.radius) for sign in signs)
    if start is not None:
        yield disc(start.at, start.radius)


def _badges(chart: Chart, scene: Scene, scale: float, pens: Pens) -> Iterator[Badge]:
    """A badge for each turn but the first, whose number the start carries."""
    if scene.lens is Lens.LEADER:
        return
    for number, leg in enumerate(scene.route[1:], 2):
        x, y = chart.places[leg.start]
        yield Badge(number, (x * scale, y * scale), pens.badge, RoadId(leg.road.id))


def _start(chart: Chart, scene: Scene, scale: float, pens: Pens) -> Start | None:
    if chart.start not in chart.places:
        return None
    x, y = chart.places[chart.start]
    numbered = scene.lens is Lens.MANAGER and scene.route
    return Start((x * scale, y * scale), pens.start, 1 if numbered else None)


def _pins(
    chart: Chart, scene: Scene, scale: float, pens: Pens, badges: tuple[Badge, ...]
) -> Iterator[Pin]:
    """The pins from north to south, so that nearer ones stand in front."""
    taken = {badge.at: badge.radius for badge in badges}
    for goal in sorted(chart.destinations, key=lambda goal: chart.places[goal.place][1]):
        x, y = (part * scale for part in chart.places[goal.place])
        chosen = goal.place == scene.destination
        lift = taken.get((x, y), pens.start if goal.place == chart.start else 0.0)
        yield Pin(
            place=goal.place,
            at=(x, y - lift),
            height=pens.chosen_pin if chosen else pens.other_pin,
            chosen=chosen,
            stranded=chosen and scene.stranded,
        )


def _signs(chart: Chart, scene: Scene, scale: float, pens: Pens) -> Iterator[Sign]:
    for road in scene.blocked:
        if road in chart.ways:
            track = chart.ways[road].track
            (x, y), _ = track.at(track.length / 2)
            yield Sign(road, (x * scale, y * scale), pens.sign)


def _arrows(chart: Chart, scene: Scene, scale: float, pens: Pens) -> Iterator[Arrow]:
    for way in chart.ways.values():
        if way.road.one_way and way.road_id not in scene.blocked:
            length = way.track.length * scale
            count = max(1, round(length / _ARROW_APART))
            for n in range(count):
                (x, y), heading = way.track.at(way.track.length * (n + 0.5) / count)
                yield Arrow((x * scale, y * scale), heading, pens.road * 0.42)
