"""Whether every place and destination of a route map can be reached from its start."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.view import MOST_GUESSES
from crossbearing.library.wording import closest, quoted
from crossbearing.model.route_map import RouteMap

Ways = list[tuple[str, str]]


def unreachable(chart: RouteMap, placed: Placed) -> Iterator[Finding]:
    """Destinations and places of a map that no road leads to, whatever else is wrong with it.

    A misspelt name is read as the place that was likely meant. What mending another fault may join
    to the start is not told; a place that no road names always is.
    """
    land = _Land(chart)
    for index, goal in enumerate(chart.destinations):
        place = land.meant[goal.place]
        if place and place == land.start:
            words = f"the destination {quoted(goal.place)} is where the map starts"
            yield placed.finding(words, "choose another place", "destinations", index, "place")
        elif place and place not in land.reached and not land.may_be_joined(place):
            words = f"no route leads from the start to the destination {quoted(goal.place)}"
            remedy = "add a road, or make one two-way"
            yield placed.finding(words, remedy, "destinations", index, "place")
    goals = {land.meant[goal.place] for goal in chart.destinations}
    for index, one in enumerate(chart.places):
        if one.id not in goals and not land.is_joined(one.id) and not land.may_be_joined(one.id):
            words = f"the place {quoted(one.id)} is an island; no road joins it to the start"
            yield placed.finding(words, "add a road, or remove it", "places", index, "id")


class _Land:
    """How the places of a map hang together, with every name read as `meant`; "" is none known."""

    def __init__(self, chart: RouteMap) -> None:
        self.meant = _meant(chart)
        self.start = self.meant[chart.start]
        roads = [(self.meant[road.start], self.meant[road.end]) for road in chart.roads]
        sound = [bool(here and there) and here != there for here, there in roads]
        ways = [ends for ends, is_sound in zip(roads, sound, strict=True) if is_sound]
        free = [
            (there, here)
            for (here, there), road, is_sound in zip(roads, chart.roads, sound, strict=True)
            if is_sound and not road.one_way
        ]
        self.reached = _reached([self.start], [*ways, *free])
        self._pieces = _pieces(self.meant.values(), ways)
        self._sizes = Counter(self._pieces.values())
        faulty = (ends for ends, is_sound in zip(roads, sound, strict=True) if not is_sound)
        self._torn = {self._pieces[end] for ends in faulty for end in ends if end}

    def is_joined(self, place: str) -> bool:
        """Whether roads, in whatever direction, join a place to the start."""
        return bool(self.start) and self._pieces[place] == self._pieces[self.start]

    def may_be_joined(self, place: str) -> bool:
        """Whether a fault told elsewhere may be all that keeps a place from the start."""
        piece = self._pieces[place]
        uncertain = not self.start or self._pieces[self.start] in self._torn
        return piece in self._torn or (uncertain and self._sizes[piece] > 1)


def _meant(chart: RouteMap) -> Mapping[str, str]:
    """Each name of a place in a map, and the place that it most likely means."""
    places = {place.id for place in chart.places}
    meant = {name: name for name in places}
    ends = (name for road in chart.roads for name in (road.start, road.end))
    for name in (chart.start, *ends, *(goal.place for goal in chart.destinations)):
        if name not in meant:
            guesses = len(meant) - len(places)
            meant[name] = closest(name, places) if name and guesses < MOST_GUESSES else ""
    return meant


def _pieces(places: Iterable[str], ways: Ways) -> dict[str, str]:
    """For each place one that stands for all that roads join it to."""
    onward = _onward([*ways, *((there, here) for here, there in ways)])
    pieces: dict[str, str] = {}
    for place in places:
        if place not in pieces:
            pieces.update(dict.fromkeys(_spread([place], onward), place))
    return pieces


def _reached(starts: Iterable[str], ways: Ways) -> set[str]:
    """The places that can be reached from `starts` by `ways`, each from one place to another."""
    return _spread(starts, _onward(ways))


def _onward(ways: Ways) -> dict[str, list[str]]:
    onward: dict[str, list[str]] = {}
    for here, there in ways:
        onward.setdefault(here, []).append(there)
    return onward


def _spread(starts: Iterable[str], onward: Mapping[str, list[str]]) -> set[str]:
    waiting = list(starts)
    reached = set(waiting)
    while waiting:
        for there in onward.get(waiting.pop(), ()):
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    return reached
