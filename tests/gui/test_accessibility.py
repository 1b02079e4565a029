"""A screen reader and a keyboard reach everything, and everything says what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from crossbearing.gui.key_sheet import KeySheet
from crossbearing.gui.session import Session
from tests.gui.reader import Reader


def _tree(element: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield element
    if depth < 14:
        for number in range(min(element.childCount(), 60)):
            child = element.child(number)
            if child is not None and child.isValid() and not child.state().invisible:
                yield from _tree(child, depth + 1)


def unnamed(widget: QWidget) -> list[str]:
    """What can have the focus in `widget` and does not say its name."""
    root = QAccessible.queryAccessibleInterface(widget)
    return [
        f"{element.role()} {element.object()}"
        for element in _tree(root)
        if element.state().focusable and not element.text(QAccessible.Text.Name).strip()
    ]


def test_every_focusable_says_its_name_on_every_screen(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light"))
    assert unnamed(reader.window) == []
    for kind in ("Traits", "Scenarios", "Myths", "Perspectives"):
        reader.click(kind)
        reader.click_row(0)
        assert unnamed(reader.window) == []
    reader.search("xyzzy")
    assert unnamed(reader.window) == []
    reader.press("Esc")
    reader.list.setFocus()
    reader.press("T")
    assert unnamed(reader.window) == []
    reader.press("T", "Ctrl+M")
    assert unnamed(reader.window) == []


def test_help_says_its_names(reader: Reader) -> None:
    sheet = KeySheet(reader.window.icons, reader.window)
    sheet.show()
    assert unnamed(sheet) == []
    sheet.close()
    sheet.deleteLater()


def test_list_rows_are_items_with_sentences(reader: Reader) -> None:
    found = QAccessible.queryAccessibleInterface(reader.list)
    assert found.role() == QAccessible.Role.List
    row = found.child(0)
    assert row.role() == QAccessible.Role.ListItem
    assert "Leading:" in row.text(QAccessible.Text.Name)


def test_tab_reaches_every_button_and_list_and_comes_round(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", welcomed=True))
    reader.press("Ctrl+K")
    reached: list[QWidget] = []
    focus = QApplication.focusWidget()
    while focus not in reached:
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
    wanted = [
        widget
        for widget in reader.window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QAbstractItemView)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is reader.window
    ]
    # Of an exclusive group, Tab reaches the one that is on and the arrows the others.
    groups = [w.group() for w in reached if isinstance(w, QAbstractButton) and w.group()]
    missed = [
        w.accessibleName() or w.objectName()
        for w in wanted
        if w not in reached and not (isinstance(w, QAbstractButton) and w.group() in groups)
    ]
    assert missed == []


def test_every_button_is_described_by_name_or_words(reader: Reader) -> None:
    for button in reader.window.findChildren(QAbstractButton):
        if button.isVisible():
            element = QAccessible.queryAccessibleInterface(button)
            assert element.text(QAccessible.Text.Name), button
