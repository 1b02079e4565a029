"""Start to first painted window, and memory after it, against an empty window in the same run."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from bench import child
from bench.figure import Figure
from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address, EntryId, PackId

BUNDLE = Path(__file__).resolve().parents[1] / "dist" / "crossbearing"
_STARTS = 9
_RESTS = 3
_LARGE_MIB = 300


def start() -> Iterator[Figure]:
    """The start with everything as a second start finds it, and the very first one."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        child.seconds_to_first_paint(child.EMPTY, home)
        first = child.seconds_to_first_paint(child.PROGRAM, home)
        empty, program = _interleaved(child.seconds_to_first_paint, home, _STARTS)
        _, whole = _interleaved(child.seconds_to_whole_window, home, _STARTS)
    against = "an empty window"
    more = {"fastest": min(program), "slowest": max(program)}
    yield Figure(
        "start to first paint",
        statistics.median(program),
        "s",
        against,
        statistics.median(empty),
        1.5,
        more,
    )
    yield Figure(
        "start to the whole window, page and map painted too",
        statistics.median(whole),
        "s",
        against,
        statistics.median(empty),
    )
    yield Figure(
        "the very first start, nothing compiled or cached",
        first,
        "s",
        against,
        statistics.median(empty),
    )


def bundle_start() -> Iterator[Figure]:
    """The start of the bundle against that of the program in its Python environment."""
    bundled = BUNDLE / "crossbearing"
    if not bundled.exists():
        print("  (the start of the bundle: none has been made; python3 dev.py bundle makes it)")
        return
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for program in (child.PROGRAM, str(bundled)):
            child.seconds_to_first_paint(program, home)
        usual, own = _interleaved(
            child.seconds_to_first_paint, home, _STARTS, child.PROGRAM, str(bundled)
        )
    more = {"fastest": min(own), "slowest": max(own)}
    yield Figure(
        "start of the bundle to first paint",
        statistics.median(own),
        "s",
        "the start from .venv",
        statistics.median(usual),
        1.3,
        more,
    )


def memory() -> Iterator[Figure]:
    """Memory after the start, and with a star kept, which brings SQLite with it.

    Nothing where the system does not tell (Windows, macOS).
    """
    if not Path("/proc/self/smaps_rollup").exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        child.seconds_to_first_paint(child.PROGRAM, home)
        empty, program = _interleaved(child.pss_at_rest, home, _RESTS)
        with closing(Store.open(child.data_folder(home) / FILE_NAME)) as store:
            store.star(Address(PackId("core"), EntryId("direction")))
        _, starred = _interleaved(child.pss_at_rest, home, _RESTS)
    against = "an empty window"
    least = statistics.median(empty)
    yield Figure("memory after start (PSS)", statistics.median(program), "MiB", against, least, 1.6)
    yield Figure("  the same with a star kept", statistics.median(starred), "MiB", against, least)


def large_memory() -> Iterator[Figure]:
    """Memory of a window on 100,000 entries; nothing where the system does not tell."""
    if not Path("/proc/self/smaps_rollup").exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        empty = child.pss_at_rest(child.EMPTY, Path(folder))
        large = child.pss_at_rest(child.LARGE, Path(folder))
    yield Figure(
        "memory with 100,000 entries (PSS) over an empty window",
        large - empty,
        "MiB",
        "what it may take",
        _LARGE_MIB,
        1.0,
    )


def _interleaved(
    measure: Callable[[str, Path], float],
    home: Path,
    times: int,
    one: str = child.EMPTY,
    other: str = child.PROGRAM,
) -> tuple[list[float], list[float]]:
    """Samples of two programs, of the empty window and ours unless told, taken in turns."""
    pairs = [(measure(one, home), measure(other, home)) for _ in range(times)]
    return [first for first, _ in pairs], [second for _, second in pairs]
