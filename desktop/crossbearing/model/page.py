"""The one page shape that every kind of entry is read in: two columns, and what joins them."""

from __future__ import annotations

import msgspec

from crossbearing.model.entry import (
    AnyEntry,
    Distinction,
    Evidence,
    Form,
    Kind,
    Myth,
    Perspective,
    Scenario,
    Side,
    Trait,
    kind_of,
)
from crossbearing.model.library import Library
from crossbearing.model.source import Source
from crossbearing.phrases import Phrase


class Label(Phrase):
    """The fixed words that stand beside a text of a page. Views say them in their language."""

    LEADER = "Leader"
    MANAGER = "Manager"
    IN_A_LINE = "In a line"
    MEANING = "Meaning"
    IN_PRACTICE = "In practice"
    ASKS = "Asks"
    OVERUSED = "Overused"
    LOOKS_LIKE = "Looks like"
    CONTRIBUTES = "Contributes"
    FAIR_WORD = "Fair word"
    SAYS = "Says"
    MEANS = "Means"
    BOTH = "Both"
    QUESTION = "The question that joins them"
    IN_TRUTH = "In truth"
    WHERE_IT_BLURS = "Where it blurs"
    WHERE_IT_BREAKS = "Where it breaks"
    VOICES = "Voices"
    MEASURES = "What it measures"
    DISCUSS = "To discuss"
    VIEW = "View"
    CRITIQUE = "Critique"
    ANALOGY = "Analogy"
    MILESTONE = "Milestone"
    FIGURE = "Figure"


class Row(msgspec.Struct, frozen=True):
    """One line of the two columns; both cells answer the same `label`."""

    label: Label
    leader: str
    manager: str


class Remark(msgspec.Struct, frozen=True):
    """A text that belongs to both columns, under its label."""

    label: Label
    text: str


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """An entry ready to be read, whatever its kind.

    `lead` is the line under the name. `rows` stand in two columns; the first is the entry in a
    line, and is what lists, slides and cards show of each side. `shared` is the remark that joins
    the columns, `remarks` what else there is to say. `position` counts from 1 to `siblings` among
    the entries of the same kind.
    """

    entry: AnyEntry
    kind: Kind
    theme: str
    position: int
    siblings: int
    lead: str
    leader_name: str = ""
    manager_name: str = ""
    rows: tuple[Row, ...]
    shared: Remark
    remarks: tuple[Remark, ...] = ()
    evidence: Evidence
    grounds: str
    sources: tuple[Source, ...]
    related: tuple[AnyEntry, ...]

    @property
    def name(self) -> str:
        """The entry's name."""
        return self.entry.name


class Lines(msgspec.Struct, frozen=True):
    """An entry as a list shows it: both sides in a line each."""

    leader: str
    manager: str


def lines_of(entry: AnyEntry, library: Library) -> Lines:
    """Both sides of `entry` in a line each."""
    match entry:
        case Distinction():
            return Lines(entry.leader.headline, entry.manager.headline)
        case Trait():
            return _trait_lines(entry, library)
        case Scenario() | Myth() | Perspective():
            return Lines(entry.leading, entry.managing)


def page_of(entry: AnyEntry, library: Library) -> Page:
    """The page that `entry` is read in."""
    position, siblings = library.place_in_kind(entry)
    theme = library.theme(entry.theme, entry.pack)
    body = _body(entry, library)
    return Page(
        entry=entry,
        kind=kind_of(entry),
        theme=theme.name if theme else "",
        position=position,
        siblings=siblings,
        lead=body.lead,
        leader_name=body.leader_name,
        manager_name=body.manager_name,
        rows=body.rows,
        shared=body.shared,
        remarks=tuple(remark for remark in body.remarks if remark.text),
        evidence=entry.evidence,
        grounds=entry.grounds,
        sources=library.sources_of(entry),
        related=_related(entry, library),
    )


class _Body(msgspec.Struct, frozen=True, kw_only=True):
    """What differs between the kinds."""

    lead: str
    rows: tuple[Row, ...]
    shared: Remark
    remarks: tuple[Remark, ...] = ()
    leader_name: str = ""
    manager_name: str = ""


def _body(entry: AnyEntry, library: Library) -> _Body:
    match entry:
        case Distinction():
            return _distinction(entry)
        case Trait():
            return _trait(entry, library)
        case Scenario():
            return _scenario(entry)
        case Myth():
            return _myth(entry)
        case Perspective():
            return _perspective(entry)


def _distinction(entry: Distinction) -> _Body:
    leader, manager = entry.leader, entry.manager
    return _Body(
        lead=entry.question,
        rows=(
            Row(Label.IN_A_LINE, leader.headline, manager.headline),
            Row(Label.IN_PRACTICE, leader.practice, manager.practice),
            Row(Label.ASKS, leader.asks, manager.asks),
            Row(Label.OVERUSED, leader.overused, manager.overused),
        ),
        shared=Remark(Label.BOTH, entry.both),
        remarks=(
            Remark(Label.WHERE_IT_BLURS, entry.blurs),
            Remark(Label.DISCUSS, entry.discuss),
        ),
    )


def _trait(entry: Trait, library: Library) -> _Body:
    if entry.side is Side.BOTH:
        return _shared_trait(entry, library)
    other = _counterpart(entry, library)
    mine = (entry.name, entry.definition, entry.practice, entry.overused)
    theirs = _other_side(entry, other, library)
    leader, manager = (mine, theirs) if entry.side is Side.LEADER else (theirs, mine)
    labels = (Label.IN_A_LINE, Label.MEANING, Label.IN_PRACTICE, Label.OVERUSED)
    return _Body(
        lead=entry.definition,
        rows=tuple(
            Row(label, left, right)
            for label, left, right in zip(labels, leader, manager, strict=True)
        ),
        shared=_shared_ground(entry, library),
    )


def _other_side(entry: Trait, other: Trait | None, library: Library) -> tuple[str, str, str, str]:
    """What stands beside a trait: its counterpart, else the other side of its distinction."""
    if other is not None:
        return (other.name, other.definition, other.practice, other.overused)
    home = library.resolve(entry.distinction, entry.pack)
    if not isinstance(home, Distinction):
        return ("", "", "", "")
    text = home.manager if entry.side is Side.LEADER else home.leader
    return (text.headline, text.asks, text.practice, text.overused)


def _shared_trait(entry: Trait, library: Library) -> _Body:
    return _Body(
        lead=entry.definition,
        rows=(Row(Label.LOOKS_LIKE, entry.leading, entry.managing),),
        shared=_shared_ground(entry, library),
        remarks=(
            Remark(Label.IN_PRACTICE, entry.practice),
            Remark(Label.OVERUSED, entry.overused),
        ),
    )


def _shared_ground(entry: Trait, library: Library) -> Remark:
    home = library.resolve(entry.distinction, entry.pack)
    return Remark(Label.BOTH, home.both if isinstance(home, Distinction) else "")


def _scenario(entry: Scenario) -> _Body:
    rows = [Row(Label.CONTRIBUTES, entry.leading, entry.managing)]
    if entry.overused_leading or entry.overused_managing:
        rows.append(Row(Label.OVERUSED, entry.overused_leading, entry.overused_managing))
    return _Body(
        lead=entry.situation,
        rows=tuple(rows),
        shared=Remark(Label.QUESTION, entry.question),
    )


def _myth(entry: Myth) -> _Body:
    return _Body(
        lead=entry.belief,
        rows=(Row(Label.FAIR_WORD, entry.leading, entry.managing),),
        shared=Remark(Label.IN_TRUTH, entry.correction),
    )


_FORM_LABELS = {
    Form.VIEW: (Label.SAYS, Label.VIEW),
    Form.CRITIQUE: (Label.SAYS, Label.CRITIQUE),
    Form.ANALOGY: (Label.SAYS, Label.ANALOGY),
    Form.MILESTONE: (Label.MEANS, Label.MILESTONE),
    Form.FIGURE: (Label.MEANS, Label.FIGURE),
}


def _perspective(entry: Perspective) -> _Body:
    row, title = _FORM_LABELS[entry.form]
    return _Body(
        lead=f"{entry.year}" if entry.year is not None else entry.voices,
        rows=(Row(row, entry.leading, entry.managing),),
        shared=Remark(title, entry.text),
        remarks=(
            Remark(Label.MEASURES, entry.measures),
            Remark(Label.WHERE_IT_BREAKS, entry.limit),
            Remark(Label.VOICES, entry.voices if entry.year is not None else ""),
        ),
    )


def _counterpart(entry: Trait, library: Library) -> Trait | None:
    if entry.counterpart is None:
        return None
    other = library.resolve(entry.counterpart, entry.pack)
    return other if isinstance(other, Trait) else None


def _trait_lines(entry: Trait, library: Library) -> Lines:
    if entry.side is Side.BOTH:
        return Lines(entry.leading, entry.managing)
    other = _other_side(entry, _counterpart(entry, library), library)[0]
    if entry.side is Side.LEADER:
        return Lines(entry.definition, other)
    return Lines(other, entry.definition)


def _related(entry: AnyEntry, library: Library) -> tuple[AnyEntry, ...]:
    names = list(entry.related)
    if isinstance(entry, Trait):
        names = [entry.distinction, *([entry.counterpart] if entry.counterpart else []), *names]
    return library.resolve_all(dict.fromkeys(names), entry.pack)
