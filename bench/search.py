"""How fast a search answers, by size of library and sort of query, beside raw SQLite FTS5.

One answer is all that a key press needs: the rows, the first screen of them, and the counts of
every choice of every facet. FTS5 gets the same texts and queries, prefix indexes for one to three
letters, and is only asked for row numbers: no ranking, no facets, no counts. Of three times the
best counts for each query, since others may be using the machine.

Run it with ``python -m bench.search [ENTRIES …]``.
"""

from __future__ import annotations

import gc
import random
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from bench.generated import generated_library
from crossbearing.model.entry import Kind, Side
from crossbearing.model.library import Library
from crossbearing.search.facets import Facet, Filter
from crossbearing.search.fold import tokens
from crossbearing.search.index import Index
from crossbearing.search.query import Query, parse
from crossbearing.search.texts import texts_of

SIZES = (350, 10_000, 100_000)
LIMITS_MS = {350: 2.0, 10_000: 4.0, 100_000: 10.0}
_T = TypeVar("_T")
_SCREEN = 30
_EACH = 150
_REPEATS = 3
_SAMPLE = 3000


class Figure(msgspec.Struct, frozen=True):
    """Times of one sort of query, in milliseconds; `rows` is the median number of hits."""

    sort: str
    queries: int
    rows: int
    p50: float
    p99: float
    fts5_p50: float
    fts5_p99: float


class Report(msgspec.Struct, frozen=True):
    """What was measured for one size of library. Memory is what the process grew by."""

    entries: int
    build_seconds: float
    longest_slice_ms: float
    memory_mb: float
    figures: tuple[Figure, ...]

    @property
    def p99(self) -> float:
        """The slowest p99 of all sorts of query, in milliseconds."""
        return max(figure.p99 for figure in self.figures)


def measure(size: int) -> Report:
    """Builds a library of `size` entries, then asks it every sort of query."""
    library = generated_library(size)
    gc.collect()
    gc.freeze()  # as a program would that has just loaded its library
    before, started = _resident_mb(), time.perf_counter()
    index, longest = _built(library)
    seconds, memory = time.perf_counter() - started, _resident_mb() - before
    database = _fts5(library)
    stars = index.bits(entry.address for entry in library.entries[::17])
    figures = tuple(
        _figure(sort, queries, index, stars, database)
        for sort, queries in _queries(library).items()
    )
    return Report(size, seconds, longest, memory, figures)


def _built(library: Library) -> tuple[Index, float]:
    longest, building = 0.0, Index.building(library)
    while True:
        started = time.perf_counter()
        try:
            next(building)
        except StopIteration as finished:
            gc.collect()
            return finished.value, longest
        longest = max(longest, (time.perf_counter() - started) * 1000)


def _queries(library: Library) -> dict[str, list[str]]:
    """Queries by sort, made from the words of the library itself."""
    rng = random.Random(7)
    sample = rng.sample(library.entries, min(_SAMPLE, len(library.entries)))
    texts = [texts_of(entry, library) for entry in sample]
    read = [tokens(" ".join((text.name, *text.lines, *text.body))) for text in texts]
    counted = Counter(token for words in read for token in words)
    often = [word for word, _ in counted.most_common(_EACH)]
    rare = [word for word, count in counted.items() if count == 1]
    anything = list(counted)
    phrases = [words[at : at + rng.choice((2, 3))] for words in read for at in (0, 5, 11)]
    return {
        "one letter": sorted({word[0] for word in counted}),
        "two letters": sorted({word[:2] for word in counted}),
        "three letters": _some(rng, sorted({word[:3] for word in counted})),
        "common word": often,
        "rare word": _some(rng, rare),
        "two words": [" ".join(rng.choices(anything, k=2)) for _ in range(_EACH)],
        "two common words": [" ".join(rng.choices(often, k=2)) for _ in range(_EACH)],
        "three common words": [" ".join(rng.choices(often, k=3)) for _ in range(_EACH)],
        "phrase": [f'"{" ".join(words)}"' for words in _some(rng, phrases)],
        "common phrase": [f'"{" ".join(rng.choices(often[:20], k=2))}"' for _ in range(_EACH)],
        "nothing found": [f"{word}qx" for word in _some(rng, often)],
    }


def _some(rng: random.Random, choices: Sequence[_T]) -> list[_T]:
    return rng.sample(choices, min(_EACH, len(choices)))


def _figure(
    sort: str, queries: list[str], index: Index, stars: int, database: sqlite3.Connection
) -> Figure:
    totals: list[int] = []

    def ask(text: str) -> None:
        totals.append(_answer(index, Filter(query=parse(text)), stars))

    def ask_narrowed(text: str) -> None:
        _answer(index, _narrowed(parse(text)), stars)

    ours = [*_times(ask, queries), *_times(ask_narrowed, queries)]
    theirs = _times(lambda text: database.execute(_SELECT, (_match(text),)).fetchall(), queries)
    return Figure(
        sort,
        len(queries),
        sorted(totals)[len(totals) // 2],
        _percentile(ours, 50),
        _percentile(ours, 99),
        _percentile(theirs, 50),
        _percentile(theirs, 99),
    )


def _answer(index: Index, asked: Filter, stars: int) -> int:
    result = index.find(asked, stars)
    for facet in Facet:
        result.counts[facet]
    result.rows[:_SCREEN]
    if not result.total:
        assert result.suggestion is None or result.loosen
    return result.total


def _narrowed(query: Query) -> Filter:
    return Filter(query=query, kinds=frozenset({Kind.TRAIT}), sides=frozenset({Side.LEADER}))


_SELECT = "SELECT rowid FROM entries WHERE entries MATCH ?"


def _match(text: str) -> str:
    return text if '"' in text else " ".join(f'"{word}"*' for word in text.split())


def _fts5(library: Library) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE entries USING fts5(name, line, body, prefix='1 2 3')")
    texts = (texts_of(entry, library) for entry in library.entries)
    rows = ((text.name, "\n".join(text.lines), "\n".join(text.body)) for text in texts)
    database.executemany("INSERT INTO entries VALUES (?, ?, ?)", rows)
    database.execute("INSERT INTO entries(entries) VALUES ('optimize')")
    return database


def _times(ask: Callable[[str], object], queries: Sequence[str]) -> list[float]:
    return [min(_time(ask, query) for _ in range(_REPEATS)) for query in queries]


def _time(ask: Callable[[str], object], query: str) -> float:
    started = time.perf_counter()
    ask(query)
    return (time.perf_counter() - started) * 1000


def _percentile(times: Sequence[float], percent: int) -> float:
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)]


def _resident_mb() -> float:
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0.0
    return int(status.read_text().split()[1]) * 4096 / 1e6


def main(sizes: Sequence[int] = SIZES) -> None:
    """Measures and prints a table for each of `sizes`."""
    for size in sizes:
        report = measure(size)
        print(
            f"\n{report.entries:,} entries: built in {report.build_seconds:.2f} s,"
            f" longest slice {report.longest_slice_ms:.0f} ms, {report.memory_mb:.0f} MB"
        )
        print(f"{'':20}{'rows':>8}{'p50':>9}{'p99':>9} ms{'FTS5 p50':>12}{'p99':>9} ms")
        for each in report.figures:
            print(
                f"{each.sort:20}{each.rows:8}{each.p50:9.3f}{each.p99:9.3f}"
                f"   {each.fts5_p50:12.3f}{each.fts5_p99:9.3f}"
            )
        limit = LIMITS_MS.get(size)
        print(f"slowest p99 {report.p99:.2f} ms" + (f", limit {limit:g} ms" if limit else ""))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
