"""``crossbearing open`` shows the window on an entry, however it is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crossbearing.gui.session import load_session


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, which ends when its window has been painted."""
    root = Path(__file__).resolve().parents[2]
    env = os.environ | {
        "CROSSBEARING_MEASURE": "quit",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root / "desktop"),
    }
    command = [sys.executable, "-m", "crossbearing", *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    "name",
    ["time-horizon", "core/time-horizon", "crossbearing://core/time-horizon", "Time horizon"],
)
def test_an_entry_is_opened_by_id_address_or_name(tmp_path: Path, name: str) -> None:
    done = _run("open", name, "--data", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout == "first-paint\n"
    assert str(load_session(tmp_path / "config").current) == "crossbearing://core/time-horizon"


def test_an_unknown_entry_is_told_plainly_and_opens_nothing(tmp_path: Path) -> None:
    done = _run("open", "nowhere", "--data", str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "nowhere" in done.stderr
