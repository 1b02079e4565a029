"""The desktop knows the program's window as that of its menu entry, under X11 and Wayland."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.end_to_end.desk import PATIENCE_S, desk
from tests.installed import ROOT
from tools.bundle.share import APP_ID

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland are matters of Linux"),
]

_CLASS = re.compile(r'^WM_CLASS\(STRING\) = "([^"]+)", "([^"]+)"$', re.MULTILINE)


def test_x11_is_told_the_class_of_the_menu_entry(bundle: Path) -> None:
    entry = (ROOT / "linux" / f"{APP_ID}.desktop").read_text("utf-8")
    with desk() as own, own.start(bundle / "crossbearing", "--temp-profile") as program:
        own.focus("Crossbearing")
        told = subprocess.run(
            ["xprop", "-name", "Crossbearing", "WM_CLASS"],
            env=own.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=True,
        )
        own.press("ctrl+q")
        assert program.wait(PATIENCE_S) == 0
    found = _CLASS.search(told.stdout)
    assert found is not None
    assert f"StartupWMClass={found[2]}\n" in entry


def test_wayland_is_told_the_id_of_the_menu_entry(bundle: Path, home: Path) -> None:
    with _compositor() as display:
        env = os.environ | {
            "WAYLAND_DISPLAY": display,
            "WAYLAND_DEBUG": "client",
            "QT_QPA_PLATFORM": "wayland",
            "CROSSBEARING_MEASURE": "quit",
        }
        told = subprocess.run(
            [bundle / "crossbearing", "--temp-profile"],
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    assert told.returncode == 0, told.stderr
    assert told.stdout == "first-paint\n"
    assert f'set_app_id("{APP_ID}")' in told.stderr


@contextmanager
def _compositor() -> Iterator[str]:
    """The name of the display of a Wayland compositor without a screen."""
    name = "wayland-test"
    ready = Path(os.environ["XDG_RUNTIME_DIR"]) / name
    command = ["weston", "--backend=headless-backend.so", f"--socket={name}", "--idle-time=0"]
    with subprocess.Popen(
        [*command, "--no-config"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as server:
        assert server.stdout is not None
        said = []
        for line in server.stdout:
            said.append(line)
            if ready.exists() and "launching" in line:
                break
        assert ready.exists(), "".join(said)
        try:
            yield name
        finally:
            server.terminate()
            server.stdout.read()
