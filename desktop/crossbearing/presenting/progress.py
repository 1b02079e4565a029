"""Where a talk stands: position, clock, black, white, freeze. Every change gives a new value.

Times are seconds of a clock that only goes forward; whoever calls says what it shows `now`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec
from msgspec.structs import replace


class Cover(StrEnum):
    """What lies over the slide."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


class Position(NamedTuple):
    """A step of a slide, both counted from 0."""

    slide: int = 0
    step: int = 0


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """The state of one run of a talk whose slides have `steps` steps each.

    `held` is what the room goes on seeing while it is frozen. `spent` are the seconds on the clock
    up to `since`, from when it has been running; None is standing still. `times` are the seconds
    on each slide, up to the same moment. `digits` are those typed to go to a slide.
    """

    steps: tuple[int, ...]
    at: Position = Position()
    held: Position | None = None
    cover: Cover = Cover.NONE
    has_begun: bool = False
    has_ended: bool = False
    spent: float = 0.0
    since: float | None = None
    times: tuple[float, ...] = ()
    digits: str = ""

    @classmethod
    def of(cls, steps: tuple[int, ...]) -> Progress:
        """At the first step, with the clock standing."""
        return cls(steps=steps, times=(0.0,) * len(steps))

    @property
    def room_at(self) -> Position:
        """The position that the room sees."""
        return self.held or self.at

    @property
    def is_frozen(self) -> bool:
        """Whether the room's picture stands still."""
        return self.held is not None

    @property
    def is_running(self) -> bool:
        """Whether the clock is running."""
        return self.since is not None

    @property
    def following(self) -> Position | None:
        """What the next press leads to; None at the end."""
        if self.at.step + 1 < self.steps[self.at.slide]:
            return Position(self.at.slide, self.at.step + 1)
        return Position(self.at.slide + 1) if self.at.slide + 1 < len(self.steps) else None

    @property
    def preceding(self) -> Position | None:
        """What the press back leads to; None at the beginning."""
        if self.at.step:
            return Position(self.at.slide, self.at.step - 1)
        last = self.at.slide - 1
        return Position(last, self.steps[last] - 1) if last >= 0 else None

    def elapsed(self, now: float) -> float:
        """The seconds on the clock."""
        return self.spent + (now - self.since if self.since is not None else 0.0)

    def time_on(self, slide: int, now: float) -> float:
        """The seconds spent on a slide while the clock was running."""
        running = now - self.since if self.since is not None and slide == self.at.slide else 0.0
        return self.times[slide] + running

    def next(self, now: float) -> Progress:
        """One step on. Under black or white it only lifts the cover, so that no step is lost."""
        if self.cover is not Cover.NONE:
            return replace(self, cover=Cover.NONE, digits="")
        return self._go(self.following, now)

    def previous(self, now: float) -> Progress:
        """One step back; likewise."""
        if self.cover is not Cover.NONE:
            return replace(self, cover=Cover.NONE, digits="")
        return self._go(self.preceding, now)

    def jump(self, slide: int, now: float, step: int = 0) -> Progress:
        """At a step of a slide, or the nearest there is."""
        slide = max(0, min(slide, len(self.steps) - 1))
        step = max(0, min(step, self.steps[slide] - 1))
        return self._go(Position(slide, step), now)

    def first(self, now: float) -> Progress:
        """At the first slide."""
        return self.jump(0, now)

    def last(self, now: float) -> Progress:
        """At the last slide with a number, its last step."""
        slide = max(0, len(self.steps) - 2)
        return self.jump(slide, now, self.steps[slide] - 1)

    def digit(self, digit: str) -> Progress:
        """One more digit of the number of a slide to go to."""
        return replace(self, digits=(self.digits + digit)[-4:])

    def rub_out(self, now: float) -> Progress:
        """Without the last digit; without digits, one step back."""
        return replace(self, digits=self.digits[:-1]) if self.digits else self.previous(now)

    def enter(self, now: float) -> Progress:
        """At the slide whose number was typed; without digits, one step on."""
        if not self.digits:
            return self.next(now)
        return self.jump(int(self.digits) - 1, now)

    def toggle_cover(self, cover: Cover) -> Progress:
        """Black or white over the slide, or away again."""
        return replace(self, cover=Cover.NONE if self.cover is cover else cover, digits="")

    def toggle_freeze(self) -> Progress:
        """The room's picture held while the presenter moves on, or let go again."""
        return replace(self, held=None if self.held else self.at, digits="")

    def escape(self, now: float) -> Progress:
        """Without digits, cover or freeze; if there were none of them, at the end of the run."""
        if self.digits:
            return replace(self, digits="")
        if self.cover is not Cover.NONE or self.held is not None:
            return replace(self, cover=Cover.NONE, held=None)
        return replace(self._stopped(now), has_ended=True)

    def resume(self, now: float) -> Progress:
        """Going on where the run ended; the clock goes on too if the talk had begun."""
        since = now if self.has_begun else None
        return replace(self, has_ended=False, cover=Cover.NONE, held=None, digits="", since=since)

    def pause(self, now: float) -> Progress:
        """The clock stopped, or going on."""
        if self.since is not None:
            return self._stopped(now)
        return replace(self, since=now, has_begun=True)

    def reset(self, now: float) -> Progress:
        """The clock at zero, running if it was."""
        since = None if self.since is None else now
        return replace(self, spent=0.0, since=since, times=(0.0,) * len(self.steps))

    def with_slide(self, steps: int, now: float) -> Progress:
        """At a slide of so many steps that was put in right after the one at hand."""
        after = self.at.slide + 1
        booked = self._booked(now)
        return replace(
            booked,
            steps=(*self.steps[:after], steps, *self.steps[after:]),
            times=(*booked.times[:after], 0.0, *booked.times[after:]),
            held=self.held
            if self.held is None or self.held.slide < after
            else Position(self.held.slide + 1, self.held.step),
        ).jump(after, now)

    def fitted(self, steps: tuple[int, ...]) -> Progress:
        """The same for a talk that has other slides or steps by now."""
        if steps == self.steps:
            return self
        times = (*self.times, *(0.0,) * len(steps))[: len(steps)]
        slide = min(self.at.slide, len(steps) - 1)
        at = Position(slide, min(self.at.step, steps[slide] - 1))
        return replace(self, steps=steps, at=at, held=None, times=times)

    def _go(self, position: Position | None, now: float) -> Progress:
        if position is None or position == self.at:
            return replace(self, digits="", cover=Cover.NONE)
        # The first slide stands while people sit down; the talk begins when it is left.
        starts = not self.has_begun and position.slide > 0
        booked = self._booked(now)
        return replace(
            booked,
            at=position,
            digits="",
            cover=Cover.NONE,
            has_begun=self.has_begun or starts,
            since=now if starts else booked.since,
        )

    def _booked(self, now: float) -> Progress:
        """With the running time put down to the slide at hand, and the clock going on from here."""
        if self.since is None:
            return self
        passed = now - self.since
        slide = self.at.slide
        times = (*self.times[:slide], self.times[slide] + passed, *self.times[slide + 1 :])
        return replace(self, spent=self.spent + passed, since=now, times=times)

    def _stopped(self, now: float) -> Progress:
        return replace(self._booked(now), since=None)
