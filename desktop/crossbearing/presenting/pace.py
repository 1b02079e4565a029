"""How the clock stands against the plan."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from crossbearing.presenting.progress import Progress

_LEEWAY = 0.03
_LEAST_LEEWAY = 20.0


class Standing(StrEnum):
    """Where the talk is against its plan."""

    UNPLANNED = "no plan"
    ON_PACE = "on pace"
    AHEAD = "ahead"
    BEHIND = "behind"
    OVER = "over time"


class Plan(msgspec.Struct, frozen=True):
    """The planned seconds of each slide."""

    seconds: tuple[float, ...]

    @classmethod
    def of(cls, minutes: Sequence[float], total: float | None = None) -> Plan:
        """The plan of slides of so many minutes, stretched to `total` minutes if that is given.

        A talk without minutes of its own shares the total among its slides alike.
        """
        planned = sum(minutes)
        if total is None:
            return cls(tuple(60 * one for one in minutes))
        if not planned:
            return cls((60 * total / max(1, len(minutes)),) * len(minutes))
        return cls(tuple(60 * one * total / planned for one in minutes))

    @property
    def total(self) -> float:
        """The planned seconds of the whole talk."""
        return sum(self.seconds)


class Pace(msgspec.Struct, frozen=True):
    """`elapsed` and `remaining` seconds; `off` is how many the talk is behind, negative ahead."""

    elapsed: float
    remaining: float
    off: float
    standing: Standing


def pace_of(progress: Progress, plan: Plan, now: float) -> Pace:
    """How `progress` stands against `plan`.

    A slide may be left at any moment of its own time: only before it begins is the talk ahead,
    only after its end is it behind, each with a little leeway.
    """
    elapsed = progress.elapsed(now)
    begins = sum(plan.seconds[: progress.at.slide])
    ends = begins + plan.seconds[progress.at.slide]
    off = elapsed - ends if elapsed > ends else min(0.0, elapsed - begins)
    return Pace(elapsed, plan.total - elapsed, off, _standing(progress, plan, elapsed, off))


def _standing(progress: Progress, plan: Plan, elapsed: float, off: float) -> Standing:
    leeway = max(_LEAST_LEEWAY, plan.total * _LEEWAY)
    if not plan.total:
        return Standing.UNPLANNED
    if elapsed > plan.total:
        return Standing.OVER
    if not progress.has_begun or abs(off) <= leeway:
        return Standing.ON_PACE
    return Standing.BEHIND if off > 0 else Standing.AHEAD


def clock(seconds: float) -> str:
    """Seconds as ``12:40``, with hours as ``1:02:03``; ``−0:05`` below zero."""
    whole = round(abs(seconds))
    sign = "−" if seconds < 0 and whole else ""
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{minutes:02}:{rest:02}"
    return f"{sign}{minutes}:{rest:02}"
