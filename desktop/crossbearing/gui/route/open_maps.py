"""The maps that were opened, each as it was left."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from crossbearing.gui.route.homes import Homes, homes_on
from crossbearing.model.address import Address, PlaceId
from crossbearing.model.library import Library
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.drawing.chart import Chart, chart_of
from crossbearing.routing.journey import Atlas, Journey


class OpenMap(msgspec.Struct):
    """A map that was opened, where entries live on it, and how far the person got."""

    atlas: Atlas
    chart: Chart
    homes: Mapping[Address, Homes]
    journey: Journey


class OpenMaps:
    """Opens each map of `library` once; `before` has where earlier trips ended, by map."""

    def __init__(self, library: Library, before: Mapping[str, str]) -> None:
        self._library, self._before = library, before
        self._opened: dict[tuple[str, str], OpenMap] = {}

    def open(self, route_map: RouteMap) -> OpenMap:
        """`route_map` as it was left, else with the trip to where it ended before."""
        key = (route_map.pack, route_map.id)
        if key not in self._opened:
            atlas = Atlas(route_map)
            goal = self._before.get(route_map.id)
            journey = Journey.start(atlas, PlaceId(goal) if goal else None)
            homes = homes_on(route_map, self._library)
            self._opened[key] = OpenMap(atlas, chart_of(route_map), homes, journey)
        return self._opened[key]

    @property
    def destinations(self) -> dict[str, str]:
        """Where the trip ends by map; of maps not opened, what was known before."""
        goals = {
            at.atlas.map.id: str(at.journey.plan.destination)
            for at in self._opened.values()
            if at.journey.plan.destination is not None
        }
        return {**self._before, **goals}
