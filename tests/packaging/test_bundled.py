"""Content and resources are found in a checkout, an editable install and an installed wheel."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.installed import Installation, copy_repository, fresh_environment, pip, run

_ASK = "from crossbearing import bundled; print(bundled.content()); print(bundled.resources())"


def _folders(python: Path | str, *options: str, cwd: Path) -> tuple[Path, Path]:
    """Where that Python's Crossbearing sees its content and its resources."""
    content, resources = run(python, *options, "-c", _ASK, cwd=cwd).splitlines()
    return Path(content), Path(resources)


def _assert_readable(content: Path, resources: Path) -> None:
    assert (content / "pack.yaml").read_text("utf-8")
    assert (resources / "fonts" / "Inter-Regular.otf").read_bytes()[:4] == b"OTTO"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the repository's files in a folder with a space in its name."""
    folder = tmp_path / "a check out"
    copy_repository(folder)
    return folder


def test_a_bare_checkout(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(checkout / "desktop"))
    content, resources = _folders(sys.executable, cwd=tmp_path)
    assert (content, resources) == (checkout / "content", checkout / "resources")
    _assert_readable(content, resources)


def test_an_editable_install(checkout: Path, tmp_path: Path) -> None:
    made = fresh_environment(tmp_path / "env")
    pip(made, "install", "--no-deps", "--no-index", "--no-build-isolation", "--editable", checkout)
    content, resources = _folders(made.python, "-I", cwd=tmp_path)
    assert (content, resources) == (checkout / "content", checkout / "resources")
    _assert_readable(content, resources)


def test_an_editable_install_follows_the_checkout(checkout: Path, tmp_path: Path) -> None:
    made = fresh_environment(tmp_path / "env")
    pip(made, "install", "--no-deps", "--no-index", "--no-build-isolation", "--editable", checkout)
    (checkout / "content" / "later.yaml").write_text("[]\n", "utf-8")
    content, _ = _folders(made.python, "-I", cwd=tmp_path)
    assert (content / "later.yaml").exists()


def test_an_installed_wheel(installation: Installation, tmp_path: Path) -> None:
    content, resources = _folders(installation.python, "-I", cwd=tmp_path)
    assert installation.packages in content.parents
    _assert_readable(content, resources)


def test_the_command_is_installed(installation: Installation) -> None:
    assert os.access(installation.command, os.X_OK)
    assert run(installation.command, "--version").split()[-1].strip() == "0.1.0"
