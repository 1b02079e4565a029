"""Where a label might stand, the most pleasing spot first."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.curves import Track
from crossbearing.routing.drawing.marks import Align
from crossbearing.routing.drawing.wording import Wording

_RINGS = (1.0, 2.2, 3.8, 6.0, 9.0, 13.0)
_RING_COST = 3.0
_ALONG = (0.5, 0.38, 0.62, 0.27, 0.73, 0.16, 0.84)
_ALONG_WORDS = (-1.0, 1.0, -0.5, 0.5)
_NEARBY = 0.1
_STRAIGHT = 2
_MIDDLE = 0.5
_STEPS = 24
_BENT_BESIDE = 0.5
_BENT_INSIDE = 0.3
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


class Course(NamedTuple):
    """How a road runs at a point of it, in map units: at what angle letters run there, and which
    way is up from them."""

    x: float
    y: float
    angle: float
    up_x: float
    up_y: float


Courses: TypeAlias = Mapping[float, Course]
"""The courses of a road at those shares of its length where its name is tried first."""


def courses_of(track: Track) -> Courses:
    """The courses of a road, worked out once for all scales."""
    return {share: _course(track, share) for share in _ALONG}


class Lane(NamedTuple):
    """A road to write along: its track and courses in map units and their size in pixels, its
    width in pixels, what to keep clear at its ends, and whether one can write inside it."""

    track: Track
    courses: Courses
    scale: float
    width: float
    clear: float
    inside: bool


def along(lane: Lane, words: Wording, gap: float) -> Iterator[Iterator[Spot]]:
    """Groups of spots along a road where it is straight enough: of each group one may be taken.

    A long road gets several groups, so that its name is repeated.
    """
    length = lane.track.length * lane.scale
    end = (lane.clear + words.width / 2) / max(length, 1e-6)
    if end > _MIDDLE:
        return
    # In steps, so that the same few courses serve at many scales.
    end = min(math.ceil(end * _STEPS) / _STEPS, _MIDDLE)
    groups = max(1, math.floor(length / max(_REPEAT, 4 * words.width)))
    for group in range(groups):
        shares = ((group + share) / groups for share in _ALONG)
        # On a short road several of them come to be the same.
        held = dict.fromkeys(min(max(share, end), 1 - end) for share in shares)
        yield (spot for share in held for spot in _spots_at(lane, words, gap, share))


def _spots_at(lane: Lane, words: Wording, gap: float, share: float) -> Iterator[Spot]:
    """The spots beside or inside a road, at a share of its length.

    The letters run as the road runs there, whatever the scale: a label that was drawn for one
    frame of zooming fits the next.
    """
    scale, half = lane.scale, words.width / 2
    course = lane.courses.get(share) or _course(lane.track, share)
    bulge = sag = 0.0
    if len(lane.track.points) > _STRAIGHT:
        point, middle = lane.track.point, lane.track.length * share
        limit = words.height * (_BENT_INSIDE if lane.inside else _BENT_BESIDE)
        for part in _ALONG_WORDS:
            x, y = point(middle + half * part / scale)
            rise = ((x - course.x) * course.up_x + (y - course.y) * course.up_y) * scale
            bulge, sag = max(bulge, rise), min(sag, rise)
            if bulge - sag > limit:
                return
    off = lane.width / 2 + gap + words.height / 2
    for side in ((bulge + sag) / 2,) if lane.inside else (bulge + off, sag - off):
        x = course.x * scale + course.up_x * side
        yield Spot(x, course.y * scale + course.up_y * side, course.angle)


def _course(track: Track, share: float) -> Course:
    at, near = track.length * share, track.length * _NEARBY
    (ax, ay), (bx, by) = track.point(at - near), track.point(at + near)
    angle = upright(math.degrees(math.atan2(by - ay, bx - ax)))
    turn = math.radians(angle)
    return Course(*track.point(at), angle, math.sin(turn), -math.cos(turn))


def upright(angle: float) -> float:
    """`angle`, or its opposite, such that letters never stand on their heads: -90 to below 90."""
    turned = (angle + 90.0) % 180.0 - 90.0
    return 0.0 if abs(turned) < 1e-9 else turned  # noqa: PLR2004
