"""Windows in processes of their own, from their start to their first paint."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EMPTY = "bench.empty_window"
PROGRAM = "crossbearing"
LARGE = "bench.large_window"
_SETTLING_S = 2.0
_PSS = re.compile(r"^Pss:\s+(\d+) kB$", re.MULTILINE)


def data_folder(home: Path) -> Path:
    """Where a program that is started with this `home` keeps its data on Linux."""
    return home / "data" / "crossbearing"


def seconds_to_first_paint(program: str, home: Path) -> float:
    """How long `program` takes from its start until its window has been painted.

    It is a module for ``python -m``, or the path of a program of its own.
    """
    return _seconds(program, home, "quit")


def seconds_to_whole_window(program: str, home: Path) -> float:
    """The same, until what the program makes after its first paint has been painted too."""
    return _seconds(program, home, "whole")


def _seconds(program: str, home: Path, until: str) -> float:
    begun = time.perf_counter()
    with _started(program, home, until):
        return time.perf_counter() - begun


def pss_at_rest(module: str, home: Path) -> float:
    """The memory of ``python -m module`` in MiB, its proportional share of pages (PSS), at rest.

    At rest means two seconds after the first paint, when what a program does in its first pauses
    is done. Linux only.
    """
    with _started(module, home, "stay") as child:
        time.sleep(_SETTLING_S)
        rollup = Path(f"/proc/{child.pid}/smaps_rollup").read_text("ascii")
    found = _PSS.search(rollup)
    if found is None:
        raise RuntimeError("the system tells no proportional share of memory")
    return int(found[1]) / 1024


@contextmanager
def _started(program: str, home: Path, after_paint: str) -> Iterator[subprocess.Popen[str]]:
    """The process after its first paint, ended with the block."""
    with subprocess.Popen(
        [program] if os.sep in program else [sys.executable, "-m", program],
        env=_environment(home) | {"CROSSBEARING_MEASURE": after_paint},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        told = child.stdout.readline() if child.stdout else ""
        if told != "first-paint\n":
            raise RuntimeError(f"{program} did not paint a window")
        yield child
        if after_paint == "stay":
            child.terminate()


def _environment(home: Path) -> dict[str, str]:
    """The environment of an installed program: a home of its own, and compiled modules kept."""
    env = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
    return env | folders | {"HOME": str(home), "PYTHONPYCACHEPREFIX": str(home / "compiled")}
