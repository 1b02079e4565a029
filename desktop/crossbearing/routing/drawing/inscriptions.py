"""What is written on a map, in order of importance."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Destination
from crossbearing.routing.drawing.chart import Chart, Way
from crossbearing.routing.drawing.labels import LaneLabel, PostLabel
from crossbearing.routing.drawing.marks import Pin, Start
from crossbearing.routing.drawing.pens import Pens
from crossbearing.routing.drawing.scene import Scene
from crossbearing.routing.drawing.spots import Lane, Post
from crossbearing.routing.drawing.view import View
from crossbearing.routing.drawing.wording import (
    Line,
    Measure,
    Tone,
    Type,
    Weight,
    Wording,
    set_line,
    set_lines,
    shortened,
    wording,
)
from crossbearing.routing.journey import Lens
from crossbearing.routing.words import weeks_long

_TITLE_BREAK = 9.0
_SHORT_TITLE = 5.5
_WHY_WIDTH = 17.0
_WHY_LINES = 4
_PLACES_FROM_ZOOM = 1.6


def labels_of(
    chart: Chart,
    scene: Scene,
    view: View,
    pens: Pens,
    start: Start | None,
    pins: tuple[Pin, ...],
    measure: Measure,
) -> Iterator[PostLabel | LaneLabel]:
    """Every label that the map would like, the most important first."""
    scribe = Scribe(chart, scene, pens, measure)
    by_place = {pin.place: pin for pin in pins}
    goals = sorted(chart.destinations, key=lambda goal: goal.place != scene.destination)
    chosen = [goal for goal in goals if goal.place == scene.destination]
    yield from (scribe.destination(goal, by_place[goal.place]) for goal in chosen)
    if start is not None:
        yield scribe.start(start)
    yield from (scribe.destination(goal, by_place[goal.place]) for goal in goals[len(chosen) :])
    yield from scribe.roads(view.scale)
    if view.zoom >= _PLACES_FROM_ZOOM:
        yield from scribe.places(view.scale)


class Scribe:
    """Words the labels of one picture."""

    def __init__(self, chart: Chart, scene: Scene, pens: Pens, measure: Measure) -> None:
        self._chart = chart
        self._scene = scene
        self._pens = pens
        self._measure = measure
        self._leading = scene.lens is Lens.LEADER
        self._on_route = scene.on_route

    def destination(self, goal: Destination, pin: Pin) -> PostLabel:
        """The title; through the leader's lens also why the trip is worth it."""
        pens = self._pens
        if pin.chosen:
            style = Type(pens.goal_text, Weight.BOLD, Tone.GOAL)
            title = f"B · {goal.title}"
        else:
            tone = Tone.OTHER_GOAL if self._leading else Tone.OTHER
            style = Type(pens.other_text, Weight.SEMIBOLD, tone)
            title = goal.title
        titles = self._titles(title, style)
        reasons: Iterable[tuple[Line, ...]] = ()
        if pin.stranded:
            warning = Type(pens.why_text, Weight.SEMIBOLD, Tone.WARN)
            reasons = [(set_line("No road left", warning, self._measure),)]
        elif self._leading:
            reasons = self._reasons(goal, pin)
        fuller = (wording(*line, *reason) for reason in reasons for line in titles[:2])
        post = Post(pin.head, pin.radius, pin.at)
        return PostLabel(goal.place, (*fuller, *(wording(*lines) for lines in titles)), post)

    def start(self, start: Start) -> PostLabel:
        """Where the trip begins."""
        style = Type(self._pens.goal_text * 0.96, Weight.SEMIBOLD, Tone.START)
        titles = self._titles(f"A · {self._chart.names[self._chart.start]}", style)
        post = Post(start.at, start.radius, (start.at[0], start.at[1] + start.radius))
        return PostLabel(self._chart.start, tuple(wording(*lines) for lines in titles), post)

    def roads(self, scale: float) -> Iterator[LaneLabel]:
        """Road names: the route's first, then the longer roads before the shorter ones."""
        ways = sorted(
            self._chart.ways.values(),
            key=lambda way: (
                way.road_id not in self._scene.lit_roads,
                way.road_id not in self._on_route,
                -way.track.length,
            ),
        )
        for way in ways:
            yield LaneLabel(way.road_id, self._road_wordings(way), self._lanes(way, scale))

    def places(self, scale: float) -> Iterator[PostLabel]:
        """The names of the other places."""
        named = {self._chart.start, *(goal.place for goal in self._chart.destinations)}
        style = Type(self._pens.place_text, Weight.REGULAR, Tone.PLACE)
        for place, (x, y) in self._chart.places.items():
            if place in named:
                continue
            at = (x * scale, y * scale)
            words = wording(set_line(self._chart.names[PlaceId(place)], style, self._measure))
            radius = self._pens.road * 0.55
            yield PostLabel(place, (words,), Post(at, radius, (x * scale, at[1] + radius)), False)

    def _titles(self, title: str, style: Type) -> tuple[tuple[Line, ...], ...]:
        """A title on one line, on several, cut short, and as its first letter."""
        one = set_line(title, style, self._measure)
        broken = set_lines(title, style, self._measure, style.size * _TITLE_BREAK, most=3)
        short = shortened(title, style, self._measure, style.size * _SHORT_TITLE)
        return (
            *(((one,), broken) if one.width <= 2 * style.size * _TITLE_BREAK else (broken, (one,))),
            (set_line(short, style, self._measure),),
            (set_line(title[0], style, self._measure),),
        )

    def _reasons(self, goal: Destination, pin: Pin) -> Iterator[tuple[Line, ...]]:
        """Why the trip is worth it, in wide and narrow lines, then only how far ahead it lies."""
        style = Type(self._pens.why_text, Weight.REGULAR, Tone.WHY)
        for share in (1.0, 0.8) if pin.chosen or self._pens.why_text > 13 else ():  # noqa: PLR2004
            width = style.size * _WHY_WIDTH * share
            yield set_lines(goal.why, style, self._measure, width, _WHY_LINES)
        yield set_lines(goal.horizon, style, self._measure, style.size * _WHY_WIDTH, 1)

    def _road_wordings(self, way: Way) -> tuple[Wording, ...]:
        travelled = way.road_id in self._on_route and not self._leading
        style = Type(
            self._pens.road_text,
            Weight.SEMIBOLD if travelled else Weight.MEDIUM,
            Tone.ROUTE if travelled else Tone.ROAD,
        )
        name = way.road.name
        texts = (name,) if self._leading else (f"{name} · {weeks_long(way.road.weeks)}", name)
        return tuple(wording(set_line(text, style, self._measure)) for text in texts)

    def _lanes(self, way: Way, scale: float) -> tuple[Lane, ...]:
        """The road's straight parts, the longest first."""
        pens = self._pens
        plain = way.road_id not in self._on_route and way.road_id not in self._scene.blocked
        inside = plain and pens.road >= pens.road_text * 1.2
        lanes = [
            Lane(
                (a[0] * scale, a[1] * scale),
                (b[0] * scale, b[1] * scale),
                pens.road + 2 * pens.edge,
                pens.road * 0.8,
                inside,
            )
            for a, b in way.stretches
        ]
        return tuple(sorted(lanes, key=lambda lane: -math.dist(lane.start, lane.end)))
