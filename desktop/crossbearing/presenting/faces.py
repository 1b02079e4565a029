"""What a slide shows the room, as plain values. Nothing in here is for the presenter alone."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from crossbearing.model.page import Label
from crossbearing.model.route_map import RouteMap
from crossbearing.routing.journey import Plan
from crossbearing.routing.lens import Lens


class Part(StrEnum):
    """A part of a slide that can be covered."""

    LEADER = "leader"
    MANAGER = "manager"
    BOTH = "both"


class SideFace(msgspec.Struct, frozen=True):
    """One side: its line in large letters, where it has one, and a text."""

    headline: str
    text: str

    @property
    def line(self) -> str:
        """The side in a line."""
        return self.headline or self.text


class SidesFace(msgspec.Struct, frozen=True, kw_only=True):
    """An entry: a heading, two sides and what joins them, of which only `shown` is uncovered.

    `cites` names the sources shortly, for the foot of the slide.
    """

    kicker: str
    heading: str
    lead: str = ""
    leader: SideFace
    manager: SideFace
    label: Label
    band: str
    cites: str = ""
    shown: frozenset[Part] = frozenset()


class TextFace(msgspec.Struct, frozen=True, kw_only=True):
    """A title with a few lines under it. `is_title` sets it in the middle, as a talk begins."""

    kicker: str = ""
    title: str
    lines: tuple[str, ...] = ()
    is_title: bool = False


class TableRow(msgspec.Struct, frozen=True):
    """One entry of a comparison, both sides in a line each."""

    name: str
    leader: str
    manager: str


class TableFace(msgspec.Struct, frozen=True, kw_only=True):
    """Several entries under each other."""

    title: str
    rows: tuple[TableRow, ...]
    cites: str = ""


class TurnLine(msgspec.Struct, frozen=True):
    """One turn in short."""

    number: int
    way: str
    road: str
    when: str


class MapFace(msgspec.Struct, frozen=True, kw_only=True):
    """A map with its plan, and what is being said about it.

    `before` is the plan whose route is to be seen beside the new one. `current` is the number of
    the turn that is being taken.
    """

    map: RouteMap
    plan: Plan
    before: Plan | None = None
    lens: Lens
    kicker: str
    heading: str
    lines: tuple[str, ...] = ()
    turns: tuple[TurnLine, ...] = ()
    current: int | None = None


class QuestionFace(msgspec.Struct, frozen=True, kw_only=True):
    """A question for the room, how to go about it, and a timer of so many `seconds`."""

    question: str
    how: str
    seconds: float


class SourcesFace(msgspec.Struct, frozen=True):
    """The works behind what was shown, a reference each."""

    references: tuple[str, ...]


Face = SidesFace | TextFace | TableFace | MapFace | QuestionFace | SourcesFace


def words_of(face: Face) -> tuple[str, ...]:
    """Everything that the room reads on `face` now; what is covered is not in it."""
    match face:
        case SidesFace():
            return tuple(text for text in _sides_words(face) if text)
        case TextFace():
            return tuple(text for text in (face.kicker, face.title, *face.lines) if text)
        case TableFace():
            cells = [cell for row in face.rows for cell in (row.name, row.leader, row.manager)]
            return (face.title, *cells)
        case MapFace():
            turns = [f"{turn.number}. {turn.way}: {turn.road}, {turn.when}" for turn in face.turns]
            return (face.kicker, face.heading, *face.lines, *turns)
        case QuestionFace():
            return tuple(text for text in (face.question, face.how) if text)
        case SourcesFace():
            return face.references


def _sides_words(face: SidesFace) -> list[str]:
    words = [face.kicker, face.heading, face.lead]
    for part, side in ((Part.LEADER, face.leader), (Part.MANAGER, face.manager)):
        if part in face.shown:
            words += [side.headline, side.text]
    return [*words, face.band] if Part.BOTH in face.shown else words
