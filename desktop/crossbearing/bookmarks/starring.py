"""Changes of the stars, as row changes within one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from crossbearing.bookmarks import order
from crossbearing.bookmarks.rows import STAR, Edit
from crossbearing.model.address import Address


def star(edit: Edit, addresses: Sequence[Address], seconds: int) -> None:
    """Stars what is not starred yet, at the end of the list."""
    rows = _rows(edit)
    known = {key for key, _ in rows}
    fresh = [one for one in dict.fromkeys(map(str, addresses)) if one not in known]
    for address, position in order.arranged(rows, fresh, None).items():
        edit.put(STAR, (address, position, seconds))


def unstar(edit: Edit, addresses: Sequence[Address]) -> None:
    """Removes stars."""
    for address in addresses:
        edit.remove(STAR, str(address))


def place(edit: Edit, addresses: Sequence[Address], before: Address | None) -> None:
    """Moves stars, in the order given, right before another, or to the end."""
    rows = _rows(edit)
    known = {key for key, _ in rows}
    moving = [one for one in dict.fromkeys(map(str, addresses)) if one in known]
    _move(edit, order.arranged(rows, moving, None if before is None else str(before)))


def shift(edit: Edit, address: Address, by: int) -> None:
    """Moves a star `by` rows down the list, or up if negative."""
    rows = _rows(edit)
    keys = [key for key, _ in rows]
    if str(address) in keys:
        before = order.shifted(keys, str(address), by)
        _move(edit, order.arranged(rows, [str(address)], before))


def _rows(edit: Edit) -> list[tuple[str, int]]:
    return edit.connection.execute(
        "SELECT address, position FROM star ORDER BY position, address"
    ).fetchall()


def _move(edit: Edit, positions: dict[str, int]) -> None:
    for address, position in positions.items():
        row = STAR.fetch(edit.connection, address)
        if row is not None:
            edit.put(STAR, (address, position, row[2]))
