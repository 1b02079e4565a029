"""A button that says how many there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

_ANY_SIZE = QSize(16_777_215, 16_777_215)


class CountButton(QPushButton):
    """Says a name and a count.

    It stays as wide as its longest count so far, so that nothing moves, and nothing has to be laid
    out anew, while the counts change with every key.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name, self._digits = name, 0
        self.setCheckable(True)

    def show_count(self, count: int) -> None:
        """Say `count`."""
        text = f"{self._name} {count}"
        if text == self.text():
            return
        if len(str(count)) > self._digits:
            self._digits = len(str(count))
            self.measure()
        self.setText(text)
        self.setAccessibleName(f"{self._name}, {count}")

    def measure(self) -> None:
        """Be as large as the longest count so far needs, in the look as it is now."""
        if not self._digits:
            return
        text = self.text()
        self.setMinimumSize(QSize(0, 0))
        self.setMaximumSize(_ANY_SIZE)
        self.setText(f"{self._name} {'0' * self._digits}")
        self.setFixedSize(self.sizeHint())
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.measure()
