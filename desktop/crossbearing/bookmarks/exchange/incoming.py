"""What a file brings, before it is compared with what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import msgspec

from crossbearing.bookmarks import references
from crossbearing.bookmarks.contents import Bookmarks, Note, OwnTalk, Star, TalkItem
from crossbearing.bookmarks.exchange import limits
from crossbearing.bookmarks.exchange.phrases import LinePhrase
from crossbearing.faults import KnownFault
from crossbearing.model.address import Address
from crossbearing.model.library import Library
from crossbearing.phrases import Phrase, Sentence

_SHOWN = 120


class Skipped(msgspec.Struct, frozen=True):
    """Something in the file that is not taken, and why; `wrong` if the file is to blame for it."""

    what: str
    why: str
    wrong: bool = True


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """What the file called `name` brings; a time of 0 or an empty id stands for none given."""

    name: str
    stars: tuple[Star, ...] = ()
    notes: tuple[Note, ...] = ()
    talks: tuple[OwnTalk, ...] = ()
    names: Mapping[Address, str] = MappingProxyType({})
    skipped: tuple[Skipped, ...] = ()


def of_contents(name: str, contents: Bookmarks) -> Incoming:
    """`contents`, such as what could be read of a damaged file, to be taken over like a file."""
    return Incoming(
        name=name,
        stars=contents.stars,
        notes=contents.notes,
        talks=contents.talks,
        names=contents.names,
    )


def followed(incoming: Incoming, library: Library) -> Incoming:
    """`incoming` with the addresses that `library` now has for entries that were renamed."""

    def follow(was: Address) -> Address:
        entry = library.entry(was)
        return entry.address if entry else was

    stars = {follow(star.address): star for star in reversed(incoming.stars)}
    return msgspec.structs.replace(
        incoming,
        stars=tuple(
            msgspec.structs.replace(star, address=where) for where, star in reversed(stars.items())
        ),
        notes=tuple(
            msgspec.structs.replace(note, address=follow(note.address)) for note in incoming.notes
        ),
        talks=tuple(_followed_talk(talk, follow) for talk in incoming.talks),
        names={follow(where): name for where, name in incoming.names.items()},
    )


def _followed_talk(talk: OwnTalk, follow: Callable[[Address], Address]) -> OwnTalk:
    items = tuple(
        TalkItem(one.id, references.renamed(one.item, talk.pack, follow)) for one in talk.items
    )
    return msgspec.structs.replace(talk, items=items)


def address(text: str) -> Address:
    """The address that a file gives as `text`.

    Raises:
        ValueError: it gives none.
    """
    if len(text) > limits.ADDRESS_LENGTH:
        raise ValueError(LinePhrase.LONG_ADDRESS(text=text[:40]))
    return Address.parse(text)


def reason(error: Exception) -> str:
    """Why a line is not taken that gave rise to `error`."""
    if isinstance(error, KnownFault):
        return LinePhrase.FAULT(what=error.what, remedy=error.remedy)
    told = error.args[0] if error.args else ""
    return told if isinstance(told, Phrase | Sentence) else shown(error)


def shown(text: object) -> str:
    """`text` short enough to be named in a message."""
    line = " ".join(str(text)[: 2 * _SHOWN].split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
