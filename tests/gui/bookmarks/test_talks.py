"""Talks: made, arranged and timed in their own window."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from crossbearing.bookmarks.contents import OwnTalk
from crossbearing.bookmarks.drafts import Draft
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.gui.bookmarks.talks.talks_window import TalksWindow
from crossbearing.model.address import EntryId
from crossbearing.model.library import Library
from crossbearing.model.talk import EntryItem
from tests.gui.bookmarks.conftest import DIRECTION
from tests.gui.reader import Reader
from tests.gui.test_accessibility import unnamed

W = TypeVar("W", bound=QWidget)


class Speaker:
    """Somebody who sits before the window of the talks."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        reader.press("Ctrl+L")
        self.window = next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, TalksWindow)
        )

    def named(self, sort: type[W], name: str) -> W:
        return next(
            each
            for each in self.window.findChildren(sort)
            if (each.accessibleName() or getattr(each, "text", str)()) == name
        )

    def click(self, name: str) -> None:
        self.named(QAbstractButton, name).click()

    def choose(self, button: str, *words: str) -> None:
        """Open the menu of a button and go down to the choice that begins as the words say."""
        menu = self.named(QAbstractButton, button).menu()
        menu.aboutToShow.emit()
        for word in words:
            action = next(each for each in menu.actions() if each.text().startswith(word))
            if action.menu() is None:
                action.trigger()
                return
            menu = action.menu()

    def rows(self, name: str) -> list[str]:
        found = self.named(QListWidget, name)
        return [found.item(row).text() for row in range(found.count())]

    def talks(self) -> list[str]:
        return [text.split("\n")[0] for text in self.rows("Your talks")]

    def items(self) -> list[str]:
        return [text.split("\n")[0].split(". ", 1)[1] for text in self.rows("Items of the talk")]

    def press(self, name: str, row: int, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        found = self.named(QListWidget, name)
        found.setCurrentRow(row)
        QTest.keyClick(found, key, held)

    def labels(self) -> list[QLabel]:
        return [label for label in self.window.findChildren(QLabel) if label.isVisible()]

    def length(self) -> str:
        return next(
            label.text() for label in self.window.findChildren(QLabel) if " item" in label.text()
        )


NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


def _kept(path: Path) -> tuple[OwnTalk, ...]:
    """The talks as another program finds them in the file."""
    store = Store.open(path)
    try:
        return store.contents.talks
    finally:
        store.close()


@pytest.fixture
def speaker(reader: Reader) -> Speaker:
    """Somebody with three stars who has opened the talks."""
    for row in (2, 0, 4):
        reader.click_row(row, star=True)
    return Speaker(reader)


def test_a_talk_is_made_from_the_stars_in_their_order(speaker: Speaker, path: Path) -> None:
    assert any("There is no talk yet" in label.text() for label in speaker.labels())
    rows = speaker.reader.rows()
    speaker.choose("New talk", "From my stars")
    assert speaker.talks() == ["My stars"]
    assert speaker.items() == [rows[2], rows[0], rows[4]]
    assert [talk.name for talk in _kept(path)] == ["My stars"]
    assert speaker.length() == "3 items · 9 min"


def test_a_talk_is_made_from_the_listed_entries(speaker: Speaker) -> None:
    speaker.reader.search("vision")
    listed = speaker.reader.rows()
    speaker.choose("New talk", f"From the {len(listed)} listed")
    assert speaker.items() == listed


def test_a_talk_is_made_from_a_theme_and_from_a_ready_one(
    speaker: Speaker, library: Library
) -> None:
    speaker.choose("New talk", "From a theme", library.themes[0].name)
    assert speaker.talks() == [library.themes[0].name]
    assert speaker.items()
    ready = library.talks[0]
    speaker.choose("New talk", "Copy a ready talk", ready.name)
    assert speaker.talks()[1] == ready.name
    assert len(speaker.items()) == len(ready.items)


def test_items_move_by_keyboard_and_go_with_undo(speaker: Speaker, path: Path) -> None:
    speaker.choose("New talk", "From my stars")
    first, second, third = speaker.items()
    speaker.press("Items of the talk", 0, Qt.Key.Key_Down, ALT)
    assert speaker.items() == [second, first, third]
    speaker.press("Items of the talk", 1, Qt.Key.Key_Delete, NONE)
    assert speaker.items() == [second, third]
    speaker.reader.action("undo").trigger()
    assert speaker.items() == [second, first, third]
    speaker.reader.action("undo").trigger()
    assert speaker.items() == [first, second, third]
    assert len(_kept(path)[0].items) == 3


def test_minutes_reveal_and_notes_are_kept(speaker: Speaker, path: Path) -> None:
    speaker.choose("New talk", "From my stars")
    speaker.named(QListWidget, "Items of the talk").setCurrentRow(1)
    minutes = speaker.named(QDoubleSpinBox, "Minutes")
    minutes.setValue(7.5)
    note = speaker.named(QPlainTextEdit, "Presenter note")
    note.setFocus()
    QTest.keyClicks(note, "Wait ten seconds")
    speaker.named(QListWidget, "Items of the talk").setCurrentRow(0)
    items = _kept(path)[0].items
    assert (items[1].item.minutes, items[1].item.note) == (7.5, "Wait ten seconds")
    assert (items[0].item.minutes, items[0].item.note) == (3.0, "")
    assert speaker.length() == "3 items · 13.5 min"


def test_a_talk_is_renamed_duplicated_and_deleted_with_undo(speaker: Speaker) -> None:
    speaker.choose("New talk", "From my stars")
    name = speaker.named(QLineEdit, "Name of the talk")
    name.selectAll()
    QTest.keyClicks(name, "Monday")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert speaker.talks() == ["Monday"]
    speaker.click("Duplicate")
    assert speaker.talks() == ["Monday", "Monday (copy)"]
    speaker.press("Your talks", 1, Qt.Key.Key_Up, ALT)
    assert speaker.talks() == ["Monday (copy)", "Monday"]
    speaker.press("Your talks", 1, Qt.Key.Key_Delete, NONE)
    assert speaker.talks() == ["Monday (copy)"]
    assert speaker.reader.action("undo").text() == "Undo delete talk “Monday”"
    speaker.reader.action("undo").trigger()
    assert speaker.talks() == ["Monday (copy)", "Monday"]


def test_slides_questions_and_the_map_can_be_added(speaker: Speaker) -> None:
    speaker.choose("New talk", "Empty")
    speaker.choose("Add to the talk", "The entry")
    speaker.choose("Add to the talk", "A slide")
    speaker.choose("Add to the talk", "A question")
    speaker.choose("Add to the talk", "The route map", "")
    speaker.choose("Add to the talk", "The sources")
    assert speaker.items()[:3] == ["Direction", "New slide", "What would you do?"]
    assert speaker.items()[3].startswith("Route to ")
    assert speaker.items()[4] == "Sources"


def test_a_slide_with_too_much_text_is_marked_while_it_is_written(speaker: Speaker) -> None:
    speaker.choose("New talk", "Empty")
    speaker.choose("Add to the talk", "A slide")
    speaker.choose("Add to the talk", "A question")
    assert not any("more steps" in row for row in speaker.rows("Items of the talk"))
    speaker.named(QListWidget, "Items of the talk").setCurrentRow(0)
    points = speaker.named(QPlainTextEdit, "Points, one a line")
    points.setPlainText("\n".join(["A point that says a good deal about the matter"] * 30))
    speaker.reader.qtbot.waitUntil(lambda: "more steps" in speaker.rows("Items of the talk")[0])
    assert "more steps" not in speaker.rows("Items of the talk")[1]


def test_an_entry_is_put_into_a_talk_from_its_page(speaker: Speaker, path: Path) -> None:
    speaker.choose("New talk", "Empty")
    speaker.window.close()
    speaker.reader.window.activateWindow()
    speaker.reader.qtbot.waitUntil(speaker.reader.window.isActiveWindow)
    speaker.reader.press("Ctrl+Shift+D")
    menu = next(m for m in speaker.reader.window.findChildren(QMenu) if m.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert [one.item.entry for one in _kept(path)[0].items] == [f"core/{DIRECTION.entry}"]
    assert "Added to “New talk”" in speaker.reader.status()


def test_everything_says_its_name(speaker: Speaker) -> None:
    speaker.choose("New talk", "From my stars")
    assert unnamed(speaker.window) == []


def test_an_entry_is_starred_in_a_talk(speaker: Speaker) -> None:
    speaker.choose("New talk", "From my stars")
    first = speaker.items()[0]
    assert all(row.endswith("starred") for row in speaker.rows("Items of the talk"))
    found = speaker.named(QListWidget, "Items of the talk")
    found.setCurrentRow(0)
    found.setFocus()
    speaker.reader.qtbot.waitUntil(speaker.window.isActiveWindow)
    QTest.keyClick(found, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert not speaker.rows("Items of the talk")[0].endswith("starred")
    assert speaker.reader.action("undo").text() == f"Undo remove star from {first}"


def test_the_window_takes_another_look_at_once(speaker: Speaker) -> None:
    speaker.choose("New talk", "From my stars")
    speaker.reader.action("theme").trigger()
    again = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, TalksWindow) and each.isVisible()
    )
    rows = next(
        each for each in again.findChildren(QListWidget) if each.accessibleName() == "Your talks"
    )
    assert again is not speaker.window
    assert rows.count() == 1


def test_an_entry_that_is_gone_shows_with_its_note(speaker: Speaker, path: Path) -> None:
    store = Store.open(path)
    gone = EntryItem(entry=EntryId("core/of-last-year"), note="still mine")
    TalkEditor(store).make(Draft(name="Old", items=(gone,)))
    store.close()
    speaker.reader.qtbot.waitUntil(lambda: speaker.talks() == ["Old"])
    (row,) = speaker.rows("Items of the talk")
    assert row.startswith("1. of-last-year\n")
    assert "no longer in the content" in row
    note = speaker.named(QPlainTextEdit, "Presenter note")
    assert note.toPlainText() == "still mine"


def test_what_cannot_be_saved_stays_in_the_fields_and_is_told(
    speaker: Speaker, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaker.choose("New talk", "From my stars")
    rows = speaker.named(QListWidget, "Items of the talk")
    rows.setCurrentRow(0)
    away = path.with_name("away.sqlite3")
    path.rename(away)
    note = speaker.named(QPlainTextEdit, "Presenter note")
    note.setFocus()
    QTest.keyClicks(note, "precious")
    rows.setCurrentRow(1)
    assert any("was moved or deleted" in label.text() for label in speaker.labels())
    assert note.toPlainText() == ""
    rows.setCurrentRow(0)
    assert note.toPlainText() == "precious"
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    speaker.reader.window.close()
    assert speaker.window.isVisible()
    assert speaker.reader.window.isVisible()
    away.rename(path)
    rows.setCurrentRow(1)
    assert _kept(path)[0].items[0].item.note == "precious"


def test_a_talk_is_presented_from_its_window(speaker: Speaker) -> None:
    speaker.choose("New talk", "From my stars")
    speaker.choose("New talk", "Empty")
    before = set(QApplication.topLevelWidgets())
    speaker.click("Present…")
    opened = [each for each in QApplication.topLevelWidgets() if each not in before]
    asked = [box.currentText() for each in opened for box in each.findChildren(QComboBox)]
    assert any(text.startswith("New talk") for text in asked)
    speaker.reader.window.door.close()
