"""Slides of the live map: a journey replayed, first the destination, then its turns, then news."""

from __future__ import annotations

from collections.abc import Iterator

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import RouteMap
from crossbearing.model.talk import RouteItem
from crossbearing.phrases import Say, in_english
from crossbearing.presenting.faces import MapFace, TurnLine
from crossbearing.presenting.phrases import JourneyPhrase
from crossbearing.presenting.slide import Slide, Step
from crossbearing.routing.comparison import compare
from crossbearing.routing.journey import Atlas, Journey, Plan
from crossbearing.routing.lens import Lens
from crossbearing.routing.turns import Turn
from crossbearing.routing.words import decision, difference, total, when, which_way


def route_slide(item: RouteItem, route_map: RouteMap, say: Say = in_english) -> Slide:
    """The slide that replays the journey of `item` on its map."""
    atlas = Atlas(route_map)
    journey = _journey_to(atlas, item.to)
    steps = [_destination(journey, say), *_turns(journey, say)]
    for road in item.block:
        blocked = journey.block(road)
        if blocked is not journey:
            journey = blocked
            steps.append(news_step(journey, Lens.MANAGER, say))
    if item.then_to is not None:
        chosen = journey.choose(item.then_to)
        if chosen is not journey:
            journey = chosen
            steps += [news_step(journey, Lens.LEADER, say), *_turns(journey, say)]
    goal = atlas.destination(item.to)
    return Slide(title=f"{route_map.name}: {goal.title if goal else item.to}", steps=tuple(steps))


def live_face(face: MapFace, atlas: Atlas, plan: Plan, say: Say = in_english) -> MapFace:
    """The face after the presenter has changed the plan on it to `plan`, with its own eyes."""
    before = Journey(atlas, Journey.start(atlas).now)
    journey = _with_plan(before, face.plan)
    if plan.destination is not None and plan.destination != face.plan.destination:
        return _news(journey.choose(plan.destination), Lens.LEADER, say)
    for road in (*face.plan.blocked, *plan.blocked):
        if (road in face.plan.blocked) != (road in plan.blocked):
            journey = journey.toggle(road)
    return _news(journey, Lens.MANAGER, say)


def _journey_to(atlas: Atlas, place: PlaceId) -> Journey:
    start = Journey.start(atlas)
    return start.choose(place)


def _with_plan(journey: Journey, plan: Plan) -> Journey:
    if plan.destination is not None:
        journey = journey.choose(plan.destination)
    for road in plan.blocked:
        journey = journey.block(road)
    return journey


def _destination(journey: Journey, say: Say) -> Step:
    goal = journey.destination
    title = goal.title if goal is not None else journey.atlas.map.name
    why = goal.why if goal is not None else journey.atlas.map.story
    face = MapFace(
        map=journey.atlas.map,
        plan=journey.plan,
        lens=Lens.LEADER,
        kicker=say(JourneyPhrase.THE_DESTINATION),
        heading=title,
        lines=(why, *([say(JourneyPhrase.HORIZON(horizon=goal.horizon))] if goal else [])),
    )
    return Step(face, say(JourneyPhrase.DESTINATION(title=title)))


def _turns(journey: Journey, say: Say) -> Iterator[Step]:
    """The turns one by one; none where no road is left."""
    count = len(journey.turns)
    for turn in journey.turns:
        act = turn.road.act
        face = MapFace(
            map=journey.atlas.map,
            plan=journey.plan,
            lens=Lens.MANAGER,
            kicker=say(
                JourneyPhrase.TURN_OF(number=turn.number, count=count, when=when(turn, say))
            ),
            heading=act.title,
            lines=(
                f"{which_way(turn, say)}: {turn.road.name}",
                say(JourneyPhrase.OWNER(owner=act.owner)),
                say(JourneyPhrase.CHECK(check=act.check)),
            ),
            current=turn.number,
        )
        yield Step(face, say(JourneyPhrase.TURN(number=turn.number, title=act.title)))


def news_step(journey: Journey, lens: Lens, say: Say = in_english) -> Step:
    """What a change of the plan has done."""
    face = _news(journey, lens, say)
    return Step(face, f"{face.kicker}: {face.heading}")


def _news(journey: Journey, lens: Lens, say: Say) -> MapFace:
    told = decision(journey, lens, say)
    road = None
    if journey.news is not None and journey.news.road is not None:
        road = journey.atlas.map.road(journey.news.road)
    goal = journey.destination
    if lens is Lens.LEADER:
        kicker = say(JourneyPhrase.OTHER_DESTINATION)
        heading = goal.title if goal is not None else ""
    else:
        closes = road is not None and road.id in journey.plan.blocked
        kicker = say(JourneyPhrase.ROAD_CLOSES if closes else JourneyPhrase.ROAD_OPENS)
        heading = road.name if road is not None else total(journey, say)
    change = compare(journey.before, journey.answer)
    lines = [told.sentence]
    if not journey.is_stranded:
        # A new destination is not better or worse for being nearer, so nothing is compared then.
        compares = change is not None and lens is Lens.MANAGER
        news = f" ({difference(change, say)})" if compares and change is not None else ""
        lines.append(total(journey, say) + news)
    return MapFace(
        map=journey.atlas.map,
        plan=journey.plan,
        before=journey.previous if lens is Lens.MANAGER else None,
        lens=told.lens,
        kicker=kicker,
        heading=heading,
        lines=tuple(lines),
        turns=tuple(_line(turn, say) for turn in journey.turns),
    )


def _line(turn: Turn, say: Say) -> TurnLine:
    return TurnLine(turn.number, which_way(turn, say), turn.road.name, when(turn, say))
