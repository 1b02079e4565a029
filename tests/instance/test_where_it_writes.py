"""No file is written outside of this person's own folders, as strace sees it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address, EntryId, PackId
from tests.installed import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is a matter of Linux")

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_CHANGES = re.compile(
    r"mkdir|rmdir|rename|unlink|link|symlink|f?chmod|f?chown|truncate|mknod|creat|utime"
)
_FOLDER = re.compile(r"<(/[^>]*)>")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')


def _written(trace: Path) -> Iterator[Path]:
    """Every path that a call which succeeded made, changed, or opened to be written to."""
    for line in trace.read_text("utf-8", errors="replace").splitlines():
        call = _CALL.match(line)
        if call is None or int(call[3]) < 0:
            continue
        name, arguments = call[1], call[2]
        if (name.startswith("open") and _WRITES.search(arguments)) or _CHANGES.match(name):
            # A name that is relative is so to the folder that is given open, before it.
            folder = _FOLDER.search(arguments)
            for path in _PATH.findall(arguments):
                yield Path(folder[1] if folder else "/", path)


def _trace(tmp_path: Path, *arguments: str, **env: str) -> set[Path]:
    trace = tmp_path / "trace.txt"
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "-y", "-e", "trace=%file", "-s", "4096", "-o", trace),
            *(sys.executable, "-m", "crossbearing", *arguments),
        ],
        env=os.environ
        | {"PYTHONPATH": str(ROOT / "desktop"), "PYTHONDONTWRITEBYTECODE": "1"}
        | env,
        cwd="/",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return {path for path in _written(trace) if not path.is_relative_to("/dev")}


def _outside(found: set[Path], *folders: Path) -> list[str]:
    return sorted(
        str(path) for path in found if not any(path.is_relative_to(each) for each in folders)
    )


def test_a_window_writes_into_its_folders_alone(home: Path, tmp_path: Path) -> None:
    found = _trace(tmp_path, "open", "direction", CROSSBEARING_MEASURE="quit")
    own = [home / name for name in ("data", "config", "cache", "state")]
    # Of the runtime folder it has the one of its name.
    assert _outside(found, *own, home / "run" / "crossbearing") == []
    assert home / "config" / "crossbearing" / "session.json" in found
    assert not any(path.name.startswith("bookmarks") for path in found)


def test_a_window_on_stars_writes_into_its_folders_alone(home: Path, tmp_path: Path) -> None:
    data = home / "data" / "crossbearing"
    with closing(Store.open(data / FILE_NAME)) as store:
        store.star(Address(PackId("core"), EntryId("direction")))
    found = _trace(tmp_path, CROSSBEARING_MEASURE="whole")
    own = [home / name for name in ("data", "config", "cache", "state")]
    assert _outside(found, *own, home / "run" / "crossbearing") == []
    assert any(path.name.startswith(FILE_NAME) for path in found)
    assert any(path.parent == data / "backups" for path in found)


def test_a_profile_of_its_own_leaves_the_usual_folders_alone(home: Path, tmp_path: Path) -> None:
    profile = tmp_path / "a profile"
    found = _trace(tmp_path, "--data", str(profile), CROSSBEARING_MEASURE="quit")
    caches_of_qt = home / "cache"
    assert _outside(found, profile, home / "run" / "crossbearing", caches_of_qt) == []
    assert not list(home.rglob("bookmarks*"))


def test_the_self_test_writes_into_the_folder_for_temporary_files(
    home: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    found = _trace(tmp_path, "--self-test", TMPDIR=str(folder))
    assert _outside(found, folder, home / "cache") == []
    assert list(folder.iterdir()) == []
