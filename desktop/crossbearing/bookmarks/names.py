"""The last known names of kept entries, and renames that the content tells of."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

from crossbearing.bookmarks import item_text, merging, references
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.rows import ITEM, NOTE, STAR, Edit
from crossbearing.model.address import Address
from crossbearing.model.library import Library
from crossbearing.model.talk import AnyItem


def namer(contents: Bookmarks, library: Library | None) -> Callable[[Address], str]:
    """Gives an entry's name: as `library` has it, else as last known, else its id."""

    def name_of(address: Address) -> str:
        entry = library.entry(address) if library else None
        return entry.name if entry else contents.names.get(address, str(address.entry))

    return name_of


def unknown(contents: Bookmarks, library: Library) -> dict[Address, str]:
    """The names of kept entries that `contents` does not have yet, or has otherwise."""
    found = {}
    for address in references.kept(contents):
        entry = library.entry(address)
        if entry is not None and contents.names.get(address) != entry.name:
            found[address] = entry.name
    return found


def remember(connection: sqlite3.Connection, names: dict[Address, str]) -> None:
    """Writes names down."""
    connection.executemany(
        "INSERT INTO known_name (address, name) VALUES (?, ?)"
        " ON CONFLICT (address) DO UPDATE SET name = excluded.name",
        [(str(address), name) for address, name in names.items()],
    )


def renames(contents: Bookmarks, library: Library) -> dict[Address, Address]:
    """The kept addresses that the content now knows under another one."""
    found = {}
    for address in references.kept(contents):
        entry = library.entry(address)
        if entry is not None and entry.address != address:
            found[address] = entry.address
    return found


def follow(edit: Edit, contents: Bookmarks, moved: dict[Address, Address]) -> None:
    """Gives stars, notes and talk items the new addresses; two notes are joined."""
    for old, new in moved.items():
        _star(edit, str(old), str(new))
        _note(edit, str(old), str(new))
    for talk in contents.talks:
        for one in talk.items:
            item = references.renamed(one.item, talk.pack, lambda was: moved.get(was, was))
            if item != one.item:
                _item(edit, one.id, item)


def _star(edit: Edit, old: str, new: str) -> None:
    row = STAR.fetch(edit.connection, old)
    if row is None:
        return
    edit.remove(STAR, old)
    if STAR.fetch(edit.connection, new) is None:
        edit.put(STAR, (new, *row[1:]))


def _note(edit: Edit, old: str, new: str) -> None:
    row = NOTE.fetch(edit.connection, old)
    if row is None:
        return
    there = NOTE.fetch(edit.connection, new)
    text = merging.both(str(there[1]), str(row[1])) if there else str(row[1])
    edit.remove(NOTE, old)
    edit.put(NOTE, (new, text, max(int(row[2]), int(there[2]) if there else 0)))


def _item(edit: Edit, item_id: str, item: AnyItem) -> None:
    row = ITEM.fetch(edit.connection, item_id)
    if row is not None:
        edit.put(ITEM, (item_id, row[1], row[2], item_text.packed(item)))


def known(contents: Bookmarks, library: Library | None) -> dict[Address, str]:
    """The names of kept entries, as far as `library` or `contents` know them."""
    found = {}
    for address in references.kept(contents):
        entry = library.entry(address) if library else None
        name = entry.name if entry else contents.names.get(address)
        if name:
            found[address] = name
    return found


def introduce(connection: sqlite3.Connection, names: Mapping[Address, str]) -> None:
    """Writes down names that came with an import; what is known already is not replaced."""
    connection.executemany(
        "INSERT OR IGNORE INTO known_name (address, name) VALUES (?, ?)",
        [(str(address), name) for address, name in names.items()],
    )
