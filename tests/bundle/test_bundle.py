"""The bundle holds what is used, works wherever it is put, and says what is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crossbearing import notices
from tests.hidden import without_library
from tests.installed import ROOT
from tools.bundle import contents

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made and tried on Linux so far")

_Done = subprocess.CompletedProcess[str]
_MOST_BYTES = 130_000_000


def _say(program: Path, *words: str, **more: str) -> _Done:
    return subprocess.run(
        [program, *words],
        env=os.environ | more,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def elsewhere(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the bundle in a folder with spaces and accents, as on a USB stick."""
    folder = tmp_path_factory.mktemp("stick") / "Ordner mit Ümlaut"
    shutil.copytree(bundle, folder, symlinks=True)
    return folder


def test_it_tries_itself_in_a_folder_with_spaces_and_accents(elsewhere: Path, home: Path) -> None:
    told = _say(elsewhere / "crossbearing", "--self-test")
    assert told.returncode == 0, told.stdout + told.stderr
    assert "self-test: everything works" in told.stdout
    # Nothing of the person's was touched.
    assert [file for file in home.rglob("*") if file.is_file()] == []


def test_it_is_small(bundle: Path) -> None:
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    assert sum(file.stat().st_size for file in files) <= _MOST_BYTES


def test_it_holds_the_parts_of_qt_that_are_used_and_no_others(bundle: Path) -> None:
    qt = bundle / "_internal" / "PySide6"
    libraries = {file.name.split(".")[0].removeprefix("libQt6") for file in qt.rglob("libQt6*")}
    assert contents.qt_modules() <= libraries
    assert libraries <= contents.qt_modules() | {"XcbQpa", "WaylandClient"}
    plugins = {file.parent.name for file in (qt / "Qt" / "plugins").rglob("*.so")}
    assert {"platforms", "iconengines", "printsupport", "platformthemes"} <= plugins
    assert not plugins & {"tls", "sqldrivers", "networkinformation", "qmltooling", "designer"}
    assert [file.name for file in qt.rglob("*.qm")] == ["qtbase_de.qm"]


def test_it_holds_content_and_resources_and_their_licences(bundle: Path) -> None:
    inside = bundle / "_internal" / "crossbearing" / "_bundle"
    for name in ("content", "resources"):
        wanted = {f.relative_to(ROOT) for f in (ROOT / name).rglob("*") if f.is_file()}
        wanted = {file for file in wanted if file.suffix != ".ts"}
        assert {f.relative_to(inside) for f in (inside / name).rglob("*") if f.is_file()} == wanted
    assert (inside / "THIRD-PARTY.txt").read_text("utf-8") == notices.made()


def test_it_keeps_its_data_beside_itself_where_the_person_says_so(
    elsewhere: Path, home: Path
) -> None:
    beside = elsewhere / "crossbearing-data"
    beside.mkdir()
    told = _say(elsewhere / "crossbearing", "list", "risk")
    assert told.returncode == 0
    assert any(beside.rglob("*"))
    assert [file for file in home.rglob("*") if file.is_file()] == []
    shutil.rmtree(beside)


def test_what_it_starts_gets_the_libraries_of_the_system(bundle: Path, tmp_path: Path) -> None:
    """A file manager or browser opened from the window must not load the bundle's Qt."""
    hook = (ROOT / "tools" / "bundle" / "children.py").read_text("utf-8")
    program = f"{hook}\nprint(os.environ.get('LD_LIBRARY_PATH'))"
    for before, after in (({}, "None"), ({"LD_LIBRARY_PATH_ORIG": "/opt/x"}, "/opt/x")):
        env = {"LD_LIBRARY_PATH": str(bundle / "_internal"), **before}
        told = _say(Path(sys.executable), "-c", program, **env)
        assert told.stdout.strip() == after
    # The hook itself stands in the program, whose scripts are named in it.
    assert b"children" in (bundle / "crossbearing").read_bytes()


def _without(library: str, bundle: Path, place: Path, *words: str, **more: str) -> _Done:
    command = [bundle / "crossbearing", "--temp-profile", *words]
    return without_library(library, command, place / "hidden", **more)


@pytest.mark.parametrize(
    ("library", "package"),
    [("libEGL.so.1", "libegl1"), ("libfontconfig.so.1", "libfontconfig1")],
)
def test_a_missing_library_is_named_with_the_package_that_brings_it(
    bundle: Path, tmp_path: Path, library: str, package: str
) -> None:
    told = _without(library, bundle, tmp_path)
    assert told.returncode == 1, told.stderr
    (line,) = told.stderr.splitlines()
    assert library in line
    assert line.endswith(f"apt install {package}")


def test_a_missing_library_of_x11_is_named_too(bundle: Path, tmp_path: Path) -> None:
    told = _without("libxcb-cursor.so.0", bundle, tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=":99")
    assert told.returncode == 1, told.stderr
    (line,) = told.stderr.splitlines()
    assert "libxcb-cursor.so.0" in line
    assert line.endswith("apt install libxcb-cursor0")


def test_without_the_window_a_missing_library_does_not_matter(bundle: Path, tmp_path: Path) -> None:
    told = _without("libEGL.so.1", bundle, tmp_path, "list", "risk")
    assert told.returncode == 0, told.stderr
    assert "Risk" in told.stdout
