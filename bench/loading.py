"""Loading a pack of a thousand entries against the bare YAML parser on the same files."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from bench.figure import Figure
from bench.large_pack import write_large_pack, yaml_files
from crossbearing.library.load import load_library

_ENTRIES = 1000
_TIMES = 7


def loading() -> Iterator[Figure]:
    """The first load, with every check and writing the cache, and every load after it."""
    bare, first, again = [], [], []
    with tempfile.TemporaryDirectory() as name:
        pack = Path(name) / "pack"
        count = write_large_pack(pack, _ENTRIES)
        _refuse_problems(pack)
        for number in range(_TIMES):
            cache = Path(name) / f"cache-{number}"
            bare.append(_seconds(lambda: _parse(pack)))
            first.append(_seconds(lambda cache=cache: load_library([pack], cache)))  # type: ignore[misc]
            again.append(_seconds(lambda cache=cache: load_library([pack], cache)))  # type: ignore[misc]
    against, limit = "bare CSafeLoader on the same files", statistics.median(bare) * 1000
    for what, samples, target in (("first", first, 1.5), ("again", again, 0.1)):
        yield Figure(
            f"loading {count:,} entries, {what}",
            statistics.median(samples) * 1000,
            "ms",
            against,
            limit,
            target,
        )


def _refuse_problems(pack: Path) -> None:
    """A pack with problems is not kept in the cache, and would make the figures worthless."""
    problems = load_library([pack]).problems
    if problems:
        raise RuntimeError(f"the generated pack has {len(problems)} problems: {problems[0]}")


def _parse(pack: Path) -> None:
    for path in yaml_files(pack):
        yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
