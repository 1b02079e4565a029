"""How a route differs from the one before it."""

from __future__ import annotations

import msgspec

from crossbearing.model.address import RoadId
from crossbearing.routing.graph import Answer, Route


class Comparison(msgspec.Struct, frozen=True):
    """The route now against the route before: positive `weeks` and `turns` are more of them.

    `left` are the roads that only the route before used, `joined` those that only this one uses.
    """

    weeks: float
    turns: int
    left: tuple[RoadId, ...]
    joined: tuple[RoadId, ...]

    @property
    def is_same(self) -> bool:
        """Whether both routes use the same roads."""
        return not self.left and not self.joined


def compare(before: Answer | None, now: Answer | None) -> Comparison | None:
    """What changed between two routes; None where one of them is no route."""
    if not isinstance(before, Route) or not isinstance(now, Route):
        return None
    return Comparison(
        weeks=round(now.weeks - before.weeks, 6),
        turns=len(now.legs) - len(before.legs),
        left=tuple(road for road in before.roads if road not in now.roads),
        joined=tuple(road for road in now.roads if road not in before.roads),
    )
