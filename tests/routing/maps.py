"""Maps for tests: one small and hand-made, and random ones."""

from __future__ import annotations

import random

import networkx as nx
from hypothesis import strategies as st

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Act, Destination, Place, Point, Road, RouteMap

ACT = Act("Do the next thing", "Team lead", "It is done")


def place(name: str, x: float, y: float) -> Place:
    return Place(name, name.replace("-", " ").title(), (x, y))


def road(
    name: str,
    start: str,
    end: str,
    weeks: float = 1,
    *,
    bends: tuple[Point, ...] = (),
    one_way: bool = False,
) -> Road:
    return Road(
        id=RoadId(name),
        start=PlaceId(start),
        end=PlaceId(end),
        name=name.replace("-", " ").title(),
        weeks=weeks,
        act=ACT,
        bends=bends,
        one_way=one_way,
    )


def goal(place_id: str) -> Destination:
    return Destination(
        place=PlaceId(place_id),
        title=f"The {place_id} " + "that we long for " * (len(place_id) % 3),
        why="It is worth it.",
        horizon="soon",
    )


def map_of(
    places: list[Place], roads: list[Road], goals: list[str], start: str | None = None
) -> RouteMap:
    return RouteMap(
        id="test",
        name="Test",
        story="A test.",
        size=(400, 300),
        start=PlaceId(start or places[0].id),
        places=tuple(places),
        roads=tuple(roads),
        destinations=tuple(goal(name) for name in goals),
    )


@st.composite
def random_maps(draw: st.DrawFn, most: int = 14, even_weeks: bool = False) -> RouteMap:
    """Maps with islands, dead ends, parallel roads and one-way roads, not all of them reachable."""
    count = draw(st.integers(2, most))
    spots = draw(
        st.lists(
            st.tuples(st.integers(0, 40), st.integers(0, 30)),
            min_size=count,
            max_size=count,
            unique=True,
        )
    )
    places = [place(f"p{n}", x * 10.0, y * 10.0) for n, (x, y) in enumerate(spots)]
    number = st.integers(0, count - 1)
    weeks = st.just(1.0) if even_weeks else st.sampled_from((0.1, 0.2, 0.3, 0.5, 1, 1.5, 2, 4))
    ends = st.tuples(number, number).filter(lambda pair: pair[0] != pair[1])
    ways = draw(st.lists(st.tuples(ends, weeks, st.booleans()), max_size=3 * count))
    roads = [
        road(f"r{n}", f"p{a}", f"p{b}", length, one_way=one_way)
        for n, ((a, b), length, one_way) in enumerate(ways)
    ]
    return map_of(
        places,
        roads,
        [f"p{n}" for n in draw(st.lists(number, min_size=1, max_size=4, unique=True))],
    )


def grid_map(side: int, seed: int = 1) -> RouteMap:
    """A town of `side` by `side` junctions with roads of different lengths."""
    rng = random.Random(seed)
    places = [place(f"p{x}-{y}", x * 10.0, y * 10.0) for x in range(side) for y in range(side)]
    roads = [
        road(f"r{x}-{y}-{dx}", f"p{x}-{y}", f"p{x + dx}-{y + dy}", rng.choice((0.5, 1, 1.5, 2, 3)))
        for x in range(side)
        for y in range(side)
        for dx, dy in ((1, 0), (0, 1))
        if x + dx < side and y + dy < side
    ]
    return map_of(places, roads, [f"p{side - 1}-{side - 1}"])


def as_networkx(route_map: RouteMap, blocked: set[str]) -> nx.MultiDiGraph:
    """The open roads of the map as networkx has them, as an independent judge."""
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(place.id for place in route_map.places)
    for way in route_map.roads:
        if way.id in blocked:
            continue
        graph.add_edge(way.start, way.end, weight=way.weeks)
        if not way.one_way:
            graph.add_edge(way.end, way.start, weight=way.weeks)
    return graph
