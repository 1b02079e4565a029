"""What a search gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import msgspec

from crossbearing.search.choices import Chosen
from crossbearing.search.facets import Facet, Filter
from crossbearing.search.query import Query, Term


class Loosening(msgspec.Struct, frozen=True):
    """One thing to drop when nothing matched: `filter` is what is left, `total` what it finds.

    `dropped` is the part of the query as typed, or empty; `facet` says which facet is cleared. With
    neither, everything is dropped.
    """

    filter: Filter
    total: int
    dropped: str = ""
    facet: Facet | None = None


class Result:
    """The hits of one search.

    `rows` are entry numbers (places in `Library.entries`) in the order to show. `counts` says for
    every choice of every facet how many rows it has with all other facets as they are. `words` are
    the needles to highlight. `chosen` are the choices in force, set or typed; `unknown` the typed
    terms that name no choice. `loosen` and `suggestion` are worked out when first asked for, and
    are empty if anything was found.
    """

    def __init__(
        self,
        rows: Sequence[int],
        counts: Mapping[Facet, Mapping[str, int]],
        words: tuple[str, ...],
        chosen: Chosen,
        unknown: tuple[Term, ...],
        *,
        loosen: Callable[[], tuple[Loosening, ...]],
        suggest: Callable[[], Query | None],
    ) -> None:
        self.rows = rows
        self.total = len(rows)
        self.counts = counts
        self.words = words
        self.chosen = chosen
        self.unknown = unknown
        self._loosen = loosen
        self._suggest = suggest

    @cached_property
    def loosen(self) -> tuple[Loosening, ...]:
        """What to drop so that something is found; empty only if there is nothing at all."""
        return () if self.total else self._loosen()

    @cached_property
    def suggestion(self) -> str | None:
        """The nearest spelling of the whole query that finds something; None if there is none."""
        query = None if self.total else self._suggest()
        return None if query is None else query.render()

    def row_of(self, number: int) -> int | None:
        """The row that shows entry `number`, or None."""
        return self.rows.index(number) if number in self.rows else None
