"""Live counts: how many rows every choice of every facet has."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from crossbearing.model.entry import AnyEntry
from crossbearing.search.bits import flags, numbers
from crossbearing.search.choices import Choices, choices_of
from crossbearing.search.facets import MARKS, Facet
from crossbearing.search.postings import Postings

_SLICE = 500
_DENSE_SHARE = 512  # counting in a set is that much quicker than number by number
_READING = 14_000  # reading one entry takes as long as counting in a set of so many
# Facets that may have many choices, and how an entry's own are read.
_MANY: dict[Facet, Callable[[AnyEntry], Iterable[str]]] = {
    Facet.THEME: lambda entry: (entry.theme,),
    Facet.SOURCE: lambda entry: frozenset(entry.sources),
}


class Masks:
    """Which entries stand under which choice, but for the reader's own stars and notes."""

    def __init__(self, entries: Sequence[AnyEntry]) -> None:
        self.size = len(entries)
        self.all = (1 << self.size) - 1
        self._entries = entries
        self._places: dict[Facet, dict[str, int]] = {}
        self._postings = Postings(self.size, _DENSE_SHARE)

    def prepare(self, choices: Choices) -> Generator[None]:
        """Gathers the masks of all entries in short slices."""
        lists: dict[Facet, dict[str, array[int]]] = {
            facet: {choice: array("I") for choice in choices.words[facet]}
            for facet in Facet
            if facet not in MARKS
        }
        for number, entry in enumerate(self._entries):
            for facet, choice in choices_of(entry):
                lists[facet][choice].append(number)
            if number % _SLICE == 0:
                yield
        for facet, by_choice in lists.items():
            first = self._postings.length
            self._places[facet] = {c: place for place, c in enumerate(by_choice, first)}
            yield from self._postings.extend(iter(by_choice.values()))

    def mask(self, facet: Facet, chosen: Iterable[str]) -> int:
        """The entries under any of the `chosen`; a choice that no entry has is empty."""
        places, bits = self._places[facet], 0
        for choice in chosen:
            bits |= self._postings.term(places[choice]) if choice in places else 0
        return bits

    def counted(self, facet: Facet, among: int) -> dict[str, int]:
        """How many of `among` stand under each choice."""
        places, hits = self._places[facet], among.bit_count()
        quick = len(places) * self.size // _READING
        if facet in _MANY and hits < quick:
            few = self._read(facet, among)
            return {choice: few[choice] for choice in places}
        if facet in _MANY and self.size - hits < quick:
            few, frequency = self._read(facet, self.all & ~among), self._postings.frequency
            return {choice: frequency(place) - few[choice] for choice, place in places.items()}
        present = cache(lambda: flags(among, self.size))
        count = self._postings.count
        return {choice: count(place, among, present) for choice, place in places.items()}

    def _read(self, facet: Facet, among: int) -> Counter[str]:
        """The choices of a few entries, counted by reading them."""
        entries = map(self._entries.__getitem__, numbers(among))
        return Counter(chain.from_iterable(map(_MANY[facet], entries)))


class Narrowing:
    """What the facets in use leave: a set of entries for each."""

    def __init__(self, everything: int, in_use: Mapping[Facet, int]) -> None:
        self.everything = everything
        self.in_use = in_use

    def left(self, *, without: Facet | None = None) -> int:
        """The entries that pass all facets in use, but for the one named."""
        bits = self.everything
        for facet, mask in self.in_use.items():
            if facet is not without:
                bits &= mask
        return bits


class Counts(Mapping[Facet, Mapping[str, int]]):
    """For each facet its choices and their rows, with all other facets as they are.

    A facet is counted when it is first asked for.
    """

    def __init__(
        self, masks: Masks, found: int, narrowing: Narrowing, marks: Mapping[Facet, int]
    ) -> None:
        self._masks = masks
        self._found = found
        self._narrowing = narrowing
        self._marks = marks
        self._counted: dict[Facet, Mapping[str, int]] = {}

    def __getitem__(self, facet: Facet) -> Mapping[str, int]:
        if facet not in self._counted:
            self._counted[facet] = self._count(facet)
        return self._counted[facet]

    def __iter__(self) -> Iterator[Facet]:
        return iter(Facet)

    def __len__(self) -> int:
        return len(Facet)

    def _count(self, facet: Facet) -> dict[str, int]:
        among = self._found & self._narrowing.left(without=facet)
        if facet in MARKS:
            return {facet.value: (among & self._marks[facet]).bit_count()}
        return self._masks.counted(facet, among)
