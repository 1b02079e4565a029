"""Where a person's files live: the platform's folders, or a folder that travels along."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crossbearing import userdirs
from crossbearing.userdirs import PORTABLE, UserDirs


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the program in it, started from there."""
    program = tmp_path / "stick" / "crossbearing"
    program.parent.mkdir()
    program.touch()
    monkeypatch.setattr(sys, "argv", [str(program)])
    monkeypatch.setattr(userdirs, "__file__", str(tmp_path / "elsewhere" / "a" / "b" / "c.py"))
    return program.parent


def test_without_a_folder_beside_the_program_the_platform_decides(stick: Path) -> None:
    assert UserDirs.usual() == UserDirs.of_platform()


def test_a_folder_beside_the_program_makes_it_portable(stick: Path) -> None:
    (stick / PORTABLE).mkdir()
    assert UserDirs.usual() == UserDirs.under(stick / PORTABLE)


def test_a_file_of_that_name_is_no_folder(stick: Path) -> None:
    (stick / PORTABLE).touch()
    assert UserDirs.usual() == UserDirs.of_platform()


def test_a_bundle_is_found_by_itself_not_by_what_started_it(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "bundle" / "crossbearing.exe"
    bundle.parent.mkdir()
    bundle.touch()
    (bundle.parent / PORTABLE).mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(bundle))
    assert UserDirs.usual() == UserDirs.under(bundle.parent / PORTABLE)


def test_on_macos_the_folder_lies_beside_the_bundle(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = stick / "Crossbearing.app" / "Contents" / "MacOS" / "crossbearing"
    inside.parent.mkdir(parents=True)
    inside.touch()
    (stick / PORTABLE).mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(inside))
    assert UserDirs.usual() == UserDirs.under(stick / PORTABLE)


def test_a_checkout_may_have_one_too(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = tmp_path / "checkout"
    source = checkout / "desktop" / "crossbearing" / "userdirs.py"
    (checkout / PORTABLE).mkdir(parents=True)
    (checkout / "pyproject.toml").touch()
    monkeypatch.setattr(userdirs, "__file__", str(source))
    assert UserDirs.usual() == UserDirs.under(checkout / PORTABLE)
