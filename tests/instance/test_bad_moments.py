"""The window at a bad moment: a sentence and a status, never a core; or it opens all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.installed import ROOT

_NO_SCREEN = "Commands such as “crossbearing list” work without one.\n"


def _run(
    *arguments: str, without: tuple[str, ...] = (), **env: str
) -> subprocess.CompletedProcess[str]:
    there = {name: value for name, value in os.environ.items() if name not in without}
    return subprocess.run(
        [sys.executable, "-m", "crossbearing", *arguments],
        env=there | {"PYTHONPATH": str(ROOT / "desktop"), "CROSSBEARING_MEASURE": "quit"} | env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("arguments", [(), ("open", "direction"), ("present",)])
def test_without_a_display_there_is_a_sentence(arguments: tuple[str, ...]) -> None:
    done = _run(*arguments, without=("QT_QPA_PLATFORM",))
    assert done.returncode == 1
    assert done.stderr == f"crossbearing: There is no display to open a window on. {_NO_SCREEN}"
    assert done.stdout == ""


def test_a_display_out_of_reach_is_named() -> None:
    done = _run(without=("QT_QPA_PLATFORM",), DISPLAY=":4077")
    assert done.returncode == 1
    assert done.stderr == f"crossbearing: The display “:4077” can't be reached. {_NO_SCREEN}"


def test_a_platform_that_does_not_exist_is_told() -> None:
    done = _run(QT_QPA_PLATFORM="teletype")
    assert done.returncode == 1
    assert done.stderr.startswith("crossbearing: Qt can't open a window here: ")
    assert done.stderr.count("\n") == 1


def test_without_home_the_account_says_where_it_is(home: Path) -> None:
    assert _run(without=("HOME",)).stdout == "first-paint\n"


def test_a_place_with_blanks_and_accents_does_as_well(tmp_path: Path) -> None:
    folder = tmp_path / "Führung & Café ’24"
    done = _run("--data", str(folder))
    assert (done.returncode, done.stdout) == (0, "first-paint\n"), done.stderr
    assert (folder / "config" / "session.json").exists()


def test_a_place_that_cannot_be_written_to_shows_the_window_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = _run("--data", str(tmp_path / "file"))
    assert (done.returncode, done.stdout) == (0, "first-paint\n"), done.stderr
    assert "Traceback" not in done.stderr


def test_a_locale_without_utf_8_does_as_well(tmp_path: Path) -> None:
    folder = tmp_path / "Führung"
    done = _run("--data", str(folder), LC_ALL="C")
    assert (done.returncode, done.stdout) == (0, "first-paint\n"), done.stderr
    shown = _run("show", "direction", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert shown.returncode == 0
    assert shown.stderr == ""
    assert shown.stdout.startswith("Direction\n")


def test_an_account_without_a_home_folder_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import os, pwd, sys; pwd.getpwuid = lambda _: (_ for _ in ()).throw(KeyError());"
        "from crossbearing.cli import main; sys.exit(main(['list']))"
    )
    names = ("HOME", *(name for name in os.environ if name.startswith("XDG_")))
    there = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=there | {"PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == (
        "crossbearing: This account has no home folder. Say where to keep things: --data DIR\n"
    )
