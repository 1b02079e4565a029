"""A talk as it is given: slides, each uncovered in steps."""

from __future__ import annotations

import msgspec

from crossbearing.model.address import Address
from crossbearing.model.source import Source
from crossbearing.presenting.faces import Face


class Step(msgspec.Struct, frozen=True):
    """One press: the face that the room sees after it, and in a line what it brings."""

    face: Face
    brings: str


class Slide(msgspec.Struct, frozen=True, kw_only=True):
    """One slide, of at least one step.

    `note` and `sources` are for the presenter; a face holds neither. `is_split` tells that a text
    was too long for one step in this room.
    """

    title: str
    steps: tuple[Step, ...]
    note: str = ""
    minutes: float = 0.0
    sources: tuple[Source, ...] = ()
    entry: Address | None = None
    is_split: bool = False


class Script(msgspec.Struct, frozen=True, kw_only=True):
    """A whole talk. The last slide is its end, which has no number.

    `key` is the same for the same talk in every run: by it a talk is resumed.
    """

    key: str
    name: str
    slides: tuple[Slide, ...]

    @property
    def count(self) -> int:
        """How many slides have a number."""
        return len(self.slides) - 1

    @property
    def minutes(self) -> float:
        """The planned length in minutes."""
        return sum(slide.minutes for slide in self.slides)

    @property
    def steps(self) -> tuple[int, ...]:
        """How many steps each slide has."""
        return tuple(len(slide.steps) for slide in self.slides)
