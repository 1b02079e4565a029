"""A second start hands over to the first: what a person gets who starts the program twice."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crossbearing.gui.session import load_session
from crossbearing.instance import TAKEN, Seat, Wish, seat_of, seated
from tests.installed import ROOT
from tests.windows import ENV, end, second, start, window


def _last_read(home: Path) -> str:
    return str(load_session(home / "config" / "crossbearing").current)


@pytest.mark.parametrize("name", ["time-horizon", "crossbearing://core/time-horizon"])
def test_the_first_window_opens_what_the_second_start_names(home: Path, name: str) -> None:
    with window("open", "direction"):
        status, told, _ = second("open", name)
        assert (status, told) == (0, "")
    assert _last_read(home) == "crossbearing://core/time-horizon"


def test_a_second_start_imports_no_qt_and_ends_at_once(home: Path) -> None:
    with window():
        code = (
            "import sys; from crossbearing.cli import main; status = main([]);"
            "sys.exit(status or any(name.startswith('PySide6') for name in sys.modules))"
        )
        begin = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | ENV | {"PYTHONPATH": str(ROOT / "desktop")},
            timeout=60,
            check=False,
        )
        assert done.returncode == 0
        assert time.monotonic() - begin < 5


def test_profiles_have_windows_of_their_own(home: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "à part"
    with window("--data", one), window("--data", other), window("--temp-profile"), window():
        assert second("open", "time-horizon", "--data", other)[0] == 0
    assert str(load_session(other / "config").current) == "crossbearing://core/time-horizon"
    assert str(load_session(one / "config").current) != "crossbearing://core/time-horizon"


def test_a_temporary_profile_never_shares(home: Path) -> None:
    with window("--temp-profile"), window("--temp-profile"), window():
        pass


def test_of_several_that_start_together_one_has_thewindow(home: Path) -> None:
    begun = [start(CROSSBEARING_MEASURE="stay") for _ in range(4)]
    try:
        # The three that end have handed over; the one that is left has the window.
        until = time.monotonic() + 60
        while sum(one.poll() is None for one in begun) > 1 and time.monotonic() < until:
            try:
                next(one for one in begun if one.poll() is None).wait(0.2)
            except subprocess.TimeoutExpired:
                continue
        (left,) = [one for one in begun if one.poll() is None]
        assert [one.returncode for one in begun if one is not left] == [0, 0, 0]
        assert second()[0] == 0
        assert end(left) == 0
    finally:
        for one in begun:
            one.kill()
            one.communicate()


def test_what_a_killed_program_left_is_taken_over(home: Path) -> None:
    with window() as killed:
        assert second()[0] == 0  # so it listens
        end(killed, signal.SIGKILL)
    assert list((home / "run" / "crossbearing").glob("*.socket"))
    with window("open", "direction"):
        assert second("open", "time-horizon")[0] == 0
    assert _last_read(home) == "crossbearing://core/time-horizon"
    assert not list((home / "run" / "crossbearing").glob("*.socket"))


def test_a_window_that_does_not_answer_is_told_of(home: Path) -> None:
    with window() as stopped:
        assert second()[0] == 0
        stopped.send_signal(signal.SIGSTOP)
        status, told, seconds = second()
        stopped.send_signal(signal.SIGCONT)
    assert status == 1
    assert told.startswith("crossbearing: Crossbearing is open already, but it does not answer.")
    assert seconds < 20


def test_without_a_runtime_folder_the_state_folder_serves(home: Path) -> None:
    with window(XDG_RUNTIME_DIR=""):
        assert second(XDG_RUNTIME_DIR="")[0] == 0  # so it listens
        assert list((home / "state" / "crossbearing").glob("*.socket"))
        assert second("open", "time-horizon", XDG_RUNTIME_DIR="")[0] == 0
    assert _last_read(home) == "crossbearing://core/time-horizon"


def test_a_folder_that_others_may_write_to_is_not_used(home: Path) -> None:
    folder = home / "run" / "crossbearing"
    folder.mkdir(mode=0o700)
    assert seat_of(home / "data", home / "state") is not None
    folder.chmod(0o777)
    assert seat_of(home / "data", home / "state") is None


def test_a_path_too_long_for_a_socket_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert seat_of(tmp_path, tmp_path / ("x" * 120)) is None


def test_the_socket_is_closed_to_others_and_strangers_do_no_harm(home: Path) -> None:
    with window("open", "direction"):
        assert second()[0] == 0  # so it listens
        (file,) = (home / "run" / "crossbearing").glob("*.socket")
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700
        for said in (b"GET / HTTP/1.0\n", b"x" * 100_000, b"{}\n", b'{"file": 3}\n', b""):
            with socket.socket(socket.AF_UNIX) as line:
                line.settimeout(10)
                line.connect(str(file))
                try:
                    line.sendall(said)
                    line.shutdown(socket.SHUT_WR)
                    assert line.recv(10) in {TAKEN, b""}
                except (BrokenPipeError, ConnectionResetError):
                    continue
        assert second("open", "time-horizon")[0] == 0
    assert _last_read(home) == "crossbearing://core/time-horizon"


def test_another_persons_window_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system says who listens, and it is somebody else, nothing is handed over."""
    seat = Seat(tmp_path, tmp_path)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(seat.socket))
        door.listen()
        real = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: real + 1)
        assert not seat.hand_over(Wish())


def test_the_desktops_permission_goes_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[Wish] = []
    seat = Seat(tmp_path, tmp_path)
    monkeypatch.setattr(seat, "take", lambda: False)
    monkeypatch.setattr(seat, "hand_over", lambda wish: handed.append(wish) or True)
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "x11")
    assert not seated(seat, Wish())
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "wayland")
    assert not seated(seat, Wish())
    assert [wish.token for wish in handed] == ["x11", "wayland"]


@pytest.mark.parametrize(
    ("by", "status"), [(signal.SIGTERM, 0), (signal.SIGHUP, 0), (signal.SIGINT, 130)]
)
def test_the_system_may_end_it_and_nothing_is_lost(
    home: Path, by: signal.Signals, status: int
) -> None:
    with window() as program:
        assert second("open", "time-horizon")[0] == 0  # so it listens
        assert end(program, by) == status
        assert program.stderr is not None
        complaints = [line for line in program.stderr if "This plugin does not" not in line]
        assert complaints == []
    assert _last_read(home) == "crossbearing://core/time-horizon"
