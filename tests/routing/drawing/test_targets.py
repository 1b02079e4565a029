"""Pointing at roads and pins, by pointer and by arrow keys."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.drawing.targets import Arrow, Target, after, beside, target_at, targets
from crossbearing.routing.lens import Lens
from tests.routing.drawing.drawn import draw
from tests.routing.maps import random_maps
from tests.routing.town import town

TOWN, _ = draw(town(), Lens.MANAGER, (400, 370))


def test_a_road_is_hit_in_its_middle_and_beside_it() -> None:
    x, y = TOWN.point(PlaceId("home"))
    _, gate = TOWN.point(PlaceId("gate"))
    middle = (y + gate) / 2
    assert target_at(TOWN, (x, middle)) == Target(road=RoadId("harbour-street"))
    assert target_at(TOWN, (x + 4, middle)) == Target(road=RoadId("harbour-street"))
    assert target_at(TOWN, (x + 30, middle + 9)) is None


def test_pins_and_badges_come_before_the_roads_under_them() -> None:
    for pin in TOWN.pins:
        assert target_at(TOWN, pin.head) == Target(place=pin.place)
    for badge in TOWN.badges:
        assert target_at(TOWN, badge.at) == Target(road=badge.road)
    assert TOWN.start is not None
    assert target_at(TOWN, TOWN.start.at) == Target(road=RoadId("harbour-street"))


def test_arrow_keys_reach_everything_in_the_town() -> None:
    reached: set[Target] = set()
    waiting = [next(iter(targets(TOWN)))]
    while waiting:
        target = waiting.pop()
        if target not in reached:
            reached.add(target)
            waiting += [found for arrow in Arrow if (found := beside(TOWN, target, arrow))]
    assert reached == set(targets(TOWN))


def test_arrow_keys_go_where_they_point() -> None:
    spots = targets(TOWN)
    for target, (x, y) in spots.items():
        for arrow, (across, down) in zip(Arrow, ((-1, 0), (1, 0), (0, -1), (0, 1)), strict=True):
            found = beside(TOWN, target, arrow)
            assert found is not None
            ahead = (spots[found][0] - x) * across + (spots[found][1] - y) * down
            assert ahead > 0 or found == target


@settings(max_examples=100, deadline=None)
@given(random_maps(), st.sampled_from([1, -1]))
def test_going_through_all_targets_comes_round(route_map: RouteMap, step: int) -> None:
    picture, _ = draw(route_map, Lens.LEADER, (400, 370))
    seen, current = [], None
    for _ in targets(picture):
        current = after(picture, current, step)
        seen.append(current)
    assert set(seen) == set(targets(picture))
    assert after(picture, current, step) == seen[0]
