"""A button that opens choices, and shows that it does."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role

_ROOM = "\u2003"  # an em space, in which the sign is drawn
_EDGE = 8


class OpeningButton(QPushButton):
    """Its text is followed by a sign, which is no letter: the typeface has none that is fit."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._edge = QPixmap(), _EDGE
        self.show_text(text)

    def show_text(self, text: str, *, opens: bool = True) -> None:
        """Show `text`, and the sign if there is something to open."""
        self._opens = opens
        self.setText(text + _ROOM if opens else text)

    @staticmethod
    def room(metrics: QFontMetrics) -> int:
        """The width that the sign takes beside a text of that font, in logical pixels."""
        return metrics.horizontalAdvance(_ROOM)

    def set_icons(self, icons: Icons, edge: int = _EDGE) -> None:
        """Draw the sign in the look of the theme, `edge` logical pixels from the button's edge."""
        size = icons.theme.px(12)
        self._edge = edge
        self._sign = icons.pixmap("chevron-down", Role.DIM, size, self.devicePixelRatio())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._opens or self._sign.isNull():
            return
        size = self._sign.deviceIndependentSize().toSize()
        left = self._edge if self.isRightToLeft() else self.width() - self._edge - size.width()
        QPainter(self).drawPixmap(left, (self.height() - size.height() + 1) // 2, self._sign)
