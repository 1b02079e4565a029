"""What is written on a map, in order of importance."""

from __future__ import annotations

from collections.abc import Iterator

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Destination
from crossbearing.phrases import Say
from crossbearing.routing.drawing.chart import Chart, Way
from crossbearing.routing.drawing.labels import LaneLabel, PostLabel, Tier
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
from crossbearing.routing.lens import Lens
from crossbearing.routing.phrases import RoutePhrase
from crossbearing.routing.words import weeks_long

_TITLE_BREAK = 9.0
_SHORT_TITLE = 5.5
_WHY_WIDTHS = (21.0, 16.0, 12.5)
_WHY_LINES = 7
_SMALL_WHY = 13.0
_PATIENCE, _PATIENCE_FOR_CHOSEN, _PATIENCE_FOR_TITLE = 7.0, 16.0, 50.0
_PLACES_FROM_ZOOM = 1.6


def labels_of(
    scribe: Scribe, view: View, start: Start | None, pins: tuple[Pin, ...]
) -> Iterator[PostLabel | LaneLabel]:
    """Every label that the map would like, the most important first."""
    yield from (scribe.destination(pin) for pin in pins if pin.chosen)
    if start is not None:
        yield scribe.start(start)
    yield from (scribe.destination(pin) for pin in pins if not pin.chosen)
    yield from scribe.roads(view.scale)
    if view.zoom >= _PLACES_FROM_ZOOM:
        yield from scribe.places(view.scale)


class Scribe:
    """Words the labels of one picture."""

    def __init__(self, chart: Chart, scene: Scene, pens: Pens, measure: Measure, say: Say) -> None:
        self._say = say
        self._chart = chart
        self._scene = scene
        self._pens = pens
        self._measure = measure
        self._leading = scene.lens is Lens.LEADER
        self._on_route = scene.on_route
        self._goals = {goal.place: goal for goal in chart.destinations}

    def destination(self, pin: Pin) -> PostLabel:
        """The title; through the leader's lens also why the trip is worth it."""
        pens, goal = self._pens, self._goals[pin.place]
        if pin.chosen:
            style = Type(pens.goal_text, Weight.BOLD, Tone.GOAL)
            title = f"B · {goal.title}"
        else:
            tone = Tone.OTHER_GOAL if self._leading else Tone.OTHER
            style = Type(pens.other_text, Weight.SEMIBOLD, tone)
            title = goal.title
        titles = self._titles(title, style)
        patience = _PATIENCE_FOR_CHOSEN if pin.chosen else _PATIENCE
        fuller = (
            Tier(
                patience,
                tuple(wording(*lines, *reason) for lines in titles[0] for reason in reasons),
            )
            for reasons in self._reasons(goal, pin)
        )
        post = Post(pin.head, pin.radius, pin.at)
        return PostLabel(goal.place, (*fuller, *_tiers(titles)), post)

    def start(self, start: Start) -> PostLabel:
        """Where the trip begins."""
        style = Type(self._pens.goal_text * 0.96, Weight.SEMIBOLD, Tone.START)
        titles = self._titles(f"A · {self._chart.names[self._chart.start]}", style)
        post = Post(start.at, start.radius, (start.at[0], start.at[1] + start.radius))
        return PostLabel(self._chart.start, _tiers(titles), post)

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
            if self._is_named(way):
                yield LaneLabel(way.road_id, self._road_wordings(way), self._lane(way, scale))

    def _is_named(self, way: Way) -> bool:
        scene = self._scene
        if not scene.spare:
            return True
        return way.road_id in scene.lit_roads or way.road_id in scene.blocked

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
            post = Post(at, radius, (at[0], at[1] + radius))
            yield PostLabel(place, (Tier(_PATIENCE, (words,)),), post, must=False)

    def _titles(self, title: str, style: Type) -> tuple[tuple[tuple[Line, ...], ...], ...]:
        """A title on one line or on several, then cut short, then only its first letter."""
        one = (set_line(title, style, self._measure),)
        broken = set_lines(title, style, self._measure, style.size * _TITLE_BREAK, most=3)
        short = shortened(title, style, self._measure, style.size * _SHORT_TITLE)
        whole = (one, broken) if one[0].width <= 2 * style.size * _TITLE_BREAK else (broken, one)
        return (
            whole,
            ((set_line(short, style, self._measure),),),
            ((set_line(title[0], style, self._measure),),),
        )

    def _reasons(self, goal: Destination, pin: Pin) -> Iterator[tuple[tuple[Line, ...], ...]]:
        """What may stand under a title: that no road is left, or through the leader's lens why the
        trip is worth it, in wide or narrow lines, or only how far ahead it lies."""
        pens, measure = self._pens, self._measure
        if pin.stranded:
            warning = Type(pens.why_text, Weight.SEMIBOLD, Tone.WARN)
            yield ((set_line(self._say(RoutePhrase.NO_ROAD), warning, measure),),)
            return
        if not self._leading or self._scene.spare:
            return
        style = Type(pens.why_text, Weight.REGULAR, Tone.WHY)
        if pin.chosen or pens.why_text > _SMALL_WHY:
            lines = (
                set_lines(goal.why, style, measure, style.size * width) for width in _WHY_WIDTHS
            )
            yield tuple(each for each in lines if len(each) <= _WHY_LINES)
        yield (set_lines(goal.horizon, style, measure, style.size * _WHY_WIDTHS[-1], 1),)

    def _road_wordings(self, way: Way) -> tuple[Wording, ...]:
        travelled = way.road_id in self._on_route and not self._leading
        style = Type(
            self._pens.road_text,
            Weight.SEMIBOLD if travelled else Weight.MEDIUM,
            Tone.ROUTE if travelled else Tone.ROAD,
        )
        name = way.road.name
        long = f"{name} · {weeks_long(way.road.weeks, self._say)}"
        texts = (name,) if self._leading else (long, name)
        return tuple(wording(set_line(text, style, self._measure)) for text in texts)

    def _lane(self, way: Way, scale: float) -> Lane:
        pens = self._pens
        plain = way.road_id not in self._on_route and way.road_id not in self._scene.blocked
        inside = plain and pens.road >= pens.road_text * 1.2
        return Lane(
            way.track, way.courses, scale, pens.road + 2 * pens.edge, pens.road * 0.8, inside
        )


def _tiers(titles: tuple[tuple[tuple[Line, ...], ...], ...]) -> tuple[Tier, ...]:
    """Tiers of titles; a title is cut short only where it would cover very much."""
    return tuple(
        Tier(_PATIENCE_FOR_TITLE, tuple(wording(*each) for each in tier)) for tier in titles
    )
