"""Lists of entry numbers while they are gathered, packed away every so often.

A growing list for every word of a large library would leave memory full of holes. What waits in one
line does not, nor do packed runs, which lie in pages of their own; the system has them back.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import repeat
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
            waiting = self._grouped()
            yield from (waiting.get(key, ()) for key in keys)
            return
        self._pack()
        for key in keys:
            entries = array("I")
            for ends, numbers in self._packed:
                if key + 1 < len(ends) and ends[key] < ends[key + 1]:
                    entries.frombytes(numbers[ends[key] : ends[key + 1]])
            yield entries

    def _pack(self) -> None:
        lists = self._grouped()
        if not lists:
            return
        numbers = mmap(-1, len(self._keys) * array("I").itemsize)
        ends = array("I", [0])  # in bytes
        for key in range(max(lists) + 1):
            if key in lists:
                numbers.write(array("I", lists[key]))
            ends.append(numbers.tell())
        self._packed.append((ends, numbers))
        self._keys, self._entries = array("I"), array("I")

    def _grouped(self) -> dict[int, list[int]]:
        """The entries that wait, by key."""
        lists: defaultdict[int, list[int]] = defaultdict(list)
        for key, number in zip(self._keys, self._entries, strict=True):
            lists[key].append(number)
        return lists
