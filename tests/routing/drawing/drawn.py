"""Pictures of maps for tests, measured without a font."""

from __future__ import annotations

from crossbearing.model.address import RoadId
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.drawing.chart import chart_of
from crossbearing.routing.drawing.pens import margins_for
from crossbearing.routing.drawing.picture import Picture, picture_of
from crossbearing.routing.drawing.scene import scene_of
from crossbearing.routing.drawing.view import View, fit
from crossbearing.routing.drawing.wording import Weight
from crossbearing.routing.journey import Atlas, Journey
from crossbearing.routing.lens import Lens


def measure(text: str, size: float, weight: Weight) -> float:
    """A width much like Inter's."""
    return len(text) * size * (0.52 + int(weight) / 10_000)


def draw(
    route_map: RouteMap,
    lens: Lens,
    window: tuple[int, int],
    zoom: float = 1.0,
    *,
    blocks: int = 0,
    text_zoom: float = 1.0,
) -> tuple[Picture, View]:
    """The map in a window, with as many roads blocked one after the other."""
    journey = Journey.start(Atlas(route_map))
    for _ in range(blocks):
        if journey.turns:
            journey = journey.block(RoadId(journey.turns[len(journey.turns) // 2].road.id))
    chart = chart_of(route_map)
    view = fit(chart.sheet, chart.ground, margins_for(*window), *window)
    view = view.zoomed(zoom, (window[0] / 3, window[1] / 4))
    scene = scene_of(journey, lens, compare=True)
    return picture_of(chart, view, scene, measure, text_zoom), view
