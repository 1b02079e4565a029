"""Stars: set anywhere, kept across runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMenu, QTableView

from crossbearing.gui.route.panel import RoutePanel
from tests.gui.reader import Reader


def test_a_star_is_kept_across_runs(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.search("direction")
    reader.press("Return", "Ctrl+D")
    assert reader.sentences()[0].startswith("Direction, starred")
    reader.window.close()
    again = start()
    again.search("is:starred")
    assert again.rows() == ["Direction"]


def test_a_click_on_a_rows_star_stars_it_and_opens_nothing(reader: Reader) -> None:
    title, second = reader.title(), reader.rows()[1]
    reader.click_row(1, star=True)
    assert reader.sentences()[1].startswith(f"{second}, starred")
    assert reader.title() == title
    reader.click_row(1, star=True)
    assert not reader.sentences()[1].startswith(f"{second}, starred")


def test_the_starred_chip_counts_and_narrows(reader: Reader) -> None:
    first = reader.rows()[0]
    assert not reader.button("Starred").isEnabled()
    reader.click("Star")
    assert reader.button("Starred, 1").isVisible()
    reader.click("Starred, 1")
    assert reader.rows() == [first]


def test_a_star_in_the_table_is_pressed_by_mouse_and_by_key(reader: Reader) -> None:
    reader.list.setFocus()
    reader.press("T")
    table, names = reader.window.findChild(QTableView), reader.rows()
    rect = table.visualRect(table.model().index(1, 0))
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=rect.topRight() + QPoint(-16, 16)
    )
    assert reader.sentences()[1].startswith(f"{names[1]}, starred")
    assert table.isVisible()
    table.setCurrentIndex(table.model().index(2, 1))
    reader.press("Ctrl+D")
    assert reader.sentences()[2].startswith(f"{names[2]}, starred")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [table.model().index(row, 0).data(role) for row in range(3)] == [
        names[0], f"{names[1]}, starred", f"{names[2]}, starred",
    ]  # fmt: skip
    assert reader.action("undo").text() == f"Undo star {names[2]}"
    reader.press("Ctrl+D")
    assert not reader.sentences()[2].startswith(f"{names[2]}, starred")


def test_an_entry_that_the_map_offers_is_starred_there(reader: Reader) -> None:
    reader.press("Ctrl+3", "PgDown")
    panel = reader.window.findChild(RoutePanel)
    panel.canvas.asked_for_menu.emit(panel.controller.current, QPoint(900, 300))
    menu = panel.findChild(QMenu, "roadMenu")
    offered = next(action for action in menu.actions()[2:] if action.text())
    empty = offered.icon().cacheKey()
    spot = menu.actionGeometry(offered).topLeft() + QPoint(12, 12)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=spot)
    assert menu.isVisible()
    assert offered.icon().cacheKey() != empty
    assert reader.action("undo").text() == f"Undo star {offered.text()}"
    menu.setActiveAction(offered)
    QTest.keyClick(menu, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert reader.action("undo").text() == f"Undo remove star from {offered.text()}"
    menu.close()


def test_the_entry_at_hand_in_the_turn_list_is_starred_there(reader: Reader) -> None:
    title = reader.title()
    reader.press("Ctrl+3", "PgDown")
    turns = reader.window.findChild(QListView, "turnList")
    turns.setFocus()
    said = turns.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    reader.press("Ctrl+D")
    undo = reader.action("undo").text()
    assert undo.startswith("Undo star ")
    name = undo.removeprefix("Undo star ")
    assert name in said.partition("Entries: ")[2]
    after = turns.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert after == f"{said} Starred: {name}."
    assert reader.title() == title
