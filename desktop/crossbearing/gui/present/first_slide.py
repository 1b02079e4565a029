"""The slide that a talk begins with, small."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crossbearing.gui.present.slide_painter import Frame, SlidePainter
from crossbearing.gui.theme.roles import Role


class FirstSlide(QWidget):
    """The slide that the talk begins with."""

    def __init__(self) -> None:
        super().__init__()
        self.frame: Frame | None = None
        self.painter: SlidePainter | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return width * 9 // 16

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.frame is not None and self.painter is not None:
            size = self.size()
            size.setHeight(min(size.height(), size.width() * 9 // 16))
            picture = self.painter.picture(self.frame, size, self.devicePixelRatio())
            painter = QPainter(self)
            painter.drawPixmap(0, 0, picture)
            painter.setPen(self.painter.tints.colour(Role.LINE))
            painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
