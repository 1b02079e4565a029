"""What a map says, in plain words: turns, weeks, differences, and who is deciding now.

Each function takes `say`, which gives a phrase in the language wanted; without it, in English.
"""

from __future__ import annotations

import msgspec

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Act, Destination, RouteMap
from crossbearing.phrases import Say, in_english, number
from crossbearing.routing.comparison import Comparison, compare
from crossbearing.routing.graph import Route
from crossbearing.routing.journey import Deed, Journey
from crossbearing.routing.lens import Lens
from crossbearing.routing.phrases import RoutePhrase
from crossbearing.routing.turns import Direction, Turn, compass


class Decision(msgspec.Struct, frozen=True):
    """Who is deciding now, and a sentence that says so."""

    lens: Lens
    sentence: str


def weeks_long(weeks: float, say: Say = in_english) -> str:
    """A length: “1 week”, “10 weeks”, “4.5 weeks”."""
    count = number(weeks, say)
    return say(RoutePhrase.WEEK if count == "1" else RoutePhrase.WEEKS).format(count=count)


def turns_long(turns: int, say: Say = in_english) -> str:
    """A number of turns: “1 turn”, “6 turns”."""
    return say(RoutePhrase.TURN if turns == 1 else RoutePhrase.TURNS).format(count=turns)


def when(turn: Turn, say: Say = in_english) -> str:
    """The weeks in which a turn's road is travelled: “week 1”, “weeks 4–9”."""
    first, last = turn.first_week, turn.last_week
    if first == last:
        return say(RoutePhrase.IN_WEEK).format(week=first)
    return say(RoutePhrase.IN_WEEKS).format(first=first, last=last)


def which_way(turn: Turn, say: Say = in_english) -> str:
    """The direction in words; the first turn says where it sets off to: “Set off north”."""
    return _capital(_way(turn, say))


def total(journey: Journey, say: Say = in_english) -> str:
    """The length of the route in a line, or that there is none."""
    route = journey.answer
    if isinstance(route, Route):
        return f"{turns_long(len(route.legs), say)} · {weeks_long(route.weeks, say)}"
    return say(RoutePhrase.NO_ROAD if journey.is_stranded else RoutePhrase.NO_DESTINATION)


def turn_sentence(turn: Turn, count: int, say: Say = in_english) -> str:
    """Everything the map says about one turn, as a sentence or two."""
    goes_along = turn.direction in {Direction.SET_OFF, Direction.STRAIGHT}
    return say(RoutePhrase.ALONG if goes_along else RoutePhrase.INTO).format(
        number=turn.number,
        count=count,
        way=_way(turn, say),
        road=turn.road.name,
        when=when(turn, say),
        act=act_sentence(turn.road.act, say),
    )


def act_sentence(act: Act, say: Say = in_english) -> str:
    """The act of a road: what is done, who owns it, how it is checked."""
    check = _stopped(act.check)
    return say(RoutePhrase.ACT).format(title=act.title, owner=act.owner, check=check)


def arrival_sentence(journey: Journey, say: Say = in_english) -> str:
    """Where the route ends and why it is worth the trip."""
    goal, route = journey.destination, journey.answer
    if goal is None or not isinstance(route, Route):
        return ""
    weeks = weeks_long(route.weeks, say)
    return say(RoutePhrase.ARRIVE).format(title=goal.title, weeks=weeks, why=_stopped(goal.why))


def destination_sentence(goal: Destination, journey: Journey, say: Say = in_english) -> str:
    """Everything the map says about one destination under the plan in force."""
    answer = journey.atlas.graph.route(goal.place, journey.plan.blocked)
    far = say(RoutePhrase.NO_ROAD_LEFT)
    if isinstance(answer, Route):
        far = say(RoutePhrase.AWAY).format(weeks=weeks_long(answer.weeks, say))
    chosen = goal.place == journey.plan.destination
    return say(RoutePhrase.CHOSEN_GOAL if chosen else RoutePhrase.GOAL).format(
        title=goal.title, why=_stopped(goal.why), horizon=goal.horizon, far=far
    )


def difference(comparison: Comparison, say: Say = in_english) -> str:
    """A comparison in words: “2 weeks longer, 1 turn more”."""
    if comparison.is_same:
        return say(RoutePhrase.SAME_TURNS)
    return f"{_by_weeks(comparison.weeks, say)}, {_by_turns(comparison.turns, say)}"


def short_difference(comparison: Comparison, say: Say = in_english) -> str:
    """A comparison in signs: “+2 weeks, −1 turn”."""
    if comparison.is_same:
        return say(RoutePhrase.SAME_TURNS)
    weeks = f"{_sign(comparison.weeks)}{weeks_long(abs(comparison.weeks), say)}"
    return f"{weeks}, {_sign(comparison.turns)}{turns_long(abs(comparison.turns), say)}"


def decision(journey: Journey, lens: Lens, say: Say = in_english) -> Decision:
    """Who is deciding now. When no road is left it is the leader, whatever the lens."""
    goal = journey.destination
    if goal is None:
        return Decision(Lens.LEADER, say(RoutePhrase.NO_GOAL_YET))
    if journey.atlas.map.start not in journey.atlas.places:
        return Decision(Lens.LEADER, say(RoutePhrase.NO_START))
    if journey.is_stranded:
        return Decision(Lens.LEADER, say(RoutePhrase.STRANDED).format(title=goal.title))
    if lens is Lens.LEADER:
        return Decision(lens, _leader_sentence(journey, goal, say))
    return Decision(lens, _manager_sentence(journey, goal, say))


def road_sentence(
    route_map: RouteMap, journey: Journey, road_id: str, say: Say = in_english
) -> str:
    """A road in words: its name, where it leads, its weeks, and whether it is blocked."""
    road = next((road for road in route_map.roads if road.id == road_id), None)
    if road is None:
        return ""
    names = {PlaceId(place.id): place.name for place in route_map.places}
    blocked = road_id in journey.plan.blocked
    if road.one_way:
        phrase = RoutePhrase.BLOCKED_ONE_WAY if blocked else RoutePhrase.ONE_WAY
    else:
        phrase = RoutePhrase.BLOCKED_ROAD if blocked else RoutePhrase.ROAD
    return say(phrase).format(
        road=road.name,
        start=names.get(road.start, road.start),
        end=names.get(road.end, road.end),
        weeks=weeks_long(road.weeks, say),
        act=road.act.title,
    )


def _way(turn: Turn, say: Say) -> str:
    if turn.direction is Direction.SET_OFF and turn.heading is not None:
        heading = say(RoutePhrase(compass(turn.heading)))
        return say(RoutePhrase.SET_OFF_TO).format(heading=heading)
    return say(RoutePhrase(turn.direction.value))


def _leader_sentence(journey: Journey, goal: Destination, say: Say) -> str:
    if journey.news is not None and journey.news.deed is Deed.CHOSE:
        return say(RoutePhrase.LED).format(title=goal.title)
    return say(RoutePhrase.LEADING)


def _manager_sentence(journey: Journey, goal: Destination, say: Say) -> str:
    step = journey.news
    road = journey.atlas.map.road(step.road) if step is not None and step.road else None
    change = compare(journey.before, journey.answer)
    if step is None or road is None or change is None:
        return say(RoutePhrase.MANAGING).format(title=goal.title)
    if step.deed is Deed.BLOCKED:
        phrase = RoutePhrase.BLOCKED_ELSEWHERE if change.is_same else RoutePhrase.BLOCKED
    else:
        phrase = RoutePhrase.OPENED_ELSEWHERE if change.is_same else RoutePhrase.OPENED
    return say(phrase).format(road=road.name)


def _by_weeks(weeks: float, say: Say) -> str:
    if not weeks:
        return say(RoutePhrase.AS_LONG)
    phrase = RoutePhrase.LONGER if weeks > 0 else RoutePhrase.SHORTER
    return say(phrase).format(weeks=weeks_long(abs(weeks), say))


def _by_turns(turns: int, say: Say) -> str:
    if not turns:
        return say(RoutePhrase.AS_MANY)
    return say(RoutePhrase.MORE if turns > 0 else RoutePhrase.FEWER).format(
        turns=turns_long(abs(turns), say)
    )


def _sign(value: float) -> str:
    """The sign to set before a difference."""
    return "±" if not value else "+" if value > 0 else "−"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."
