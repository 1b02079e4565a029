"""Files: the format from the ending, whole or not at all, and notes only if asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.bookmarks.exchange import files
from crossbearing.bookmarks.exchange.files import Unwritten
from crossbearing.bookmarks.exchange.limits import Unreadable
from tests.bookmarks.kit import NOON, filled


@pytest.mark.parametrize("name", ["x.txt", "x", "x.json.zip"])
def test_an_unknown_ending_is_told(path: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(Unwritten, match=r"\.json, \.html, \.htm, \.md"):
        files.export(filled(path), None, tmp_path / name, NOON)
    with pytest.raises(Unreadable, match=r"\.json or \.html"):
        files.read(tmp_path / name)
    assert not (tmp_path / name).exists()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="No such file"):
        files.read(tmp_path / "none.json")
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(Unreadable):
        files.read(tmp_path / "folder.json")


def test_an_export_that_can_not_be_written_leaves_what_was_there(
    path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.json"
    target.mkdir()
    with pytest.raises(Unwritten, match="unchanged"):
        files.export(filled(path), None, target, NOON)
    with pytest.raises(Unwritten):
        files.export(filled(path), None, tmp_path / "none" / "out.md", NOON)
    assert list(tmp_path.glob(".*")) == []


def test_an_export_takes_the_place_of_an_older_one(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    target.write_text("old", "utf-8")
    files.export(filled(path), None, target, NOON)
    assert "Kick-off" in target.read_text("utf-8")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["data", "out.md"]


@pytest.mark.parametrize("ending", files.EXPORTS)
def test_without_notes_there_is_none_in_it(path: Path, ending: str) -> None:
    contents = filled(path)
    target = Path(f"x{ending}")
    whole = files.rendered(files.chosen(contents, target, notes=True), None, target, NOON)
    silent = files.rendered(files.chosen(contents, target, notes=False), None, target, NOON)
    for private in ("A first note", "A note without a star"):
        assert private in whole
        assert private not in silent
    assert "smile" not in silent


@pytest.mark.parametrize(
    ("name", "noted"), [("x.json", True), ("x.html", False), ("X.HTM", False), ("x.md", False)]
)
def test_only_a_full_copy_holds_notes_unasked(path: Path, name: str, noted: bool) -> None:
    chosen = files.chosen(filled(path), Path(name), notes=None)
    assert bool(chosen.notes) is noted
