"""Blocking, choosing, undo and redo."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.comparison import Comparison, compare
from crossbearing.routing.graph import NoRoad, Route
from crossbearing.routing.journey import Atlas, Journey
from crossbearing.routing.lens import Lens
from crossbearing.routing.words import decision, difference, short_difference, total
from tests.routing.maps import map_of, place, random_maps
from tests.routing.town import town

HILL, FORT = PlaceId("hill"), PlaceId("fort")
STAFFING, HILL_PATH = RoadId("staffing-road"), RoadId("hill-path")


def fresh() -> Journey:
    return Journey.start(Atlas(town()))


def test_the_journey_starts_at_the_first_destination() -> None:
    journey = fresh()
    assert journey.plan.destination == HILL
    assert total(journey) == "7 turns · 10 weeks"
    assert journey.before is None
    assert journey.news is None


def test_a_blocked_road_changes_the_turns_and_keeps_the_destination() -> None:
    journey = fresh().block(STAFFING)
    assert journey.destination == fresh().destination
    assert total(journey) == "7 turns · 10.5 weeks"
    assert STAFFING not in {turn.road.id for turn in journey.turns}
    change = compare(journey.before, journey.answer)
    assert change == Comparison(
        0.5, 0, ("staffing-road", "clear-way"), ("tower-steps", "tower-lane")
    )
    assert difference(change) == "0.5 weeks longer, as many turns"
    assert short_difference(change) == "+0.5 weeks, ±0 turns"


def test_another_destination_changes_every_turn_that_is_not_shared() -> None:
    journey = fresh().choose(FORT)
    assert journey.plan.destination == FORT
    assert [turn.road.id for turn in journey.turns] == ["harbour-street", "fort-road"]


def test_no_road_left_is_the_leaders_question() -> None:
    journey = fresh().block(HILL_PATH)
    assert journey.is_stranded
    assert isinstance(journey.answer, NoRoad)
    assert journey.turns == ()
    assert total(journey) == "No road left"
    for lens in Lens:
        told = decision(journey, lens)
        assert told.lens is Lens.LEADER
        assert "that is the leader’s choice" in told.sentence
    assert isinstance(journey.choose(FORT).answer, Route)


def test_who_decides_is_said_for_each_lens() -> None:
    journey = fresh()
    assert decision(journey, Lens.LEADER).sentence.startswith("Leading: choose where")
    assert decision(journey, Lens.MANAGER).sentence.startswith("Managing: share the turns")
    blocked = decision(journey.block(STAFFING), Lens.MANAGER)
    assert blocked.sentence == (
        "Managing: Staffing Road is blocked. Other turns, the same destination."
    )
    quay = decision(journey.block(RoadId("quay")), Lens.MANAGER)
    assert quay.sentence.endswith("the turns stay as they were.")
    assert "“New market”" in decision(journey.choose(FORT), Lens.LEADER).sentence
    undone = decision(journey.block(STAFFING).undo(), Lens.MANAGER)
    assert undone.sentence.startswith("Managing: share the turns")


def test_what_changes_nothing_leaves_no_trace() -> None:
    journey = fresh()
    assert journey.choose(HILL) is journey
    assert journey.choose(PlaceId("well")) is journey
    assert journey.block(RoadId("nowhere")) is journey
    assert journey.unblock(STAFFING) is journey
    assert journey.reset() is journey
    assert journey.undo() is journey
    assert journey.redo() is journey


def test_a_map_without_destinations_asks_the_leader() -> None:
    journey = Journey.start(Atlas(map_of([place("a", 0, 0)], [], [])))
    assert journey.answer is None
    assert total(journey) == "No destination"
    assert decision(journey, Lens.MANAGER).lens is Lens.LEADER


def deeds(route_map: RouteMap) -> st.SearchStrategy[list[tuple[str, str]]]:
    roads = [road.id for road in route_map.roads] or ["none"]
    places = [goal.place for goal in route_map.destinations]
    return st.lists(
        st.one_of(
            st.tuples(st.just("toggle"), st.sampled_from(roads)),
            st.tuples(st.just("choose"), st.sampled_from(places)),
            st.tuples(st.just("reset"), st.just("")),
        ),
        max_size=12,
    )


def do(journey: Journey, deed: str, name: str) -> Journey:
    if deed == "toggle":
        return journey.toggle(RoadId(name))
    return journey.choose(PlaceId(name)) if deed == "choose" else journey.reset()


@settings(max_examples=300, deadline=None)
@given(random_maps(), st.data())
def test_undo_goes_all_the_way_back_and_redo_all_the_way_forward(
    route_map: RouteMap, data: st.DataObject
) -> None:
    journey = start = Journey.start(Atlas(route_map))
    plans = [start.plan]
    for deed, name in data.draw(deeds(route_map)):
        changed = do(journey, deed, name)
        if changed is not journey:
            plans.append(changed.plan)
        journey = changed
    end = journey
    for plan in reversed(plans[:-1]):
        journey = journey.undo()
        assert journey.plan == plan
    assert journey.undo() is journey
    assert journey.answer == start.answer
    for plan in plans[1:]:
        journey = journey.redo()
        assert journey.plan == plan
    assert journey.redo() is journey
    assert journey.answer == end.answer


@settings(max_examples=200, deadline=None)
@given(random_maps(), st.data())
def test_blocking_never_shortens_the_trip(route_map: RouteMap, data: st.DataObject) -> None:
    journey = Journey.start(Atlas(route_map))
    for _ in range(4):
        if not journey.turns:
            return
        road = data.draw(st.sampled_from(journey.turns)).road
        blocked = journey.block(RoadId(road.id))
        change = compare(blocked.before, blocked.answer)
        assert change is None or change.weeks >= 0
        assert blocked.unblock(RoadId(road.id)).answer == journey.answer
        journey = blocked
