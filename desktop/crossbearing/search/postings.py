"""Which entries hold which term, for terms in a fixed order."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Generator, Iterator, Sequence

from crossbearing.search.bits import bitset

_DENSE_SHARE = 32  # a set of more than one entry in 32 is smaller as bits than as numbers
_DENSE_LEAST = 64
_UNION_LIMIT = 30_000  # more numbers than this take too long to unite while a person types
_DENSE_WEIGHT = 50  # uniting one dense term takes about as long as so many numbers
_SLICE = 20_000


class Postings:
    """For each term, by its place in the order, the set of entries that hold it.

    Terms in few entries are kept as numbers, one after the other, so that neighbouring terms are
    united in one sweep; terms in many entries are kept as sets. Spans of terms (the words behind a
    short prefix) that would take long to unite are united beforehand by `prepare`.
    """

    def __init__(self, size: int, dense_share: int = _DENSE_SHARE) -> None:
        """Terms in more than one of `dense_share` entries are kept as sets."""
        self._size = size
        self._dense_from = max(_DENSE_LEAST, size // dense_share)
        self._numbers = array("I")
        self._offsets = array("I", [0])
        self._dense: dict[int, int] = {}
        self._dense_terms: list[int] = []
        self._spans: dict[tuple[int, int], int] = {}

    @property
    def length(self) -> int:
        """How many terms there are so far."""
        return len(self._offsets) - 1

    def append(self, entries: Sequence[int]) -> None:
        """Adds the next term, held by `entries` (each once)."""
        if len(entries) >= self._dense_from:
            self._dense[self.length] = bitset(entries, self._size)
            self._dense_terms.append(self.length)
        else:
            self._numbers.extend(entries)
        self._offsets.append(len(self._numbers))

    def extend(self, terms: Iterator[Sequence[int]]) -> Generator[None]:
        """Adds `terms` in short slices."""
        work = 0
        for entries in terms:
            self.append(entries)
            work += len(entries) + 20
            if work > _SLICE:
                work = 0
                yield

    def term(self, term: int) -> int:
        """The entries that hold `term`."""
        dense = self._dense.get(term)
        return self.span(term, term + 1) if dense is None else dense

    def span(self, first: int, end: int) -> int:
        """The entries that hold any of the terms from `first` up to but without `end`."""
        ready = self._spans.get((first, end))
        if ready is not None:
            return ready
        united = self._numbers[self._offsets[first] : self._offsets[end]]
        bits = bitset(united, self._size) if united else 0
        at = bisect_left(self._dense_terms, first)
        for term in self._dense_terms[at : bisect_left(self._dense_terms, end)]:
            bits |= self._dense[term]
        return bits

    def frequency(self, term: int) -> int:
        """How many entries hold `term`."""
        dense = self._dense.get(term)
        if dense is not None:
            return dense.bit_count()
        return self._offsets[term + 1] - self._offsets[term]

    def count(self, term: int, among: int, flags: Callable[[], bytes]) -> int:
        """How many of the entries `among` hold `term`; `flags` gives those of `among`."""
        dense = self._dense.get(term)
        if dense is not None:
            return (dense & among).bit_count()
        numbers = self._numbers[self._offsets[term] : self._offsets[term + 1]]
        return sum(map(flags().__getitem__, numbers)) if numbers else 0

    def prepare(self, words: Sequence[str]) -> Generator[None]:
        """Unites beforehand the spans behind prefixes of `words`, which are the terms in order."""
        open_spans = [(0, len(words), 0)]
        while open_spans:
            first, end, depth = open_spans.pop()
            for start, stop in _children(words, first, end, depth):
                if self._weight(start, stop) > _UNION_LIMIT:
                    if (start, stop) not in self._spans:
                        self._spans[start, stop] = self.span(start, stop)
                        yield
                    open_spans.append((start, stop, depth + 1))

    def _weight(self, first: int, end: int) -> int:
        if end - first == 1:
            return 0
        dense = bisect_left(self._dense_terms, end) - bisect_left(self._dense_terms, first)
        return self._offsets[end] - self._offsets[first] + dense * _DENSE_WEIGHT


def _children(words: Sequence[str], first: int, end: int, depth: int) -> Iterator[tuple[int, int]]:
    """The spans of `words` from `first` to `end` that share one more character after `depth`."""
    start = first + (len(words[first]) == depth if first < end else 0)
    while start < end:
        prefix = words[start][: depth + 1]
        stop = bisect_left(words, prefix + "\U0010ffff", start, end)
        yield start, stop
        start = stop
