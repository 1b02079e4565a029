"""The Debian package: where it puts things, what it needs, and that two people may use it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossbearing import __version__
from tests.bundles import unpacked
from tests.installed import ROOT, run
from tools.bundle.share import APP_ID

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this is a package for Debian")

_PLACES = ("usr/bin/crossbearing", "usr/lib/crossbearing/", "usr/share/")
# QtNetwork alone would need these, and the program does without it.
_OF_QT_NETWORK = {"libbrotli1", "libgssapi-krb5-2"}
_NOBODY = 65534


@pytest.fixture(scope="module")
def tree(debian_package: Path) -> Iterator[Path]:
    """The unpacked package, where every user of this machine can read it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield unpacked(debian_package, Path(folder) / "root")


def test_it_tells_what_it_is(debian_package: Path) -> None:
    told = run("dpkg-deb", "--field", debian_package)
    assert "Package: crossbearing\n" in told
    assert f"Version: {__version__}\n" in told
    assert "Section: education\n" in told
    assert debian_package.name.startswith(f"crossbearing_{__version__}_")


def test_it_needs_the_libraries_that_the_program_knows_of(debian_package: Path) -> None:
    needed = set(re.findall(r"[a-z][\w.+-]+", run("dpkg-deb", "-f", debian_package, "Depends")))
    groups = json.loads((ROOT / "resources" / "system-libraries.json").read_text("utf-8"))
    known = {package for group in groups.values() for package in group.values()}
    assert known - _OF_QT_NETWORK <= needed
    assert not [name for name in needed if name.startswith(("qt6", "libqt6", "python3"))]


def test_everything_lies_where_a_package_puts_it(debian_package: Path, tree: Path) -> None:
    paths = [path for path in tree.rglob("*") if path.is_symlink() or path.is_file()]
    names = {str(path.relative_to(tree)) for path in paths}
    assert [name for name in names if not name.startswith(_PLACES)] == []
    share = {name.removeprefix("usr/share/") for name in names}
    assert {
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
        f"icons/hicolor/512x512/apps/{APP_ID}.png",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        "man/man1/crossbearing.1.gz",
        "bash-completion/completions/crossbearing",
        "doc/crossbearing/copyright",
        "doc/crossbearing/changelog.gz",
    } <= share
    rights = {path.stat().st_mode & 0o777 for path in paths if not path.is_symlink()}
    assert rights == {0o644, 0o755}
    owners = set(
        re.findall(r"^\S+ (\S+)", run("dpkg-deb", "--contents", debian_package), re.MULTILINE)
    )
    assert owners == {"root/root"}


def test_the_command_in_the_path_starts_it(tree: Path) -> None:
    assert run(tree / "usr/bin/crossbearing", "--version") == f"crossbearing {__version__}\n"


def test_two_people_use_it_at_once(tree: Path) -> None:
    """Each has their own window and their own files, and nobody writes to the program's folder."""
    if os.geteuid() != 0:
        pytest.skip("only root can be two people")
    before = sorted(tree.rglob("*"))
    homes = [tree.parent / "root home", tree.parent / "nobody’s home"]
    windows = [_window(tree, home, user) for home, user in zip(homes, (0, _NOBODY), strict=True)]
    try:
        for window in windows:
            assert window.stdout is not None
            assert window.stdout.readline() == "first-paint\n"
    finally:
        for window in windows:
            window.terminate()
            window.communicate()
    for home, user in zip(homes, (0, _NOBODY), strict=True):
        files = [file for file in home.rglob("*") if file.is_file()]
        assert files
        assert {file.stat().st_uid for file in files} == {user}
    assert sorted(tree.rglob("*")) == before


def _window(tree: Path, home: Path, user: int) -> subprocess.Popen[str]:
    """The window of `user`, which stays open."""
    run_folder = home / "run"
    run_folder.mkdir(parents=True, mode=0o700)
    for folder in (home, run_folder):
        shutil.chown(folder, user, user)
    env = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
    env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(run_folder), "CROSSBEARING_MEASURE": "stay"}
    return subprocess.Popen(
        [tree / "usr/bin/crossbearing"],
        env=env,
        user=user,
        group=user,
        extra_groups=[],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
