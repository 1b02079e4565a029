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
from bench.typed import typed_queries
from bench.window import rest, window_on, work_until
from crossbearing import bundled
from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.main_window import MainWindow
from crossbearing.library.load import load_library
from crossbearing.model.library import Library

_FRAME_MS = 1000 / 60
_QUERIES = 25
_SIZES = ((0, 4.0), (10_000, 8.0), (100_000, 16.7))


def key_press() -> Iterator[Figure]:
    """The slowest hundredth of key presses: typing queries of two or three words, and erasing."""
    for size, target in _SIZES:
        library = generated_library(size) if size else load_library([bundled.content()]).library
        samples = _typing(library)
        yield Figure(
            f"key press to list repainted, {len(library.entries):,} entries (p99)",
            percentile(samples, 0.99),
            "ms",
            "one frame",
            _FRAME_MS,
            target / _FRAME_MS,
            {"p50": percentile(samples, 0.5), "slowest": max(samples), "keys": len(samples)},
        )


def _typing(library: Library) -> list[float]:
    """Milliseconds of each key press in a window of `library`."""
    with tempfile.TemporaryDirectory() as folder, window_on(library, Path(folder)) as window:
        work_until(window.is_ready_to_search)
        rest()  # what the start still has to paint is measured with it
        return _samples(window, typed_queries(library, _QUERIES))


def _samples(window: MainWindow, queries: list[str]) -> list[float]:
    box = window.search_box
    box.setFocus()
    painted = Painted(_list_of(window))
    samples = []
    for query in queries:
        for key in (*query, *([Qt.Key.Key_Backspace] * len(query))):
            painted.wanted = True
            begun = time.perf_counter()
            QTest.keyClick(box, key)
            work_until(lambda: not painted.wanted)
            samples.append((time.perf_counter() - begun) * 1000)
    return samples


def _list_of(window: MainWindow) -> QWidget:
    panel = window.findChild(BrowsePanel)
    assert panel is not None
    return panel.list_view.viewport()
