"""The part of a route map that can be shown when not all of it is sound."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from crossbearing.library.locate import Path
from crossbearing.model.address import PlaceId
from crossbearing.model.route_map import Destination, Place, Road, RouteMap

_LISTS = ("places", "roads", "destinations")


def sound_part(chart: RouteMap) -> RouteMap | None:
    """The places, roads and destinations that make sense; None if there is nothing to draw.

    Of several with one id, or destinations at one place, the first stays.
    """
    places: dict[str, Place] = {}
    for place in chart.places:
        places.setdefault(place.id, place)
    if not places or min(chart.size) <= 0:
        return None
    roads: dict[str, Road] = {}
    for road in chart.roads:
        if road.start in places and road.end in places and road.start != road.end:
            roads.setdefault(road.id, road)
    goals: dict[PlaceId, Destination] = {}
    for goal in chart.destinations:
        if goal.place in places:
            goals.setdefault(goal.place, goal)
    return msgspec.structs.replace(
        chart,
        places=tuple(places.values()),
        roads=tuple(roads.values()),
        destinations=tuple(goals.values()),
    )


def map_without(item: object, wrong: Iterable[Path]) -> RouteMap | None:
    """The map that `item` gives without what lies at the paths `wrong`; None if it gives none.

    A place, road or destination with something wrong in it goes as a whole. A map that names no
    start has an empty one.
    """
    if not isinstance(item, dict):
        return None
    wrong = list(wrong)
    lost = set(lost_items(wrong))
    slips = {path[0] for path in wrong if path}
    kept = {key: value for key, value in item.items() if key not in slips}
    for key in _LISTS:
        values = item.get(key)
        found = values if isinstance(values, list) else []
        kept[key] = [one for at, one in enumerate(found) if (key, at) not in lost]
    kept.setdefault("start", "")
    try:
        return msgspec.convert(kept, RouteMap)
    except msgspec.ValidationError:
        return None


def lost_items(wrong: Iterable[Path]) -> tuple[Path, ...]:
    """The places, roads and destinations, as key and number, in which the paths `wrong` lie."""
    items = {path[:2] for path in wrong if len(path) > 1 and path[0] in _LISTS}
    return tuple(sorted(items))
