"""The screens on the desk, drawn to scale: who will see which, and that notes stay away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crossbearing.gui.present.screens import Display, Places
from crossbearing.gui.theme.roles import Role, Theme

_NUMBER_MS = 2000


class DeskView(QWidget):
    """Draws the displays and what each will show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._displays: tuple[Display, ...] = ()
        self._places: Places | None = None
        self._is_window = False
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 150)

    def sizeHint(self) -> QSize:
        return QSize(420, 190)

    def show_places(self, displays: Sequence[Display], places: Places, *, is_window: bool) -> None:
        """Draw `displays`; `is_window` if slides are shown in a window to share."""
        self._displays, self._places, self._is_window = tuple(displays), places, is_window
        told = [f"{display.name}: {self._told(display)}" for display in self._displays]
        self.setAccessibleName(" ".join(told).replace("\n", " "))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None or self._places is None or not self._displays:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self._displays[0].area)
        for display in self._displays:
            whole = whole.united(QRectF(display.area))
        scale = min((self.width() - 8) / whole.width(), (self.height() - 8) / whole.height())
        left = (self.width() - whole.width() * scale) / 2
        top = (self.height() - whole.height() * scale) / 2
        for number, display in enumerate(self._displays, 1):
            corner = QPointF(display.x - whole.left(), display.y - whole.top()) * scale
            box = QRectF(corner + QPointF(left, top), QRectF(display.area).size() * scale).adjusted(
                4, 4, -4, -4
            )
            is_room = display == self._places.room and not self._is_window
            role, fill = (
                (Role.LEADER, Role.LEADER_FILL) if is_room else (Role.MANAGER, Role.MANAGER_FILL)
            )
            painter.setPen(QPen(theme.colour(role), 2))
            painter.setBrush(theme.colour(fill))
            painter.drawRoundedRect(box, 8, 8)
            painter.setFont(theme.font(12, QFont.Weight.DemiBold))
            painter.setPen(theme.colour(Role.DIM))
            inside = box.adjusted(10, 8, -10, -8)
            name = painter.fontMetrics().elidedText(
                " · ".join(filter(None, (str(number), display.name))),
                Qt.TextElideMode.ElideRight,
                int(inside.width()),
            )
            painter.drawText(inside, Qt.AlignmentFlag.AlignTop, name)
            painter.setPen(theme.colour(Role.INK))
            painter.setFont(theme.font(14, QFont.Weight.DemiBold))
            flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(inside, flags, self._told(display))

    def _told(self, display: Display) -> str:
        """What a display will show."""
        if self._is_window:
            return self.tr("A window with the slides, and the console")
        if self._places is not None and display == self._places.room:
            return self.tr("The room sees the slides.\nNotes will not appear here.")
        if self._places is not None and display == self._places.own:
            return self.tr("You see notes and clock.")
        return self.tr("Stays as it is.")


def identify(displays: Sequence[Display], theme: Theme, parent: QWidget) -> None:
    """Put its number on each screen for two seconds."""
    for number, display in enumerate(displays, 1):
        label = QLabel(str(number), parent, Qt.WindowType.ToolTip)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setFont(theme.font(160, QFont.Weight.Bold))
        label.setStyleSheet(
            f"background: {theme.hex(Role.BUTTON)}; color: {theme.hex(Role.BUTTON_TEXT)};"
        )
        side = min(display.width, display.height) // 3
        label.setGeometry(
            display.x + (display.width - side) // 2,
            display.y + (display.height - side) // 2,
            side,
            side,
        )
        label.show()
        QTimer.singleShot(_NUMBER_MS, label, label.deleteLater)
