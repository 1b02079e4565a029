"""Whether a route map can be drawn and travelled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.view import MOST_GUESSES, View
from crossbearing.library.locate import Step
from crossbearing.library.wording import nearest, quoted
from crossbearing.model.route_map import RouteMap


def broken(chart: RouteMap, placed: Placed) -> Iterator[Finding]:
    """What keeps a map from being drawn at all."""
    yield from _repeated("place", (place.id for place in chart.places), placed, "places")
    yield from _repeated("road", (road.id for road in chart.roads), placed, "roads")
    yield from _one_spot(chart, placed)
    yield from _unknown_places(chart, placed)
    for index, road in enumerate(chart.roads):
        if road.start == road.end:
            words = f"the road {quoted(road.id)} leads from a place to itself"
            yield placed.finding(words, "name another place in “to”", "roads", index, "to")
    for index, (length, noun) in enumerate(zip(chart.size, ("width", "height"), strict=True)):
        if length <= 0:
            yield placed.finding(f"the map has no {noun}", "write more than 0", "size", index)
    if not chart.destinations:
        words = "the map has no destination"
        yield placed.finding(words, "add at least one", "destinations", at_key=True)


def _unknown_places(chart: RouteMap, placed: Placed) -> Iterator[Finding]:
    places = {place.id for place in chart.places}
    missing = ((name, steps) for name, steps in _named_places(chart) if name not in places)
    for count, (name, steps) in enumerate(missing):
        guess = nearest(name, places) if count < MOST_GUESSES else ""
        remedy = guess or "add the place, or name another"
        yield placed.finding(f"there is no place {quoted(name)}", remedy, *steps)


def unreachable(chart: RouteMap, placed: Placed) -> Iterator[Finding]:
    """Destinations and places of a map, not broken, that no road leads to."""
    ways = [(road.start, road.end) for road in chart.roads]
    back = [(road.end, road.start) for road in chart.roads]
    free = [way for way, road in zip(back, chart.roads, strict=True) if not road.one_way]
    reached = _reached(chart.start, [*ways, *free])
    joined = _reached(chart.start, [*ways, *back])
    for index, goal in enumerate(chart.destinations):
        if goal.place == chart.start:
            words = f"the destination {quoted(goal.place)} is where the map starts"
            yield placed.finding(words, "choose another place", "destinations", index, "place")
        elif goal.place not in reached:
            words = f"no route leads from the start to the destination {quoted(goal.place)}"
            remedy = "add a road, or make one two-way"
            yield placed.finding(words, remedy, "destinations", index, "place")
    goals = {goal.place for goal in chart.destinations}
    for index, place in enumerate(chart.places):
        if place.id not in joined and place.id not in goals:
            words = f"the place {quoted(place.id)} is an island; no road joins it to the start"
            yield placed.finding(words, "add a road, or remove it", "places", index, "id")


def surroundings(view: View, chart: RouteMap, placed: Placed) -> Iterator[Finding]:
    """Entries that a map names and nobody knows, and what lies outside its drawing."""
    for index, road in enumerate(chart.roads):
        for at, name in enumerate(road.entries):
            yield from view.entry_dangles(name, placed, "roads", index, "entries", at)
    goals = [goal.place for goal in chart.destinations]
    yield from _repeated("destination", goals, placed, "destinations", key="place")
    for index, goal in enumerate(chart.destinations):
        for at, name in enumerate(goal.entries):
            yield from view.entry_dangles(name, placed, "destinations", index, "entries", at)
    width, height = chart.size
    for index, place in enumerate(chart.places):
        x, y = place.at
        if not (0 <= x <= width and 0 <= y <= height):
            words = f"the place {quoted(place.id)} lies outside the map, {width:g} by {height:g}"
            yield placed.finding(words, "move it, or enlarge “size”", "places", index, "at")


def _repeated(
    noun: str, names: Iterable[str], placed: Placed, where: str, key: str = "id"
) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            words = f"the {noun} {quoted(name)} is listed twice"
            yield placed.finding(words, "rename or remove one", where, index, key)
        seen.add(name)


def _one_spot(chart: RouteMap, placed: Placed) -> Iterator[Finding]:
    spots: dict[tuple[float, float], str] = {}
    for index, place in enumerate(chart.places):
        other = spots.setdefault(place.at, place.id)
        if other != place.id:
            words = f"the places {quoted(other)} and {quoted(place.id)} lie on one spot"
            yield placed.finding(words, "move one of them", "places", index, "at")


def _named_places(chart: RouteMap) -> Iterator[tuple[str, tuple[Step, ...]]]:
    if chart.start:
        # One that is missing was told when the file was decoded.
        yield chart.start, ("start",)
    for index, road in enumerate(chart.roads):
        yield road.start, ("roads", index, "from")
        yield road.end, ("roads", index, "to")
    for index, goal in enumerate(chart.destinations):
        yield goal.place, ("destinations", index, "place")


def _reached(start: str, ways: Iterable[tuple[str, str]]) -> set[str]:
    """The places that can be reached from `start` by `ways`, each from one place to another."""
    onward: dict[str, list[str]] = {}
    for here, there in ways:
        onward.setdefault(here, []).append(there)
    reached, waiting = {start}, [start]
    while waiting:
        for there in onward.get(waiting.pop(), ()):
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    return reached
