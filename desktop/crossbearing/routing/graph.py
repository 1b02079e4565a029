"""The roads of a map as a graph, prepared once, and the cheapest route through it."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Collection, Iterator

import msgspec

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Road, RouteMap
from crossbearing.routing.flood import Arc, Flood
from crossbearing.routing.ways import positions, sound_roads

# A road's cost is one whole number: millionths of a week, and below them, one for the road itself.
# Sums are exact, so of two routes of the same length the one with fewer roads wins, everywhere.
_MILLIONTHS = 1_000_000
_ROADS_BELOW = 1 << 24
_NOWHERE = 1 << 200
_SEARCH_STEPS_A_FLOOD_STEP = 4


class Leg(msgspec.Struct, frozen=True):
    """A road travelled from end to end; not `forward` if against the way its file gives it."""

    road: Road
    forward: bool

    @property
    def start(self) -> PlaceId:
        """The place where the leg begins."""
        return self.road.start if self.forward else self.road.end

    @property
    def end(self) -> PlaceId:
        """The place that the leg reaches."""
        return self.road.end if self.forward else self.road.start


class Route(msgspec.Struct, frozen=True):
    """The cheapest way from `start` to `goal`; without legs if they are one place."""

    start: PlaceId
    goal: PlaceId
    legs: tuple[Leg, ...]

    @property
    def weeks(self) -> float:
        """The length of the whole route."""
        return sum(round(leg.road.weeks * _MILLIONTHS) for leg in self.legs) / _MILLIONTHS

    @property
    def places(self) -> tuple[PlaceId, ...]:
        """Every place on the way, start and goal included."""
        return (self.start, *(leg.end for leg in self.legs))

    @property
    def roads(self) -> tuple[RoadId, ...]:
        """The roads travelled, in order."""
        return tuple(RoadId(leg.road.id) for leg in self.legs)


class NoRoad(msgspec.Struct, frozen=True):
    """The answer when no open road leads from `start` to `goal`."""

    start: PlaceId
    goal: PlaceId


Answer = Route | NoRoad


class Graph:
    """The sound roads of a map, ready to be routed over. Nothing in it changes after it is made.

    A search runs backwards from the goal and is led by the distance of each junction from the
    start over all roads (A*). Blocking only makes ways longer, so that distance never
    overestimates, and the search touches little more than the route it finds. See Hart, Nilsson
    and Raphael, “A formal basis for the heuristic determination of minimum cost paths”, 1968.
    """

    def __init__(self, route_map: RouteMap) -> None:
        self.start = route_map.start
        self._roads = sound_roads(route_map)
        self._numbers = {RoadId(road.id): number for number, road in enumerate(self._roads)}
        self._places = {place: number for number, place in enumerate(positions(route_map))}
        self._leaving: list[list[Arc]] = [[] for _ in self._places]
        self._arriving: list[list[Arc]] = [[] for _ in self._places]
        for number, road in enumerate(self._roads):
            self._join(number, road)
        for arcs in self._leaving:
            arcs.sort(key=lambda arc: self._roads[arc.road].id)
        self._from_start = self._distances_from_start()

    def route(self, goal: PlaceId, blocked: Collection[RoadId] = ()) -> Answer:
        """The route of fewest weeks from the start to `goal` that uses no `blocked` road.

        Of routes of the same length the one with fewer roads is given, and of those the one whose
        first differing road has the smaller id, whatever the order in the file.
        """
        source, target = self._places.get(self.start), self._places.get(goal)
        if source is None or target is None or self._from_start[target] == _NOWHERE:
            return NoRoad(self.start, goal)
        closed = {self._numbers[road] for road in blocked if road in self._numbers}
        to_goal = self._distances_to(target, source, closed)
        if source not in to_goal:
            return NoRoad(self.start, goal)
        return Route(self.start, goal, tuple(self._walk(source, target, to_goal, closed)))

    def _join(self, number: int, road: Road) -> None:
        cost = round(road.weeks * _MILLIONTHS) * _ROADS_BELOW + 1
        start, end = self._places[road.start], self._places[road.end]
        self._leaving[start].append(Arc(cost, end, number, forward=True))
        self._arriving[end].append(Arc(cost, start, number, forward=True))
        if not road.one_way:
            self._leaving[end].append(Arc(cost, start, number, forward=False))
            self._arriving[start].append(Arc(cost, end, number, forward=False))

    def _distances_from_start(self) -> list[int]:
        """Dijkstra's algorithm over all roads, from the start to every junction."""
        distances = [_NOWHERE] * len(self._places)
        source = self._places.get(self.start)
        if source is None:
            return distances
        distances[source] = 0
        frontier = [(0, source)]
        while frontier:
            distance, here = heapq.heappop(frontier)
            if distance > distances[here]:
                continue
            for cost, other, _, _ in self._leaving[here]:
                if distance + cost < distances[other]:
                    distances[other] = distance + cost
                    heapq.heappush(frontier, (distance + cost, other))
        return distances

    def _distances_to(self, target: int, source: int, closed: set[int]) -> dict[int, int]:
        """Distances to `target` of all junctions that lie on a cheapest route from `source`."""
        ahead = self._from_start
        known = {target: 0}
        frontier = [(ahead[target], target)]
        limit = _NOWHERE
        flood = Flood(self._leaving, source, target, closed)
        for step in itertools.count():
            if not frontier or frontier[0][0] > limit:
                break
            if step % _SEARCH_STEPS_A_FLOOD_STEP == 0 and flood.dried_up():
                break
            estimate, here = heapq.heappop(frontier)
            distance = known[here]
            if estimate > distance + ahead[here]:
                continue
            if here == source:
                limit = distance
            for cost, other, road, _ in self._arriving[here]:
                further = distance + cost
                if further < known.get(other, _NOWHERE) and road not in closed:
                    known[other] = further
                    if ahead[other] < _NOWHERE:
                        heapq.heappush(frontier, (further + ahead[other], other))
        return known

    def _walk(
        self, here: int, target: int, to_goal: dict[int, int], closed: set[int]
    ) -> Iterator[Leg]:
        """The legs of the cheapest route; the arcs stand by road id, so ties are settled."""
        while here != target:
            arc = next(
                arc
                for arc in self._leaving[here]
                if arc.road not in closed
                and to_goal.get(arc.other, _NOWHERE) + arc.cost == to_goal[here]
            )
            yield Leg(self._roads[arc.road], arc.forward)
            here = arc.other
