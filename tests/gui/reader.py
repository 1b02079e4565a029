"""Somebody who sits before the window: presses keys, clicks, and reads what is shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crossbearing.gui.main_window import MainWindow


class Reader:
    """Reads and drives one window through what it shows."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        qtbot.waitUntil(window.is_ready_to_search)

    def press(self, *keys: str) -> None:
        """Press key combinations such as ``Ctrl+K`` or ``Down`` where the focus is."""
        for key in keys:
            QTest.keySequence(self._focused(), key)

    def type(self, text: str) -> None:
        """Type `text` where the focus is."""
        QTest.keyClicks(self._focused(), text)

    def search(self, text: str) -> None:
        """Go to the search box and type."""
        self.press("Ctrl+K")
        self.type(text)

    def click(self, name: str) -> None:
        """Click the visible button that says `name` or begins with it."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def button(self, name: str) -> QAbstractButton:
        """The visible button that says `name` or begins with it."""
        for button in self.window.findChildren(QAbstractButton):
            said = (button.accessibleName() or button.text()).replace("\n", " ")
            if button.isVisible() and (said == name or said.startswith((f"{name},", f"{name} "))):
                return button
        raise AssertionError(f"no visible button says “{name}”; there are {self.buttons()}")

    def buttons(self) -> list[str]:
        """What the visible buttons say."""
        found = self.window.findChildren(QAbstractButton)
        return [b.accessibleName() or b.text() for b in found if b.isVisible()]

    def texts(self) -> list[str]:
        """The visible texts of the window, in no order."""
        labels = self.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def sees(self, text: str) -> bool:
        """Whether a visible text holds `text`."""
        return any(text in shown for shown in self.texts())

    def title(self) -> str:
        """The name of the entry on the compare page: its largest text."""
        labels = [label for label in self.window.findChildren(QLabel) if label.isVisible()]
        return max(labels, key=lambda label: label.font().pixelSize()).text()

    def rows(self) -> list[str]:
        """The names in the result list."""
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def sentences(self) -> list[str]:
        """The rows as a screen reader says them."""
        model = self.list.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    @property
    def list(self) -> QListView:
        """The result list."""
        return next(
            view
            for view in self.window.findChildren(QListView)
            if view.accessibleName() == "Entries"
        )

    def click_row(self, row: int, *, star: bool = False) -> None:
        """Click a row of the list, on its star or in its middle."""
        rect = self.list.visualRect(self.list.model().index(row, 0))
        spot = QPoint(rect.right() - 18, rect.top() + 18) if star else rect.center()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def status(self) -> str:
        """What the status bar says."""
        return self.window.statusBar().currentMessage()

    def note(self) -> str:
        """The reader's note under the page, as it stands there."""
        return next(
            field.toPlainText()
            for field in self.window.findChildren(QPlainTextEdit)
            if field.accessibleName() == "Your note"
        )

    def action(self, name: str) -> QAction:
        """The window's action of that name."""
        return next(each for each in self.window.actions() if each.objectName() == name)

    def focus_name(self) -> str:
        """The accessible name of what has the focus."""
        found = QAccessible.queryAccessibleInterface(self._focused())
        return found.text(QAccessible.Text.Name)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window
