"""Which kept entries the content still has, and which it no longer does."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from crossbearing.bookmarks import references
from crossbearing.bookmarks.contents import Bookmarks, Note
from crossbearing.bookmarks.names import namer
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library


class Missing(msgspec.Struct, frozen=True, kw_only=True):
    """A kept entry that the content no longer has, with all that was kept of it.

    `name` is the last known one. `talks` are the names of the talks that show it.
    """

    address: Address
    name: str
    starred: bool
    note: str
    talks: tuple[str, ...]


class Resolved(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept, by entry: `stars` in the person's order, `notes` by the entry's own address."""

    stars: tuple[AnyEntry, ...]
    notes: Mapping[Address, Note]
    missing: tuple[Missing, ...]


def resolve(contents: Bookmarks, library: Library) -> Resolved:
    """What `contents` keeps of entries that `library` has, followed through aliases, and the rest.

    An entry that comes back into the content is present again at once, with its star and note.
    """
    starred = [library.entry(star.address) for star in contents.stars]
    noted = [(library.entry(note.address), note) for note in contents.notes]
    name_of = namer(contents, None)
    return Resolved(
        stars=tuple({entry.address: entry for entry in starred if entry}.values()),
        notes={entry.address: note for entry, note in noted if entry},
        missing=tuple(
            _missing(address, contents, name_of(address))
            for address in references.kept(contents)
            if library.entry(address) is None
        ),
    )


def _missing(address: Address, contents: Bookmarks, name: str) -> Missing:
    note = contents.note(address)
    return Missing(
        address=address,
        name=name,
        starred=any(star.address == address for star in contents.stars),
        note=note.text if note else "",
        talks=tuple(
            talk.name
            for talk in contents.talks
            if any(address in references.addresses(one.item, talk.pack) for one in talk.items)
        ),
    )
