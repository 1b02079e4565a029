"""Gathers the words of a library, entry by entry, so that a window stays alive meanwhile."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Generator, Iterator

from crossbearing.model.library import Library
from crossbearing.search.bits import bitset
from crossbearing.search.fold import BREAK, tokens_of_all
from crossbearing.search.phrases import Phrases, Stream
from crossbearing.search.postings import Postings
from crossbearing.search.runs import Runs
from crossbearing.search.texts import Texts, texts_of
from crossbearing.search.words import Words

_SLICE = 32


class _Ids(dict[str, int]):
    """A number for every word, given when the word is first met; BREAK is 0."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


class Gathering:
    """The words met so far, and which entries hold them.

    A word counts where it weighs most: in the name, else in a line, else in the body.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._ids = _Ids({BREAK: 0})
        self._stream = Stream()
        self._tiers = [Runs(), Runs(), Runs()]
        self._names: list[str] = []
        self._name_sizes: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, texts: Texts) -> None:
        """Takes in the next entry."""
        number = len(self._names)
        name = tokens_of_all((texts.name,))
        self._names.append(" ".join(name))
        self._name_sizes[len(set(name))].append(number)
        in_name = self._read(name, {0})
        in_line = self._read(tokens_of_all(texts.lines), {0}, in_name)
        in_body = self._read(tokens_of_all(texts.body), {0}, in_name, in_line)
        for runs, found in zip(self._tiers, (in_name, in_line, in_body), strict=True):
            runs.add(found, number)

    def _read(self, found: list[str], *before: set[int]) -> set[int]:
        """The ids of the words in one stretch that were in none of the sets `before`."""
        stretch = list(map(self._ids.__getitem__, found))
        self._stream.append(stretch)
        new = set(stretch)
        new.difference_update(*before)
        return new

    def name_order(self) -> array[int]:
        """All entry numbers in the alphabetical order of their names, which are let go."""
        order = array("I", sorted(range(self._size), key=self._names.__getitem__))
        self._names.clear()
        return order

    def words(self) -> Generator[None, None, Words]:
        """Puts in order what was gathered, in short slices."""
        del self._ids[BREAK]
        terms = sorted(self._ids)
        ids = array("I", map(self._ids.__getitem__, terms))
        tiers = (Postings(self._size), Postings(self._size), Postings(self._size))
        for postings in tiers:
            runs = self._tiers.pop(0)  # let go as soon as it is no longer needed
            yield from postings.extend(runs.lists(ids))
            yield from postings.prepare(terms)
        sizes = {count: bitset(each, self._size) for count, each in self._name_sizes.items()}
        self._stream.close()
        phrases = Phrases(self._stream, self._size)
        counts = (sum(p.frequency(place) for p in tiers) for place in range(len(ids)))
        yield from phrases.prepare(len(ids), zip(ids, counts, strict=True))
        return Words(terms, ids, tiers, phrases, sizes)


def gathered(library: Library) -> Generator[float, None, Gathering]:
    """Takes in every entry of `library`, yielding the share done."""
    gathering = Gathering(len(library.entries))
    for number, texts in enumerate(_texts(library), 1):
        gathering.add(texts)
        if number % _SLICE == 0:
            yield number / len(library.entries)
    return gathering


def _texts(library: Library) -> Iterator[Texts]:
    return (texts_of(entry, library) for entry in library.entries)
