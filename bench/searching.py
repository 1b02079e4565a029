"""Search alone, key by key, against SQLite's full-text search and Qt's filter on the same texts."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, QStringListModel, Qt

from bench.figure import Figure, percentile
from bench.generated import generated_library
from bench.typed import prefixes, typed_queries
from crossbearing.model.library import Library
from crossbearing.search.facets import Filter
from crossbearing.search.index import Index
from crossbearing.search.query import parse
from crossbearing.search.texts import texts_of

_SIZES = (10_000, 100_000)
_QUERIES = 25
_FEWER = 9  # the others are so slow that every ninth search must do


def searching() -> Iterator[Figure]:
    """The slowest hundredth of searches; live counts of every facet included in ours alone."""
    application = QCoreApplication.instance() or QCoreApplication([])
    for size in _SIZES:
        library = generated_library(size)
        typed = list(prefixes(typed_queries(library, _QUERIES)))
        ours = _samples(_own_search(library), typed)
        for against, search in (
            ("SQLite FTS5", _full_text_search(library)),
            ("QSortFilterProxyModel", _proxy_search(library)),
        ):
            theirs = _samples(search, typed[::_FEWER])
            yield Figure(
                f"search among {size:,} entries (p99)",
                percentile(ours, 0.99),
                "ms",
                against,
                percentile(theirs, 0.99),
                more={"p50": percentile(ours, 0.5), f"p50 of {against}": percentile(theirs, 0.5)},
            )
    del application


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


def _full_text_search(library: Library) -> Callable[[str], int]:
    base = sqlite3.connect(":memory:")
    base.execute(
        "CREATE VIRTUAL TABLE entries USING fts5(name, lines, body, content='', prefix='1 2 3',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    rows = (
        (number, texts.name, " ".join(texts.lines), " ".join(texts.body))
        for number, entry in enumerate(library.entries)
        for texts in (texts_of(entry, library),)
    )
    base.executemany("INSERT INTO entries(rowid, name, lines, body) VALUES (?, ?, ?, ?)", rows)

    def search(text: str) -> int:
        words = " ".join(f'"{word}"*' for word in text.split())
        question = "SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY bm25(entries, 9, 3, 1)"
        return len(base.execute(question, (words,)).fetchall())

    return search


def _proxy_search(library: Library) -> Callable[[str], int]:
    """One text an entry, and the words as typed; it ranks nothing and needs the words in order."""
    texts = [texts_of(entry, library) for entry in library.entries]
    model = QStringListModel([" ".join((one.name, *one.lines, *one.body)) for one in texts])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def search(text: str) -> int:
        _ = model  # the proxy does not keep its source
        proxy.setFilterFixedString(text)
        return proxy.rowCount()

    return search
