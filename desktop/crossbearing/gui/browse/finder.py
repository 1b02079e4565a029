"""The search index, built in the pauses after the window is there."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crossbearing.memory import give_back
from crossbearing.model.address import Address
from crossbearing.model.library import Library
from crossbearing.search.facets import Filter, Sort
from crossbearing.search.result import Result

if TYPE_CHECKING:
    from crossbearing.search.index import Index
    from crossbearing.search.notes import Notes

_SLICE_SECONDS = 0.008
_MANY = 10_000  # building the index of so many takes more than what is left of it


class Finder(QObject):
    """Answers searches. The first one waits for the index if it is not ready yet."""

    ready = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._building: Generator[float, None, Index] | None = None
        self._index: Index | None = None
        self._starred = 0
        self._stars: frozenset[Address] = frozenset()
        self._notes: Notes | None = None
        self._texts: Mapping[Address, str] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._build_slice)

    @property
    def is_ready(self) -> bool:
        """Whether searches are answered at once."""
        return self._index is not None

    def start(self) -> None:
        """Build the index from now on, whenever nothing else is to be done."""
        self._timer.start(0)

    def stop(self) -> None:
        """Stop building."""
        self._timer.stop()

    def set_stars(self, stars: Iterable[Address]) -> None:
        """Search with these addresses as the starred ones."""
        self._stars = frozenset(stars)
        if self._index is not None:
            self._starred = self._index.bits(self._stars)

    def set_notes(self, texts: Mapping[Address, str]) -> None:
        """Search in these notes as well."""
        self._texts = texts
        if self._index is not None:
            self._notes = self._index.notes(texts)

    def find(
        self, asked: Filter, sort: Sort = Sort.RELEVANCE, recent: tuple[Address, ...] = ()
    ) -> Result:
        """The entries that match `asked`."""
        index = self._finished()
        return index.find(asked, self._starred, self._notes, sort=sort, recent=recent)

    def _finished(self) -> Index:
        while self._index is None:
            self._advance()
        return self._index

    def _build_slice(self) -> None:
        end = time.monotonic() + _SLICE_SECONDS
        while self._index is None and time.monotonic() < end:
            self._advance()
        if self._index is not None:
            self._timer.stop()
            self.ready.emit()

    def _advance(self) -> None:
        if self._building is None:
            # Only here: the window is painted before the index and its tables are needed.
            from crossbearing.search.index import Index  # noqa: PLC0415

            self._building = Index.building(self._library)
        try:
            next(self._building)
        except StopIteration as finished:
            self._index = finished.value
            self._building = None
            self._starred = self._index.bits(self._stars)
            self._notes = self._index.notes(self._texts)
            self._timer.stop()
            if len(self._library.entries) > _MANY:
                give_back()
