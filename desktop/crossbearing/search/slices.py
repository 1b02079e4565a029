"""Long work done in short slices: generators that yield often and return what they made."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar, cast

_T = TypeVar("_T")


def finished(steps: Generator[object, None, _T]) -> _T:
    """The result of `steps`, all done at once."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return cast("_T", stop.value)


def phase(
    start: float, end: float, steps: Generator[float | None, None, _T]
) -> Generator[float, None, _T]:
    """The result of `steps`, yielding for each how far between `start` and `end` it is."""
    while True:
        try:
            share = next(steps)
        except StopIteration as stop:
            return cast("_T", stop.value)
        yield start + (end - start) * (share or 0.0)
