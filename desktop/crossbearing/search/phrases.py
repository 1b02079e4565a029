"""Words in their order, for exact phrases."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from operator import or_

from crossbearing.search.bits import bitset, numbers
from crossbearing.search.postings import Postings
from crossbearing.search.runs import Runs

_COMMON_SHARE = 8  # words in more than one entry in eight are common
_COMMON_LEAST = 1000
_CODES = 256
# Two codes in memory, read as one number; code 0, a rare word, makes no pair.
_NO_PAIRS = frozenset(
    int.from_bytes(pair, sys.byteorder)
    for code in range(_CODES)
    for pair in (bytes((0, code)), bytes((code, 0)))
)
_SLICE = 100

Tiers = tuple[int, int, int]


class Stream:
    """Every word of every entry in reading order, as word ids; 0 stands between two texts.

    Each entry has three stretches: its name, its lines, its body.
    """

    def __init__(self) -> None:
        self._type = "H"
        self.width = 2
        self._words: bytearray | bytes = bytearray()
        self._ends = array("I", [0])

    def append(self, ids: Sequence[int]) -> None:
        """Adds the word ids of the next stretch."""
        packed = self._packed([*ids, 0])  # may replace the words by wider ones
        self._words += packed
        self._ends.append(len(self._words) // self.width)

    def close(self) -> None:
        """No more comes; the room that was kept for it is let go."""
        self._words = bytes(self._words)

    def stretches(self, number: int) -> array[int]:
        """Where the name, the lines and the body of an entry start and where it ends, in words."""
        return self._ends[3 * number : 3 * number + 4]

    def ids(self, start: int, end: int) -> memoryview[int]:
        """The word ids from `start` to `end`."""
        part = bytes(memoryview(self._words)[start * self.width : end * self.width])
        return memoryview(part).cast(self._type)  # type: ignore[call-overload,no-any-return]

    def holders(self, ids: Sequence[int], among: Iterable[int]) -> Iterator[tuple[int, int]]:
        """The entries `among` which `ids` stand one after the other, each with the first place."""
        if max(ids, default=0) >= 1 << 8 * self.width:
            return
        pattern, width, ends = self._packed(ids), self.width, self._ends
        find = self._words.find
        for number in among:
            last = ends[3 * number + 3] * width
            at = find(pattern, ends[3 * number] * width, last)
            while at >= 0 and at % width:
                at = find(pattern, at + 1, last)
            if at >= 0:
                yield number, at // width

    def _packed(self, ids: Sequence[int]) -> bytes:
        try:
            return array(self._type, ids).tobytes()
        except OverflowError:
            self._widen()
            return array(self._type, ids).tobytes()

    def _widen(self) -> None:
        narrow = array(self._type, bytes(self._words))
        self._type, self.width = "I", 4
        self._words = bytearray(array(self._type, narrow).tobytes())


def _key(left: int, right: int) -> int:
    return int.from_bytes(bytes((left, right)), sys.byteorder)


def _pairs(codes: bytes, *before: set[int]) -> set[int]:
    """The pairs of neighbouring codes that are in none of the sets `before`."""
    found = set(memoryview(codes + bytes(len(codes) % 2)).cast("H"))
    found.update(memoryview(codes[1:] + bytes(~len(codes) % 2)).cast("H"))
    common = found - _NO_PAIRS
    common.difference_update(*before)
    return common


class Phrases:
    """Finds exact phrases.

    A phrase with a rare word has few candidates, which are read. Two common words have too many, so
    the neighbouring pairs of common words are kept as terms of their own.
    """

    def __init__(self, stream: Stream, size: int) -> None:
        self._stream = stream
        self._size = size
        self._codes: dict[int, int] = {}
        self._tiers = (Postings(size), Postings(size), Postings(size))

    def prepare(self, words: int, counted: Iterable[tuple[int, int]]) -> Generator[None]:
        """Gathers the pairs.

        Word ids go up to `words`; `counted` gives for each how many entries hold it.
        """
        least = max(_COMMON_LEAST, self._size // _COMMON_SHARE)
        if self._size <= least:
            return
        often = sorted((-count, word) for word, count in counted if count > least)
        self._codes = {word: code for code, (_, word) in enumerate(often[: _CODES - 1], 1)}
        if self._codes:
            yield from self._gather_pairs(words)

    def _gather_pairs(self, words: int) -> Generator[None]:
        table = bytearray(words + 1)
        for word, code in self._codes.items():
            table[word] = code
        tiers = [Runs(), Runs(), Runs()]
        for number in range(self._size):
            name, line, body, end = self._stream.stretches(number)
            codes = bytes(map(table.__getitem__, self._stream.ids(name, end)))
            in_name = _pairs(codes[: line - name])
            in_line = _pairs(codes[line - name : body - name], in_name)
            in_body = _pairs(codes[body - name :], in_name, in_line)
            for runs, found in zip(tiers, (in_name, in_line, in_body), strict=True):
                runs.add(found, number)
            if number % _SLICE == 0:
                yield
        for postings in self._tiers:
            runs = tiers.pop(0)  # let go as soon as it is no longer needed
            yield from postings.extend(runs.lists(range((len(self._codes) + 1) * _CODES)))

    def matching(self, ids: Sequence[int], candidates: Tiers) -> Tiers:
        """Which of `candidates` (holders of all `ids`, by tier) hold them as a phrase."""
        pairs = [self._pair(left, right) for left, right in pairwise(ids)]
        for pair in pairs:
            if pair is not None:
                candidates = tuple(c & p for c, p in zip(candidates, pair, strict=True))  # type: ignore[assignment]
        if len(ids) == 1 or (len(pairs) == 1 and pairs[0] is not None):
            return candidates
        return self._read(ids, candidates[2])

    def _pair(self, left: int, right: int) -> Tiers | None:
        """The entries that hold a pair of common words; None if one of them is not common."""
        if left not in self._codes or right not in self._codes:
            return None
        pair = _key(self._codes[left], self._codes[right])
        name, line, body = accumulate((postings.term(pair) for postings in self._tiers), or_)
        return name, line, body

    def _read(self, ids: Sequence[int], candidates: int) -> Tiers:
        tiers: tuple[list[int], list[int], list[int]] = ([], [], [])
        for number, at in self._stream.holders(ids, numbers(candidates)):
            _, line, body, _ = self._stream.stretches(number)
            for tier in tiers[0 if at < line else 1 if at < body else 2 :]:
                tier.append(number)
        first, second, third = (bitset(tier, self._size) for tier in tiers)
        return first, second, third
