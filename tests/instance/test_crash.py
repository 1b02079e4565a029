"""A program that is struck down says so at its next start, once; the log tells of every start."""

from __future__ import annotations

import signal
from pathlib import Path

from tests.windows import end, second, window


def _log(home: Path) -> str:
    return (home / "state" / "crossbearing" / "crossbearing.log").read_text("utf-8")


def test_a_crash_is_told_once_at_the_next_start(home: Path) -> None:
    state = home / "state" / "crossbearing"
    with window() as struck:
        assert second()[0] == 0  # so it listens
        end(struck, signal.SIGSEGV)
    assert "Segmentation fault" in (state / "crash.txt").read_text("utf-8")
    assert "crashed" not in _log(home)
    for _ in range(2):
        with window():
            assert second()[0] == 0
    log = _log(home)
    assert log.count("the program crashed the last time") == 1
    assert "Fatal Python error: Segmentation fault" in log
    assert log.count("Crossbearing 0.1.0, Python") == 3
    assert not (state / "crash.txt").exists()
    assert "Segmentation fault" in (state / "crash-before.txt").read_text("utf-8")


def test_a_kill_is_no_crash(home: Path) -> None:
    with window() as killed:
        assert second()[0] == 0
        end(killed, signal.SIGKILL)
    with window():
        assert second()[0] == 0
    assert "crashed" not in _log(home)


def test_debug_tells_on_standard_error_what_the_log_holds(home: Path) -> None:
    with window("--debug") as talkative:
        assert second()[0] == 0
        end(talkative)
        assert talkative.stderr is not None
        told = talkative.stderr.read()
    assert "Crossbearing 0.1.0, Python" in told
    assert "Crossbearing 0.1.0, Python" in _log(home)
