"""Routing is optimal, deterministic and never uses a blocked road."""

from __future__ import annotations

import math

import msgspec
import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.graph import Graph, NoRoad, Route
from tests.routing.maps import as_networkx, grid_map, map_of, place, random_maps, road

MANY = settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SQUARE = [place("a", 0, 0), place("b", 100, 0), place("c", 100, 100), place("d", 0, 100)]


def some_blocked(route_map: RouteMap, data: st.DataObject) -> set[RoadId]:
    names = [RoadId(way.id) for way in route_map.roads]
    return set(data.draw(st.lists(st.sampled_from(names), unique=True)) if names else ())


@MANY
@given(random_maps(), st.data())
def test_route_is_as_short_as_networkx_finds_and_keeps_to_open_roads(
    route_map: RouteMap, data: st.DataObject
) -> None:
    blocked = some_blocked(route_map, data)
    target = route_map.destinations[0].place
    answer = Graph(route_map).route(target, blocked)
    judge = as_networkx(route_map, blocked)
    if isinstance(answer, NoRoad):
        assert not nx.has_path(judge, route_map.start, target)
        return
    shortest = nx.dijkstra_path_length(judge, route_map.start, target)
    assert math.isclose(answer.weeks, shortest, abs_tol=1e-9)
    assert_driveable(answer, blocked)


def assert_driveable(route: Route, blocked: set[RoadId]) -> None:
    """Each leg begins where the last one ended, on an open road and in a direction it allows."""
    here = route.start
    for leg in route.legs:
        assert leg.start == here
        assert leg.road.id not in blocked
        assert leg.forward or not leg.road.one_way
        here = leg.end
    assert here == route.goal
    assert len(set(route.places)) == len(route.places)


@settings(MANY, max_examples=300)
@given(random_maps(most=9, even_weeks=True), st.randoms(use_true_random=False))
def test_ties_do_not_depend_on_the_order_in_the_file(route_map: RouteMap, rng: object) -> None:
    places, roads = list(route_map.places), list(route_map.roads)
    rng.shuffle(places)  # type: ignore[attr-defined]
    rng.shuffle(roads)  # type: ignore[attr-defined]
    shuffled = msgspec.structs.replace(route_map, places=tuple(places), roads=tuple(roads))
    target = route_map.destinations[0].place
    assert Graph(route_map).route(target) == Graph(shuffled).route(target)


@settings(MANY, max_examples=200)
@given(random_maps(most=8, even_weeks=True))
def test_of_equal_routes_the_smallest_road_ids_win(route_map: RouteMap) -> None:
    target = route_map.destinations[0].place
    answer = Graph(route_map).route(target)
    if isinstance(answer, NoRoad):
        return
    assert list(answer.roads) == min(_all_routes_of(route_map, target, len(answer.legs)))


def _all_routes_of(route_map: RouteMap, target: PlaceId, length: int) -> list[list[str]]:
    found: list[list[str]] = []

    def extend(here: str, taken: list[str]) -> None:
        if len(taken) == length:
            if here == target:
                found.append(taken)
            return
        for way in route_map.roads:
            if way.start == here:
                extend(way.end, [*taken, way.id])
            elif way.end == here and not way.one_way:
                extend(way.start, [*taken, way.id])

    extend(route_map.start, [])
    return found


def test_fewer_roads_win_between_routes_of_the_same_weeks() -> None:
    roads = [road("r1", "a", "b", 0.1), road("r2", "b", "c", 0.2), road("r9", "a", "c", 0.3)]
    answer = Graph(map_of(SQUARE, roads, ["c"])).route(PlaceId("c"))
    assert isinstance(answer, Route)
    assert answer.roads == ("r9",)
    assert answer.weeks == 0.3


def test_one_way_roads_are_not_driven_backwards() -> None:
    roads = [road("r1", "b", "a", 1, one_way=True), road("r2", "a", "d"), road("r3", "d", "b")]
    graph = Graph(map_of(SQUARE, roads, ["b"]))
    answer = graph.route(PlaceId("b"))
    assert isinstance(answer, Route)
    assert answer.roads == ("r2", "r3")
    assert graph.route(PlaceId("b"), {RoadId("r3")}) == NoRoad(PlaceId("a"), PlaceId("b"))


def test_being_there_already_is_a_route_without_legs() -> None:
    answer = Graph(map_of(SQUARE, [], ["a"])).route(PlaceId("a"))
    assert answer == Route(PlaceId("a"), PlaceId("a"), ())
    assert answer.weeks == 0


@pytest.mark.parametrize("target", ["c", "nowhere"])
def test_what_cannot_be_reached_is_an_answer(target: str) -> None:
    graph = Graph(map_of(SQUARE, [road("r1", "a", "b")], ["c"]))
    assert isinstance(graph.route(PlaceId(target)), NoRoad)


def test_unsound_roads_are_left_out() -> None:
    roads = [road("r1", "a", "a"), road("r2", "a", "nowhere"), road("r3", "a", "b")]
    answer = Graph(map_of(SQUARE, roads, ["b"])).route(PlaceId("b"))
    assert isinstance(answer, Route)
    assert answer.roads == ("r3",)


def test_an_unknown_start_leads_nowhere() -> None:
    graph = Graph(map_of(SQUARE, [road("r1", "a", "b")], ["b"], start="nowhere"))
    assert isinstance(graph.route(PlaceId("b")), NoRoad)


def test_a_large_town_is_routed_as_networkx_does_while_roads_close() -> None:
    town = grid_map(40)
    graph = Graph(town)
    target = town.destinations[0].place
    blocked: set[RoadId] = set()
    for turn in range(30):
        answer = graph.route(target, blocked)
        assert isinstance(answer, Route)
        judge = as_networkx(town, set(blocked))
        assert math.isclose(
            answer.weeks, nx.dijkstra_path_length(judge, town.start, target), abs_tol=1e-9
        )
        blocked.add(answer.roads[(turn * 7) % len(answer.roads)])
    shut_in = {RoadId(way.id) for way in town.roads if town.start in {way.start, way.end}}
    assert isinstance(graph.route(target, shut_in), NoRoad)
