"""Somebody who has kept nothing yet has no data file, and misses nothing."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from crossbearing.bookmarks.store import Store
from tests.gui.bookmarks.conftest import DIRECTION, Place
from tests.gui.reader import Reader


def _shows_star(reader: Reader) -> bool:
    return any(row.startswith("Direction, starred") for row in reader.sentences())


def test_nothing_is_written_until_something_is_kept(place: Place, path: Path) -> None:
    reader = place.open(path)
    reader.press("J", "K", "Alt+Left")
    reader.search("direction")
    assert not reader.action("undo").isEnabled()
    for name in ("export", "backups", "missing"):
        reader.action(name).trigger()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog):
                window.close()
    assert list(path.parent.iterdir()) == []
    reader.press("Ctrl+D")
    assert _shows_star(reader)
    assert reader.action("undo").text() == "Undo star Direction"
    with closing(Store.open(path)) as kept:
        assert kept.stars() == (DIRECTION,)


def test_what_another_program_keeps_first_is_seen(place: Place, path: Path) -> None:
    reader = place.open(path)
    assert not _shows_star(reader)
    with closing(Store.open(path)) as other:
        other.star(DIRECTION)
        other.write_note(DIRECTION, "from elsewhere")
    reader.qtbot.waitUntil(lambda: _shows_star(reader))
    assert reader.note() == "from elsewhere"


def test_a_first_star_that_can_not_be_kept_is_told_and_can_be_tried_again(
    place: Place, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    reader = place.open(folder / "bookmarks.sqlite3")
    assert not reader.sees("can't be changed just now")
    folder.write_text("in the way")
    reader.press("Ctrl+D")
    reader.qtbot.waitUntil(lambda: reader.sees("can't be changed just now"))
    assert not _shows_star(reader)
    folder.unlink()
    reader.click("Try again")
    assert not reader.sees("can't be changed just now")
    reader.press("Ctrl+D")
    assert _shows_star(reader)
