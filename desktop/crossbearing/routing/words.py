"""What a map says, in plain words: turns, weeks, differences, and who is deciding now."""

from __future__ import annotations

import msgspec

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Act, Destination, RouteMap
from crossbearing.routing.comparison import Comparison, compare
from crossbearing.routing.graph import Route
from crossbearing.routing.journey import Deed, Journey
from crossbearing.routing.lens import Lens
from crossbearing.routing.turns import Direction, Turn, compass


class Decision(msgspec.Struct, frozen=True):
    """Who is deciding now, and a sentence that says so."""

    lens: Lens
    sentence: str


def number_of(count: float) -> str:
    """A count as it is written: 4, 4.5, never 4.0."""
    return f"{count:.2f}".rstrip("0").rstrip(".")


def weeks_long(weeks: float) -> str:
    """A length: “1 week”, “10 weeks”, “4.5 weeks”."""
    return f"{number_of(weeks)} {'week' if number_of(weeks) == '1' else 'weeks'}"


def turns_long(turns: int) -> str:
    """A number of turns: “1 turn”, “6 turns”."""
    return f"{turns} {'turn' if turns == 1 else 'turns'}"


def when(turn: Turn) -> str:
    """The weeks in which a turn's road is travelled: “week 1”, “weeks 4–9”."""
    first, last = turn.first_week, turn.last_week
    return f"week {first}" if first == last else f"weeks {first}–{last}"


def which_way(turn: Turn) -> str:
    """The direction in words; the first turn says where it sets off to: “Set off north”."""
    if turn.direction is Direction.SET_OFF:
        return f"Set off {compass(turn.heading)}" if turn.heading is not None else "Set off"
    return turn.direction[0].upper() + turn.direction[1:]


def total(journey: Journey) -> str:
    """The length of the route in a line, or that there is none."""
    route = journey.answer
    if isinstance(route, Route):
        return f"{turns_long(len(route.legs))} · {weeks_long(route.weeks)}"
    return "No road left" if journey.is_stranded else "No destination"


def turn_sentence(turn: Turn, count: int) -> str:
    """Everything the map says about one turn, as a sentence or two."""
    act = turn.road.act
    way = which_way(turn)
    link = "along" if turn.direction in {Direction.SET_OFF, Direction.STRAIGHT} else "into"
    return (
        f"Turn {turn.number} of {count}: {way[0].lower() if turn.number > 1 else way[0]}{way[1:]} "
        f"{link} {turn.road.name}, {when(turn)}. {act_sentence(act)}"
    )


def act_sentence(act: Act) -> str:
    """The act of a road: what is done, who owns it, how it is checked."""
    return f"{act.title}. Owner: {act.owner}. Check: {_stopped(act.check)}"


def arrival_sentence(journey: Journey) -> str:
    """Where the route ends and why it is worth the trip."""
    goal, route = journey.destination, journey.answer
    if goal is None or not isinstance(route, Route):
        return ""
    return f"Arrive at {goal.title} after {weeks_long(route.weeks)}. {_stopped(goal.why)}"


def destination_sentence(goal: Destination, journey: Journey) -> str:
    """Everything the map says about one destination under the plan in force."""
    answer = journey.atlas.graph.route(goal.place, journey.plan.blocked)
    far = weeks_long(answer.weeks) + " away" if isinstance(answer, Route) else "no road left"
    chosen = ", chosen" if goal.place == journey.plan.destination else ""
    return f"{goal.title}{chosen}. {_stopped(goal.why)} Horizon: {goal.horizon}; {far}."


def difference(comparison: Comparison) -> str:
    """A comparison in words: “2 weeks longer, 1 turn more”."""
    if comparison.is_same:
        return "the same turns"
    return f"{_by_weeks(comparison.weeks)}, {_by_turns(comparison.turns)}"


def short_difference(comparison: Comparison) -> str:
    """A comparison in signs: “+2 weeks, −1 turn”."""
    if comparison.is_same:
        return "the same turns"
    weeks = f"{_sign(comparison.weeks)}{weeks_long(abs(comparison.weeks))}"
    return f"{weeks}, {_sign(comparison.turns)}{turns_long(abs(comparison.turns))}"


def decision(journey: Journey, lens: Lens) -> Decision:
    """Who is deciding now. When no road is left it is the leader, whatever the lens."""
    goal = journey.destination
    if goal is None:
        return Decision(Lens.LEADER, "This map has no destination yet.")
    if journey.atlas.map.start not in journey.atlas.places:
        return Decision(Lens.LEADER, "This map has no start, so no road leads anywhere yet.")
    if journey.is_stranded:
        return Decision(
            Lens.LEADER,
            f"No road is left to “{goal.title}”. Now only another destination helps, "
            "and that is the leader’s choice.",
        )
    if lens is Lens.LEADER:
        return Decision(lens, _leader_sentence(journey, goal))
    return Decision(lens, _manager_sentence(journey, goal))


def road_sentence(route_map: RouteMap, journey: Journey, road_id: str) -> str:
    """A road in words: its name, where it leads, its weeks, and whether it is blocked."""
    road = next((road for road in route_map.roads if road.id == road_id), None)
    if road is None:
        return ""
    names = {PlaceId(place.id): place.name for place in route_map.places}
    state = ", blocked" if road_id in journey.plan.blocked else ""
    way = " to " if road.one_way else " and "
    between = "from " if road.one_way else "between "
    ends = f"{between}{names.get(road.start, road.start)}{way}{names.get(road.end, road.end)}"
    return f"{road.name}{state}: {ends}, {weeks_long(road.weeks)}. {road.act.title}."


def _leader_sentence(journey: Journey, goal: Destination) -> str:
    if journey.news is not None and journey.news.deed is Deed.CHOSE:
        return f"Leading: the trip now ends at “{goal.title}”, and every turn follows from that."
    return "Leading: choose where the trip ends, and say why it is worth it."


def _manager_sentence(journey: Journey, goal: Destination) -> str:
    step = journey.news
    road = journey.atlas.map.road(step.road) if step is not None and step.road else None
    change = compare(journey.before, journey.answer)
    if step is None or road is None or change is None:
        return f"Managing: share the turns that lead to “{goal.title}”."
    state = "blocked" if step.deed is Deed.BLOCKED else "open again"
    if change.is_same:
        return f"Managing: {road.name} is {state}; the turns stay as they were."
    return f"Managing: {road.name} is {state}. Other turns, the same destination."


def _sign(value: float) -> str:
    """The sign to set before a difference."""
    return "±" if not value else "+" if value > 0 else "−"


def _by_weeks(weeks: float) -> str:
    if not weeks:
        return "as long as before"
    return f"{weeks_long(abs(weeks))} {'longer' if weeks > 0 else 'shorter'}"


def _by_turns(turns: int) -> str:
    if not turns:
        return "as many turns"
    if turns > 0:
        return f"{turns_long(turns)} more"
    return f"{turns_long(-turns)} fewer"


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."
