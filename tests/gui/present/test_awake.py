"""Screen saver and sleep are held off over a real session bus, and only as long as asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from crossbearing.gui.present.awake import Awake
from tests.installed import ROOT

_HOLD = """
from PySide6.QtCore import QCoreApplication
from crossbearing.gui.present.awake import Awake
application = QCoreApplication([])
awake = Awake()
print(awake.hold(), flush=True)
input()
{release}
print("done", flush=True)
input()
"""


def _environment(address: str) -> dict[str, str]:
    path = os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))
    return os.environ | {"DBUS_SESSION_BUS_ADDRESS": address, "PYTHONPATH": path}


def _child(*command: str, address: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        command, env=_environment(address), cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip


def _ended(child: subprocess.Popen[str]) -> None:
    child.kill()
    child.communicate(timeout=20)


def _said(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


@pytest.fixture
def address() -> Iterator[str]:
    """A session bus of the test's own."""
    bus = _child("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
    yield _said(bus)
    _ended(bus)


@pytest.fixture
def saver(address: str) -> Iterator[subprocess.Popen[str]]:
    """A screen saver on it."""
    child = _child(sys.executable, "-m", "tests.gui.present.screen_saver", address=address)
    assert _said(child) == "ready"
    yield child
    _ended(child)


@pytest.mark.parametrize("release", ["awake.release()", "import os; os.kill(os.getpid(), 9)"])
def test_the_screen_saver_is_held_off_until_the_end_or_a_kill(
    address: str, saver: subprocess.Popen[str], release: str
) -> None:
    talk = _child(sys.executable, "-c", _HOLD.format(release=release), address=address)
    try:
        assert _said(saver) == "held off Crossbearing A talk is being given"
        assert _said(talk) == "True"
        assert talk.stdin is not None
        talk.stdin.write("\n")
        talk.stdin.flush()
        assert _said(saver) == "let go"
    finally:
        _ended(talk)


def test_without_a_screen_saver_it_says_so(address: str) -> None:
    talk = _child(sys.executable, "-c", _HOLD.format(release=""), address=address)
    assert _said(talk) == "False"
    _ended(talk)


def test_a_bus_of_another_machine_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=192.0.2.1,port=55")
    awake = Awake()
    assert not awake.hold()
    awake.release()
