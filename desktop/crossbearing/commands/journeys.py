"""A journey as a command line describes it: map, destination, blocked roads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crossbearing.faults import WrongUsage
from crossbearing.model.address import RoadId
from crossbearing.model.library import Library
from crossbearing.model.route_map import Destination, RouteMap
from crossbearing.routing.journey import Atlas, Journey


def find_map(books: Library, name: str | None, destination: str | None) -> RouteMap:
    """The map called `name`, by id or name; without one, the first that has the destination.

    Raises:
        WrongUsage: there is no such map.
    """
    if name is not None:
        found = next((each for each in books.maps if _is(name, each.id, each.name)), None)
        if found is None:
            raise WrongUsage(f"There is no map “{name}”.", _choice(each.id for each in books.maps))
        return found
    fitting = (each for each in books.maps if _goal(each, destination) is not None)
    first = next(fitting, None)
    if first is None:
        if destination is None or not books.maps:
            raise WrongUsage("There is no map in the library.")
        goals = (goal.place for each in books.maps for goal in each.destinations)
        raise WrongUsage(f"No map has a destination “{destination}”.", _choice(goals))
    return first


def journey_on(route_map: RouteMap, destination: str | None, blocked: Sequence[str]) -> Journey:
    """The journey to `destination` (the map's first if None) with some roads blocked.

    Raises:
        WrongUsage: the map has no such destination or road.
    """
    journey = Journey.start(Atlas(route_map))
    if destination is not None:
        goal = _goal(route_map, destination)
        if goal is None:
            choice = _choice(each.place for each in route_map.destinations)
            raise WrongUsage(f"“{route_map.id}” has no destination “{destination}”.", choice)
        journey = journey.choose(goal.place)
    for name in blocked:
        journey = journey.block(_road(route_map, name))
    return journey


def _goal(route_map: RouteMap, name: str | None) -> Destination | None:
    """The destination called `name`, by the id of its place or by its title."""
    goals = route_map.destinations
    if name is None:
        return next(iter(goals), None)
    return next((goal for goal in goals if _is(name, goal.place, goal.title)), None)


def _road(route_map: RouteMap, name: str) -> RoadId:
    found = next((road for road in route_map.roads if _is(name, road.id, road.name)), None)
    if found is None:
        # Only after a slip; it takes a module that no other command needs.
        from crossbearing.library.wording import nearest  # noqa: PLC0415

        guess = nearest(name, (road.id for road in route_map.roads))
        remedy = guess[0].upper() + guess[1:] if guess else ""
        raise WrongUsage(f"“{route_map.id}” has no road “{name}”.", remedy)
    return RoadId(found.id)


def _is(text: str, identifier: str, name: str) -> bool:
    return text.casefold() in {identifier.casefold(), name.casefold()}


def _choice(names: Iterable[str]) -> str:
    return f"There are: {', '.join(dict.fromkeys(names))}."
