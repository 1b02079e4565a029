"""The nearest spelling of a word that nothing begins with."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Sequence
from functools import reduce
from operator import or_

_SHORT = 4  # up to this length one slip is forgiven, beyond it two
_BEST = 3
_SLICE = 2000


class Spelling:
    """Finds the words of `terms` (in alphabetical order) that a mistyped word may have meant."""

    def __init__(self, terms: Sequence[str], frequency: Callable[[int], int]) -> None:
        self._terms = terms
        self._frequency = frequency
        self._by_length = defaultdict[int, list[tuple[int, int]]](list)

    def prepare(self) -> Generator[None]:
        """Notes the letters of every term, in short slices."""
        for place, term in enumerate(self._terms):
            self._by_length[len(term)].append((letters(term), place))
            if place % _SLICE == 0:
                yield

    def nearest(self, word: str) -> tuple[str, ...]:
        """Up to three terms within two slips of `word`, or that begin so; the nearest first.

        Equally near are ordered by a right first letter, then the more frequent, then the alphabet.
        """
        allowed = 1 if len(word) <= _SHORT else 2
        near = [
            (slips, self._terms[place][:1] != word[:1], -self._frequency(place), place)
            for place in self._alike(word, allowed)
            if (slips := distance(word, self._terms[place])) <= allowed
        ] or self._beginnings(word, allowed)
        return tuple(self._terms[place] for *_, place in sorted(near)[:_BEST])

    def _alike(self, word: str, allowed: int) -> Iterable[int]:
        wanted, most = letters(word), 2 * allowed
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            for mask, place in self._by_length.get(length, ()):
                if (mask ^ wanted).bit_count() <= most:
                    yield place

    def _beginnings(self, word: str, allowed: int) -> list[tuple[int, bool, int, int]]:
        """Longer terms that start alike, for a word that is still being typed."""
        start = word[:2]
        first = bisect_left(self._terms, start)
        end = bisect_left(self._terms, start + "\U0010ffff")
        near = []
        for place in range(first, end):
            term = self._terms[place]
            if len(term) > len(word) + allowed:
                slips = min(distance(word, term[:size]) for size in _sizes(word, allowed))
                if slips <= allowed:
                    near.append((slips, False, -self._frequency(place), place))
        return near


def _sizes(word: str, allowed: int) -> range:
    return range(max(1, len(word) - allowed), len(word) + allowed + 1)


class _Letters(dict[str, int]):
    """A bit for every letter met."""

    def __missing__(self, letter: str) -> int:
        return self.setdefault(letter, 1 << (ord(letter) & 63))


_LETTERS = _Letters()


def letters(word: str) -> int:
    """The letters of `word` as a set of bits; one slip changes at most two of them."""
    return reduce(or_, map(_LETTERS.__getitem__, word), 0)


def distance(left: str, right: str) -> int:
    """The slips between two words: letters added, dropped, changed or swapped with a neighbour.

    This is the Damerau–Levenshtein distance in its form of optimal string alignment, in which no
    letter is touched twice.
    """
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row, letter in enumerate(left, 1):
        current = [row]
        for column, other in enumerate(right, 1):
            change = above[column - 1] + (letter != other)
            best = min(above[column] + 1, current[column - 1] + 1, change)
            if row > 1 < column and letter == right[column - 2] and left[row - 2] == other:
                best = min(best, before[column - 2] + 1)
            current.append(best)
        before, above = above, current
    return above[-1]
