"""The search index: every word of a library, ready to be found while a person types."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping

from crossbearing.model.address import Address
from crossbearing.model.entry import Evidence, Kind, Side, kind_of, side_of
from crossbearing.model.library import Library
from crossbearing.search.facets import Facet, Filter, Sort
from crossbearing.search.notes import Notes, folded_note
from crossbearing.search.result import Result
from crossbearing.search.texts import texts_of


class Index:
    """Finds the entries of `library`. Nothing in it changes after it is made.

    Entries are spoken of by number, their place in `Library.entries`; sets of entries are integers
    with bit *n* set for entry *n*.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self._numbers = {entry.address: n for n, entry in enumerate(library.entries)}
        self._tiers: tuple[list[str], list[str], list[str]] = ([], [], [])
        for entry in library.entries:
            texts = texts_of(entry, library)
            name = folded_note(texts.name)
            line = name + "\n".join(map(folded_note, texts.lines))
            body = line + "\n".join(map(folded_note, texts.body))
            for tier, text in zip(self._tiers, (name, line, body), strict=True):
                tier.append(text)

    @classmethod
    def building(cls, library: Library) -> Generator[float, None, Index]:
        """Builds in short slices: yields the share done, from 0 to 1, and returns the index."""
        yield 0.0
        return cls(library)

    def number(self, address: Address) -> int | None:
        """The number of the entry at `address`, followed through aliases."""
        entry = self.library.entry(address)
        return None if entry is None else self._numbers[entry.address]

    def bits(self, addresses: Iterable[Address]) -> int:
        """The entries at `addresses`, without those that do not resolve."""
        numbers = {self.number(address) for address in addresses}
        return sum(1 << number for number in numbers if number is not None)

    def notes(self, texts: Mapping[Address, str]) -> Notes:
        """The reader's notes, ready to be searched."""
        notes = Notes()
        for address, text in texts.items():
            number = self.number(address)
            if number is not None:
                notes = notes.edited(number, text)
        return notes

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

        `starred` are the starred entries as from `bits`, `recent` the addresses last seen, latest
        first.
        """
        notes = notes or Notes()
        needles = asked.query.needles
        ranks: list[tuple[int, int]] = []
        for number, entry in enumerate(self.library.entries):
            note = notes.texts.get(number, "")
            tiers = [tier[number] for tier in self._tiers]
            tiers[2] += note
            rank = next((r for r, t in enumerate(tiers) if all(f" {n}" in t for n in needles)), -1)
            chosen = (
                (not asked.kinds or kind_of(entry) in asked.kinds)
                and (not asked.sides or side_of(entry) in asked.sides)
                and (not asked.themes or entry.theme in asked.themes)
                and (not asked.evidence or entry.evidence in asked.evidence)
                and (not asked.sources or not asked.sources.isdisjoint(entry.sources))
                and (not asked.starred or bool(starred >> number & 1))
            )
            if rank >= 0 and chosen:
                ranks.append((rank, number))
        rows = [number for _, number in sorted(ranks)]
        entries = [self.library.entries[number] for number in rows]
        counts: dict[Facet, dict[str, int]] = {
            Facet.KIND: {k: sum(kind_of(e) is k for e in entries) for k in Kind},
            Facet.SIDE: {s: sum(side_of(e) is s for e in entries) for s in Side},
            Facet.THEME: {t.id: sum(e.theme == t.id for e in entries) for t in self.library.themes},
            Facet.EVIDENCE: {v: sum(e.evidence is v for e in entries) for v in Evidence},
            Facet.SOURCE: {
                s.id: sum(s.id in e.sources for e in entries) for s in self.library.sources
            },
            Facet.STARRED: {"starred": sum(starred >> n & 1 for n in rows)},
            Facet.NOTED: {"noted": sum(n in notes.texts for n in rows)},
        }
        return Result(rows, len(rows), counts, needles)
