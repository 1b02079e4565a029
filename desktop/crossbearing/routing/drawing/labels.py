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

_FULL_WORDS_COST = 7.0
_MOST_COVERED = 0.9


class PostLabel(NamedTuple):
    """A label beside a pin, the start or a place; its wordings, the fullest first.

    It `must` be shown: then poorer wordings, ever farther spots and at last ground outside the
    frame will do.
    """

    owner: str
    wordings: tuple[Wording, ...]
    post: Post
    must: bool = True


class LaneLabel(NamedTuple):
    """A label along a road, on one of its straight `lanes`."""

    owner: str
    wordings: tuple[Wording, ...]
    lanes: tuple[Lane, ...]


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
        for most, spots in ((_FULL_WORDS_COST, around), (float("inf"), around)):
            if most > _FULL_WORDS_COST and not label.must:
                return None
            for words in label.wordings:
                spot = self._best(spots(label.post, words, self._gap), words, most)
                if spot is not None:
                    return self._put(label, words, spot)
        words = label.wordings[-1]
        return self._put(label, words, self._any_spot(label.post, words))

    def _best(
        self, rings: Iterable[tuple[Spot, ...]], words: Wording, most: float
    ) -> Spot | None:
        """The cheapest free spot of the nearest ring that has one costing at most `most`."""
        for ring in rings:
            if ring[0].cost > most:
                return None
            priced = [
                (spot.cost + self._ground.under(self._box(words, spot)), n, spot)
                for n, spot in enumerate(ring)
                if self._is_free(words, spot)
            ]
            if priced and min(priced)[0] <= most:
                return min(priced)[2]
        return None

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
            for lane in label.lanes:
                for group in along(lane, words, self._gap / 2):
                    spot = self._first(group, words, lane)
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

