"""Whether a route map can be drawn, and names what there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.view import MOST_GUESSES, View
from crossbearing.library.locate import Step
from crossbearing.library.wording import nearest, quoted
from crossbearing.model.route_map import RouteMap


def broken(chart: RouteMap, placed: Placed) -> Iterator[Finding]:
    """What keeps a map, or a part of it, from being drawn."""
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
