"""Places in a list that a person orders by hand.

Positions are integers with wide gaps, so that moving one row changes that row alone: two programs
that move different rows do not disturb each other, and neither do their undo steps.
"""

from __future__ import annotations

from collections.abc import Sequence

GAP = 2**32
_FARTHEST = 2**62  # beyond, there might be no room left in a column
Placed = tuple[str, int]


def arranged(rows: Sequence[Placed], moving: Sequence[str], before: str | None) -> dict[str, int]:
    """The positions to set so that `moving`, in their order, come right before the row `before`.

    `rows` are the keys and positions of the list, in order; `moving` may be rows of it, or new.
    None, or a row that is not there, stands for the end. Empty if that is the order already.
    """
    rest = [row for row in rows if row[0] not in set(moving)]
    index = _index(rows, rest, before)
    now = [key for key, _ in rows]
    wanted = [key for key, _ in rest[:index]] + [*moving] + [key for key, _ in rest[index:]]
    if wanted == now:
        return {}
    places = _slots([position for _, position in rest], index, len(moving))
    if places is None:
        return {key: GAP * number for number, key in enumerate(wanted, 1)}
    return dict(zip(moving, places, strict=True))


def shifted(keys: Sequence[str], key: str, by: int) -> str | None:
    """The row that `key` comes before when it moves `by` rows down the list; None for the end."""
    rest = [other for other in keys if other != key]
    index = min(max(list(keys).index(key) + by, 0), len(rest))
    return rest[index] if index < len(rest) else None


def _index(rows: Sequence[Placed], rest: Sequence[Placed], before: str | None) -> int:
    """Where in `rest` the row `before` stands, or the first row after it that stays."""
    keys = [key for key, _ in rows]
    if before not in keys:
        return len(rest)
    staying = {key: number for number, (key, _) in enumerate(rest)}
    after = keys[keys.index(before) :]
    return next((staying[key] for key in after if key in staying), len(rest))


def _slots(positions: Sequence[int], index: int, count: int) -> list[int] | None:
    """`count` rising positions right before `positions[index]`; None if the gap is used up."""
    if any(abs(position) > _FARTHEST for position in positions):
        return None
    if index == len(positions):
        last = positions[-1] if positions else 0
        return [last + GAP * number for number in range(1, count + 1)]
    high = positions[index]
    low = positions[index - 1] if index else high - GAP * (count + 1)
    step = (high - low) // (count + 1)
    return [low + step * number for number in range(1, count + 1)] if step else None
