"""Notes: written in place, kept by themselves, found and marked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from crossbearing.bookmarks.store import Store
from tests.gui.bookmarks.conftest import DIRECTION
from tests.gui.reader import Reader


def _kept(path: Path) -> dict[str, str]:
    """The notes as another program finds them in the file."""
    store = Store.open(path)
    try:
        return {str(note.address.entry): note.text for note in store.contents.notes}
    finally:
        store.close()


def _write(reader: Reader, text: str) -> None:
    reader.press("Ctrl+E")
    reader.type(text)


def test_a_note_is_saved_after_a_pause_without_a_key(reader: Reader, path: Path) -> None:
    _write(reader, "Ask Anna first")
    reader.qtbot.waitUntil(lambda: _kept(path) == {"direction": "Ask Anna first"})
    assert reader.sees("Saved · only you see this")


def test_a_note_is_saved_on_leaving_its_entry(reader: Reader, path: Path) -> None:
    first = reader.title()
    _write(reader, "Tell it on Monday")
    reader.press("Esc", "J")
    assert reader.title() != first
    assert _kept(path) == {"direction": "Tell it on Monday"}


def test_a_note_is_saved_on_closing_the_window(start: Callable[..., Reader], path: Path) -> None:
    reader = start()
    reader.window.open(DIRECTION)
    _write(reader, "In the last second")
    reader.window.close()
    assert _kept(path) == {"direction": "In the last second"}
    again = start()
    again.window.open(DIRECTION)
    assert again.note() == "In the last second"


def test_words_of_a_note_find_its_entry(reader: Reader) -> None:
    _write(reader, "zeppelin")
    reader.press("Esc")
    reader.search("note:zepp")
    assert reader.rows() == ["Direction"]
    reader.press("Esc")
    reader.search("zeppelin")
    assert reader.rows() == ["Direction"]
    reader.press("Esc")
    reader.search("is:noted")
    assert reader.rows() == ["Direction"]


def test_a_noted_row_is_marked_and_counted(reader: Reader) -> None:
    assert "Noted, 0" not in reader.buttons()
    _write(reader, "x")
    reader.press("Esc")
    assert any(row.startswith("Direction, with your note") for row in reader.sentences())
    reader.click("Noted, 1")
    assert reader.rows() == ["Direction"]


def test_typing_in_the_note_moves_nothing_else(reader: Reader) -> None:
    title, rows = reader.title(), reader.rows()
    _write(reader, "jkrt/[] and more")
    assert (reader.title(), reader.rows()) == (title, rows)
    assert reader.note() == "jkrt/[] and more"


def test_undo_belongs_to_the_field_while_it_has_the_focus(reader: Reader, path: Path) -> None:
    _write(reader, "one")
    reader.press("Ctrl+Z")
    assert reader.note() == ""
    reader.press("Esc")
    assert _kept(path) == {}


def test_undo_takes_a_note_back_as_one_step(reader: Reader, path: Path) -> None:
    _write(reader, "one")
    reader.qtbot.waitUntil(lambda: _kept(path) == {"direction": "one"})
    reader.type(" two")
    reader.press("Esc")
    assert _kept(path) == {"direction": "one two"}
    assert reader.action("undo").text() == "Undo note on Direction"
    reader.press("Ctrl+Z")
    assert _kept(path) == {}
    assert reader.note() == ""
    reader.press("Ctrl+Shift+Z")
    assert reader.note() == "one two"


def test_a_note_of_another_program_is_noticed_and_none_is_lost(reader: Reader, path: Path) -> None:
    other = Store.open(path)
    other.write_note(DIRECTION, "from beside")
    reader.qtbot.waitUntil(lambda: reader.note() == "from beside")
    reader.press("Ctrl+E", "Ctrl+End")
    reader.type(", and mine")
    other.write_note(DIRECTION, "quite another")
    reader.press("Esc")
    other.refresh()
    kept = other.contents.note(DIRECTION)
    assert kept is not None
    assert "quite another" in kept.text
    assert "and mine" in kept.text
    assert reader.note() == kept.text
    other.close()


def test_a_note_that_cannot_be_saved_stays_and_is_saved_later(
    reader: Reader, path: Path, tmp_path: Path
) -> None:
    away = tmp_path / "away.sqlite3"
    path.rename(away)
    _write(reader, "precious")
    reader.press("Esc")
    assert "was moved or deleted" in reader.status()
    assert reader.sees("Not saved")
    reader.press("J")
    assert reader.note() == ""
    reader.press("K")
    assert reader.note() == "precious"
    away.rename(path)
    reader.press("J")
    assert _kept(path) == {"direction": "precious"}
