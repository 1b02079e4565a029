"""Turned rectangles, and a room in which none may overlap another."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.view import Extent

_CELL = 64.0


class Box:
    """A rectangle around (`x`, `y`), turned by `angle` degrees clockwise. Never changed."""

    __slots__ = ("across", "angle", "cos", "down", "half_height", "half_width", "sin", "x", "y")

    def __init__(self, x: float, y: float, width: float, height: float, angle: float = 0.0) -> None:
        self.x = x
        self.y = y
        self.half_width = width / 2
        self.half_height = height / 2
        self.angle = angle
        self.cos = math.cos(math.radians(angle)) if angle else 1.0
        self.sin = math.sin(math.radians(angle)) if angle else 0.0
        self.across = abs(self.cos) * self.half_width + abs(self.sin) * self.half_height
        self.down = abs(self.sin) * self.half_width + abs(self.cos) * self.half_height

    @property
    def width(self) -> float:
        """The length of its long side, along the angle."""
        return 2 * self.half_width

    @property
    def height(self) -> float:
        """The length of its short side."""
        return 2 * self.half_height

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """The corners, clockwise from what is top left when not turned."""
        right = (self.cos * self.half_width, self.sin * self.half_width)
        down = (-self.sin * self.half_height, self.cos * self.half_height)
        return (
            (self.x - right[0] - down[0], self.y - right[1] - down[1]),
            (self.x + right[0] - down[0], self.y + right[1] - down[1]),
            (self.x + right[0] + down[0], self.y + right[1] + down[1]),
            (self.x - right[0] + down[0], self.y - right[1] + down[1]),
        )

    def overlaps(self, other: Box) -> bool:
        """Whether the two share any ground; touching edges do not count."""
        right, down = other.x - self.x, other.y - self.y
        if abs(right) >= self.across + other.across or abs(down) >= self.down + other.down:
            return False
        if not self.angle and not other.angle:
            return True
        return not (self._parts_from(other, right, down) or other._parts_from(self, right, down))

    def holds(self, point: Point) -> bool:
        """Whether `point` lies inside."""
        right, down = point[0] - self.x, point[1] - self.y
        along = right * self.cos + down * self.sin
        beside = down * self.cos - right * self.sin
        return abs(along) < self.half_width and abs(beside) < self.half_height

    def lies_within(self, extent: Extent) -> bool:
        """Whether no corner sticks out of `extent`."""
        return (
            extent.left <= self.x - self.across
            and self.x + self.across <= extent.right
            and extent.top <= self.y - self.down
            and self.y + self.down <= extent.bottom
        )

    def _parts_from(self, other: Box, right: float, down: float) -> bool:
        """Whether a line along one of this box's sides keeps the two apart."""
        cos = abs(self.cos * other.cos + self.sin * other.sin)
        sin = abs(self.cos * other.sin - self.sin * other.cos)
        along = abs(right * self.cos + down * self.sin)
        if along >= self.half_width + other.half_width * cos + other.half_height * sin:
            return True
        beside = abs(down * self.cos - right * self.sin)
        return beside >= self.half_height + other.half_width * sin + other.half_height * cos


class Room:
    """Where boxes are put down one by one, each finding out first whether its ground is free."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._cells: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)
        for box in boxes:
            self.put(box)

    def put(self, box: Box) -> None:
        """Take the ground under `box`."""
        for cell in _cells(box):
            self._cells[cell].append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing put down so far overlaps `box`."""
        cells = self._cells
        return not any(
            other.overlaps(box) for cell in _cells(box) if cell in cells for other in cells[cell]
        )


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    left, right = math.floor((box.x - box.across) / _CELL), math.floor((box.x + box.across) / _CELL)
    top, bottom = math.floor((box.y - box.down) / _CELL), math.floor((box.y + box.down) / _CELL)
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            yield column, row
