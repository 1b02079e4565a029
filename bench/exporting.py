"""Writing the whole library: how long an entry takes, and whether more entries take longer each."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure
from bench.generated import generated_library
from crossbearing import bundled
from crossbearing.export.gathering import outline_of_library
from crossbearing.export.options import Options
from crossbearing.export.outline import Outline
from crossbearing.export.pdf.device import picture, ready
from crossbearing.export.pdf.handout import handout
from crossbearing.export.writers import export, writer_for
from crossbearing.gui.export.preview import PARTS
from crossbearing.library.load import load_library

_SMALL, _LARGE = 250, 1000
_TIMES = 3
_PREVIEW_TIMES = 7
# What DESIGN.md and issue 8 allow an entry, and what growth counts as linear.
_LIMITS = {".pdf": 25.0, ".pptx": 40.0}
_LINEAR = 1.25


def exporting() -> Iterator[Figure]:
    """The bundled library to PDF and to slides, growth with entries, and the first preview."""
    application = ready()
    whole = outline_of_library(load_library([bundled.content()]).library)
    for ending, limit in _LIMITS.items():
        name = f"the library to {ending}, an entry"
        yield Figure(name, _an_entry(whole, ending), "ms", "the limit of the design", limit, 1.0)
    few, many = (outline_of_library(generated_library(size)) for size in (_SMALL, _LARGE))
    each, before = (_an_entry(one, ".pdf", times=1) for one in (many, few))
    name = f"an entry of {_LARGE:,} to .pdf"
    yield Figure(name, each, "ms", f"an entry of {_SMALL}", before, _LINEAR)
    # python-pptx looks through all slides for each new one, so that slides grow a little faster.
    name, limit = f"an entry of {_LARGE:,} to .pptx", _LIMITS[".pptx"]
    each = _an_entry(many, ".pptx", times=1)
    yield Figure(name, each, "ms", "the limit of the design", limit, 1.0)
    yield Figure("first preview page", _preview(whole), "ms", "the limit of the design", 200, 1.0)
    del application


def _an_entry(outline: Outline, ending: str, times: int = _TIMES) -> float:
    """Milliseconds an entry."""
    samples = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"all{ending}"
        for _ in range(times):
            begun = time.perf_counter()
            export(outline, target, writer_for(target), Options())
            samples.append((time.perf_counter() - begun) * 1000)
    return statistics.median(samples) / len(outline.pages)


def _preview(outline: Outline) -> float:
    """Milliseconds until the first sheet of a preview is painted."""
    samples = []
    for _ in range(_PREVIEW_TIMES):
        begun = time.perf_counter()
        picture(handout(outline.first(PARTS), Options()).sheets[0], 96)
        samples.append((time.perf_counter() - begun) * 1000)
    return statistics.median(samples)
