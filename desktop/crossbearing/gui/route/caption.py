"""A line above a list that says what it is and whose work it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role


class Caption(QWidget):
    """A side's sign and a few words in its colour."""

    def __init__(self, icon: str, role: Role, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._role = icon, role
        self._sign = QLabel()
        self._words = QLabel(words)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 6)
        row.setSpacing(7)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        size, ratio = theme.px(14), self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(self._icon, self._role, size, ratio))
        self._words.setFont(theme.font(12.5, QFont.Weight.DemiBold))
        palette = self._words.palette()
        palette.setColor(self._words.foregroundRole(), theme.colour(self._role))
        self._words.setPalette(palette)
