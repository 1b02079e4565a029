"""The signs on a map: badges, pins, the start, blocked roads, arrows and texts.

Positions are in pixels from the map's origin at the picture's scale.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from crossbearing.model.address import PlaceId, RoadId
from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.boxes import Box
from crossbearing.routing.drawing.wording import Wording

_PIN_WIDTH = 0.76


class Badge(msgspec.Struct, frozen=True):
    """The number of a turn, on the junction where it is taken."""

    number: int
    at: Point
    radius: float
    road: RoadId

    @property
    def reach(self) -> float:
        """How far it extends from `at`."""
        return self.radius


class Start(msgspec.Struct, frozen=True):
    """Where the trip begins; with `number` 1 if the first turn is shown there."""

    at: Point
    radius: float
    number: int | None


class Pin(msgspec.Struct, frozen=True):
    """A destination; the tip stands on `at`."""

    place: PlaceId
    at: Point
    height: float
    chosen: bool
    stranded: bool

    @property
    def reach(self) -> float:
        """How far it extends from `at`."""
        return self.height * 1.5

    @property
    def head(self) -> Point:
        """The middle of the pin's round head."""
        return self.at[0], self.at[1] - self.height * (1 - _PIN_WIDTH / 2)

    @property
    def radius(self) -> float:
        """The radius of the head."""
        return self.height * _PIN_WIDTH / 2


class Sign(msgspec.Struct, frozen=True):
    """“No entry”, on the middle of a blocked road."""

    road: RoadId
    at: Point
    radius: float

    @property
    def reach(self) -> float:
        """How far it extends from `at`."""
        return self.radius


class Arrow(msgspec.Struct, frozen=True):
    """The direction of a one-way road, as a compass heading in degrees."""

    at: Point
    heading: float
    size: float

    @property
    def reach(self) -> float:
        """How far it extends from `at`."""
        return self.size


class Rose(msgspec.Struct, frozen=True):
    """A compass rose, where a corner of the map is free for one."""

    at: Point
    radius: float


class Align(StrEnum):
    """To which side the lines of a text are flush."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Text(msgspec.Struct, frozen=True):
    """A label where it stands. `owner` is the id of the place or road that it names.

    (`x`, `y`) is its middle, `angle` degrees clockwise. A label far from its pin has a `thread`
    from the pin's tip to its near edge.
    """

    owner: str
    wording: Wording
    x: float
    y: float
    angle: float = 0.0
    align: Align = Align.CENTRE
    thread: tuple[Point, Point] | None = None

    @property
    def box(self) -> Box:
        """The ground that the letters take."""
        return Box(self.x, self.y, self.wording.width, self.wording.height, self.angle)

    def left_of(self, width: float) -> float:
        """How far right of the text's left edge a line of that width begins."""
        spare = self.wording.width - width
        return {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[self.align]


def disc(at: Point, radius: float) -> Box:
    """The ground that a round sign takes."""
    return Box(at[0], at[1], 2 * radius, 2 * radius)


def pin_box(pin: Pin) -> Box:
    """The ground that a pin takes."""
    return Box(pin.at[0], pin.at[1] - pin.height / 2, pin.height * _PIN_WIDTH, pin.height)
