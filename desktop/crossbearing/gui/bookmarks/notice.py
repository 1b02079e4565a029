"""A strip above the columns: what happened to the data file, what was kept, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role


class Notice(QFrame):
    """A title, some sentences, and the ways on as buttons."""

    def __init__(
        self, title: str, sentences: Sequence[str], icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(title)
        self._sign = QLabel()
        self._title = PlainText(14, Role.INK, QFont.Weight.Bold)
        self._title.setText(title)
        self._lines = [PlainText(13) for _ in sentences]
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        for line, sentence in zip(self._lines, sentences, strict=True):
            line.setText(sentence)
            words.addWidget(line)
        words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.set_icons(icons)

    def offer(self, text: str, *, best: bool = False) -> QPushButton:
        """A further button; the `best` one stands out."""
        button = QPushButton(text.replace("&", "&&"))
        if best:
            button.setProperty("look", "primary")
        self._buttons.addWidget(button)
        return button

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        size = theme.px(22)
        self._sign.setPixmap(icons.pixmap("info", Role.WARN, size, self.devicePixelRatioF()))
        for text in (self._title, *self._lines):
            text.set_theme(theme)
        self.setStyleSheet(
            f"#notice {{ background: {theme.hex(Role.PANEL)}; border: none;"
            f" border-bottom: 2px solid {theme.hex(Role.WARN)}; }}"
        )
