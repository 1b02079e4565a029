"""The two route maps differ, are large enough to choose a way, and can be cut."""

from __future__ import annotations

from collections import Counter

import pytest

from crossbearing import bundled
from crossbearing.library.load import load_pack
from crossbearing.model.address import RoadId
from crossbearing.model.library import Contents
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.graph import Graph, Route

_MAPS = load_pack(bundled.content()).contents.maps


def _names(chart: RouteMap) -> str:
    return chart.id


def test_there_are_two(contents: Contents) -> None:
    assert len(contents.maps) >= 2


def test_they_differ_in_story_and_shape(contents: Contents) -> None:
    shapes = {tuple(sorted(_degrees(chart).values())) for chart in contents.maps}
    assert len({chart.story for chart in contents.maps}) == len(shapes) == len(contents.maps)


def test_one_starts_from_where_we_are_today(contents: Contents) -> None:
    starts = {
        place.name for chart in contents.maps for place in chart.places if place.id == chart.start
    }
    assert "Where we are today" in starts


@pytest.mark.parametrize("chart", _MAPS, ids=_names)
def test_it_is_large_enough(chart: RouteMap) -> None:
    assert len(chart.destinations) >= 3
    assert len(chart.places) >= 16
    assert len(chart.roads) >= 24


@pytest.mark.parametrize("chart", _MAPS, ids=_names)
def test_every_act_is_work_of_its_own(chart: RouteMap) -> None:
    titles = Counter(road.act.title for road in chart.roads)
    checks = Counter(road.act.check for road in chart.roads)
    assert max(titles.values()) == max(checks.values()) == 1


@pytest.mark.parametrize("chart", _MAPS, ids=_names)
def test_one_blocked_road_can_cut_off_a_destination_but_not_all(chart: RouteMap) -> None:
    graph = Graph(chart)
    goals = [goal.place for goal in chart.destinations]
    assert all(isinstance(graph.route(goal), Route) for goal in goals)
    cut = {
        goal
        for goal in goals
        for road in chart.roads
        if not isinstance(graph.route(goal, [RoadId(road.id)]), Route)
    }
    assert cut
    assert len(cut) < len(goals)


def _degrees(chart: RouteMap) -> Counter[str]:
    return Counter(end for road in chart.roads for end in (road.start, road.end))
