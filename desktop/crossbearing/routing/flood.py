"""Finding out, a little at a time, that one junction can't be reached from another."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple


class Arc(NamedTuple):
    """A way over road number `road` between the junction at hand and another."""

    cost: int
    other: int
    road: int
    forward: bool


class Flood:
    """Spreads from `source` over open roads, one junction a step, until it meets `target`.

    Run beside a search from the other end it tells early that a start is shut in, which the
    search itself would learn only after it had looked everywhere.
    """

    def __init__(
        self, leaving: Sequence[Sequence[Arc]], source: int, target: int, closed: AbstractSet[int]
    ) -> None:
        self._leaving = leaving
        self._target = target
        self._closed = closed
        self._seen = {source}
        self._shore = deque([source])
        self._met = source == target

    def dried_up(self) -> bool:
        """Take one step; true once everything within reach was seen, and the target was not."""
        if self._met:
            return False
        if not self._shore:
            return True
        for _, other, road, _ in self._leaving[self._shore.popleft()]:
            if other not in self._seen and road not in self._closed:
                self._seen.add(other)
                self._shore.append(other)
                self._met = self._met or other == self._target
        return False
