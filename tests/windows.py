"""The program in processes of its own, each with a window that nobody sees."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.installed import ROOT

# Whoever started these tests in the background may have them ignore both.
HEEDING = ("env", "--default-signal=HUP,INT")
ENV = {"QT_QPA_PLATFORM": "offscreen", "CROSSBEARING_MEASURE": "stay"}


def start(*arguments: object, **env: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*HEEDING, sys.executable, "-m", "crossbearing", *map(str, arguments)],
        env=os.environ | ENV | {"PYTHONPATH": str(ROOT / "desktop")} | env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def window(*arguments: object, **env: str) -> Iterator[subprocess.Popen[str]]:
    """A window that can be seen; it is closed at the end as ``kill`` closes it."""
    with start(*arguments, **env) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "first-paint\n"
            yield program
            end(program)
        finally:
            program.kill()


def end(program: subprocess.Popen[str], by: signal.Signals = signal.SIGTERM) -> int:
    if program.poll() is None:
        program.send_signal(by)
    return program.wait(30)


def second(*arguments: object, **env: str) -> tuple[int, str, float]:
    """Exit status, complaint and seconds of a start that is expected to end by itself."""
    begin = time.monotonic()
    with start(*arguments, **env) as program:
        _, told = program.communicate(timeout=60)
    return program.returncode, told, time.monotonic() - begin
