"""Small files beside the person's data: where a talk stood, how long its slides took."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from crossbearing.presenting.keys import Command
from crossbearing.presenting.progress import Position, Progress

T = TypeVar("T")

_RUNS = 10
_UNFINISHED, _REHEARSED, _CLICKER = "unfinished-talk.json", "rehearsals.json", "clicker.json"
_CHOICES = "presenting.json"


class Unfinished(msgspec.Struct, frozen=True):
    """Where a run of the talk `key` was left; `when` is in seconds of Unix time."""

    key: str
    name: str
    at: Position
    spent: float
    times: tuple[float, ...]
    when: float

    @classmethod
    def of(cls, key: str, name: str, progress: Progress, now: float, when: float) -> Unfinished:
        """The run as it stands."""
        times = tuple(progress.time_on(slide, now) for slide in range(len(progress.steps)))
        return cls(key, name, progress.at, progress.elapsed(now), times, when)

    def restored(self, steps: tuple[int, ...]) -> Progress:
        """The progress to go on with, for a talk that has such steps now."""
        times = (*self.times, *(0.0,) * len(steps))[: len(steps)]
        slide = max(0, min(self.at.slide, len(steps) - 1))
        at = Position(slide, max(0, min(self.at.step, steps[slide] - 1)))
        has_begun = self.spent > 0
        return Progress(steps=steps, at=at, spent=self.spent, times=times, has_begun=has_begun)


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """How the person presents: the slides' `theme`, the farthest seat, the layout of windows.

    `distance` is in heights of the picture, `note_size` in pixels at 100% zoom.
    """

    theme: str = "light"
    distance: float = 5.0
    layout: str = "screens"
    note_size: float = 21.0


class Run(msgspec.Struct, frozen=True):
    """The seconds that each slide took in one run; `when` is in seconds of Unix time."""

    when: float
    times: tuple[float, ...]

    @property
    def total(self) -> float:
        """The seconds of the whole run."""
        return sum(self.times)


class Keeping:
    """Keeps those files in `folder`. What can't be read or written is gone without: a talk goes on.

    Nothing here was written by the person, so a damaged file is begun anew.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def unfinished(self) -> Unfinished | None:
        """The run that was ended before its end, by hand or by a crash."""
        return self._read(_UNFINISHED, Unfinished)

    def leave(self, run: Unfinished) -> None:
        """Remember where a run stands, in case that it goes no further."""
        self._write(_UNFINISHED, run)

    def finish(self) -> None:
        """Forget the unfinished run: it came to its end."""
        with contextlib.suppress(OSError):
            (self._folder / _UNFINISHED).unlink(missing_ok=True)

    def runs(self, key: str) -> tuple[Run, ...]:
        """The last runs of the talk `key`, the newest last."""
        return self._all_runs().get(key, ())

    def add_run(self, key: str, run: Run) -> None:
        """Keep one more run of a talk; the oldest of more than ten goes."""
        everything = self._all_runs()
        everything[key] = (*everything.get(key, ()), run)[-_RUNS:]
        self._write(_REHEARSED, everything)

    def clicker(self) -> dict[str, Command]:
        """What the person's own clicker keys do."""
        return self._read(_CLICKER, dict[str, Command]) or {}

    def map_clicker(self, keys: Mapping[str, Command]) -> None:
        """Keep what the clicker's keys do."""
        self._write(_CLICKER, dict(keys))

    def choices(self) -> Choices:
        """How the person last presented."""
        return self._read(_CHOICES, Choices) or Choices()

    def choose(self, choices: Choices) -> None:
        """Keep how the person presents."""
        self._write(_CHOICES, choices)

    def _all_runs(self) -> dict[str, tuple[Run, ...]]:
        return self._read(_REHEARSED, dict[str, tuple[Run, ...]]) or {}

    def _read(self, name: str, kind: type[T]) -> T | None:
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            return msgspec.json.decode((self._folder / name).read_bytes(), type=kind)
        return None

    def _write(self, name: str, value: object) -> None:
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh = self._folder / f"{name}.{os.getpid()}"
            fresh.write_bytes(msgspec.json.encode(value))
            fresh.replace(self._folder / name)
