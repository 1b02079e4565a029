"""The bundled program browses, presents, exports and prints where there is no network at all."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.hidden import alone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made and tried on Linux so far")

_FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+)")
# As `crossbearing --self-test` names what it does.
_STEPS = ("search", "open", "route", "export PDF handout", "export PowerPoint", "print", "talk")


def test_it_opens_no_socket_but_local_ones_and_misses_no_network(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("CUPS_SERVER", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.delenv(variable, raising=False)
    traced = tmp_path / "network.txt"
    strace = ["strace", "--follow-forks", "--trace=%network", f"--output={traced}"]
    told = alone("--net", *strace, str(bundle / "crossbearing"), "--self-test")
    assert told.returncode == 0, told.stdout + told.stderr
    for step in _STEPS:
        assert f"\n{step}" in told.stdout
    families = _FAMILY.findall(traced.read_text("utf-8"))
    # CUPS is asked for printers, so there is something to see.
    assert set(families) == {"AF_UNIX"}


def test_the_trace_sees_a_socket_of_the_network(tmp_path: Path) -> None:
    """What the test above relies on."""
    traced = tmp_path / "network.txt"
    program = "import socket; socket.socket().close()"
    strace = ["strace", "--follow-forks", "--trace=%network", f"--output={traced}"]
    assert alone("--net", *strace, sys.executable, "-c", program).returncode == 0
    assert _FAMILY.findall(traced.read_text("utf-8")) == ["AF_INET"]
