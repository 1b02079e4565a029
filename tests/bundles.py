"""The bundle and its Debian package, made once for all tests that look at them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.installed import run
from tools.bundle import debian, folder


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``dev.py bundle`` makes; whoever asks first waits while it is made."""
    place = _shared(tmp_path_factory) / "bundle"
    return _once(place / folder.NAME, lambda: folder.build(place, place / "work"))


@pytest.fixture(scope="session")
def debian_package(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Debian package of that folder, packed less tightly than one that is given away."""
    place = _shared(tmp_path_factory) / "package"
    place.mkdir(exist_ok=True)
    told = place / "made.txt"

    def make() -> None:
        made = debian.build(bundle, place, place / "work", site=None, quick=True)
        told.write_text(str(made), "utf-8")

    _once(told, make)
    return Path(told.read_text("utf-8"))


def _shared(factory: pytest.TempPathFactory) -> Path:
    """A folder of this run of the tests, the same in all of its processes."""
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def _once(result: Path, make: Callable[[], object]) -> Path:
    """`result`, after `make` has made it in this process or another one."""
    # Only here: Windows has no such module, and makes no such bundle yet.
    import fcntl  # noqa: PLC0415

    result.parent.mkdir(exist_ok=True)
    with (result.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not result.exists():
            make()
    return result


def unpacked(package: Path, target: Path) -> Path:
    """What the Debian `package` would put under ``/``, in the folder `target`."""
    run("dpkg-deb", "--extract", package, target)
    return target
