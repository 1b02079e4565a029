"""From a key press in the search box to the repainted list, in the real window."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bench.figure import Figure, percentile
from bench.generated import generated_library
from bench.painted import Painted
from bench.rivals import Search, fts5_search, predicate_search
from bench.typed import prefixes, typed_queries
from bench.window import rest, window_on, work_until
from crossbearing import bundled
from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.browse.nothing_found import NothingFound
from crossbearing.gui.main_window import MainWindow
from crossbearing.library.load import load_library
from crossbearing.model.library import Library

_FRAME_MS = 1000 / 60
_QUERIES = 25
_RIVAL_KEYS = 40
_NOWHERE = "zqx"
_SIZES = ((0, 4.0), (10_000, 8.0), (100_000, 16.7))


def key_press() -> Iterator[Figure]:
    """The slowest hundredth of key presses: typing queries of two or three words, and erasing.

    Beside a frame they stand beside two others that search the same texts for what the same keys
    type; those draw nothing. Keys after which nothing matches are told apart.
    """
    for size, target in _SIZES:
        library = generated_library(size) if size else load_library([bundled.content()]).library
        queries = typed_queries(library, _QUERIES)
        found, lost = _typing(library, queries)
        name = f"key press to list repainted, {len(library.entries):,} entries (p99)"
        value = percentile(found, 0.99)
        more = {"p50": percentile(found, 0.5), "slowest": max(found), "keys": len(found)}
        yield Figure(name, value, "ms", "one frame", _FRAME_MS, target / _FRAME_MS, more)
        typed = list(prefixes(queries))
        typed = typed[:: max(1, len(typed) // _RIVAL_KEYS)]
        for rival, search in (
            ("QSortFilterProxyModel, a predicate in Python", predicate_search(library)),
            ("a raw FTS5 query", fts5_search(library)),
        ):
            yield Figure("  the same", value, "ms", rival, percentile(_times(search, typed), 0.99))
        yield Figure(
            "  the same where nothing matches",
            percentile(lost, 0.99),
            "ms",
            "one frame",
            _FRAME_MS,
            more={"p50": percentile(lost, 0.5), "slowest": max(lost), "keys": len(lost)},
        )


def _typing(library: Library, queries: list[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of each key press in a window of `library`: of those that find, and not."""
    with tempfile.TemporaryDirectory() as folder, window_on(library, Path(folder)) as window:
        work_until(window.is_ready_to_search)
        rest()  # what the start still has to paint is measured with it
        found = _samples(window, _list_of(window), queries)
        return found, _lost_samples(window, queries)


def _samples(window: MainWindow, seen: QWidget, queries: list[str]) -> list[float]:
    """Milliseconds of each key that types and erases `queries`, until `seen` is painted."""
    painted = Painted(seen)
    window.search_box.setFocus()
    keys = [(*query, *([Qt.Key.Key_Backspace] * len(query))) for query in queries]
    return [_press(window, key, painted) for each in keys for key in each]


def _lost_samples(window: MainWindow, queries: list[str]) -> list[float]:
    """Milliseconds of each key that goes on typing a word that nothing has, and erases that."""
    box, samples = window.search_box, []
    QTest.keyClicks(box, _NOWHERE)
    nothing = window.findChild(NothingFound)
    assert nothing is not None
    painted = Painted(nothing)
    for query in queries:
        keys = (*query, *([Qt.Key.Key_Backspace] * len(query)))
        samples += [_press(window, key, painted) for key in keys]
    return samples


def _press(window: MainWindow, key: str | Qt.Key, painted: Painted) -> float:
    painted.wanted = True
    begun = time.perf_counter()
    QTest.keyClick(window.search_box, key)  # type: ignore[arg-type]  # it takes letters too
    work_until(lambda: not painted.wanted)
    return (time.perf_counter() - begun) * 1000


def _times(search: Search, typed: list[str]) -> list[float]:
    """Milliseconds of each search."""
    samples = []
    for text in typed:
        begun = time.perf_counter()
        search(text)
        samples.append((time.perf_counter() - begun) * 1000)
    return samples


def _list_of(window: MainWindow) -> QWidget:
    panel = window.findChild(BrowsePanel)
    assert panel is not None
    return panel.list_view.viewport()
