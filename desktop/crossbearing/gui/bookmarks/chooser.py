"""Whose text is kept where two differ."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from crossbearing.bookmarks.exchange.planning import Choice


class Chooser(QWidget):
    """A caption and the three choices; `decided` tells that the person took one."""

    decided = Signal()

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox()
        self._box.setAccessibleName(caption)
        for choice, words in (
            (Choice.BOTH, self.tr("both texts")),
            (Choice.MINE, self.tr("mine")),
            (Choice.THEIRS, self.tr("the file's")),
        ):
            self._box.addItem(words, choice.value)
        self._box.activated.connect(lambda _index: self.decided.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(caption))
        row.addWidget(self._box)
        row.addStretch(1)

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return Choice(self._box.currentData())

    def show_choice(self, choice: Choice) -> None:
        """Show `choice` as the one taken."""
        self._box.setCurrentIndex(self._box.findData(choice.value))
