"""Search alone, against SQLite's full-text search on the same texts."""

from __future__ import annotations

from collections.abc import Iterator

from bench.figure import Figure
from bench.search import SIZES, measure


def searching() -> Iterator[Figure]:
    """The slowest sort of query by its p99, with all counts; ``bench.search`` tells every sort."""
    for size in SIZES:
        report = measure(size)
        sorts = {f"p99 of {each.sort}": each.p99 for each in report.figures}
        yield Figure(
            f"search, {size:,} entries, slowest sort of query (p99)",
            report.p99,
            "ms",
            "SQLite FTS5, its slowest",
            max(each.fts5_p99 for each in report.figures),
            more={"build seconds": report.build_seconds, "memory MB": report.memory_mb, **sorts},
        )
