"""What a person sees first, once: three sentences that teach the program."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role, Theme


class Welcome(QWidget):
    """Three sentences and a button; `dismissed` tells that it has been read."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setAccessibleName(self.tr("Welcome"))
        self._title = PlainText(15, Role.INK, QFont.Weight.Bold)
        self._title.setText(self.tr("Leading and managing: two bearings, one position"))
        self._text = PlainText(13.5)
        self._text.setText(
            self.tr(
                "Type two words, or walk the list with the arrows, and both sides stand beside "
                "each other. Star what you want to keep with Ctrl+D. On the map, choose another "
                "destination as a leader would, or block a road as a manager must, and watch "
                "the turns change."
            )
        )
        button = QPushButton(self.tr("Begin"))
        button.setProperty("look", "primary")
        button.clicked.connect(self.dismissed)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addLayout(line)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._theme = theme = icons.theme
        self._title.set_theme(theme)
        self._text.set_theme(theme)
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour(Role.PANEL))
        painter.setPen(QPen(self._theme.colour(Role.BOTH), 1.4))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
