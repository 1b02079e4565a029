"""Search alone, against SQLite's full-text search and Qt's own filter on the same texts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt

from bench.figure import Figure, percentile
from bench.generated import generated_library
from bench.search import SIZES, measure
from bench.typed import prefixes, typed_queries
from crossbearing.model.library import Library
from crossbearing.search.facets import Filter
from crossbearing.search.index import Index
from crossbearing.search.query import parse
from crossbearing.search.texts import texts_of

_PROXY_SIZE = 10_000
_QUERIES = 15


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
    yield _against_qt()


def _against_qt() -> Figure:
    library = generated_library(_PROXY_SIZE)
    typed = list(prefixes(typed_queries(library, _QUERIES)))
    ours, theirs = _samples(_own_search(library), typed), _samples(_proxy_search(library), typed)
    return Figure(
        f"search, {_PROXY_SIZE:,} entries, key by key (p99)",
        percentile(ours, 0.99),
        "ms",
        "QSortFilterProxyModel",
        percentile(theirs, 0.99),
        more={
            "p50": percentile(ours, 0.5),
            "p50 of QSortFilterProxyModel": percentile(theirs, 0.5),
        },
    )


def _samples(search: Callable[[str], int], typed: list[str]) -> list[float]:
    """Milliseconds of each search."""
    samples = []
    for text in typed:
        begun = time.perf_counter()
        search(text)
        samples.append((time.perf_counter() - begun) * 1000)
    return samples


def _own_search(library: Library) -> Callable[[str], int]:
    index = Index(library)

    def search(text: str) -> int:
        result = index.find(Filter(query=parse(text)))
        return result.total + sum(len(result.counts[facet]) for facet in result.counts)

    return search


def _proxy_search(library: Library) -> Callable[[str], int]:
    """One text an entry, which must hold what was typed as it stands; nothing is ranked."""
    texts = [texts_of(entry, library) for entry in library.entries]
    model = QStringListModel([" ".join((one.name, *one.lines, *one.body)) for one in texts])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def search(text: str) -> int:
        _ = model  # the proxy does not keep its source alive
        proxy.setFilterFixedString(text)
        return proxy.rowCount()

    return search
