"""What labels say, in the wordings that may stand on the map: the fullest first."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum, StrEnum
from functools import lru_cache

import msgspec

LINE_HEIGHT = 1.28
# Of Inter: from the baseline up to the top of capitals, and down to the foot of a “g”.
ASCENT = 0.76
DESCENT = 0.24
_KEPT = 1024
_NARROWER = (0.9, 0.8, 0.7, 0.6)


class Weight(IntEnum):
    """How heavy letters are, as CSS and Qt count."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


class Tone(StrEnum):
    """What a line of a label is, which decides its colour."""

    GOAL = "goal"
    START = "start"
    OTHER = "other"
    OTHER_GOAL = "other-goal"
    WARN = "warn"
    WHY = "why"
    ROAD = "road"
    ROUTE = "route"
    PLACE = "place"


Measure = Callable[[str, float, Weight], float]
"""The width in pixels of a text at a size and weight."""


class Line(msgspec.Struct, frozen=True):
    """One line of a label."""

    text: str
    size: float
    weight: Weight
    tone: Tone
    width: float


class Wording(msgspec.Struct, frozen=True):
    """Lines under each other, and the size in pixels that they take."""

    lines: tuple[Line, ...]
    width: float
    height: float

    @property
    def baselines(self) -> tuple[float, ...]:
        """How far each line's baseline lies below the wording's top."""
        found, top = [], 0.0
        for line in self.lines:
            found.append(top + line.size * ASCENT)
            top += line.size * LINE_HEIGHT
        return tuple(found)


class Type(msgspec.Struct, frozen=True):
    """A size, weight and tone to set a text in."""

    size: float
    weight: Weight
    tone: Tone


@lru_cache(maxsize=_KEPT)
def wording(*lines: Line) -> Wording:
    """The wording made of `lines`."""
    height = sum(line.size * LINE_HEIGHT for line in lines[:-1])
    last = lines[-1].size * (ASCENT + DESCENT)
    return Wording(lines, max(line.width for line in lines), height + last)


@lru_cache(maxsize=_KEPT)
def set_line(text: str, style: Type, measure: Measure) -> Line:
    """`text` on one line."""
    width = measure(text, style.size, style.weight)
    return Line(text, style.size, style.weight, style.tone, width)


def set_lines(
    text: str, style: Type, measure: Measure, width: float, most: int = 9
) -> tuple[Line, ...]:
    """`text` broken into lines at most `width` wide where its words allow, and at most `most`.

    The lines are made about equally long. What is too much ends in “…”.
    """
    lines = _broken(text, style, measure, width)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
        short = (shortened(line, style, measure, width) for line in lines)
        return tuple(set_line(line, style, measure) for line in short)
    narrow = width
    for share in _NARROWER:
        if len(_broken(text, style, measure, width * share)) == len(lines):
            narrow = width * share
    return tuple(set_line(line, style, measure) for line in _broken(text, style, measure, narrow))


def _broken(text: str, style: Type, measure: Measure, width: float) -> list[str]:
    """`text` in lines of at most `width`, but never less than a word."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer, style.size, style.weight) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def shortened(text: str, style: Type, measure: Measure, width: float) -> str:
    """`text`, or as much of its beginning as fits `width`, then “…”; at least one letter."""
    if measure(text, style.size, style.weight) <= width:
        return text
    least, most = 1, len(text)
    while least < most:
        middle = (least + most + 1) // 2
        if measure(text[:middle].rstrip() + "…", style.size, style.weight) <= width:
            least = middle
        else:
            most = middle - 1
    return text[:least].rstrip() + "…"
