"""Places in a list that a person orders by hand.

Positions are integers with wide gaps, so that moving one row changes that row alone: two programs
that move different rows do not disturb each other, and neither do their undo steps.
"""

from __future__ import annotations

from collections.abc import Sequence

GAP = 2**32


def slots(positions: Sequence[int], index: int, count: int) -> list[int] | None:
    """`count` rising positions that fall before `positions[index]` and after the one ahead of it.

    `positions` rise; `index` may be one past the end. None when the gap there is used up and the
    list has to be spaced anew with `spaced`.
    """
    if index == len(positions):
        last = positions[-1] if positions else 0
        return [last + GAP * number for number in range(1, count + 1)]
    high = positions[index]
    low = positions[index - 1] if index else high - GAP * (count + 1)
    step = (high - low) // (count + 1)
    return [low + step * number for number in range(1, count + 1)] if step else None


def spaced(count: int) -> list[int]:
    """Fresh positions for a list of `count` rows."""
    return [GAP * number for number in range(1, count + 1)]
