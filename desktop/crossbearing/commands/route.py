"""``crossbearing route``: the turns to a destination, without a display."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import msgspec

from crossbearing.commands.command import Subparsers, library, print_json
from crossbearing.commands.journeys import find_map, journey_on
from crossbearing.routing.graph import Route
from crossbearing.routing.journey import Journey
from crossbearing.routing.turns import Turn
from crossbearing.routing.words import total, when, which_way
from crossbearing.userdirs import UserDirs


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "route",
        help="print the turns to a destination of a route map",
        description="Print the turns to a destination of a route map, computed from its roads.",
    )
    parser.add_argument("--to", metavar="DESTINATION", required=True, help="its place or title")
    parser.add_argument("--map", metavar="ID", help="the map; without it, the first that fits")
    parser.add_argument(
        "--block",
        metavar="ROAD",
        nargs="+",
        action="extend",
        default=[],
        help="roads to do without, by id or name",
    )
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Print the turns. That no road is left is an answer too."""
    route_map = find_map(library(dirs), options.map, options.to)
    journey = journey_on(route_map, options.to, options.block)
    if options.json:
        print_json(_as_json(journey))
    else:
        for line in _lines(journey):
            print(line)
    return 0


def _lines(journey: Journey) -> Iterator[str]:
    goal, route_map = journey.destination, journey.atlas.map
    names = {place.id: place.name for place in route_map.places}
    title = goal.title if goal is not None else ""
    yield f"{route_map.name}: {names.get(route_map.start, route_map.start)} → {title}"
    if journey.is_stranded:
        yield f"No road is left to “{title}”. Now only another destination helps,"
        yield "and that is the leader’s choice."
        return
    yield total(journey)
    for turn in journey.turns:
        act = turn.road.act
        yield ""
        yield f"{turn.number:2}. {which_way(turn)} · {turn.road.name} · {when(turn)}"
        yield f"    {act.title}"
        yield f"    Owner: {act.owner}"
        yield f"    Check: {act.check}"


def _as_json(journey: Journey) -> dict[str, object]:
    goal, route = journey.destination, journey.answer
    reachable = isinstance(route, Route)
    return {
        "map": journey.atlas.map.id,
        "start": journey.atlas.map.start,
        "destination": msgspec.to_builtins(goal),
        "blocked": list(journey.plan.blocked),
        "reachable": reachable,
        "weeks": route.weeks if isinstance(route, Route) else None,
        "turns": [_turn_as_json(turn) for turn in journey.turns],
    }


def _turn_as_json(turn: Turn) -> dict[str, object]:
    return {
        "number": turn.number,
        "direction": turn.direction.value,
        "heading": None if turn.heading is None else round(turn.heading, 1),
        "at": turn.at,
        "to": turn.to,
        "road": turn.road.id,
        "name": turn.road.name,
        "weeks": turn.road.weeks,
        "first_week": turn.first_week,
        "last_week": turn.last_week,
        "act": msgspec.to_builtins(turn.road.act),
        "entries": list(turn.road.entries),
    }
