"""Slides of the live map: a journey replayed, first the destination, then its turns, then news."""

from __future__ import annotations

from collections.abc import Iterator

from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import RouteMap
from crossbearing.model.talk import RouteItem
from crossbearing.presenting.faces import MapFace, TurnLine
from crossbearing.presenting.slide import Slide, Step
from crossbearing.routing.comparison import compare
from crossbearing.routing.journey import Atlas, Journey, Plan
from crossbearing.routing.lens import Lens
from crossbearing.routing.turns import Turn
from crossbearing.routing.words import decision, difference, total, when, which_way


def route_slide(item: RouteItem, route_map: RouteMap) -> Slide:
    """The slide that replays the journey of `item` on its map."""
    atlas = Atlas(route_map)
    journey = _journey_to(atlas, item.to)
    steps = [_destination(journey), *_turns(journey)]
    for road in item.block:
        blocked = journey.block(road)
        if blocked is not journey:
            journey = blocked
            steps.append(news_step(journey, Lens.MANAGER))
    if item.then_to is not None:
        chosen = journey.choose(item.then_to)
        if chosen is not journey:
            journey = chosen
            steps += [news_step(journey, Lens.LEADER), *_turns(journey)]
    goal = atlas.destination(item.to)
    return Slide(title=f"{route_map.name}: {goal.title if goal else item.to}", steps=tuple(steps))


def live_face(face: MapFace, atlas: Atlas, plan: Plan) -> MapFace:
    """The face after the presenter has changed the plan on it to `plan`, with its own eyes."""
    before = Journey(atlas, Journey.start(atlas).now)
    journey = _with_plan(before, face.plan)
    if plan.destination is not None and plan.destination != face.plan.destination:
        return _news(journey.choose(plan.destination), Lens.LEADER)
    for road in (*face.plan.blocked, *plan.blocked):
        if (road in face.plan.blocked) != (road in plan.blocked):
            journey = journey.toggle(road)
    return _news(journey, Lens.MANAGER)


def _journey_to(atlas: Atlas, place: PlaceId) -> Journey:
    start = Journey.start(atlas)
    return start.choose(place)


def _with_plan(journey: Journey, plan: Plan) -> Journey:
    if plan.destination is not None:
        journey = journey.choose(plan.destination)
    for road in plan.blocked:
        journey = journey.block(road)
    return journey


def _destination(journey: Journey) -> Step:
    goal = journey.destination
    title = goal.title if goal is not None else journey.atlas.map.name
    why = goal.why if goal is not None else journey.atlas.map.story
    face = MapFace(
        map=journey.atlas.map,
        plan=journey.plan,
        lens=Lens.LEADER,
        kicker="The destination",
        heading=title,
        lines=(why, f"Horizon: {goal.horizon}") if goal is not None else (why,),
    )
    return Step(face, f"Destination: {title}")


def _turns(journey: Journey) -> Iterator[Step]:
    """The turns one by one; none where no road is left."""
    count = len(journey.turns)
    for turn in journey.turns:
        act = turn.road.act
        face = MapFace(
            map=journey.atlas.map,
            plan=journey.plan,
            lens=Lens.MANAGER,
            kicker=f"Turn {turn.number} of {count} · {when(turn)}",
            heading=act.title,
            lines=(
                f"{which_way(turn)}: {turn.road.name}",
                f"Owner: {act.owner}",
                f"Check: {act.check}",
            ),
            current=turn.number,
        )
        yield Step(face, f"Turn {turn.number}: {act.title}")


def news_step(journey: Journey, lens: Lens) -> Step:
    """What a change of the plan has done."""
    face = _news(journey, lens)
    return Step(face, f"{face.kicker}: {face.heading}")


def _news(journey: Journey, lens: Lens) -> MapFace:
    told = decision(journey, lens)
    road = None
    if journey.news is not None and journey.news.road is not None:
        road = journey.atlas.map.road(journey.news.road)
    goal = journey.destination
    if lens is Lens.LEADER:
        kicker, heading = "Another destination", goal.title if goal is not None else ""
    else:
        kicker = "A road closes" if road and road.id in journey.plan.blocked else "A road opens"
        heading = road.name if road is not None else total(journey)
    change = compare(journey.before, journey.answer)
    lines = [told.sentence]
    if not journey.is_stranded:
        # A new destination is not better or worse for being nearer, so nothing is compared then.
        compares = change is not None and lens is Lens.MANAGER
        news = f" ({difference(change)})" if compares and change is not None else ""
        lines.append(total(journey) + news)
    return MapFace(
        map=journey.atlas.map,
        plan=journey.plan,
        before=journey.previous if lens is Lens.MANAGER else None,
        lens=told.lens,
        kicker=kicker,
        heading=heading,
        lines=tuple(lines),
        turns=tuple(_line(turn) for turn in journey.turns),
    )


def _line(turn: Turn) -> TurnLine:
    return TurnLine(turn.number, which_way(turn), turn.road.name, when(turn))
