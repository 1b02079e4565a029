"""A window of a title, a few words, and a long plain text to read and copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.roles import Role, Theme


class TextWindow(QDialog):
    """Shows a text. It and the window are called `name`; the button that closes says `end`."""

    def __init__(self, theme: Theme, parent: QWidget, name: str, end: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self._title = PlainText(16, Role.INK, QFont.Weight.Bold)
        self._words = PlainText(13)
        for text in (self._title, self._words):
            text.set_theme(theme)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(name)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(12))
        self._text.setFont(font)
        close = QPushButton(end)
        close.setProperty("look", "primary")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(16)] * 4)
        column.setSpacing(theme.px(10))
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addWidget(self._text, 1)
        column.addLayout(self._buttons)
        self.resize(theme.px(800), theme.px(500))
        close.setFocus()

    @property
    def text(self) -> str:
        """The long text."""
        return self._text.toPlainText()

    def show_text(self, title: str, words: str, text: str) -> None:
        """Show these."""
        self._title.setText(title)
        self._words.setText(words)
        self._text.setPlainText(text)

    def offer(self, text: str, act: Callable[[], object]) -> QPushButton:
        """A further button, at the left."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self._buttons.insertWidget(self._buttons.count() - 2, button)
        return button
