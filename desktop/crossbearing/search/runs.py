"""Lists of entry numbers while they are gathered, packed away every so often.

A growing list for every word of a large library would leave memory full of holes. Packed runs do
not, and as they lie in pages of their own the system has them back when they are let go.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from mmap import mmap

_PACK_FROM = 200_000


class Runs:
    """For every key, a small whole number, the entries that were added for it."""

    def __init__(self) -> None:
        self._open: defaultdict[int, list[int]] = defaultdict(list)
        self._packed: list[tuple[array[int], mmap]] = []
        self._waiting = 0

    def add(self, keys: Collection[int], number: int) -> None:
        """Adds `number`, higher than all before, to the lists of `keys`."""
        lists = self._open
        for key in keys:
            lists[key].append(number)
        self._waiting += len(keys)
        if self._waiting > _PACK_FROM:
            self._pack()

    def lists(self, keys: Iterable[int]) -> Iterator[Sequence[int]]:
        """The entries of each of `keys`, ascending."""
        if not self._packed:
            yield from (self._open.get(key, ()) for key in keys)
            return
        self._pack()
        for key in keys:
            entries = array("I")
            for ends, numbers in self._packed:
                if key + 1 < len(ends) and ends[key] < ends[key + 1]:
                    entries.frombytes(numbers[ends[key] : ends[key + 1]])
            yield entries

    def _pack(self) -> None:
        if not self._waiting:
            return
        numbers = mmap(-1, self._waiting * array("I").itemsize)
        ends = array("I", [0])  # in bytes
        for key in range(max(self._open) + 1):
            if key in self._open:
                numbers.write(array("I", self._open[key]))
            ends.append(numbers.tell())
        self._packed.append((ends, numbers))
        self._open.clear()
        self._waiting = 0
