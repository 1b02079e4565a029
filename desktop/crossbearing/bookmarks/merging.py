"""Joining what two programs wrote in the same place, so that neither text is lost."""

from __future__ import annotations

import msgspec

from crossbearing.model.talk import AnyItem


def both(stored: str, mine: str) -> str:
    """A text that holds both: the longer, if it holds the other, else one under the other."""
    if mine in stored:
        return stored
    if stored in mine:
        return mine
    return f"{stored}\n\n{mine}"


def text(basis: str | None, stored: str, mine: str) -> str:
    """What to keep of `mine`, an edit of `basis`, when the file now has `stored`.

    Without a basis, `mine` stands. A text that only one of the two changed is taken from that one;
    a deletion never wins over an edit.
    """
    if basis is None or stored == basis:
        return mine
    if mine == basis or not mine:
        return stored
    if not stored:
        return mine
    added = mine.removeprefix(basis).strip() if stored.startswith(basis) else mine
    return both(stored, added)


def item(basis: AnyItem | None, stored: AnyItem, mine: AnyItem) -> AnyItem:
    """The item to keep: field by field as only one of the two changed it; notes are joined."""
    if basis is None or stored == basis or not type(basis) is type(stored) is type(mine):
        return mine
    values = {}
    for name in mine.__struct_fields__:
        was, theirs, ours = (getattr(one, name) for one in (basis, stored, mine))
        if name == "note":
            values[name] = text(was, theirs, ours)
        else:
            values[name] = theirs if ours == was else ours
    return msgspec.structs.replace(mine, **values)
