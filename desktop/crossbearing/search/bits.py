"""Sets of entry numbers as integers: bit *n* stands for entry *n*.

And, or and counting work on whole machine words, so a set of 100,000 is met with another in a
microsecond; that is what keeps the list ahead of the typing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

_FEW = 8  # looking for the next one is quicker than asking each if fewer than one in so many is in
_DIGITS = bytes.maketrans(b"01", b"\0\1")


def bitset(numbers: Sequence[int], size: int) -> int:
    """The set of `numbers`, all of which are below `size`; they may repeat, in any order."""
    if len(numbers) * 30 < size:
        packed = bytearray(size + 7 >> 3)
        for number in numbers:
            packed[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(packed, "little")
    digits = bytearray(b"0") * (size or 1)
    for number in numbers:
        digits[number] = 49  # "1"
    digits.reverse()
    return int(digits, 2)


def flags(bits: int, size: int) -> bytes:
    """One byte for each number below `size`: 1 if it is in the set, else 0."""
    return bin(bits)[:1:-1].encode().translate(_DIGITS).ljust(size, b"\0")


def numbers(bits: int, start: int = 0) -> list[int]:
    """The numbers in the set, ascending, each raised by `start`."""
    present = bin(bits)[:1:-1].encode()
    if bits.bit_count() * _FEW > len(present):
        return list(compress(range(start, start + len(present)), present.translate(_DIGITS)))
    found, at = [], present.find(b"1")
    while at >= 0:
        found.append(start + at)
        at = present.find(b"1", at + 1)
    return found
