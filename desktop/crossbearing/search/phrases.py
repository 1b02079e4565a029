"""Words in their order, for exact phrases."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from itertools import pairwise

from crossbearing.search.bits import bitset, numbers
from crossbearing.search.postings import Postings

_COMMON_SHARE = 10  # words in more than one entry in ten are common
_COMMON_LEAST = 1000
_COMMON_MOST = 255
_PAIR = re.compile(rb"(?s)(?=([^\0]{2}))")
_SLICE = 100

Tiers = tuple[int, int, int]


class Stream:
    """Every word of every entry in reading order, as word ids; 0 stands between two texts.

    Each entry has three stretches: its name, its lines, its body.
    """

    def __init__(self) -> None:
        self._type = "H"
        self.width = 2
        self._words = bytearray()
        self._starts = array("Q")

    def append(self, name: list[int], lines: list[int], body: list[int]) -> None:
        """Adds the word ids of the next entry."""
        for ids in (name, lines, body):
            self._starts.append(len(self._words) // self.width)
            self._words += self._packed([*ids, 0])

    def stretches(self, number: int) -> tuple[int, int, int, int]:
        """Where the name, the lines and the body of an entry start and where it ends, in words."""
        at = 3 * number
        starts = self._starts[at : at + 4]
        end = starts[3] if len(starts) > 3 else len(self._words) // self.width  # noqa: PLR2004
        return starts[0], starts[1], starts[2], end

    def ids(self, start: int, end: int) -> memoryview[int]:
        """The word ids from `start` to `end`."""
        part = bytes(memoryview(self._words)[start * self.width : end * self.width])
        return memoryview(part).cast(self._type)  # type: ignore[call-overload,no-any-return]

    def locate(self, ids: Sequence[int], start: int, end: int) -> int:
        """Where `ids` first stand one after the other from `start` to `end`; -1 if nowhere."""
        pattern = self._packed(ids)
        first, last = start * self.width, end * self.width
        found = self._words.find(pattern, first, last)
        while found % self.width and found >= 0:
            found = self._words.find(pattern, found + 1, last)
        return found // self.width

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


class Phrases:
    """Finds exact phrases.

    A phrase with a rare word has few candidates, which are read. Two common words have too many, so
    the neighbouring pairs of common words are kept as terms of their own.
    """

    def __init__(self, stream: Stream, size: int) -> None:
        self._stream = stream
        self._size = size
        self._codes: dict[int, int] = {}
        self._pairs: dict[bytes, int] = {}
        self._tiers = (Postings(size), Postings(size), Postings(size))

    def prepare(self, frequencies: Mapping[int, int]) -> Generator[None]:
        """Gathers the pairs; `frequencies` gives for each word id how many entries hold it."""
        least = max(_COMMON_LEAST, self._size // _COMMON_SHARE)
        often = sorted((-count, word) for word, count in frequencies.items() if count > least)
        self._codes = {word: code for code, (_, word) in enumerate(often[:_COMMON_MOST], 1)}
        if not self._codes:
            return
        table = bytearray(max(frequencies) + 1)
        for word, code in self._codes.items():
            table[word] = code
        tiers: tuple[defaultdict[bytes, array[int]], ...] = tuple(
            defaultdict(_numbers) for _ in range(3)
        )
        for number in range(self._size):
            name, line, body, end = self._stream.stretches(number)
            codes = bytes(map(table.__getitem__, self._stream.ids(name, end)))
            for tier, stop in zip(tiers, (line, body, end), strict=True):
                for pair in set(_PAIR.findall(codes[: stop - name])):
                    tier[pair].append(number)
            if number % _SLICE == 0:
                yield
        self._pairs = {pair: at for at, pair in enumerate(tiers[2])}
        for postings, tier in zip(self._tiers, tiers, strict=True):
            yield from postings.extend(tier.pop(pair, _numbers()) for pair in self._pairs)

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
        pair = self._pairs.get(bytes((self._codes[left], self._codes[right])))
        if pair is None:
            return 0, 0, 0
        name, line, body = self._tiers
        return name.term(pair), line.term(pair), body.term(pair)

    def _read(self, ids: Sequence[int], candidates: int) -> Tiers:
        tiers: tuple[list[int], list[int], list[int]] = ([], [], [])
        for number in numbers(candidates):
            name, line, body, end = self._stream.stretches(number)
            at = self._stream.locate(ids, name, end)
            if at >= 0:
                for tier in tiers[0 if at < line else 1 if at < body else 2 :]:
                    tier.append(number)
        first, second, third = (bitset(tier, self._size) for tier in tiers)
        return first, second, third


def _numbers() -> array[int]:
    return array("I")
