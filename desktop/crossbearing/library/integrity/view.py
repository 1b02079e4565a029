"""A pack under examination: its values with their places, and what they may refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.locate import Step
from crossbearing.library.wording import nearest, quoted
from crossbearing.model.address import PackId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library, Pack, Theme
from crossbearing.model.route_map import RouteMap
from crossbearing.model.source import Source
from crossbearing.model.talk import Talk

CORE = PackId("core")
# A guess compares a word with every known one; a pack full of dangling references gets only these.
MOST_GUESSES = 50

_Held = TypeVar("_Held", Pack, Theme, Source, RouteMap, Talk)


class View:
    """The values `placed` of the pack `name`, and the `library` of this and the packs before it.

    `lost` are ids and claims that stand in unreadable parts of the pack.
    """

    def __init__(
        self, placed: Sequence[Placed], library: Library, name: PackId, lost: frozenset[str]
    ) -> None:
        self.library = library
        self.name = name
        self.lost = lost
        self._placed = placed
        self._guesses = 0

    def held(self, wanted: type[_Held]) -> Iterator[tuple[_Held, Placed]]:
        """The pack's values of one type, each with its place."""
        for one in self._placed:
            if isinstance(one.value, wanted):
                yield one.value, one

    def entries(self) -> Iterator[tuple[AnyEntry, Placed]]:
        """The pack's entries, each with its place."""
        for one in self._placed:
            if isinstance(one.value, AnyEntry):
                yield one.value, one

    def map(self, name: str) -> RouteMap | None:
        """The route map of that id in this pack or the bundled one."""
        near = (chart for chart in self.library.maps if chart.id == name)
        found = {chart.pack: chart for chart in near}
        return found.get(self.name) or found.get(CORE)

    def entry_dangles(self, reference: str, placed: Placed, *steps: Step) -> Iterator[Finding]:
        """What is wrong with a `reference` to an entry."""
        if self.library.resolve(reference, self.name) is not None:
            return
        yield from self.dangling("entry", reference, self._entry_names(reference), placed, *steps)

    def dangling(
        self, noun: str, name: str, known: Iterable[str], placed: Placed, *steps: Step
    ) -> Iterator[Finding]:
        """That no `noun` has this `name`, with the nearest spelling; nothing if it was lost."""
        if name in self.lost:
            return
        self._guesses += 1
        guess = nearest(name, known) if self._guesses <= MOST_GUESSES else ""
        remedy = guess or f"add the {noun}, or remove its name here"
        yield placed.finding(f"there is no {noun} {quoted(name)}", remedy, *steps)

    def _entry_names(self, reference: str) -> Iterator[str]:
        """What `reference` may have meant: the same id in another pack first."""
        elsewhere = (entry for entry in self.library.entries if entry.pack != self.name)
        yield from (f"{entry.pack}/{entry.id}" for entry in elsewhere if entry.id == reference)
        yield from (entry.id for entry in self.library.entries if entry.pack == self.name)
        if "/" in reference:
            yield from (f"{entry.pack}/{entry.id}" for entry in self.library.entries)
