"""Driving the route: where the marker is, in weeks since the start, and whether it moves."""

from __future__ import annotations

from enum import IntEnum

import msgspec

from crossbearing.routing.turns import Turn

WEEKS_A_SECOND = 1.25
SPEEDS = (0.5, 1.0, 2.0, 4.0)


class Gear(IntEnum):
    """What the marker is doing."""

    PARKED = 0
    PAUSED = 1
    DRIVING = 2


class Drive(msgspec.Struct, frozen=True):
    """A marker on a route of `length` weeks, `at` weeks from its start. A change gives a new one.

    `stops` are the weeks at which turns are taken, then the arrival.
    """

    stops: tuple[float, ...] = (0.0,)
    at: float = 0.0
    gear: Gear = Gear.PARKED
    speed: float = 1.0

    @classmethod
    def along(cls, turns: tuple[Turn, ...], speed: float = 1.0) -> Drive:
        """A marker parked at the start of the route that `turns` make."""
        return cls((0.0, *(turn.ends for turn in turns)), speed=speed)

    @property
    def length(self) -> float:
        """The weeks of the whole route."""
        return self.stops[-1]

    @property
    def has_arrived(self) -> bool:
        """Whether the marker stands at the end."""
        return self.at >= self.length

    @property
    def leg(self) -> int:
        """The number, from 0, of the road that the marker is on; the last one after arrival."""
        passed = sum(stop <= self.at for stop in self.stops)
        return max(0, min(passed, len(self.stops) - 1) - 1)

    @property
    def share(self) -> float:
        """How much of that road lies behind the marker, 0 to 1."""
        if len(self.stops) == 1:
            return 0.0
        begins, ends = self.stops[self.leg], self.stops[self.leg + 1]
        return min(1.0, (self.at - begins) / (ends - begins)) if ends > begins else 1.0

    def go(self) -> Drive:
        """Driving on; from the start again if the marker had arrived."""
        if self.length <= 0:
            return self
        at = 0.0 if self.has_arrived else self.at
        return msgspec.structs.replace(self, at=at, gear=Gear.DRIVING)

    def pause(self) -> Drive:
        """Standing still where the marker is."""
        return msgspec.structs.replace(self, gear=Gear.PAUSED) if self.gear else self

    def park(self) -> Drive:
        """Back at the start, the drive over."""
        return msgspec.structs.replace(self, at=0.0, gear=Gear.PARKED)

    def advance(self, seconds: float) -> Drive:
        """The drive `seconds` later; it pauses on arrival."""
        if self.gear is not Gear.DRIVING:
            return self
        at = min(self.length, self.at + seconds * WEEKS_A_SECOND * self.speed)
        gear = Gear.PAUSED if at >= self.length else Gear.DRIVING
        return msgspec.structs.replace(self, at=at, gear=gear)

    def step(self, forward: bool = True) -> Drive:
        """Paused at the next place where a turn is taken, or at the one before."""
        if forward:
            at = next((stop for stop in self.stops if stop > self.at), self.length)
        else:
            at = next((stop for stop in reversed(self.stops) if stop < self.at), 0.0)
        return msgspec.structs.replace(self, at=at, gear=Gear.PAUSED)

    def to_leg(self, leg: int) -> Drive:
        """Paused at the beginning of road number `leg`, counted from 0."""
        at = self.stops[max(0, min(leg, len(self.stops) - 1))]
        return msgspec.structs.replace(self, at=at, gear=Gear.PAUSED)

    def faster(self) -> Drive:
        """At the next speed of `SPEEDS`, after the last the first again."""
        following = [speed for speed in SPEEDS if speed > self.speed]
        return msgspec.structs.replace(self, speed=following[0] if following else SPEEDS[0])
