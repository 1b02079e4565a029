"""A ready talk as its content file gives it: ordered items with presenter notes and minutes."""

# Annotations are values here: as texts, msgspec would evaluate each of them at every start.

from enum import StrEnum
from typing import Annotated

import msgspec

from crossbearing.model.address import ClaimId, EntryId, MapId, PackId, PlaceId, RoadId, TalkId
from crossbearing.model.entry import Identifier, Text

Minutes = Annotated[float, msgspec.Meta(ge=0, le=480)]


class Reveal(StrEnum):
    """The order in which the sides of an entry are uncovered."""

    LEADER_FIRST = "leader-first"
    MANAGER_FIRST = "manager-first"
    TOGETHER = "together"
    BOTH_FIRST = "both-first"


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="show"):
    """What every item of a talk has: a presenter note that the room never sees, and minutes."""

    note: str = ""
    minutes: Minutes = 0


class TextItem(Item, frozen=True, kw_only=True, tag="text"):
    """A slide of the presenter's own: a title and up to a few points."""

    title: Text
    points: tuple[str, ...] = ()


class EntryItem(Item, frozen=True, kw_only=True, tag="entry"):
    """One entry, revealed in steps."""

    entry: EntryId
    reveal: Reveal = Reveal.LEADER_FIRST


class ComparisonItem(Item, frozen=True, kw_only=True, tag="comparison"):
    """Several entries under each other, both sides in a line each."""

    title: Text
    entries: tuple[EntryId, ...]


class RouteItem(Item, frozen=True, kw_only=True, tag="route"):
    """The live map: a destination, its turns one by one, then roads to block and a new goal."""

    map: MapId
    to: PlaceId
    block: tuple[RoadId, ...] = ()
    then_to: PlaceId | None = None


class DiscussionItem(Item, frozen=True, kw_only=True, tag="discussion"):
    """A question for the room, with a timer of `minutes`."""

    question: Text
    how: str = ""


class SourcesItem(Item, frozen=True, kw_only=True, tag="sources"):
    """The sources of all entries shown before it."""


AnyItem = TextItem | EntryItem | ComparisonItem | RouteItem | DiscussionItem | SourcesItem


class Talk(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A talk that the library offers ready made."""

    id: Identifier
    name: Text
    summary: Text
    items: tuple[AnyItem, ...]
    claims: tuple[ClaimId, ...] = ()
    pack: PackId = PackId("")

    @property
    def talk_id(self) -> TalkId:
        """The id as the window and the command line use it."""
        return TalkId(self.id)

    @property
    def minutes(self) -> float:
        """The planned length in minutes."""
        return sum(item.minutes for item in self.items)
