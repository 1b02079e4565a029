"""A route map as its content file gives it: places, roads, destinations and one start."""

# Annotations are values here: as texts, msgspec would evaluate each of them at every start.

from typing import Annotated

import msgspec

from crossbearing.model.address import EntryId, MapId, PackId, PlaceId, RoadId
from crossbearing.model.entry import Identifier, Text

Point = tuple[float, float]
Weeks = Annotated[float, msgspec.Meta(gt=0, le=520)]


class Act(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The act of managing that travels a road: what is done, who owns it, how it is checked."""

    title: Text
    owner: Text
    check: Text


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A junction of the map; `at` is its position in map units, x to the east, y to the south."""

    id: Identifier
    name: Text
    at: Point


class Road(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A way between two places, `weeks` long; its drawing passes through the points of `bends`."""

    id: Identifier
    start: PlaceId = msgspec.field(name="from")
    end: PlaceId = msgspec.field(name="to")
    name: Text
    weeks: Weeks
    act: Act
    bends: tuple[Point, ...] = ()
    one_way: bool = False
    entries: tuple[EntryId, ...] = ()


class Destination(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place worth reaching, and why; `horizon` says in words how far ahead it lies."""

    place: PlaceId
    title: Text
    why: Text
    horizon: Text
    entries: tuple[EntryId, ...] = ()


class Scenery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Water and parks, as closed outlines in map units, drawn with rounded corners."""

    water: tuple[tuple[Point, ...], ...] = ()
    parks: tuple[tuple[Point, ...], ...] = ()


class RouteMap(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One map: a story told as places, roads and destinations, with one start.

    `size` is the width and height of the drawing in map units.
    """

    id: Identifier
    name: Text
    story: Text
    size: Point
    start: PlaceId
    places: tuple[Place, ...]
    roads: tuple[Road, ...]
    destinations: tuple[Destination, ...]
    scenery: Scenery = Scenery()
    pack: PackId = PackId("")

    @property
    def map_id(self) -> MapId:
        """The id as routing and the window use it."""
        return MapId(self.id)

    def road(self, road_id: RoadId) -> Road | None:
        """The road of that id, if the map has it."""
        return next((road for road in self.roads if road.id == road_id), None)

    def destination(self, place: PlaceId) -> Destination | None:
        """The destination at `place`, if one is there."""
        return next((goal for goal in self.destinations if goal.place == place), None)
