"""The stars in their own order, moved by keyboard and by mouse; undo across all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from crossbearing.bookmarks.store import Store
from tests.gui.bookmarks.conftest import DIRECTION
from tests.gui.reader import Reader

ALT = Qt.KeyboardModifier.AltModifier


def _orders(reader: Reader) -> list[str]:
    """The orders that the chip offers now."""
    chip = reader.button("Sort")
    assert isinstance(chip, QPushButton)
    return [action.text() for action in chip.menu().actions() if action.isVisible()]


def _sort(reader: Reader, name: str) -> None:
    chip = reader.button("Sort")
    assert isinstance(chip, QPushButton)
    next(action for action in chip.menu().actions() if action.text() == name).trigger()


def _kept(path: Path) -> list[str]:
    store = Store.open(path)
    try:
        return [str(address.entry) for address in store.stars()]
    finally:
        store.close()


@pytest.fixture
def gazer(reader: Reader) -> Reader:
    """Somebody who sees three stars in their own order."""
    for row in (4, 0, 2):
        reader.click_row(row, star=True)
    reader.click("Starred, 3")
    _sort(reader, "Own order")
    return reader


def test_own_order_is_offered_for_stars_alone(reader: Reader) -> None:
    assert "Own order" not in _orders(reader)
    reader.click_row(0, star=True)
    reader.click("Starred, 1")
    assert "Own order" in _orders(reader)
    _sort(reader, "Own order")
    reader.click("Starred, 1")
    assert "Own order" not in _orders(reader)
    assert reader.button("Sort, Theme").isVisible()


def test_stars_stand_as_they_were_starred(start, path: Path) -> None:
    reader = start()
    rows = reader.rows()
    for row in (4, 0, 2):
        reader.click_row(row, star=True)
    reader.click("Starred, 3")
    _sort(reader, "Own order")
    assert reader.rows() == [rows[4], rows[0], rows[2]]
    session = reader.window.session
    reader.window.close()
    assert start(session).rows() == [rows[4], rows[0], rows[2]]


def test_alt_and_arrows_move_a_star_and_undo_brings_it_back(gazer: Reader, path: Path) -> None:
    first, second, third = gazer.rows()
    kept = _kept(path)
    gazer.click_row(0)
    QTest.keyClick(gazer.list, Qt.Key.Key_Down, ALT)
    assert gazer.rows() == [second, first, third]
    QTest.keyClick(gazer.list, Qt.Key.Key_Down, ALT)
    assert gazer.rows() == [second, third, first]
    assert _kept(path) == [kept[1], kept[2], kept[0]]
    assert gazer.action("undo").text() == f"Undo move star of {first}"
    gazer.press("Ctrl+Z", "Ctrl+Z")
    assert gazer.rows() == [first, second, third]
    gazer.press("Ctrl+Shift+Z")
    assert gazer.rows() == [second, first, third]


@pytest.mark.parametrize(("row", "lower", "order"), [(0, False, "201"), (1, True, "021")])
def test_a_star_is_dragged_to_another_place(
    gazer: Reader, row: int, lower: bool, order: str
) -> None:
    rows = gazer.rows()
    gazer.click_row(2 if not lower else 1)
    if lower:
        row = 2
    rect = gazer.list.visualRect(gazer.list.model().index(row, 0))
    spot = QPointF(rect.center() + QPoint(0, 8 if lower else -8))
    data = gazer.list.model().mimeData([gazer.list.currentIndex()])

    class Drop(QDropEvent):
        def source(self) -> object:
            return gazer.list

    none = Qt.KeyboardModifier.NoModifier
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    gazer.list.dropEvent(Drop(spot, move, data, left, none))
    assert gazer.rows() == [rows[int(number)] for number in order]


def test_undo_names_what_it_does_across_views(reader: Reader) -> None:
    undo, redo = reader.action("undo"), reader.action("redo")
    assert not undo.isEnabled()
    reader.press("Ctrl+D")
    assert undo.text() == "Undo star Direction"
    reader.press("Ctrl+D")
    assert undo.text() == "Undo remove star from Direction"
    reader.press("Ctrl+Z")
    assert reader.status() == "Undid: remove star from Direction."
    assert redo.text() == "Redo remove star from Direction"
    assert any(row.startswith("Direction, starred") for row in reader.sentences())
    reader.press("Ctrl+Z")
    assert not undo.isEnabled()


def test_a_star_of_another_program_is_noticed(reader: Reader, path: Path) -> None:
    other = Store.open(path)
    other.star(DIRECTION)
    reader.qtbot.waitUntil(
        lambda: any(row.startswith("Direction, starred") for row in reader.sentences())
    )
    other.unstar(DIRECTION)
    reader.qtbot.waitUntil(
        lambda: not any(row.startswith("Direction, starred") for row in reader.sentences())
    )
    other.close()
