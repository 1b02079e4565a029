"""What a person has kept: stars, notes and talks of their own, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NewType

import msgspec

from crossbearing.model.address import Address, PackId, TalkId
from crossbearing.model.talk import AnyItem, Talk
from crossbearing.phrases import Phrase, Sentence

ItemId = NewType("ItemId", str)


class Star(msgspec.Struct, frozen=True):
    """A starred entry; `since` is in seconds of Unix time."""

    address: Address
    since: int


class Note(msgspec.Struct, frozen=True):
    """A personal note on an entry; `changed` is in seconds of Unix time."""

    address: Address
    text: str
    changed: int


class TalkItem(msgspec.Struct, frozen=True):
    """One item of an own talk, under an id that stays the same when it is moved or edited."""

    id: ItemId
    item: AnyItem


class OwnTalk(msgspec.Struct, frozen=True, kw_only=True):
    """A talk of the person's own. References without a pack are looked up in `pack`."""

    id: TalkId
    name: str
    summary: str = ""
    pack: PackId = PackId("core")
    items: tuple[TalkItem, ...] = ()

    @property
    def minutes(self) -> float:
        """The planned length in minutes."""
        return sum(one.item.minutes for one in self.items)

    def as_talk(self) -> Talk:
        """The same talk in the shape of a ready one, so that both are presented alike."""
        return Talk(
            id=self.id,
            name=self.name,
            summary=self.summary,
            items=tuple(one.item for one in self.items),
            pack=self.pack,
        )


class CountPhrase(Phrase):
    """How much is kept, in words."""

    ALL = "{stars}, {notes}, {talks}"
    ONE_STAR = "1 star"
    STARS = "{count} stars"
    ONE_NOTE = "1 note"
    NOTES = "{count} notes"
    ONE_TALK = "1 talk"
    TALKS = "{count} talks"


class Counts(msgspec.Struct, frozen=True):
    """How much is kept, for a preview."""

    stars: int
    notes: int
    talks: int

    @property
    def words(self) -> Sentence:
        """The counts in words."""
        return CountPhrase.ALL(
            stars=CountPhrase.ONE_STAR if self.stars == 1 else CountPhrase.STARS(count=self.stars),
            notes=CountPhrase.ONE_NOTE if self.notes == 1 else CountPhrase.NOTES(count=self.notes),
            talks=CountPhrase.ONE_TALK if self.talks == 1 else CountPhrase.TALKS(count=self.talks),
        )

    def __str__(self) -> str:
        return str(self.words)


class Bookmarks(msgspec.Struct, frozen=True, kw_only=True):
    """Everything kept, in the person's own order.

    `recent` are the entries seen last, newest first. `names` are the last known names of kept
    entries, by which an entry that content no longer has can still be told. `revision` grows with
    every change of the file.
    """

    stars: tuple[Star, ...] = ()
    notes: tuple[Note, ...] = ()
    talks: tuple[OwnTalk, ...] = ()
    recent: tuple[Address, ...] = ()
    names: Mapping[Address, str] = MappingProxyType({})
    revision: int = 0

    @property
    def counts(self) -> Counts:
        """How many stars, notes and talks there are."""
        return Counts(len(self.stars), len(self.notes), len(self.talks))

    def talk(self, talk: TalkId) -> OwnTalk | None:
        """The own talk of that id, if there is one."""
        return next((own for own in self.talks if own.id == talk), None)

    def note(self, address: Address) -> Note | None:
        """The note on the entry at `address`, if there is one."""
        return next((note for note in self.notes if note.address == address), None)
