"""From opening another entry to the repainted compare page, in the real window."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from bench.figure import Figure, percentile
from bench.window import window_on, work_until
from crossbearing import bundled
from crossbearing.gui.compare.page_view import PageView
from crossbearing.library.load import load_library
from crossbearing.model.library import Library

_FRAME_MS = 1000 / 60


def entry_change() -> Iterator[Figure]:
    """The slowest hundredth of moves from entry to entry, through the whole bundled library."""
    library = load_library([bundled.content()], None).library
    samples = _samples(library)
    yield Figure(
        "entry change to repainted compare page (p99)",
        percentile(samples, 0.99),
        "ms",
        "one frame",
        _FRAME_MS,
        1.0,
        {"p50": percentile(samples, 0.5), "slowest": max(samples), "entries": len(samples)},
    )


def _samples(library: Library) -> list[float]:
    """Milliseconds of each move, the events that it causes and a repaint included."""
    samples = []
    with tempfile.TemporaryDirectory() as folder, window_on(library, Path(folder)) as window:
        work_until(window.is_ready_to_search)
        page = window.findChild(PageView)
        assert page is not None
        for entry in library.entries:
            begun = time.perf_counter()
            window.open(entry.address)
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            page.viewport().repaint()
            samples.append((time.perf_counter() - begun) * 1000)
            QCoreApplication.processEvents()
    return samples
