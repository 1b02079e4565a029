"""What an export says, whatever its format: sections of parts, and the sources at the end.

A writer only renders an outline. Notes stand in it only if they were asked for, so that no writer
can give one away.
"""

from __future__ import annotations

import msgspec

from crossbearing.export.phrases import ExportPhrase
from crossbearing.model.page import Lines, Page
from crossbearing.model.source import Source
from crossbearing.phrases import ENGLISH, Tongue, number
from crossbearing.routing.journey import Journey
from crossbearing.routing.lens import Lens
from crossbearing.routing.words import arrival_sentence, decision, total, turn_sentence


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What every part has: `title`, and the private `notes` on it, if they were asked for.

    `tongue` is the language of the program's own words in it; content has its own.
    """

    title: str
    notes: tuple[str, ...] = ()
    tongue: Tongue = ENGLISH


class PagePart(Part, frozen=True, kw_only=True):
    """One entry."""

    page: Page


class PointsPart(Part, frozen=True, kw_only=True):
    """A title and a few points."""

    points: tuple[str, ...]


class ComparedEntry(msgspec.Struct, frozen=True):
    """An entry's name and both its sides in a line each."""

    name: str
    lines: Lines


class ComparisonPart(Part, frozen=True, kw_only=True):
    """Several entries under each other."""

    entries: tuple[ComparedEntry, ...]


class DiscussionPart(Part, frozen=True, kw_only=True):
    """A question for the room, `how` to go about it, and for how many `minutes` (0: unsaid)."""

    how: str
    minutes: float

    @property
    def length(self) -> str:
        """The minutes in words, or nothing."""
        if not self.minutes:
            return ""
        phrase = ExportPhrase.MINUTE if self.minutes == 1 else ExportPhrase.MINUTES
        return self.tongue.say(phrase(count=number(self.minutes, self.tongue.say)))


class MapPart(Part, frozen=True, kw_only=True):
    """A route map with one journey on it."""

    journey: Journey

    @property
    def story(self) -> str:
        """What the map is about."""
        return self.journey.atlas.map.story

    @property
    def length(self) -> str:
        """The length of the route in a line."""
        return total(self.journey, self.tongue.say)

    @property
    def turns(self) -> tuple[str, ...]:
        """Everything that the map says, a sentence or two a turn, the arrival last; or why not."""
        turns, say = self.journey.turns, self.tongue.say
        if self.journey.is_stranded:
            return (decision(self.journey, Lens.LEADER, say).sentence,)
        sentences = [turn_sentence(turn, len(turns), say) for turn in turns]
        return tuple(line for line in (*sentences, arrival_sentence(self.journey, say)) if line)


AnyPart = PagePart | PointsPart | ComparisonPart | DiscussionPart | MapPart


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """Parts that belong together. The first may have no title but the outline's."""

    title: str = ""
    summary: str = ""
    parts: tuple[AnyPart, ...]


class Outline(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that an export says.

    `sources` are all works that the entries cite, by their labels; `credits` name the packs and
    their licences. `language` is that of the content, as a BCP 47 tag, `tongue`
    that of the program's own words.
    """

    title: str
    subtitle: str = ""
    language: str = "en"
    tongue: Tongue = ENGLISH
    sections: tuple[Section, ...]
    sources: tuple[Source, ...] = ()
    credits: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[AnyPart, ...]:
        """All parts, in order."""
        return tuple(part for section in self.sections for part in section.parts)

    @property
    def pages(self) -> tuple[Page, ...]:
        """All entries, in order."""
        return tuple(part.page for part in self.parts if isinstance(part, PagePart))

    def first(self, count: int) -> Outline:
        """The same with only its first `count` parts, for a preview."""
        left, sections = count, []
        for section in self.sections:
            if left > 0:
                sections.append(msgspec.structs.replace(section, parts=section.parts[:left]))
                left -= len(section.parts)
        return msgspec.structs.replace(self, sections=tuple(sections))
