"""No label overlaps another, a pin, a badge or the start, at any zoom and window size."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossbearing import bundled
from crossbearing.library.load import load_pack
from crossbearing.model.route_map import Point, RouteMap
from crossbearing.routing.drawing.boxes import Box
from crossbearing.routing.drawing.chart import chart_of
from crossbearing.routing.drawing.pens import margins_for
from crossbearing.routing.drawing.picture import Picture, frame_of, picture_of
from crossbearing.routing.drawing.scene import scene_of
from crossbearing.routing.drawing.view import fit
from crossbearing.routing.journey import Atlas, Journey
from crossbearing.routing.lens import Lens
from tests.routing.drawing.drawn import draw, measure
from tests.routing.maps import random_maps
from tests.routing.town import town

WINDOWS = [(400, 370), (280, 240), (966, 640), (1920, 1000), (500, 1200)]
MAPS = [town(), *load_pack(bundled.content()).contents.maps]


def polygons_overlap(one: tuple[Point, ...], other: tuple[Point, ...]) -> bool:
    """Whether two convex outlines share ground, judged without the code under test."""
    for outline in (one, other):
        for a, b in itertools.pairwise((*outline, outline[0])):
            normal = (b[1] - a[1], a[0] - b[0])
            shadows = [[p[0] * normal[0] + p[1] * normal[1] for p in each] for each in (one, other)]
            if max(shadows[0]) <= min(shadows[1]) or max(shadows[1]) <= min(shadows[0]):
                return False
    return True


def assert_clear(picture: Picture) -> None:
    labels = [text.box for text in picture.texts]
    solids = list(picture.solids())
    for one, other in itertools.combinations(labels, 2):
        assert not polygons_overlap(one.corners, other.corners)
    for label, solid in itertools.product(labels, solids):
        assert not polygons_overlap(label.corners, solid.corners)


def owners(picture: Picture) -> set[str]:
    return {text.owner for text in picture.texts}


def always_named(route_map: RouteMap) -> set[str]:
    return {route_map.start, *(goal.place for goal in route_map.destinations)}


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize("lens", Lens)
@pytest.mark.parametrize("route_map", MAPS, ids=lambda route_map: route_map.id)
def test_labels_of_drawn_maps_stay_clear(
    route_map: RouteMap, lens: Lens, window: tuple[int, int]
) -> None:
    for zoom, blocks, text_zoom in itertools.product(
        (1.0, 1.3, 1.9, 3.1, 8.0), (0, 2), (1.0, 1.75)
    ):
        picture, view = draw(route_map, lens, window, zoom, blocks=blocks, text_zoom=text_zoom)
        assert_clear(picture)
        assert always_named(route_map) <= owners(picture)
        frame = frame_of(view)
        assert all(text.box.lies_within(frame) for text in picture.texts)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    random_maps(),
    st.sampled_from(list(Lens)),
    st.tuples(st.integers(60, 2000), st.integers(60, 1300)),
    st.floats(1, 8),
    st.integers(0, 2),
)
def test_labels_of_any_map_stay_clear(
    route_map: RouteMap, lens: Lens, window: tuple[int, int], zoom: float, blocks: int
) -> None:
    picture, _ = draw(route_map, lens, window, zoom, blocks=blocks)
    assert_clear(picture)
    assert always_named(route_map) <= owners(picture)


def test_labels_do_not_depend_on_where_the_map_is_panned_to() -> None:
    chart, journey = chart_of(town()), Journey.start(Atlas(town()))
    view = fit(chart.sheet, chart.ground, margins_for(400, 370), 400, 370).zoomed(3, (200, 200))
    scene = scene_of(journey, Lens.MANAGER)
    here = picture_of(chart, view, scene, measure)
    there = picture_of(chart, view.panned(-90, 35), scene, measure)
    assert here == there


def test_more_roads_are_named_the_closer_one_looks() -> None:
    counts = []
    for zoom in (1.0, 2.0, 4.0):
        picture, _ = draw(town(), Lens.MANAGER, (400, 370), zoom)
        counts.append(len(owners(picture) & {road.id for road in town().roads}))
    assert counts == sorted(counts)
    assert counts[-1] == len(town().roads)


def test_the_titles_of_destinations_are_whole_where_there_is_room() -> None:
    picture, _ = draw(town(), Lens.MANAGER, (966, 640))
    told = {" ".join(line.text for line in text.wording.lines) for text in picture.texts}
    assert {"B · A service people trust", "New market", "Leaner costs"} <= told
    assert "A · Where we are today" in told


@given(
    st.tuples(*(st.floats(-50, 50) for _ in range(2)), st.floats(1, 60), st.floats(1, 60)),
    st.tuples(*(st.floats(-50, 50) for _ in range(2)), st.floats(1, 60), st.floats(1, 60)),
    st.sampled_from([0.0, 30.0, -90.0, 45.0, -12.5]),
    st.sampled_from([0.0, 60.0, -90.0, 45.0, 7.0]),
)
def test_boxes_overlap_as_their_outlines_do(
    one: tuple[float, ...], other: tuple[float, ...], angle: float, other_angle: float
) -> None:
    first, second = Box(*one, angle), Box(*other, other_angle)
    slightly_less = Box(one[0], one[1], one[2] * 0.999, one[3] * 0.999, angle)
    slightly_more = Box(one[0], one[1], one[2] * 1.001, one[3] * 1.001, angle)
    if first.overlaps(second):
        assert polygons_overlap(slightly_more.corners, second.corners)
    else:
        assert not polygons_overlap(slightly_less.corners, second.corners)
