"""What the lists under the map say: turns, the arrival, blocked roads, destinations."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from crossbearing.gui.route.homes import entries_of_place, entries_of_road
from crossbearing.gui.saying import say
from crossbearing.model.address import RoadId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.route_map import Destination
from crossbearing.routing.drawing.targets import Target
from crossbearing.routing.graph import Route
from crossbearing.routing.journey import Journey
from crossbearing.routing.phrases import RoutePhrase
from crossbearing.routing.turns import Direction, Turn
from crossbearing.routing.words import (
    arrival_sentence,
    destination_sentence,
    road_sentence,
    turn_sentence,
    weeks_long,
    when,
    which_way,
)


class RowKind(StrEnum):
    """What a row is."""

    TURN = "turn"
    ARRIVAL = "arrival"
    STRANDED = "stranded"
    BLOCKED = "blocked"
    DESTINATION = "destination"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row: its title, what stands at its right, and what it unfolds when it is the current one.

    `under` is always shown beneath the title. `details` are captions with their texts. `sentence`
    says everything in words.
    """

    kind: RowKind
    target: Target | None
    title: str
    aside: str = ""
    under: str = ""
    number: int = 0
    details: tuple[tuple[str, str], ...] = ()
    entries: tuple[AnyEntry, ...] = ()
    chosen: bool = False
    sentence: str = ""


def turn_rows(journey: Journey, library: Library) -> tuple[Row, ...]:
    """The turns, then the arrival or that there is none, then the roads that are blocked."""
    turns = (_turn_row(turn, journey, library) for turn in journey.turns)
    stranded = journey.is_stranded
    end = _stranded_row(journey) if stranded else _arrival_row(journey, library)
    return (*turns, *((end,) if end is not None else ()), *_blocked_rows(journey, library))


def destination_rows(journey: Journey, library: Library) -> tuple[Row, ...]:
    """The destinations of the map, each with why it is worth the trip."""
    goals = journey.atlas.destinations
    return tuple(_destination_row(goal, journey, library) for goal in goals)


def _turn_row(turn: Turn, journey: Journey, library: Library) -> Row:
    act, road = turn.road.act, RoadId(turn.road.id)
    entries = entries_of_road(road, journey.atlas.map, library)
    return Row(
        kind=RowKind.TURN,
        target=Target(road=road),
        title=act.title,
        aside=f"{_way(turn)} · {when(turn, say)}",
        number=turn.number,
        details=(
            (say(RoutePhrase.CAPTION_ROAD), _road_and_weeks(turn)),
            (say(RoutePhrase.CAPTION_OWNER), act.owner),
            (say(RoutePhrase.CAPTION_CHECK), act.check),
        ),
        entries=entries,
        sentence=_with_entries(turn_sentence(turn, len(journey.turns), say), entries),
    )


def _arrival_row(journey: Journey, library: Library) -> Row | None:
    goal, route = journey.destination, journey.answer
    if goal is None or not isinstance(route, Route):
        return None
    entries = entries_of_place(goal.place, journey.atlas.map, library)
    return Row(
        kind=RowKind.ARRIVAL,
        target=Target(place=goal.place),
        title=goal.title,
        aside=say(RoutePhrase.ASIDE_ARRIVE).format(weeks=weeks_long(route.weeks, say)),
        details=(
            (say(RoutePhrase.CAPTION_WHY), goal.why),
            (say(RoutePhrase.CAPTION_HORIZON), goal.horizon),
        ),
        entries=entries,
        sentence=_with_entries(arrival_sentence(journey, say), entries),
    )


def _stranded_row(journey: Journey) -> Row | None:
    goal = journey.destination
    if goal is None:
        return None
    title = say(RoutePhrase.NO_ROAD_IS_LEFT).format(title=goal.title)
    under = say(RoutePhrase.NOW_WHAT)
    return Row(
        kind=RowKind.STRANDED,
        target=Target(place=goal.place),
        title=title,
        under=under,
        sentence=f"{title}. {under}",
    )


def _blocked_rows(journey: Journey, library: Library) -> Iterator[Row]:
    for road_id in journey.plan.blocked:
        road = journey.atlas.map.road(road_id)
        if road is None:
            continue
        entries = entries_of_road(road_id, journey.atlas.map, library)
        words = road_sentence(journey.atlas.map, journey, road_id, say)
        yield Row(
            kind=RowKind.BLOCKED,
            target=Target(road=road_id),
            title=road.name,
            aside=say(RoutePhrase.ASIDE_BLOCKED),
            details=(
                (say(RoutePhrase.CAPTION_ACT), road.act.title),
                (say(RoutePhrase.CAPTION_OWNER), road.act.owner),
                (say(RoutePhrase.CAPTION_TO_OPEN), say(RoutePhrase.PRESS_B)),
            ),
            entries=entries,
            sentence=_with_entries(words, entries),
        )


def _destination_row(goal: Destination, journey: Journey, library: Library) -> Row:
    answer = journey.atlas.graph.route(goal.place, journey.plan.blocked)
    far = (
        weeks_long(answer.weeks, say)
        if isinstance(answer, Route)
        else say(RoutePhrase.NO_ROAD_LEFT)
    )
    entries = entries_of_place(goal.place, journey.atlas.map, library)
    return Row(
        kind=RowKind.DESTINATION,
        target=Target(place=goal.place),
        title=goal.title,
        aside=far,
        under=goal.why,
        details=((say(RoutePhrase.CAPTION_HORIZON), goal.horizon),),
        entries=entries,
        chosen=goal.place == journey.plan.destination,
        sentence=_with_entries(destination_sentence(goal, journey, say), entries),
    )


def _with_entries(sentence: str, entries: tuple[AnyEntry, ...]) -> str:
    names = ", ".join(entry.name for entry in entries)
    return say(RoutePhrase.ENTRIES).format(sentence=sentence, names=names) if names else sentence


def _way(turn: Turn) -> str:
    """The direction, short enough to stand beside a title."""
    if turn.direction is not Direction.SET_OFF:
        return which_way(turn, say)
    words = say(RoutePhrase.SET_OFF)
    return words[:1].upper() + words[1:]


def _road_and_weeks(turn: Turn) -> str:
    weeks = weeks_long(turn.road.weeks, say)
    return say(RoutePhrase.ROAD_AND_WEEKS).format(road=turn.road.name, weeks=weeks)
