"""Where a label might stand, the most pleasing spot first."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.marks import Align
from crossbearing.routing.drawing.wording import Wording

_RINGS = (1.0, 2.2, 3.8, 6.0, 9.0, 13.0)
_RING_COST = 3.0
_ALONG = (0.5, 0.36, 0.64, 0.24, 0.76)
_REPEAT = 620.0


class Spot(NamedTuple):
    """A middle for a label, its turn in degrees, and how much worse it is than the best."""

    x: float
    y: float
    angle: float = 0.0
    cost: float = 0.0
    align: Align = Align.CENTRE
    far: bool = False


class Post(NamedTuple):
    """What a label stands beside: a round head and, for a pin, the tip under it."""

    head: Point
    radius: float
    tip: Point


def around(post: Post, words: Wording, gap: float) -> Iterator[tuple[Spot, ...]]:
    """Rings of spots beside, above and below `post`, each farther out than the one before."""
    (x, y), half_width, half_height = post.head, words.width / 2, words.height / 2
    foot = post.tip[1]
    for ring, factor in enumerate(_RINGS):
        off = gap * factor
        right, left = x + post.radius + off + half_width, x - post.radius - off - half_width
        above, below = y - post.radius - off - half_height, foot + off + gap + half_height
        aslant_right, aslant_left = x + off + half_width, x - off - half_width
        cost, far = ring * _RING_COST, ring > 1
        yield (
            Spot(right, y, 0.0, cost, Align.LEFT, far),
            Spot(left, y, 0.0, cost + 0.3, Align.RIGHT, far),
            Spot(x, above, 0.0, cost + 0.8, Align.CENTRE, far),
            Spot(x, below, 0.0, cost + 1.2, Align.CENTRE, far),
            Spot(aslant_right, above, 0.0, cost + 1.4, Align.LEFT, far),
            Spot(aslant_left, above, 0.0, cost + 1.4, Align.RIGHT, far),
            Spot(aslant_right, below, 0.0, cost + 1.6, Align.LEFT, far),
            Spot(aslant_left, below, 0.0, cost + 1.6, Align.RIGHT, far),
        )


def anywhere(post: Post, words: Wording, gap: float) -> Iterator[Spot]:
    """Spots on ever wider rings, without end: some of them is free."""
    step = gap + min(words.width, words.height)
    reach = post.radius + gap
    while True:
        around_it = max(8, round(2 * math.pi * reach / step))
        for n in range(around_it):
            angle = 2 * math.pi * n / around_it
            across = math.cos(angle) * (reach + words.width / 2)
            down = math.sin(angle) * (reach + words.height / 2)
            yield Spot(post.head[0] + across, post.head[1] + down, far=True)
        reach += step


class Lane(NamedTuple):
    """A straight part of a road in pixels: its ends, the road's width, and what to keep clear."""

    start: Point
    end: Point
    width: float
    clear: float
    inside: bool


def along(lane: Lane, words: Wording, gap: float) -> Iterator[tuple[Spot, ...]]:
    """Groups of spots along a straight part: of each group one may be taken.

    A long road gets several groups, so that its name is repeated.
    """
    (ax, ay), (bx, by) = lane.start, lane.end
    length = math.dist(lane.start, lane.end)
    spare = length - 2 * lane.clear - words.width
    if spare < 0:
        return
    angle = upright(math.degrees(math.atan2(by - ay, bx - ax)))
    up = (math.sin(math.radians(angle)), -math.cos(math.radians(angle)))
    off = lane.width / 2 + gap + words.height / 2
    sides = (0.0,) if lane.inside else (off, -off)
    groups = max(1, math.floor(length / max(_REPEAT, 4 * words.width)))
    for group in range(groups):
        shares = [(group + share) / groups for share in _ALONG]
        yield tuple(
            Spot(ax + (bx - ax) * at + up[0] * side, ay + (by - ay) * at + up[1] * side, angle)
            for share in shares
            for at in (_kept(share, lane.clear + words.width / 2, length),)
            for side in sides
        )


def upright(angle: float) -> float:
    """`angle`, or its opposite, such that letters never stand on their heads: -90 to below 90."""
    turned = (angle + 90.0) % 180.0 - 90.0
    return 0.0 if abs(turned) < 1e-9 else turned  # noqa: PLR2004


def _kept(share: float, end: float, length: float) -> float:
    """`share`, moved so that at least `end` of the length lies on each side."""
    least = end / length
    return min(max(share, least), 1 - least)
