"""The rows of a result, worked out only where somebody looks."""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, compress, islice
from typing import overload

from crossbearing.search.bits import flags, numbers

_BLOCK = 2048


class Rows(Sequence[int]):
    """Entry numbers, each once, in the order to show."""

    @abstractmethod
    def _number_at(self, row: int) -> int:
        """The number in `row`, which is one of the rows."""

    @abstractmethod
    def _row_of(self, number: int) -> int:
        """The row of `number`, which is in one of them."""

    @overload
    def __getitem__(self, row: int) -> int: ...
    @overload
    def __getitem__(self, row: slice) -> list[int]: ...
    def __getitem__(self, row: int | slice) -> int | list[int]:
        if isinstance(row, slice):
            return [self._number_at(each) for each in range(*row.indices(len(self)))]
        at = row + len(self) if row < 0 else row
        if not 0 <= at < len(self):
            raise IndexError("row out of range")
        return self._number_at(at)

    def index(self, number: int, start: int = 0, stop: int | None = None) -> int:
        """The row of `number`.

        Raises:
            ValueError: no row from `start` to `stop` has it.
        """
        if number in self:
            row = self._row_of(number)
            if start <= row < (len(self) if stop is None else stop):
                return row
        raise ValueError(f"{number} is not in these rows")


class BitRows(Rows):
    """The numbers in a set, ascending; only the blocks that are looked at are unpacked."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._length = bits.bit_count()
        self._ends: list[int] = []
        self._block: tuple[int, list[int]] = (-1, [])

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[int]:
        return iter(numbers(self._bits))

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and number >= 0 and bool(self._bits >> number & 1)

    def _row_of(self, number: int) -> int:
        return (self._bits & ((1 << number) - 1)).bit_count()

    def _number_at(self, row: int) -> int:
        ends = self._block_ends()
        block = bisect_right(ends, row)
        return self._unpacked(block)[row - (ends[block - 1] if block else 0)]

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


class OrderedRows(Rows):
    """The numbers in a set in a given order, looked for only as far down as somebody looks.

    `places` gives for every number its place in `order`.
    """

    def __init__(self, bits: int, order: Sequence[int], places: Sequence[int]) -> None:
        self._length = bits.bit_count()
        self._order = order
        self._places = places
        self._present = flags(bits, len(order))
        self._found: list[int] = []
        self._rest = compress(order, map(self._present.__getitem__, order))

    def __len__(self) -> int:
        return self._length

    def __contains__(self, number: object) -> bool:
        if not isinstance(number, int):
            return False
        return 0 <= number < len(self._present) and self._present[number] == 1

    def _number_at(self, row: int) -> int:
        if row >= len(self._found):
            self._found.extend(islice(self._rest, row + 1 - len(self._found)))
        return self._found[row]

    def _row_of(self, number: int) -> int:
        return sum(map(self._present.__getitem__, self._order[: self._places[number]]))


class JoinedRows(Rows):
    """Several sequences of rows, one after the other, with no number in two of them."""

    def __init__(self, pieces: Sequence[Sequence[int]]) -> None:
        self._pieces = [piece for piece in pieces if len(piece)]
        self._ends = list(accumulate(map(len, self._pieces)))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self._pieces)

    def __contains__(self, number: object) -> bool:
        return any(number in piece for piece in self._pieces)

    def _number_at(self, row: int) -> int:
        piece = bisect_right(self._ends, row)
        return self._pieces[piece][row - (self._ends[piece - 1] if piece else 0)]

    def _row_of(self, number: int) -> int:
        pieces = zip(self._ends, self._pieces, strict=True)
        end, piece = next((end, piece) for end, piece in pieces if number in piece)
        return end - len(piece) + piece.index(number)
