"""Where an entry lives: the pack that carries it and its id within that pack."""

from __future__ import annotations

import re
from typing import NewType

import msgspec

PackId = NewType("PackId", str)
EntryId = NewType("EntryId", str)
ThemeId = NewType("ThemeId", str)
SourceId = NewType("SourceId", str)
MapId = NewType("MapId", str)
PlaceId = NewType("PlaceId", str)
RoadId = NewType("RoadId", str)
TalkId = NewType("TalkId", str)
ClaimId = NewType("ClaimId", str)

SCHEME = "crossbearing://"
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_ADDRESS = r"^(?:crossbearing:(?://)?)?([a-z0-9-]+)/([a-z0-9-]+)/?$"


class Address(msgspec.Struct, frozen=True, order=True):
    """A stable, shareable name for one entry, written ``crossbearing://pack/entry``."""

    pack: PackId
    entry: EntryId

    def __str__(self) -> str:
        return f"{SCHEME}{self.pack}/{self.entry}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """The address that `text` spells, with or without the ``crossbearing://``.

        Raises:
            ValueError: `text` is not of the form ``pack/entry``.
        """
        found = re.match(_ADDRESS, text.strip())
        if found is None:
            raise ValueError(
                f"“{text}” is not an address; addresses look like {SCHEME}core/direction"
            )
        return cls(PackId(found[1]), EntryId(found[2]))
