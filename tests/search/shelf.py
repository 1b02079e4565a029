"""A small library that a person could hold in mind, and words to make up others from."""

from __future__ import annotations

from crossbearing.model.address import Address, EntryId, PackId, SourceId, ThemeId
from crossbearing.model.entry import (
    AnyEntry,
    Distinction,
    Evidence,
    Myth,
    Scenario,
    Side,
    SideText,
    Trait,
)
from crossbearing.model.library import Contents, Library, Theme
from crossbearing.model.source import Source
from crossbearing.search.facets import Filter
from crossbearing.search.index import Index
from crossbearing.search.query import parse
from crossbearing.search.result import Result

PACK = PackId("core")

THEMES = (
    Theme(id="purpose", name="Purpose and direction", summary="Where to.", pack=PACK),
    Theme(id="risk", name="Time, change and risk", summary="What if.", pack=PACK),
    Theme(id="people", name="People and teams", summary="Who.", pack=PACK),
)

SOURCES = (
    Source(
        id="kotter-1990",
        short="Kotter 1990",
        authors=("John P. Kotter",),
        year=1990,
        title="A Force for Change",
        contributes="Change and complexity.",
        pack=PACK,
    ),
    Source(
        id="kotter-2013",
        short="Kotter 2013",
        authors=("John P. Kotter",),
        year=2013,
        title="Management Is (Still) Not Leadership",
        contributes="Two systems.",
        pack=PACK,
    ),
    Source(
        id="naestved-2001",
        short="Næstved 2001",
        authors=("Søren Næstved",),
        year=2001,
        title="Ro på broen",
        contributes="Calm.",
        pack=PACK,
    ),
)


def _side(headline: str, practice: str) -> SideText:
    return SideText(headline, practice, "And then?", "Too much of it.")


ENTRIES: tuple[AnyEntry, ...] = (
    Distinction(
        id="direction",
        name="Direction",
        theme=ThemeId("purpose"),
        evidence=Evidence.DISPUTED,
        sources=(SourceId("kotter-1990"),),
        question="Who decides where the trip ends?",
        leader=_side("Chooses the destination", "Names one place and says why."),
        manager=_side("Shares the specific turns", "Breaks the trip into steps at the café."),
        both="A destination without turns strands people.",
        blurs="In a small business one person owns both.",
        discuss="Where are we going?",
        pack=PACK,
    ),
    Distinction(
        id="risk",
        name="Risk",
        theme=ThemeId("risk"),
        evidence=Evidence.STUDIED,
        sources=(SourceId("kotter-2013"), SourceId("kotter-1990")),
        question="What may we lose?",
        leader=_side("Takes a bet on the future", "Says aloud what may fail."),
        manager=_side("Contains what can go wrong", "Keeps a list with an owner for each."),
        both="Nothing ventured, nothing gained.",
        blurs="The same person often does both.",
        discuss="Which risk is worth it?",
        pack=PACK,
    ),
    Trait(
        id="risk-appetite",
        name="Appetite for risk",
        theme=ThemeId("risk"),
        sources=(SourceId("naestved-2001"),),
        side=Side.LEADER,
        definition="Willing to decide before all is known.",
        practice="Bets small, learns fast.",
        overused="Gambling with other people’s time.",
        distinction=EntryId("risk"),
        pack=PACK,
    ),
    Trait(
        id="foresight",
        name="Foresight",
        theme=ThemeId("risk"),
        side=Side.MANAGER,
        definition="Sees a risk coming and clears it away.",
        practice="Keeps a buffer of two weeks.",
        overused="A plan for everything.",
        distinction=EntryId("risk"),
        pack=PACK,
    ),
    Trait(
        id="calm",
        name="Calm",
        theme=ThemeId("people"),
        side=Side.BOTH,
        definition="Stays clear when others don’t.",
        practice="Breathes out before the answer.",
        overused="Looks as if nothing mattered.",
        distinction=EntryId("risk"),
        leading="Names the risk without fear.",
        managing="Walks through the straße step by step.",
        pack=PACK,
    ),
    Scenario(
        id="late-project",
        name="The late project",
        theme=ThemeId("people"),
        situation="A date was promised and l’équipe is tired.",
        leading="Says again why it matters.",
        managing="Cuts the scope, moves the date, tells the customer.",
        question="What goes first?",
        pack=PACK,
    ),
    Myth(
        id="born",
        name="Leaders are born",
        theme=ThemeId("people"),
        evidence=Evidence.STUDIED,
        belief="You have it or you don’t.",
        correction="Much of it is learned on the job, step by step.",
        leading="Practice helps.",
        managing="Practice helps too.",
        pack=PACK,
    ),
)


def myth(name: str, belief: str, correction: str) -> Myth:
    """A myth with little in it."""
    return Myth(
        id=name.lower().replace(" ", "-"),
        name=name,
        theme=ThemeId("people"),
        belief=belief,
        correction=correction,
        leading="",
        managing="",
        pack=PACK,
    )


LIBRARY = Library(Contents(themes=THEMES, sources=SOURCES, entries=ENTRIES))


def address(entry: str) -> Address:
    """The address of the entry with that id."""
    return Address(PACK, EntryId(entry))


class Reader:
    """Somebody who types into the search box."""

    def __init__(self, library: Library = LIBRARY) -> None:
        self.index = Index(library)
        self.stars: tuple[str, ...] = ()
        self.notes: dict[str, str] = {}

    def types(self, text: str, **chosen: object) -> Result:
        """What the window gets to show for `text`, with the facets that are `chosen`."""
        notes = {address(entry): text for entry, text in self.notes.items()}
        return self.index.find(
            Filter(query=parse(text), **chosen),  # type: ignore[arg-type]
            self.index.bits(address(star) for star in self.stars),
            self.index.notes(notes),
        )

    def sees(self, text: str, **chosen: object) -> list[str]:
        """The names in the list after typing `text`."""
        return self.names(self.types(text, **chosen))

    def names(self, result: Result) -> list[str]:
        """The names in the list, from top to bottom."""
        return [self.index.library.entries[number].name for number in result.rows]
