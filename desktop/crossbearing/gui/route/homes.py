"""Where on a map an entry lives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import msgspec

from crossbearing.model.address import Address, PlaceId, RoadId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.drawing.targets import Target


class Homes(msgspec.Struct, frozen=True):
    """The roads and places that name an entry among theirs."""

    roads: frozenset[RoadId] = frozenset()
    places: frozenset[PlaceId] = frozenset()


def homes_on(route_map: RouteMap, library: Library) -> Mapping[Address, Homes]:
    """Where on `route_map` entries live; those that live nowhere on it are not among them."""
    roads: defaultdict[Address, set[RoadId]] = defaultdict(set)
    places: defaultdict[Address, set[PlaceId]] = defaultdict(set)
    for road in route_map.roads:
        for entry in library.resolve_all(road.entries, route_map.pack):
            roads[entry.address].add(RoadId(road.id))
    for goal in route_map.destinations:
        for entry in library.resolve_all(goal.entries, route_map.pack):
            places[entry.address].add(goal.place)
    return {
        address: Homes(frozenset(roads[address]), frozenset(places[address]))
        for address in {*roads, *places}
    }


def entries_of_road(road: RoadId, route_map: RouteMap, library: Library) -> tuple[AnyEntry, ...]:
    """The entries that a road names."""
    found = route_map.road(road)
    return library.resolve_all(found.entries, route_map.pack) if found is not None else ()


def entries_of_place(place: PlaceId, route_map: RouteMap, library: Library) -> tuple[AnyEntry, ...]:
    """The entries that a destination names."""
    found = route_map.destination(place)
    return library.resolve_all(found.entries, route_map.pack) if found is not None else ()


def entries_of(
    target: Target | None, route_map: RouteMap | None, library: Library
) -> tuple[AnyEntry, ...]:
    """The entries that a road or a destination names; none if there is neither."""
    if target is None or route_map is None:
        return ()
    if target.road is not None:
        return entries_of_road(target.road, route_map, library)
    return entries_of_place(target.place, route_map, library) if target.place is not None else ()
