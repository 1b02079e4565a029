"""Changes of the notes, as row changes within one transaction."""

from __future__ import annotations

from crossbearing.bookmarks import merging
from crossbearing.bookmarks.plain import NOTE_LENGTH, plain
from crossbearing.bookmarks.rows import NOTE, Edit
from crossbearing.model.address import Address


def write(edit: Edit, address: Address, text: str, basis: str | None, seconds: int) -> str:
    """Sets the note on an entry and returns it as it is kept; an empty one is deleted."""
    row = NOTE.fetch(edit.connection, str(address))
    stored = str(row[1]) if row else ""
    mine = plain(text) if text.strip() else ""
    kept = plain(merging.text(basis, stored, mine), 2 * NOTE_LENGTH)
    if kept == stored:
        return kept
    if kept:
        edit.put(NOTE, (str(address), kept, seconds))
    else:
        edit.remove(NOTE, str(address))
    return kept
