"""Run the benchmarks: ``python3 dev.py bench``."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path

from bench.figure import Figure

# Name -> module and function; a module is imported only when it is measured, and those that start
# processes come first, before this process itself holds a window's libraries in memory.
BENCHMARKS = {
    "start": "bench.starting:start",
    "bundle": "bench.starting:bundle_start",
    "memory": "bench.starting:memory",
    "large-memory": "bench.starting:large_memory",
    "loading": "bench.loading:loading",
    "search": "bench.searching:searching",
    "keys": "bench.key_press:key_press",
    "present": "bench.present:present",
    "entry": "bench.entry_change:entry_change",
    "export": "bench.exporting:exporting",
    "reroute": "bench.route:reroute",
    "map": "bench.route:map_frames",
}


def main(args: list[str]) -> int:
    """Measure, print a table row by row, and write JSON if asked to."""
    asked = _parser().parse_args(args)
    print(_row("", "typical", "measured", "compared with", "ratio", "target", ""))
    figures = list(_measured(asked.only or list(BENCHMARKS)))
    if asked.json:
        asked.json.write_text(json.dumps(_report(figures), indent=2) + "\n", "utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure, as ratios.")
    parser.add_argument("--json", metavar="FILE", type=Path, help="also write the figures here")
    parser.add_argument(
        "--only", metavar="NAME", choices=list(BENCHMARKS), action="append", help="one benchmark"
    )
    return parser


def _measured(names: Iterable[str]) -> Iterator[Figure]:
    for name in names:
        module, function = BENCHMARKS[name].split(":")
        measure: Callable[[], Iterable[Figure]] = getattr(import_module(module), function)
        for figure in measure():
            print(_line(figure), flush=True)
            yield figure


def _line(figure: Figure) -> str:
    return _row(
        figure.name,
        f"{figure.more['p50']:.3g} {figure.unit}" if "p50" in figure.more else "",
        f"{figure.value:.3g} {figure.unit}",
        f"{figure.limit:.3g} {figure.unit}, {figure.against}",
        f"{figure.ratio:.2f}",
        "" if figure.target is None else f"≤ {figure.target:.2f}",
        {True: "met", False: "MISSED", None: ""}[figure.is_met],
    )


_WIDTHS = ("<56", ">9", ">9", "<42", ">6", ">6", "<6")


def _row(*cells: str) -> str:
    return "  ".join(f"{cell:{width}}" for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip()


def _report(figures: Iterable[Figure]) -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "figures": [
            {
                "name": figure.name,
                "value": figure.value,
                "unit": figure.unit,
                "against": figure.against,
                "limit": figure.limit,
                "ratio": figure.ratio,
                "target": figure.target,
                "met": figure.is_met,
                **figure.more,
            }
            for figure in figures
        ],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
