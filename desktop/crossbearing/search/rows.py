"""The rows of a result, worked out only where somebody looks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import overload

from crossbearing.search.bits import numbers

_BLOCK = 2048


class BitRows(Sequence[int]):
    """The numbers in a set, ascending; only the blocks that are looked at are unpacked."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._length = bits.bit_count()
        self._ends: list[int] = []
        self._block: tuple[int, list[int]] = (-1, [])

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, row: int) -> int: ...
    @overload
    def __getitem__(self, row: slice) -> list[int]: ...
    def __getitem__(self, row: int | slice) -> int | list[int]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(self._length))]
        at = row + self._length if row < 0 else row
        if not 0 <= at < self._length:
            raise IndexError("row out of range")
        block = bisect_right(self._block_ends(), at)
        return self._unpacked(block)[at - (self._ends[block - 1] if block else 0)]

    def __iter__(self) -> Iterator[int]:
        return iter(numbers(self._bits))

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and number >= 0 and bool(self._bits >> number & 1)

    def index(self, number: int, start: int = 0, stop: int | None = None) -> int:
        """The row of `number`.

        Raises:
            ValueError: no row has it.
        """
        if number in self:
            row = (self._bits & ((1 << number) - 1)).bit_count()
            if start <= row < (self._length if stop is None else stop):
                return row
        raise ValueError(f"{number} is not in these rows")

    def _block_ends(self) -> list[int]:
        if not self._ends:
            size = _BLOCK // 8
            packed = self._bits.to_bytes(self._bits.bit_length() + 7 >> 3, "little")
            blocks = (packed[at : at + size] for at in range(0, len(packed), size))
            self._ends.extend(accumulate(int.from_bytes(b, "little").bit_count() for b in blocks))
        return self._ends

    def _unpacked(self, block: int) -> list[int]:
        if self._block[0] != block:
            bits = self._bits >> block * _BLOCK & (1 << _BLOCK) - 1
            self._block = (block, numbers(bits, block * _BLOCK))
        return self._block[1]


class JoinedRows(Sequence[int]):
    """Several sequences of rows, one after the other, with no number in two of them."""

    def __init__(self, pieces: Sequence[Sequence[int]]) -> None:
        self._pieces = [piece for piece in pieces if len(piece)]
        self._ends = list(accumulate(map(len, self._pieces)))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, row: int) -> int: ...
    @overload
    def __getitem__(self, row: slice) -> list[int]: ...
    def __getitem__(self, row: int | slice) -> int | list[int]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(len(self)))]
        at = row + len(self) if row < 0 else row
        if not 0 <= at < len(self):
            raise IndexError("row out of range")
        piece = bisect_right(self._ends, at)
        return self._pieces[piece][at - (self._ends[piece - 1] if piece else 0)]

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self._pieces)

    def __contains__(self, number: object) -> bool:
        return any(number in piece for piece in self._pieces)

    def index(self, number: int, start: int = 0, stop: int | None = None) -> int:
        """The row of `number`.

        Raises:
            ValueError: no row has it.
        """
        for end, piece in zip(self._ends, self._pieces, strict=True):
            if number in piece:
                row = end - len(piece) + piece.index(number)
                if start <= row < (len(self) if stop is None else stop):
                    return row
        raise ValueError(f"{number} is not in these rows")
