"""What a file brings, before it is compared with what is there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from crossbearing.bookmarks.contents import Note, OwnTalk, Star
from crossbearing.bookmarks.exchange import limits
from crossbearing.model.address import Address

_SHOWN = 120


class Skipped(msgspec.Struct, frozen=True):
    """Something in the file that is not taken, and why."""

    what: str
    why: str


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """What the file called `name` brings; a time of 0 or an empty id stands for none given."""

    name: str
    stars: tuple[Star, ...] = ()
    notes: tuple[Note, ...] = ()
    talks: tuple[OwnTalk, ...] = ()
    names: Mapping[Address, str] = MappingProxyType({})
    skipped: tuple[Skipped, ...] = ()


def address(text: str) -> Address:
    """The address that a file gives as `text`.

    Raises:
        ValueError: it gives none.
    """
    if len(text) > limits.ADDRESS_LENGTH:
        raise ValueError(f"“{text[:40]}…” is too long for an address")
    return Address.parse(text)


def shown(text: object) -> str:
    """`text` short enough to be named in a message."""
    line = " ".join(str(text)[: 2 * _SHOWN].split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
