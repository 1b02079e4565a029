"""The five kinds of entry, as they stand in the content files."""

# Annotations are values here: as texts, msgspec would evaluate each of them at every start.

from enum import StrEnum
from typing import Annotated

import msgspec

from crossbearing.model.address import (
    ID_PATTERN,
    Address,
    ClaimId,
    EntryId,
    PackId,
    SourceId,
    ThemeId,
)

Identifier = Annotated[str, msgspec.Meta(pattern=ID_PATTERN, max_length=64)]
Text = Annotated[str, msgspec.Meta(min_length=1)]


class Kind(StrEnum):
    """What an entry is, in the order in which the kinds are shown."""

    DISTINCTION = "distinction"
    TRAIT = "trait"
    SCENARIO = "scenario"
    MYTH = "myth"
    PERSPECTIVE = "perspective"


class Side(StrEnum):
    """Which kind of work a statement is about."""

    LEADER = "leader"
    MANAGER = "manager"
    BOTH = "both"


class Evidence(StrEnum):
    """How well an entry stands."""

    ASSERTED = "asserted"
    STUDIED = "studied"
    DISPUTED = "disputed"


class Form(StrEnum):
    """What sort of perspective an entry gives."""

    VIEW = "view"
    CRITIQUE = "critique"
    ANALOGY = "analogy"
    MILESTONE = "milestone"
    FIGURE = "figure"


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every kind of entry has.

    `pack` is set by the loader, never by a file. `grounds` gives the reason for an evidence grade
    of studied or disputed, and for disputed says by whom. An entry without sources says that it is
    the library's `own_judgement`. `aliases` are ids that this entry had in earlier editions.
    """

    id: Identifier
    name: Text
    theme: ThemeId
    evidence: Evidence = Evidence.ASSERTED
    grounds: str = ""
    sources: tuple[SourceId, ...] = ()
    own_judgement: bool = False
    related: tuple[EntryId, ...] = ()
    claims: tuple[ClaimId, ...] = ()
    aliases: tuple[Identifier, ...] = ()
    pack: PackId = PackId("")

    @property
    def address(self) -> Address:
        """The address under which this entry can be found, starred and shared."""
        return Address(self.pack, EntryId(self.id))


class SideText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One side of a distinction: in a line, in practice, what it asks aloud, and its overuse."""

    headline: Text
    practice: Text
    asks: Text
    overused: Text


class Distinction(Entry, frozen=True, kw_only=True, tag_field="kind", tag="distinction"):
    """A difference between leading and managing, and what both share."""

    question: Text
    leader: SideText
    manager: SideText
    both: Text
    blurs: Text
    discuss: Text


class Trait(Entry, frozen=True, kw_only=True, tag_field="kind", tag="trait"):
    """An ability or habit that serves leading, managing or both.

    A trait of one side may name its `counterpart` on the other; a trait of both sides says what it
    looks like in `leading` and in `managing`.
    """

    side: Side
    definition: Text
    practice: Text
    overused: Text
    distinction: EntryId
    counterpart: EntryId | None = None
    leading: str = ""
    managing: str = ""


class Scenario(Entry, frozen=True, kw_only=True, tag_field="kind", tag="scenario"):
    """A situation at work, and what leading and what managing each contribute to it."""

    situation: Text
    leading: Text
    managing: Text
    question: Text
    overused_leading: str = ""
    overused_managing: str = ""


class Myth(Entry, frozen=True, kw_only=True, tag_field="kind", tag="myth"):
    """A common belief about leaders and managers, and its correction, fair to both."""

    belief: Text
    correction: Text
    leading: Text
    managing: Text


class Perspective(Entry, frozen=True, kw_only=True, tag_field="kind", tag="perspective"):
    """A way to see the relation: a view, a critique, an analogy, a milestone or a checked figure.

    `limit` tells where an analogy breaks or a critique goes too far, `voices` who holds it, `year`
    when a milestone happened, `measures` what a figure measures and what it does not.
    """

    form: Form
    text: Text
    leading: Text
    managing: Text
    limit: str = ""
    voices: str = ""
    year: int | None = None
    measures: str = ""


AnyEntry = Distinction | Trait | Scenario | Myth | Perspective

KIND_TYPES: dict[Kind, type[AnyEntry]] = {
    Kind.DISTINCTION: Distinction,
    Kind.TRAIT: Trait,
    Kind.SCENARIO: Scenario,
    Kind.MYTH: Myth,
    Kind.PERSPECTIVE: Perspective,
}


def kind_of(entry: AnyEntry) -> Kind:
    """The kind of `entry`."""
    return Kind(str(entry.__struct_config__.tag))


def side_of(entry: AnyEntry) -> Side:
    """The side that `entry` is about: a trait's own, and both for every other kind."""
    return entry.side if isinstance(entry, Trait) else Side.BOTH
