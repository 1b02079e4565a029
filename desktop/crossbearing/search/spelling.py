"""The nearest spelling of a word that nothing begins with."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Generator, Sequence
from functools import reduce
from operator import or_

_SHORT = 4  # up to this length one slip is forgiven, beyond it two
_BEST = 3
_BEGINNING = 2  # letters that must be right in a word that is still being typed
_SLICE = 2000


class Spelling:
    """Finds the words of `terms` (in alphabetical order) that a mistyped word may have meant."""

    def __init__(self, terms: Sequence[str], frequency: Callable[[int], int]) -> None:
        self._terms = terms
        self._frequency = frequency
        self._masks: defaultdict[int, array[int]] = defaultdict(lambda: array("Q"))
        self._places: defaultdict[int, array[int]] = defaultdict(lambda: array("I"))

    def prepare(self) -> Generator[None]:
        """Notes the letters of every term, in short slices."""
        for place, term in enumerate(self._terms):
            self._masks[len(term)].append(letters(term))
            self._places[len(term)].append(place)
            if place % _SLICE == 0:
                yield

    def nearest(self, word: str) -> tuple[str, ...]:
        """Up to three terms within two slips of `word`, or that begin so; the nearest first.

        Equally near are ordered by a right first letter, then the more frequent, then the alphabet.
        """
        allowed = 1 if len(word) <= _SHORT else 2
        slips = Slips(word)
        near = [(slips.to(self._terms[place])[-1], place) for place in self._alike(word, allowed)]
        if not any(count <= allowed for count, _ in near):
            near = [(min(slips.to(self._terms[place])), place) for place in self._longer(word)]
        ranked = sorted(
            (count, self._terms[place][:1] != word[:1], -self._frequency(place), place)
            for count, place in near
            if count <= allowed
        )
        return tuple(self._terms[place] for *_, place in ranked[:_BEST])

    def _alike(self, word: str, allowed: int) -> list[int]:
        """Terms of about the length and letters of `word`."""
        wanted, most = letters(word), 2 * allowed
        lengths = range(len(word) - allowed, len(word) + allowed + 1)
        return [
            place
            for length in lengths
            if length in self._masks
            for mask, place in zip(self._masks[length], self._places[length], strict=True)
            if (mask ^ wanted).bit_count() <= most
        ]

    def _longer(self, word: str) -> list[int]:
        """Longer terms that start alike, for a word that is still being typed."""
        start = word[:_BEGINNING]
        first = bisect_left(self._terms, start)
        end = bisect_left(self._terms, start + "\U0010ffff")
        return [place for place in range(first, end) if len(self._terms[place]) > len(word)]


class _Letters(dict[str, int]):
    """A bit for every letter met."""

    def __missing__(self, letter: str) -> int:
        return self.setdefault(letter, 1 << (ord(letter) & 63))


_LETTERS = _Letters()


def letters(word: str) -> int:
    """The letters of `word` as a set of bits; one slip changes at most two of them."""
    return reduce(or_, map(_LETTERS.__getitem__, word), 0)


class Slips:
    """Counts the slips between one word and others.

    A slip is a letter added, dropped, changed or swapped with its neighbour, and no letter is
    touched twice: the Damerau–Levenshtein distance in its form of optimal string alignment. A
    column of the table of distances is worked out at a time, as bits; after H. Hyyrö, “A
    bit-vector algorithm for computing Levenshtein and Damerau edit distances” (2003).
    """

    def __init__(self, word: str) -> None:
        self._length = len(word)
        self._places: dict[str, int] = {}
        for place, letter in enumerate(word):
            self._places[letter] = self._places.get(letter, 0) | 1 << place

    def to(self, other: str) -> list[int]:
        """The slips to each beginning of `other`, from the empty one to the whole."""
        full, last = (1 << self._length) - 1, 1 << self._length >> 1
        rises, falls, equal, before = full, 0, 0, 0
        slips = [self._length]
        for letter in other:
            same = self._places.get(letter, 0)
            swapped = (~equal & same) << 1 & before
            equal = (((same & rises) + rises) ^ rises | same | falls | swapped) & full
            up, down = falls | full & ~(equal | rises), equal & rises
            slips.append(slips[-1] + bool(up & last) - bool(down & last))
            up, down = up << 1 | 1, down << 1
            rises, falls = (down | ~(equal | up)) & full, up & equal
            before = same
        return slips if self._length else list(range(len(other) + 1))
