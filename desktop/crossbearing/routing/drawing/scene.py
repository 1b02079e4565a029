"""What a picture of a map is to show: the plan's route, the lens, and what is lit."""

from __future__ import annotations

import msgspec

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.routing.graph import Leg, Route
from crossbearing.routing.journey import Journey
from crossbearing.routing.lens import Lens


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """A picture's content, apart from the map itself and the view.

    `before` is the route before the last change, where it is to be seen beside the new one.
    `lit` roads and places are where the entry at hand lives. A `spare` map, for a room, names no
    more than where the trip may begin and end, and the roads that are lit or closed.
    """

    lens: Lens = Lens.MANAGER
    destination: PlaceId | None = None
    route: tuple[Leg, ...] = ()
    before: tuple[Leg, ...] = ()
    blocked: tuple[RoadId, ...] = ()
    stranded: bool = False
    lit_roads: frozenset[RoadId] = frozenset()
    lit_places: frozenset[PlaceId] = frozenset()
    spare: bool = False

    @property
    def on_route(self) -> frozenset[RoadId]:
        """The roads of the route."""
        return frozenset(RoadId(leg.road.id) for leg in self.route)


def scene_of(
    journey: Journey,
    lens: Lens,
    *,
    compare: bool = False,
    lit_roads: frozenset[RoadId] = frozenset(),
    lit_places: frozenset[PlaceId] = frozenset(),
) -> Scene:
    """The scene of a journey through a lens; with `compare` the route before is shown too."""
    route, before = journey.answer, journey.before
    shows_before = compare and isinstance(before, Route) and before != route
    return Scene(
        lens=lens,
        destination=journey.plan.destination,
        route=route.legs if isinstance(route, Route) else (),
        before=before.legs if shows_before and isinstance(before, Route) else (),
        blocked=journey.plan.blocked,
        stranded=journey.is_stranded,
        lit_roads=lit_roads,
        lit_places=lit_places,
    )
