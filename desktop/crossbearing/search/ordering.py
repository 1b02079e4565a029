"""The orders in which rows can be shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import compress
from operator import itemgetter

from crossbearing.model.library import Library
from crossbearing.search.bits import bitset, flags
from crossbearing.search.facets import Sort
from crossbearing.search.rows import BitRows, JoinedRows


class Orders:
    """Arranges sets of entries; `by_name` are all entry numbers in the order of the alphabet."""

    def __init__(self, library: Library, by_name: Sequence[int]) -> None:
        self._library = library
        self._by_name = by_name

    def rows(self, ranked: Sequence[int], sort: Sort, recent: Sequence[int]) -> Sequence[int]:
        """The rows of the sets `ranked`, best first, in the order asked for."""
        match sort:
            case Sort.RELEVANCE:
                return _joined(ranked)
            case Sort.RECENT:
                return _recent_first(ranked, recent)
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
        self._order = tuple(order)
        self._pick = itemgetter(*self._order, 0, 0) if self._order else None

    def arranged(self, bits: int) -> Sequence[int]:
        """The entries of the set in this order."""
        if self._pick is None:
            return ()
        return tuple(compress(self._order, self._pick(flags(bits, len(self._order)))))


def _united(ranked: Iterable[int]) -> int:
    united = 0
    for bits in ranked:
        united |= bits
    return united


def _joined(ranked: Iterable[int]) -> Sequence[int]:
    pieces = [BitRows(bits) for bits in ranked if bits]
    return pieces[0] if len(pieces) == 1 else JoinedRows(pieces)


def _recent_first(ranked: Sequence[int], recent: Sequence[int]) -> Sequence[int]:
    united = _united(ranked)
    seen = [number for number in dict.fromkeys(recent) if united >> number & 1]
    rest = ~bitset(seen, max(seen, default=0) + 1)
    return JoinedRows([seen, *(BitRows(bits & rest) for bits in ranked)])
