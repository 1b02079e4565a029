"""A map made ready for drawing: curves of its roads and scenery in map units. Made once a map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Destination, Point, Road, RouteMap
from crossbearing.routing.drawing.curves import Curve, Track, rounded, rounded_outline
from crossbearing.routing.drawing.spots import Courses, courses_of
from crossbearing.routing.drawing.streets import Streets
from crossbearing.routing.drawing.view import Extent
from crossbearing.routing.ways import (
    points_of,
    positions,
    sound_destinations,
    sound_roads,
    without_repeats,
)

# Shares of the map's longer side.
_BEND = 0.045
_SHORE = 0.14
_HEDGE = 0.02
_BORDER = 0.012
_BEYOND = 6.0
_CELLS = 14
_LEAST_OUTLINE = 3


class Way(msgspec.Struct, frozen=True):
    """A road on the chart: its curve for drawing, its track for measuring, and how names run."""

    road: Road
    curve: Curve
    track: Track
    courses: Courses

    @property
    def road_id(self) -> RoadId:
        """The id of the road."""
        return RoadId(self.road.id)


class Chart(msgspec.Struct, frozen=True):
    """Everything of a map that stands still, in map units."""

    map_id: str
    title: str
    start: PlaceId
    sheet: Extent
    ground: Extent
    places: dict[PlaceId, Point]
    names: dict[PlaceId, str]
    ways: dict[RoadId, Way]
    destinations: tuple[Destination, ...]
    water: tuple[Curve, ...]
    parks: tuple[Curve, ...]
    streets: Streets


def chart_of(route_map: RouteMap) -> Chart:
    """The chart of the sound part of a map."""
    places = positions(route_map)
    unit = max(*route_map.size, 1e-6)
    ways = {
        RoadId(road.id): _way(road, points_of(road, places), unit)
        for road in sound_roads(route_map)
    }
    sheet = Extent(0.0, 0.0, *route_map.size)
    on_map = [*places.values(), *(point for way in ways.values() for point in way.track.points)]
    return Chart(
        map_id=route_map.id,
        title=route_map.name,
        start=route_map.start,
        sheet=sheet,
        ground=_extent(on_map) if on_map else sheet,
        places=places,
        names={PlaceId(place.id): place.name for place in reversed(route_map.places)},
        ways=ways,
        destinations=sound_destinations(route_map),
        water=_outlines(route_map.scenery.water, sheet, unit * _SHORE),
        parks=_outlines(route_map.scenery.parks, sheet, unit * _HEDGE),
        streets=Streets({road: way.track.points for road, way in ways.items()}, unit / _CELLS),
    )


def _way(road: Road, points: tuple[Point, ...], unit: float) -> Way:
    if len(points) == 1:
        points = (points[0], points[0])
    curve = rounded(points, unit * _BEND)
    track = Track.of(without_repeats(curve.flat()))
    return Way(road, curve, track, courses_of(track))


def _outlines(
    outlines: Sequence[tuple[Point, ...]], sheet: Extent, radius: float
) -> tuple[Curve, ...]:
    closed = (without_repeats(outline) for outline in outlines)
    return tuple(
        rounded_outline(list(_past_border(outline, sheet)), radius)
        for outline in closed
        if len(outline) >= _LEAST_OUTLINE
    )


def _past_border(outline: Sequence[Point], sheet: Extent) -> Iterator[Point]:
    """The outline, carried far out where it meets the border, so that water fills any window."""
    ring = [outline[-1], *outline, outline[0]]
    for before, point, after in zip(ring, ring[1:], ring[2:], strict=False):
        sides = _sides(point, sheet)
        if sides and sides & _sides(before, sheet) == set():
            yield point
        yield _carried_out(point, sides, sheet)
        if sides and sides & _sides(after, sheet) == set():
            yield point


def _sides(point: Point, sheet: Extent) -> set[str]:
    """The sides of the sheet at which a point lies."""
    near = _BORDER * max(sheet.width, sheet.height)
    tests = {
        "left": point[0] <= sheet.left + near,
        "right": point[0] >= sheet.right - near,
        "top": point[1] <= sheet.top + near,
        "bottom": point[1] >= sheet.bottom - near,
    }
    return {side for side, lies_there in tests.items() if lies_there}


def _carried_out(point: Point, sides: set[str], sheet: Extent) -> Point:
    far = _BEYOND * max(sheet.width, sheet.height)
    return (
        point[0] + far * (("right" in sides) - ("left" in sides)),
        point[1] + far * (("bottom" in sides) - ("top" in sides)),
    )


def _extent(points: Sequence[Point]) -> Extent:
    across, down = zip(*points, strict=True)
    return Extent(min(across), min(down), max(across), max(down))
