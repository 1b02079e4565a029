"""A cover over one side, so that the reader can guess first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from crossbearing.gui.theme.roles import Role, Theme


class Cover(QPushButton):
    """Hides what is beneath it until it is pressed."""

    def __init__(self, side: str, role: Role, fill: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self._role, self._fill = role, fill
        self._theme: Theme | None = None
        self.setText(self.tr("Covered · press to look"))
        self.setAccessibleName(self.tr("{side} is covered; press to look").format(side=side))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -12), self._theme.colour(self._fill))
        painter.fillRect(self.rect().adjusted(12, 1, -12, -1), self._theme.colour(self._fill))
        pen = QPen(self._theme.colour(Role.FOCUS if self.hasFocus() else self._role), 1.6)
        pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(9, 9, -9, -9), 8, 8)
        painter.setPen(self._theme.colour(self._role))
        painter.setFont(self._theme.font(13))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
