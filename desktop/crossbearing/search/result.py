"""What a search gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from crossbearing.search.facets import Facet, Filter
from crossbearing.search.query import Term


class Loosening(msgspec.Struct, frozen=True):
    """One thing to drop when nothing matched: `filter` is what is left, `total` what it finds.

    `dropped` is the query part as typed; `facet` says which facet is cleared, if it is one.
    """

    filter: Filter
    total: int
    dropped: str = ""
    facet: Facet | None = None


class Result(msgspec.Struct, frozen=True):
    """The hits of one search.

    `rows` are entry numbers (places in `Library.entries`) in the order to show. `counts` says for
    every choice of every facet how many rows it has with all other facets as they are. `words` are
    the needles to highlight. `unknown` are typed facet terms that name no choice. `loosen` and
    `suggestion` (a query's text) are given only when nothing matched.
    """

    rows: Sequence[int]
    total: int
    counts: Mapping[Facet, Mapping[str, int]]
    words: tuple[str, ...] = ()
    unknown: tuple[Term, ...] = ()
    loosen: tuple[Loosening, ...] = ()
    suggestion: str | None = None

    def row_of(self, number: int) -> int | None:
        """The row that shows entry `number`, or None."""
        return self.rows.index(number) if number in self.rows else None
