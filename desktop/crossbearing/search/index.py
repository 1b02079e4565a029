"""The search index: every word of a library, ready to be found while a person types."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping

from msgspec.structs import replace

from crossbearing.model.address import Address
from crossbearing.model.library import Library
from crossbearing.search.bits import bitset
from crossbearing.search.counts import Counts, Narrowing
from crossbearing.search.facets import Facet, Filter, Sort
from crossbearing.search.matching import Matching
from crossbearing.search.notes import Notes, folded_note
from crossbearing.search.query import Query
from crossbearing.search.remedy import Speller, loosenings
from crossbearing.search.result import Result
from crossbearing.search.slices import finished
from crossbearing.search.tables import Tables, tabulating


class Index:
    """Finds the entries of `library`. Nothing in it changes after it is made.

    Entries are spoken of by number, their place in `Library.entries`; sets of entries are integers
    with bit *n* set for entry *n*.
    """

    def __init__(self, library: Library, tables: Tables | None = None) -> None:
        """Builds at once, unless the `tables` are made already."""
        made = tables or finished(tabulating(library))
        self.library = library
        self.choices = made.choices
        self._numbering = made.numbering
        self._masks = made.masks
        self._orders = made.orders
        self._words = made.words
        self._spelling = made.spelling

    @classmethod
    def building(cls, library: Library) -> Generator[float, None, Index]:
        """Builds in slices of a few milliseconds: yields the share done and returns the index."""
        tables = yield from tabulating(library)
        return cls(library, tables)

    def number(self, address: Address) -> int | None:
        """The number of the entry at `address`, followed through aliases."""
        entry = self.library.entry(address)
        return None if entry is None else self._numbering.number(entry)

    def bits(self, addresses: Iterable[Address]) -> int:
        """The entries at `addresses`, without those that do not resolve."""
        return bitset(self._resolved(addresses), self._masks.size)

    def notes(self, texts: Mapping[Address, str]) -> Notes:
        """The reader's notes, ready to be searched."""
        numbered = ((self.number(address), folded_note(text)) for address, text in texts.items())
        return Notes({number: text for number, text in numbered if number is not None and text})

    def find(
        self,
        asked: Filter,
        starred: int = 0,
        notes: Notes | None = None,
        *,
        sort: Sort = Sort.RELEVANCE,
        recent: tuple[Address, ...] = (),
    ) -> Result:
        """The entries that match `asked`.

        `starred` are the starred entries as from `bits`. `recent` are the addresses that
        `Sort.RECENT` and `Sort.OWN` put first: those last seen, or the stars in their order.
        """
        notes = notes or Notes()
        chosen, unknown = self.choices.chosen(asked)
        marks = {Facet.STARRED: starred & self._masks.all, Facet.NOTED: notes.bits}
        in_use = {facet: self._mask(facet, names, marks) for facet, names in chosen.items()}
        narrowing = Narrowing(self._masks.all, in_use)
        matching = Matching(asked.query, self._words, notes, self._masks.all)
        first = self._resolved(recent) if sort in {Sort.RECENT, Sort.OWN} else []
        ranked = matching.ranked(matching.found & narrowing.left())
        return Result(
            self._orders.rows(ranked, sort, first),
            Counts(self._masks, matching.found, narrowing, marks),
            asked.query.needles,
            chosen,
            unknown,
            loosen=lambda: loosenings(asked, matching, narrowing),
            suggest=lambda: self._mended(asked, starred, notes),
        )

    def _mask(self, facet: Facet, names: frozenset[str], marks: Mapping[Facet, int]) -> int:
        if facet in marks:
            return marks[facet] if names else 0
        return self._masks.mask(facet, names)

    def _mended(self, asked: Filter, starred: int, notes: Notes) -> Query | None:
        def known(needle: str) -> bool:
            return bool(self._words.matching(needle)[2] | notes.matching(needle))

        def finds(query: Query) -> bool:
            return self.find(replace(asked, query=query), starred, notes).total > 0

        return Speller(self._spelling, self.choices, known).mended(asked.query, finds)

    def _resolved(self, addresses: Iterable[Address]) -> list[int]:
        numbers = (self.number(address) for address in addresses)
        return [number for number in numbers if number is not None]
