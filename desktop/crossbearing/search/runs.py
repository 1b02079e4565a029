"""Lists of entry numbers while they are gathered, packed away every so often.

A growing list for every word of a large library would leave memory full of holes. What waits in one
line does not, nor do packed runs, which lie in pages of their own; the system has them back.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, repeat
from mmap import mmap

_PACK_FROM = 100_000


class Runs:
    """For every key, a small whole number, the entries that were added for it."""

    def __init__(self) -> None:
        self._keys, self._entries = array("I"), array("I")
        self._packed: list[tuple[array[int], mmap]] = []

    def add(self, keys: Collection[int], number: int) -> None:
        """Adds `number`, higher than all before, to the lists of `keys`."""
        self._keys.extend(keys)
        self._entries.extend(repeat(number, len(keys)))
        if len(self._keys) > _PACK_FROM:
            self._pack()

    def lists(self, keys: Iterable[int]) -> Iterator[Sequence[int]]:
        """The entries of each of `keys`, ascending."""
        if not self._packed:
            ends, numbers = self._grouped()
            yield from (numbers[start:end] for start, end in _spans(ends, keys))
            return
        self._pack()
        for key in keys:
            entries = array("I")
            for ends, packed in self._packed:
                for start, end in _spans(ends, (key,)):
                    entries.frombytes(packed[start * entries.itemsize : end * entries.itemsize])
            yield entries

    def _pack(self) -> None:
        if not self._keys:
            return
        ends, numbers = self._grouped()
        packed = mmap(-1, len(numbers) * numbers.itemsize)
        packed.write(numbers)
        self._packed.append((ends, packed))
        self._keys, self._entries = array("I"), array("I")

    def _grouped(self) -> tuple[array[int], array[int]]:
        """What waits, key by key: where the entries of each key end, and all entries."""
        counts = array("I", bytes((max(self._keys, default=-1) + 2) * self._keys.itemsize))
        for key in self._keys:
            counts[key + 1] += 1
        ends = array("I", accumulate(counts))  # up to here where the entries of each key start
        numbers = array("I", bytes(len(self._keys) * self._keys.itemsize))
        for key, number in zip(self._keys, self._entries, strict=True):
            at = ends[key]
            numbers[at] = number
            ends[key] = at + 1
        return ends, numbers


def _spans(ends: array[int], keys: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where the entries of each of `keys` start and end."""
    for key in keys:
        yield (ends[key - 1] if key else 0, ends[key]) if key < len(ends) else (0, 0)
