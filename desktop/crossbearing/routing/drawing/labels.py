"""Placing labels so that none overlaps another, a pin, or a badge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.boxes import Box, Room
from crossbearing.routing.drawing.marks import Text
from crossbearing.routing.drawing.spots import Lane, Post, Spot, along, anywhere, around
from crossbearing.routing.drawing.streets import Ground
from crossbearing.routing.drawing.view import Extent
from crossbearing.routing.drawing.wording import Wording

_NEXT_WORDING = 0.6
_ANY_COST = float("inf")
_MOST_COVERED = 0.9


class Tier(NamedTuple):
    """Wordings that say the same; while all would cost more than `patience`, the next tier is
    tried."""

    patience: float
    wordings: tuple[Wording, ...]


class PostLabel(NamedTuple):
    """A label beside a pin, the start or a place; each of its tiers says more than the next.

    If it `must` be shown, ever farther spots and at last ground outside the frame will do.
    """

    owner: str
    tiers: tuple[Tier, ...]
    post: Post
    must: bool = True


class LaneLabel(NamedTuple):
    """A label along a road."""

    owner: str
    wordings: tuple[Wording, ...]
    lane: Lane


class Table:
    """Where labels are laid out: what is taken, what had better not be covered, and the frame."""

    def __init__(self, room: Room, ground: Ground, frame: Extent, gap: float, pad: float) -> None:
        self._room = room
        self._ground = ground
        self._frame = frame
        self._gap = gap
        self._pad = pad

    def lay(self, labels: Iterable[PostLabel | LaneLabel]) -> Iterator[Text]:
        """The texts of all labels that find a spot; earlier labels choose first."""
        for label in labels:
            if isinstance(label, LaneLabel):
                yield from self._lay_along(label)
            else:
                text = self._beside(label)
                if text is not None:
                    yield text

    def _beside(self, label: PostLabel) -> Text | None:
        for tier in label.tiers:
            text = self._try(label, tier.wordings, tier.patience)
            if text is not None:
                return text
        if not label.must:
            return None
        for tier in label.tiers:
            text = self._try(label, tier.wordings, _ANY_COST)
            if text is not None:
                return text
        words = label.tiers[-1].wordings[-1]
        return self._put(label, words, self._any_spot(label.post, words))

    def _try(self, label: PostLabel, wordings: tuple[Wording, ...], most: float) -> Text | None:
        """The label in the wording and at the spot that cost least, if that is at most `most`."""
        best: tuple[Wording, Spot] | None = None
        for n, words in enumerate(wordings):
            extra = n * _NEXT_WORDING
            found = self._cheapest(around(label.post, words, self._gap), words, most - extra)
            if found is not None:
                most, best = found[0] + extra, (words, found[1])
        return self._put(label, *best) if best is not None else None

    def _cheapest(
        self, rings: Iterable[tuple[Spot, ...]], words: Wording, most: float
    ) -> tuple[float, Spot] | None:
        """The cheapest free spot and its cost, if that is at most `most`."""
        best = None
        for ring in rings:
            if ring[0].cost > most:
                break
            for spot in ring:
                if spot.cost <= most and self._is_free(words, spot):
                    cost = spot.cost + self._ground.under(self._box(words, spot))
                    if cost < most or (best is None and cost <= most):
                        most, best = cost, (cost, spot)
        return best

    def _any_spot(self, post: Post, words: Wording) -> Spot:
        beyond = Extent(-1e9, -1e9, 1e9, 1e9)
        reach = max(self._frame.width, self._frame.height)
        for spot in anywhere(post, words, self._gap):
            away = abs(spot.x - post.head[0]) + abs(spot.y - post.head[1]) > reach
            if self._is_free(words, spot, beyond if away else self._frame):
                return spot
        raise AssertionError("the plane has no end")

    def _lay_along(self, label: LaneLabel) -> Iterator[Text]:
        for words in label.wordings:
            placed = False
            for group in along(label.lane, words, self._gap / 2):
                spot = self._first(group, words, label.lane)
                if spot is not None:
                    yield self._put(label, words, spot)
                    placed = True
            if placed:
                return

    def _first(self, spots: Iterable[Spot], words: Wording, lane: Lane) -> Spot | None:
        """The first spot that is free and, unless inside the road, covers no other road."""
        for spot in spots:
            if self._is_free(words, spot) and (
                lane.inside or self._ground.under(self._box(words, spot)) < _MOST_COVERED
            ):
                return spot
        return None

    def _is_free(self, words: Wording, spot: Spot, frame: Extent | None = None) -> bool:
        box = self._box(words, spot)
        return box.lies_within(frame or self._frame) and self._room.is_free(box)

    def _box(self, words: Wording, spot: Spot) -> Box:
        """The ground of a label with its halo."""
        pad = 2 * self._pad
        return Box(spot.x, spot.y, words.width + pad, words.height + pad, spot.angle)

    def _put(self, label: PostLabel | LaneLabel, words: Wording, spot: Spot) -> Text:
        box = self._box(words, spot)
        self._room.put(box)
        thread = None
        if spot.far and isinstance(label, PostLabel):
            thread = (label.post.tip, _nearest(box, label.post.tip))
        return Text(label.owner, words, spot.x, spot.y, spot.angle, spot.align, thread)


def _nearest(box: Box, point: Point) -> Point:
    """The point of an upright box that lies nearest to `point`."""
    return (
        min(max(point[0], box.x - box.half_width), box.x + box.half_width),
        min(max(point[1], box.y - box.half_height), box.y + box.half_height),
    )
