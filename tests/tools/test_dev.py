"""dev.py itself, started as a person starts it, in a copy of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.installed import ROOT, run


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """dev.py and what it needs, in a folder with a space in its name, with nothing prepared."""
    folder = tmp_path / "my checkout"
    shutil.copytree(ROOT / "tools", folder / "tools")
    shutil.copytree(ROOT / "requirements", folder / "requirements")
    (folder / "resources").mkdir()
    shutil.copy2(ROOT / "resources" / "system-libraries.json", folder / "resources")
    shutil.copy2(ROOT / "dev.py", folder)
    return folder


def _dev(
    checkout: Path, *args: str, cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, checkout / "dev.py", *args],
        cwd=cwd or checkout.parent,
        env=os.environ | (env or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with pip and nothing else."""
    folder = tmp_path_factory.mktemp("environment") / ".venv"
    run(sys.executable, "-m", "venv", folder)
    return folder


@pytest.fixture
def prepared(checkout: Path, environment: Path) -> Path:
    """The checkout, with an environment that is marked as complete."""
    shutil.copytree(environment, checkout / ".venv", symlinks=True)
    program = "from tools import environment; environment._mark_ready('dev')"
    run(sys.executable, "-c", program, cwd=checkout)
    return checkout


def _without_ensurepip(tmp_path: Path) -> dict[str, str]:
    """What makes Python believe that the module ensurepip is not there, as on bare Debian."""
    folder = tmp_path / "hidden"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import sys; sys.modules['ensurepip'] = None\n")
    return {"PYTHONPATH": str(folder)}


def test_help_names_every_command(checkout: Path) -> None:
    told = _dev(checkout, "--help")
    assert told.returncode == 0
    assert all(f"  {word} " in told.stdout for word in ("run", "test", "check", "bench", "shots"))


@pytest.mark.parametrize("args", [[], ["sail"]], ids=["none", "unknown"])
def test_wrong_usage_shows_the_usage(checkout: Path, args: list[str]) -> None:
    told = _dev(checkout, *args)
    assert told.returncode == 2
    assert "usage: python3 dev.py" in told.stderr


def test_a_python_without_the_venv_module_gets_one_sentence(checkout: Path, tmp_path: Path) -> None:
    told = _dev(checkout, "check", env=_without_ensurepip(tmp_path) | {"PATH": str(tmp_path)})
    assert told.returncode == 1
    (line,) = told.stderr.splitlines()
    assert "python3-venv" in line


def test_an_unreachable_index_gets_one_sentence(checkout: Path) -> None:
    nowhere = {
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_EXTRA_INDEX_URL": "",
        "PIP_FIND_LINKS": "",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_CACHE_DIR": "1",
        "PIP_RETRIES": "1",
    }
    told = _dev(checkout, "check", env=nowhere)
    assert told.returncode == 1
    assert "can't be reached" in told.stderr.splitlines()[-1]
    assert "Traceback" not in told.stderr


def test_a_second_start_trusts_the_fingerprint(prepared: Path, tmp_path: Path) -> None:
    package = prepared / "desktop" / "crossbearing"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    program = "import os, sys; print(sys.prefix, os.getcwd(), *sys.argv[1:])\n"
    (package / "__main__.py").write_text(program)
    told = _dev(prepared, "run", "show", "a b", cwd=tmp_path)
    assert told.stdout == f"{prepared / '.venv'} {tmp_path} show a b\n"
    assert told.stderr == ""


def test_a_new_pin_is_noticed(prepared: Path) -> None:
    (prepared / "requirements" / "run.txt").write_text("Jinja2==0.0.0\n")
    told = _dev(prepared, "run", "check", env={"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""})
    assert told.returncode == 1
    assert "no place that has Jinja2==0.0.0" in told.stderr


def test_a_moved_checkout_is_prepared_again(prepared: Path, tmp_path: Path) -> None:
    moved = prepared.rename(tmp_path / "elsewhere")
    told = _dev(moved, "run", "check", env={"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""})
    assert "Installing the Python packages" in told.stderr


def test_a_folder_that_cannot_be_made_gets_one_sentence(checkout: Path) -> None:
    (checkout / ".venv").write_text("a file where the folder should be")
    told = _dev(checkout, "check")
    assert told.returncode == 1
    assert told.stderr.splitlines()[-1].startswith("dev.py: ")
    assert "Traceback" not in told.stderr
