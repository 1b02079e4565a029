"""Export, import, backups and the tray of missing entries, in their windows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from crossbearing.bookmarks import backup
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address, EntryId, PackId
from tests.gui.bookmarks.conftest import DIRECTION
from tests.gui.reader import Reader
from tests.gui.test_accessibility import unnamed

W = TypeVar("W", bound=QWidget)
GONE = Address(PackId("core"), EntryId("an-entry-of-last-year"))


class Dialog:
    """A window over the main one, as somebody uses it."""

    def __init__(self, reader: Reader, action: str) -> None:
        reader.action(action).trigger()
        self.window = next(
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible()
        )

    def part(self, sort: type[W], name: str) -> W:
        return next(
            each
            for each in self.window.findChildren(sort)
            if name in {each.accessibleName(), getattr(each, "text", str)()}
        )

    def button(self, name: str) -> QAbstractButton:
        return self.part(QAbstractButton, name)

    def name_file(self, path: Path) -> None:
        self.part(QLineEdit, "File").setText(str(path))

    def pick(self, name: str, words: str) -> None:
        box = self.part(QComboBox, name)
        at = next(n for n in range(box.count()) if box.itemText(n).startswith(words))
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def rows(self, name: str) -> list[str]:
        found = self.part(QListWidget, name)
        return [found.item(row).text() for row in range(found.count())]

    def sees(self, words: str) -> bool:
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())


@pytest.fixture
def keeper(reader: Reader) -> Reader:
    """Somebody with a star and a note on “Direction”."""
    reader.press("Ctrl+D", "Ctrl+E")
    reader.type("my own words")
    reader.press("Esc")
    return reader


def _with(path: Path, fill: Callable[[Store], object]) -> None:
    store = Store.open(path)
    fill(store)
    store.close()


def test_an_export_says_what_it_writes_and_leaves_notes_out_unasked(
    keeper: Reader, tmp_path: Path
) -> None:
    dialog = Dialog(keeper, "export-mine")
    assert unnamed(dialog.window) == []
    notes = dialog.part(QCheckBox, "With my notes, also those for presenting")
    assert notes.isChecked()
    dialog.pick("Format", "A text to read")
    assert not notes.isChecked()
    dialog.name_file(tmp_path / "mine.md")
    assert dialog.sees("Will be written: 1 star, 0 notes, 0 talks.")
    dialog.button("Export").click()
    text = (tmp_path / "mine.md").read_text()
    assert "Direction" in text
    assert "my own words" not in text


def test_an_export_to_a_file_that_is_there_says_so(keeper: Reader, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("{}")
    dialog = Dialog(keeper, "export-mine")
    dialog.name_file(tmp_path / "old.json")
    assert dialog.sees("will be replaced")
    dialog.button("Export").click()
    assert "my own words" in (tmp_path / "old.json").read_text()


def test_an_export_that_cannot_be_written_says_why_and_stays(
    keeper: Reader, tmp_path: Path
) -> None:
    dialog = Dialog(keeper, "export-mine")
    dialog.name_file(tmp_path / "nowhere" / "mine.json")
    dialog.button("Export").click()
    assert dialog.sees("can't be written")
    assert dialog.window.isVisible()
    dialog.window.close()


def _exported(tmp_path: Path) -> Path:
    """A file with a new star, and another note on “Direction”."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from crossbearing.bookmarks.exchange import files  # noqa: PLC0415

    target = tmp_path / "theirs.json"
    moment = datetime(2026, 1, 2, tzinfo=UTC)

    def fill(store: Store) -> None:
        store.star(DIRECTION, Address(PackId("core"), EntryId("time-horizon")))
        store.write_note(DIRECTION, "their words")
        files.export(store.contents, None, target, moment)

    _with(tmp_path / "elsewhere" / "bookmarks.sqlite3", fill)
    return target


def test_an_import_previews_every_line_and_is_undone_as_one_step(
    keeper: Reader, tmp_path: Path, path: Path
) -> None:
    dialog = Dialog(keeper, "import-mine")
    assert not dialog.button("Import").isEnabled()
    dialog.name_file(_exported(tmp_path))
    assert dialog.sees("1 added, 0 changed, 1 in conflict, 1 skipped")
    assert unnamed(dialog.window) == []
    rows = dialog.rows("What the import does")
    assert any(row.startswith("Star: Time horizon\nadded") for row in rows)
    assert any(row.startswith("Note: Direction\nconflict") for row in rows)
    conflict = next(n for n, row in enumerate(rows) if "conflict" in row)
    dialog.part(QListWidget, "What the import does").setCurrentRow(conflict)
    shown = dialog.part(QPlainTextEdit, "The texts that differ").toPlainText()
    assert "my own words" in shown
    assert "their words" in shown
    dialog.button("Import").click()
    assert keeper.note() == "my own words\n\ntheir words"
    keeper.action("undo").trigger()
    assert keeper.note() == "my own words"
    kept: list[int] = []
    _with(path, lambda store: kept.append(len(store.stars())))
    assert kept == [1]


def test_a_conflict_can_be_decided_on_its_own(keeper: Reader, tmp_path: Path) -> None:
    dialog = Dialog(keeper, "import-mine")
    dialog.name_file(_exported(tmp_path))
    rows = dialog.rows("What the import does")
    conflict = next(n for n, row in enumerate(rows) if "conflict" in row)
    dialog.part(QListWidget, "What the import does").setCurrentRow(conflict)
    dialog.pick("For this one, keep", "the file's")
    dialog.button("Import").click()
    assert keeper.note() == "their words"


@pytest.mark.parametrize("text", ["", "{", json.dumps({"format": 99}), "[]"])
def test_a_file_that_is_none_is_told_plainly(keeper: Reader, tmp_path: Path, text: str) -> None:
    file = tmp_path / "odd.json"
    file.write_text(text)
    dialog = Dialog(keeper, "import-mine")
    dialog.name_file(file)
    assert dialog.sees("odd.json")
    assert not dialog.button("Import").isEnabled()
    dialog.window.close()


def test_a_backup_is_previewed_and_restored(keeper: Reader, path: Path) -> None:
    _with(path, lambda store: store.back_up())
    keeper.press("Ctrl+D")
    dialog = Dialog(keeper, "backups")
    assert unnamed(dialog.window) == []
    assert "1 star, 1 note, 0 talks" in dialog.rows("Backups")[0]
    assert dialog.rows("What restoring changes") == ["Star: Direction\ncomes back"]
    dialog.button("Restore this backup").click()
    assert any(row.startswith("Direction, starred") for row in keeper.sentences())
    assert backup.listed(path)[0].reason is backup.Reason.BEFORE_RESTORE
    keeper.action("undo").trigger()
    assert not any(row.startswith("Direction, starred") for row in keeper.sentences())


def test_a_missing_entry_shows_in_the_tray_with_its_note(keeper: Reader, path: Path) -> None:
    assert not any(said.startswith("Missing entries") for said in keeper.buttons())

    def fill(store: Store) -> None:
        store.star(GONE)
        store.write_note(GONE, "not to be lost")

    _with(path, fill)
    keeper.qtbot.waitUntil(lambda: "Missing entries: 1" in keeper.buttons())
    dialog = Dialog(keeper, "missing")
    assert unnamed(dialog.window) == []
    (row,) = dialog.rows("Missing entries")
    assert row.startswith("an-entry-of-last-year\n")
    assert "starred" in row
    assert dialog.part(QPlainTextEdit, "Your note").toPlainText() == "not to be lost"
    dialog.button("Copy the note").click()
    assert QApplication.clipboard().text() == "not to be lost"
    dialog.button("Delete the note").click()
    dialog.button("Remove the star").click()
    assert dialog.rows("Missing entries") == []
    dialog.window.close()
    keeper.action("undo").trigger()
    assert "Missing entries: 1" in keeper.buttons()
