"""One person's use of a map: where the trip ends, which roads are blocked, and what was before."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

import msgspec
from msgspec.structs import replace

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Destination, Point, RouteMap
from crossbearing.routing.graph import Answer, Graph, NoRoad, Route
from crossbearing.routing.turns import Turn, turns_of
from crossbearing.routing.ways import positions, sound_destinations


class Deed(StrEnum):
    """What a person did to the plan."""

    CHOSE = "chose"
    BLOCKED = "blocked"
    OPENED = "opened"
    RESET = "reset"


class Plan(msgspec.Struct, frozen=True):
    """What the leader chose and what the manager found closed; `blocked` in order of blocking."""

    destination: PlaceId | None
    blocked: tuple[RoadId, ...] = ()


class Step(msgspec.Struct, frozen=True):
    """A plan, and the deed that led to it; `road` is the one blocked or opened."""

    plan: Plan
    deed: Deed | None = None
    road: RoadId | None = None


class Atlas:
    """A map prepared for journeys: its graph and where its places lie. Made once, then shared."""

    def __init__(self, route_map: RouteMap) -> None:
        self.map = route_map
        self.graph = Graph(route_map)
        self.places: dict[PlaceId, Point] = positions(route_map)
        self.destinations = sound_destinations(route_map)

    def destination(self, place: PlaceId | None) -> Destination | None:
        """The destination at `place`, if one is there."""
        return next((goal for goal in self.destinations if goal.place == place), None)

    def answer(self, plan: Plan) -> Answer | None:
        """The route that `plan` calls for; None if it has no destination."""
        if plan.destination is None:
            return None
        return self.graph.route(plan.destination, plan.blocked)


class Journey(msgspec.Struct, frozen=True, dict=True):
    """A plan with its past and future. Every change gives a new journey; none is lost to undo."""

    atlas: Atlas
    now: Step
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    previous: Plan | None = None

    @classmethod
    def start(cls, atlas: Atlas, place: PlaceId | None = None) -> Journey:
        """The journey to the destination at `place`, with every road open.

        Where the map has none there, it goes to the map's first destination.
        """
        known = atlas.destination(place) is not None
        return cls(atlas, Step(Plan(place) if known else _fresh(atlas)))

    @property
    def plan(self) -> Plan:
        """The plan in force."""
        return self.now.plan

    @cached_property
    def answer(self) -> Answer | None:
        """The route of the plan in force, or that there is none."""
        return self.atlas.answer(self.plan)

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """The turns of the plan in force; none when no road is left."""
        route = self.answer
        return turns_of(route, self.atlas.places) if isinstance(route, Route) else ()

    @cached_property
    def before(self) -> Answer | None:
        """What the route was before the last change; None if nothing was changed yet."""
        return self.atlas.answer(self.previous) if self.previous is not None else None

    @property
    def news(self) -> Step | None:
        """The deed that led here and what it did; None at the start and after an undo."""
        return self.now if self.past and self.past[-1].plan == self.previous else None

    @property
    def destination(self) -> Destination | None:
        """Where the trip ends."""
        return self.atlas.destination(self.plan.destination)

    @property
    def can_be_reset(self) -> bool:
        """Whether the plan is another than the journey began with on a fresh map."""
        return self.plan != _fresh(self.atlas)

    @property
    def is_stranded(self) -> bool:
        """Whether no road is left to the destination."""
        return isinstance(self.answer, NoRoad)

    def choose(self, place: PlaceId) -> Journey:
        """The journey to another destination; the same if `place` is none, or is chosen already."""
        if place == self.plan.destination or self.atlas.destination(place) is None:
            return self
        return self._go(Step(Plan(place, self.plan.blocked), Deed.CHOSE))

    def block(self, road: RoadId) -> Journey:
        """The journey with `road` closed; the same if it is closed already or not on the map."""
        if road in self.plan.blocked or self.atlas.map.road(road) is None:
            return self
        plan = Plan(self.plan.destination, (*self.plan.blocked, road))
        return self._go(Step(plan, Deed.BLOCKED, road))

    def unblock(self, road: RoadId) -> Journey:
        """The journey with `road` open again; the same if it is open."""
        if road not in self.plan.blocked:
            return self
        left = tuple(other for other in self.plan.blocked if other != road)
        return self._go(Step(Plan(self.plan.destination, left), Deed.OPENED, road))

    def toggle(self, road: RoadId) -> Journey:
        """The journey with `road` closed if it was open, and the other way round."""
        return self.unblock(road) if road in self.plan.blocked else self.block(road)

    def reset(self) -> Journey:
        """The journey to the map's first destination with every road open; undo brings it back."""
        return self._go(Step(_fresh(self.atlas), Deed.RESET)) if self.can_be_reset else self

    def undo(self) -> Journey:
        """The journey before the last change; the same if nothing was changed."""
        if not self.past:
            return self
        return replace(
            self,
            now=self.past[-1],
            past=self.past[:-1],
            future=(self.now, *self.future),
            previous=self.plan,
        )

    def redo(self) -> Journey:
        """The journey as it was before the last undo; the same if nothing was undone."""
        if not self.future:
            return self
        return replace(
            self,
            now=self.future[0],
            past=(*self.past, self.now),
            future=self.future[1:],
            previous=self.plan,
        )

    def _go(self, step: Step) -> Journey:
        return replace(self, now=step, past=(*self.past, self.now), future=(), previous=self.plan)


def _fresh(atlas: Atlas) -> Plan:
    return Plan(atlas.destinations[0].place if atlas.destinations else None)
