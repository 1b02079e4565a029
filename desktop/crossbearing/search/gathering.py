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
from crossbearing.search.texts import Texts, texts_of
from crossbearing.search.words import Words

_SLICE = 32


class _Ids(dict[str, int]):
    """A number for every word, given when the word is first met; BREAK is 0."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


class Gathering:
    """The words met so far, and in which entries."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._ids = _Ids({BREAK: 0})
        self._stream = Stream()
        self._tiers: tuple[defaultdict[int, array[int]], ...] = tuple(
            defaultdict(_numbers) for _ in range(3)
        )
        self._names: list[str] = []
        self._name_sizes: defaultdict[int, array[int]] = defaultdict(_numbers)

    def add(self, texts: Texts) -> None:
        """Takes in the next entry."""
        number = len(self._names)
        name = tokens_of_all((texts.name,))
        self._names.append(" ".join(name))
        self._name_sizes[len(set(name))].append(number)
        stretches = [
            [self._ids[token] for token in found]
            for found in (name, tokens_of_all(texts.lines), tokens_of_all(texts.body))
        ]
        self._stream.append(*stretches)
        met: set[int] = set()
        for tier, stretch in zip(self._tiers, stretches, strict=True):
            met.update(stretch)
            met.discard(0)
            for word in met:
                tier[word].append(number)

    def name_order(self) -> array[int]:
        """All entry numbers in the alphabetical order of their names."""
        return array("I", sorted(range(self._size), key=self._names.__getitem__))

    def words(self) -> Generator[None, None, Words]:
        """Puts in order what was gathered, in short slices; what is handed over is let go."""
        phrases = Phrases(self._stream, self._size)
        yield from phrases.prepare({word: len(each) for word, each in self._tiers[2].items()})
        del self._ids[BREAK]
        terms = sorted(self._ids)
        ids = array("I", map(self._ids.__getitem__, terms))
        self._ids.clear()
        tiers = (Postings(self._size), Postings(self._size), Postings(self._size))
        for postings, lists in zip(tiers, self._tiers, strict=True):
            yield from postings.extend(lists.pop(word, _numbers()) for word in ids)
            yield from postings.prepare(terms)
        sizes = {n: bitset(each, self._size) for n, each in self._name_sizes.items()}
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


def _numbers() -> array[int]:
    return array("I")
