"""The program as its users get it: built from the repository's files and installed from a wheel."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Distribution:
    """The two files that a release consists of, and the repository's files they were made from."""

    wheel: Path
    sdist: Path
    repository: tuple[str, ...]


@dataclass(frozen=True)
class Installation:
    """A fresh environment in which the wheel is installed."""

    python: Path
    command: Path
    packages: Path


def repository_files() -> list[str]:
    """The files of the repository, as git lists them, with those that are new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return sorted(name for name in listed.split("\0") if name and (ROOT / name).is_file())


def copy_repository(folder: Path) -> tuple[str, ...]:
    """The names of the repository's files, each of which now also stands in `folder`."""
    names = tuple(repository_files())
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    return names


@pytest.fixture(scope="session")
def distribution(tmp_path_factory: pytest.TempPathFactory) -> Distribution:
    """Wheel and sdist, built from a copy of the repository's files alone."""
    copy = tmp_path_factory.mktemp("repository")
    names = copy_repository(copy)
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, copy)
    return Distribution(next(out.glob("*.whl")), next(out.glob("*.tar.gz")), names)


@pytest.fixture(scope="session")
def installation(
    distribution: Distribution, tmp_path_factory: pytest.TempPathFactory
) -> Installation:
    """The wheel in an environment of its own, in a folder with a space and an accent.

    The packages it depends on are borrowed from this environment, so that nothing is fetched.
    """
    folder = tmp_path_factory.mktemp("installed") / "à bord"
    made = fresh_environment(folder)
    pip(made, "install", "--no-deps", "--no-index", distribution.wheel)
    return made


def fresh_environment(folder: Path) -> Installation:
    """An environment in `folder` that sees this one's packages, but nothing of the checkout."""
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    scripts, packages = (
        Path(sysconfig.get_path(key, "venv", {"base": str(folder), "platbase": str(folder)}))
        for key in ("scripts", "purelib")
    )
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    ending = ".exe" if sys.platform == "win32" else ""
    return Installation(scripts / f"python{ending}", scripts / f"crossbearing{ending}", packages)


def pip(target: Installation, *args: object) -> None:
    """Let this environment's pip work on `target`."""
    run(sys.executable, "-m", "pip", "--python", target.python, "--quiet", *args)


def run(*command: object, cwd: Path | None = None) -> str:
    """What `command` prints; its whole output is the reason when it fails."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}"
    return done.stdout
