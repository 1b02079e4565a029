"""What can be presented: the stars, the page at hand, one's own talks and the ready ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.saying import say
from crossbearing.gui.translatable import noop
from crossbearing.model.address import Address
from crossbearing.model.library import Library
from crossbearing.model.talk import Talk
from crossbearing.presenting.legible import Room
from crossbearing.presenting.script import script_of, script_of_entries
from crossbearing.presenting.slide import Script

STARS = "stars"
_STARS = noop("Offers", "My stars")


class Offer(NamedTuple):
    """Something to present: the key it is resumed by, its name, and how its script is made."""

    key: str
    name: str
    script: Callable[[Room], Script]


def offers(library: Library, shelf: Shelf, here: Address | None) -> tuple[Offer, ...]:
    """Everything that can be presented; what is most likely wanted comes first."""
    found = []
    if shelf.stars:
        name = QCoreApplication.translate("Offers", _STARS)
        found.append(_of_entries(STARS, name, shelf.stars, library, shelf))
    own = [(f"own:{talk.id}", talk.as_talk()) for talk in shelf.talks]
    ready = [(f"{talk.pack}/{talk.id}", talk) for talk in library.talks]
    found += [_of_talk(key, talk, library, shelf) for key, talk in (*own, *ready)]
    entry = library.entry(here) if here is not None else None
    if entry is not None:
        key = f"entry:{entry.address}"
        found.append(_of_entries(key, entry.name, (entry.address,), library, shelf))
    return tuple(found)


def asked_for(found: tuple[Offer, ...], asked: str) -> Offer | None:
    """The offer whose key, id or name `asked` is; None if there is none."""
    wanted = asked.casefold().strip()
    for offer in found:
        ids = {offer.key, offer.key.rpartition("/")[2], offer.key.removeprefix("own:"), offer.name}
        if wanted in {one.casefold() for one in ids}:
            return offer
    return None


def _of_talk(key: str, talk: Talk, library: Library, shelf: Shelf) -> Offer:
    return Offer(
        key,
        talk.name,
        lambda room: script_of(
            talk, library, names=shelf.contents.names, room=room, key=key, say=say
        ),
    )


def _of_entries(
    key: str, name: str, addresses: tuple[Address, ...], library: Library, shelf: Shelf
) -> Offer:
    return Offer(
        key,
        name,
        lambda room: script_of_entries(
            name,
            addresses,
            library,
            notes=shelf.notes,
            names=shelf.contents.names,
            room=room,
            key=key,
            say=say,
        ),
    )
