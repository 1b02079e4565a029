"""The orders in which rows can be shown."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from functools import cached_property

from crossbearing.model.library import Library
from crossbearing.search.bits import bitset, numbers
from crossbearing.search.facets import Sort
from crossbearing.search.rows import BitRows, JoinedRows, OrderedRows

_FEW = 20  # fewer than one in so many are sooner sorted than looked for in the order


class Orders:
    """Arranges sets of entries; `by_name` are all entry numbers in the order of the alphabet."""

    def __init__(self, library: Library, by_name: Sequence[int]) -> None:
        self._library = library
        self._by_name = by_name

    def rows(self, ranked: Sequence[int], sort: Sort, first: Sequence[int]) -> Sequence[int]:
        """The rows of the sets `ranked`, best first, in the order asked for.

        `first` are the numbers that lead where the order is RECENT or OWN.
        """
        match sort:
            case Sort.RELEVANCE:
                return _joined(ranked)
            case Sort.RECENT | Sort.OWN:
                return _led_by(first, ranked)
            case Sort.NAME:
                return self._name.arranged(_united(ranked))
            case Sort.THEME:
                return self._theme.arranged(_united(ranked))

    @cached_property
    def _name(self) -> _Order:
        return _Order(self._by_name)

    @cached_property
    def _theme(self) -> _Order:
        places: dict[str, int] = {}
        for theme in self._library.themes:
            places.setdefault(theme.id, len(places))
        themes = [places.get(entry.theme, len(places)) for entry in self._library.entries]
        return _Order(sorted(range(len(themes)), key=themes.__getitem__))


class _Order:
    """All entries in one order."""

    def __init__(self, order: Sequence[int]) -> None:
        self._order = array("I", order)
        self._places = array("I", bytes(self._order.itemsize * len(order)))
        for place, number in enumerate(order):
            self._places[number] = place

    def arranged(self, bits: int) -> Sequence[int]:
        """The entries of the set in this order."""
        if bits.bit_count() * _FEW < len(self._order):
            return sorted(numbers(bits), key=self._places.__getitem__)
        return OrderedRows(bits, self._order, self._places)


def _united(ranked: Iterable[int]) -> int:
    united = 0
    for bits in ranked:
        united |= bits
    return united


def _joined(ranked: Iterable[int]) -> Sequence[int]:
    pieces = [BitRows(bits) for bits in ranked if bits]
    return pieces[0] if len(pieces) == 1 else JoinedRows(pieces)


def _led_by(first: Sequence[int], ranked: Sequence[int]) -> Sequence[int]:
    united = _united(ranked)
    led = [number for number in dict.fromkeys(first) if united >> number & 1]
    rest = ~bitset(led, max(led, default=0) + 1)
    return JoinedRows([led, *(BitRows(bits & rest) for bits in ranked)])
