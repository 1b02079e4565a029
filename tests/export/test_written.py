"""A file is written whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crossbearing.export import writers
from crossbearing.export.options import Options
from crossbearing.export.outline import Outline
from crossbearing.export.written import Stopped, Unwritten, written_whole
from tests.installed import ROOT

_TOO_LITTLE = 8192


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_text("old")
    with written_whole(target) as file:
        file.write(b"new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.parametrize("ending", [".md", ".csv", ".html", ".pdf", ".pptx"])
@pytest.mark.usefixtures("qapp")
def test_stopping_leaves_the_old_file(ending: str, small_outline: Outline, tmp_path: Path) -> None:
    target = tmp_path / "out" / f"a{ending}"
    target.parent.mkdir()
    target.write_text("old")

    def stop(done: int, of: int) -> None:
        assert 0 < done <= of
        if done == 2:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        writers.export(small_outline, target, writers.writer_for(target), Options(), stop)
    assert target.read_text() == "old"
    assert [one.name for one in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize("ending", [".md", ".html", ".csv", ".pdf", ".pptx"])
def test_a_file_that_can_not_grow_leaves_the_old_one(ending: str, tmp_path: Path) -> None:
    target = tmp_path / f"a{ending}"
    target.write_text("old")
    done = subprocess.run(
        ["prlimit", f"--fsize={_TOO_LITTLE}", sys.executable, "-m", "crossbearing",
         "--temp-profile", "export", "--force", "--to", str(target)],
        env=os.environ | {"PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "can't be written" in done.stderr
    assert "unchanged" in done.stderr
    assert target.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == [target.name]


def test_a_full_disk_is_told_plainly(tmp_path: Path) -> None:
    # Nothing can lie beside a device that is always full, so its own complaint comes in between.
    target = tmp_path / "full" / "a.md"
    target.parent.mkdir()
    target.write_text("old")
    with pytest.raises(Unwritten, match="No space left"):
        _write_and_fill_up(target)
    assert target.read_text() == "old"
    assert [one.name for one in target.parent.iterdir()] == ["a.md"]


def test_a_missing_folder_is_told_plainly(small_outline: Outline, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "a.md"
    with pytest.raises(Unwritten, match="can't be written"):
        writers.export(small_outline, target, writers.writer_for(target), Options())


def _write_and_fill_up(target: Path) -> None:
    with written_whole(target) as file, Path("/dev/full").open("wb", buffering=0) as full:
        file.write(b"never")
        full.write(b"x")
