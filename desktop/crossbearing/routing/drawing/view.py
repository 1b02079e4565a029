"""Which part of a map a window shows, and how large."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from crossbearing.model.route_map import Point

MOST_ZOOM = 8.0


class Extent(msgspec.Struct, frozen=True):
    """A rectangle from (`left`, `top`) to (`right`, `bottom`)."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right, at least a little, so that nothing divides by zero."""
        return max(self.right - self.left, 1e-6)

    @property
    def height(self) -> float:
        """From top to bottom, at least a little."""
        return max(self.bottom - self.top, 1e-6)

    @property
    def centre(self) -> Point:
        """The middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> Extent:
        """The rectangle with `by` more on each side."""
        return Extent(self.left - by, self.top - by, self.right + by, self.bottom + by)


class Margins(msgspec.Struct, frozen=True):
    """Pixels to keep free around the roads."""

    left: float
    top: float
    right: float
    bottom: float


class View(msgspec.Struct, frozen=True):
    """A window of `width` by `height` pixels onto a map.

    `scale` is pixels a map unit; `whole` the scale at which all of the map fits. (`left`, `top`)
    is where in the window the map's origin lies. `bounds` is the ground, in map units, that the
    window may show.
    """

    width: float
    height: float
    scale: float
    whole: float
    left: float
    top: float
    bounds: Extent

    @property
    def zoom(self) -> float:
        """How much larger than fitted: 1 to `MOST_ZOOM`."""
        return self.scale / self.whole

    def to_window(self, point: Point) -> Point:
        """Where in the window a point of the map lies, in pixels."""
        return point[0] * self.scale + self.left, point[1] * self.scale + self.top

    def to_map(self, spot: Point) -> Point:
        """Which point of the map lies at a spot of the window."""
        return (spot[0] - self.left) / self.scale, (spot[1] - self.top) / self.scale

    def panned(self, right: float, down: float) -> View:
        """The view after the map was pulled by so many pixels; never past the map's end."""
        return self._held(self.scale, self.left + right, self.top + down)

    def zoomed(self, factor: float, about: Point) -> View:
        """The view `factor` times larger, the ground under the spot `about` staying there."""
        scale = min(max(self.scale * factor, self.whole), self.whole * MOST_ZOOM)
        growth = scale / self.scale
        left = about[0] - (about[0] - self.left) * growth
        top = about[1] - (about[1] - self.top) * growth
        return self._held(scale, left, top)

    def showing(self, extent: Extent) -> View:
        """The view moved as little as needed to show the middle of `extent`, in map units."""
        x, y = self.to_window(extent.centre)
        inset_x, inset_y = self.width * 0.15, self.height * 0.15
        right = max(inset_x - x, 0) + min(self.width - inset_x - x, 0)
        down = max(inset_y - y, 0) + min(self.height - inset_y - y, 0)
        return self.panned(right, down)

    def snapped(self, ratio: float) -> View:
        """The view moved to whole device pixels, `ratio` of them a pixel."""
        return msgspec.structs.replace(
            self, left=round(self.left * ratio) / ratio, top=round(self.top * ratio) / ratio
        )

    def resized(self, fitted: View) -> View:
        """The view in the window of `fitted`: as much enlarged, with the same ground amid it."""
        middle = self.to_map((self.width / 2, self.height / 2))
        larger = fitted.zoomed(self.zoom, (fitted.width / 2, fitted.height / 2))
        x, y = larger.to_window(middle)
        return larger.panned(fitted.width / 2 - x, fitted.height / 2 - y)

    def _held(self, scale: float, left: float, top: float) -> View:
        return msgspec.structs.replace(
            self,
            scale=scale,
            left=_held(left, self.bounds.left * scale, self.bounds.right * scale, self.width),
            top=_held(top, self.bounds.top * scale, self.bounds.bottom * scale, self.height),
        )


def fit(sheet: Extent, roads: Extent, margins: Margins, width: float, height: float) -> View:
    """The view that shows the whole `sheet`, with `margins` kept free around its `roads`.

    Both extents are in map units, margins and window in pixels. What the window has to spare is
    ground beyond the sheet.
    """
    across = max(width - margins.left - margins.right, width * 0.4, 1.0)
    down = max(height - margins.top - margins.bottom, height * 0.4, 1.0)
    scale = min(
        across / roads.width, down / roads.height, width / sheet.width, height / sheet.height
    )
    left = _Axis(
        sheet.left, sheet.right, roads.left, roads.right, margins.left, margins.right
    ).offset(scale, width)
    top = _Axis(
        sheet.top, sheet.bottom, roads.top, roads.bottom, margins.top, margins.bottom
    ).offset(scale, height)
    bounds = Extent(-left / scale, -top / scale, (width - left) / scale, (height - top) / scale)
    return View(width, height, scale, scale, left, top, bounds)


def _held(offset: float, least: float, most: float, room: float) -> float:
    """`offset` such that the ground from `least` to `most` covers the window's `room`."""
    return min(max(offset, room - most), -least)


class _Axis(NamedTuple):
    """One direction: the sheet from `start` to `end`, its roads from `first` to `last`, in map
    units, and the pixels to keep free before and after the roads."""

    start: float
    end: float
    first: float
    last: float
    before: float
    after: float

    def offset(self, scale: float, room: float) -> float:
        """The offset that centres the sheet in `room` pixels, moved for the roads' margins."""
        offset = (room - (self.start + self.end) * scale) / 2
        lack_before = max(self.before - (offset + self.first * scale), 0.0)
        lack_after = max(offset + self.last * scale + self.after - room, 0.0)
        if lack_before and lack_after:
            return (self.before + room - self.after - (self.first + self.last) * scale) / 2
        return offset + lack_before - lack_after
