"""A data file in trouble: the program opens, says what happened, and offers a way on."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from tests.gui.bookmarks.conftest import DIRECTION, Place
from tests.gui.reader import Reader
from tests.gui.test_accessibility import unnamed


def _damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _backed_up(path: Path) -> None:
    store = Store.open(path)
    store.star(DIRECTION)
    store.write_note(DIRECTION, "kept for long")
    store.back_up()
    store.close()


def _make_newer(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO migration VALUES (9999, 'later', 'some day')")
        connection.execute("PRAGMA user_version = 9999")
        connection.commit()


def test_a_damaged_file_is_told_and_its_backup_restored(place: Place, path: Path) -> None:
    _backed_up(path)
    _damage(path)
    reader = place.open(path)
    assert reader.sees("is damaged")
    assert reader.sees(str(path.parent / "damaged"))
    assert reader.sees("1 star, 1 note, 0 talks")
    assert reader.note() == ""
    assert unnamed(reader.window) == []
    with closing(Store.open(path)) as before:
        day = before.clock().date().isoformat()
    reader.click(f"Restore the backup of {day}")
    assert reader.note() == "kept for long"
    assert not reader.sees("is damaged")


def test_a_damaged_file_can_be_left_for_an_empty_one(place: Place, path: Path) -> None:
    _backed_up(path)
    _damage(path)
    reader = place.open(path)
    reader.click("Go on with an empty file")
    assert not reader.sees("is damaged")
    reader.press("Ctrl+D")
    assert reader.action("undo").text() == "Undo star Direction"


def test_browsing_works_where_nothing_can_be_written_until_it_can(
    place: Place, tmp_path: Path
) -> None:
    barrier = tmp_path / "barrier"
    barrier.write_text("a file where a folder should be")
    reader = place.open(barrier / "bookmarks.sqlite3")
    assert reader.sees("can't be changed just now")
    title = reader.title()
    reader.list.setFocus()
    reader.press("J")
    assert reader.title() != title
    reader.press("K", "Ctrl+D")
    assert not any(row.startswith("Direction, starred") for row in reader.sentences())
    assert reader.status()
    barrier.unlink()
    reader.click("Try again")
    assert not reader.sees("can't be changed just now")
    reader.press("Ctrl+D")
    assert any(row.startswith("Direction, starred") for row in reader.sentences())


def test_a_newer_file_is_left_alone_and_told(place: Place, path: Path) -> None:
    _make_newer(path)
    before = path.read_bytes()
    reader = place.open(path)
    assert reader.sees("can't be changed just now")
    assert reader.sees("newer")
    assert "Try again" not in reader.buttons()
    reader.press("Ctrl+D")
    reader.click("Go on without")
    assert not reader.sees("can't be changed just now")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("button", "closed"), [("Stay and try again", False), ("Copy the text and close", True)]
)
def test_a_note_that_cannot_be_saved_is_not_lost_by_closing(
    reader: Reader, path: Path, monkeypatch: pytest.MonkeyPatch, button: str, closed: bool
) -> None:
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        next(each for each in box.buttons() if each.text() == button).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    away = path.with_name("away.sqlite3")
    path.rename(away)
    reader.press("Ctrl+E")
    reader.type("precious")
    reader.window.close()
    assert "“Direction”" in asked[0]
    assert reader.window.isVisible() is not closed
    if closed:
        assert QApplication.clipboard().text() == "Direction\nprecious"
    away.rename(path)
    reader.window.close()


@pytest.mark.parametrize("spoil", [_damage, _make_newer])
def test_the_program_starts_on_a_file_in_trouble(tmp_path: Path, spoil: object) -> None:
    path = tmp_path / "data" / FILE_NAME
    _backed_up(path)
    assert callable(spoil)
    spoil(path)
    done = subprocess.run(
        [sys.executable, "-m", "crossbearing", "--data", str(tmp_path)],
        env={**os.environ, "CROSSBEARING_MEASURE": "quit", "PYTHONPATH": str(_source())},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "first-paint\n"), done.stderr


def _source() -> Path:
    return Path(__file__).resolve().parents[3] / "desktop"
