"""From opening another entry to the repainted compare page, in the real window."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure, percentile
from bench.painted import Painted
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
    """Milliseconds of each move, to the end of the round of events in which the page is painted."""
    samples = []
    with tempfile.TemporaryDirectory() as folder, window_on(library, Path(folder)) as window:
        work_until(window.is_ready_to_search)
        page = window.findChild(PageView)
        assert page is not None
        content = page.widget()
        assert content is not None
        painted = Painted(content)
        # From the second on, since the window opens on the first.
        for entry in (*library.entries[1:], library.entries[0]):
            painted.wanted = True
            begun = time.perf_counter()
            window.open(entry.address)
            work_until(lambda: not painted.wanted)
            samples.append((time.perf_counter() - begun) * 1000)
    return samples
