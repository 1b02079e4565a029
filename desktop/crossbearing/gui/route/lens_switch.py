"""The switch between the leader's and the manager's way of looking at the map."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.routing.lens import Lens


class LensSwitch(QWidget):
    """Two halves, one of them pressed; `switched` carries the lens that a person chose."""

    switched = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lens"))
        self._group = QButtonGroup(self)
        self._halves = {
            Lens.LEADER: self._half(self.tr("Leader’s lens")),
            Lens.MANAGER: self._half(self.tr("Manager’s lens")),
        }
        for lens, half in self._halves.items():
            half.setProperty("half", lens.value)
            half.clicked.connect(lambda _=False, lens=lens: self.switched.emit(lens))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for half in self._halves.values():
            row.addWidget(half)

    def show_lens(self, lens: Lens) -> None:
        """Show `lens` as the pressed half."""
        self._halves[lens].setChecked(True)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        radius, across, down = theme.px(7), theme.px(9), theme.px(5)
        self.setStyleSheet(
            f"QPushButton {{ padding: {down}px {across}px; font-size: {theme.px(12.5)}px; }}"
            f"QPushButton:focus {{ padding: {down - 1}px {across - 1}px; }}"
            f"QPushButton[half='leader'] {{ border-top-right-radius: 0;"
            f" border-bottom-right-radius: 0; border-top-left-radius: {radius}px;"
            f" border-bottom-left-radius: {radius}px; }}"
            f"QPushButton[half='leader']:!focus {{ border-right: none; }}"
            f"QPushButton[half='manager'] {{ border-top-left-radius: 0;"
            f" border-bottom-left-radius: 0; border-top-right-radius: {radius}px;"
            f" border-bottom-right-radius: {radius}px; }}"
            f"QPushButton:!checked {{ color: {theme.hex(Role.DIM)}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            lens = Lens.LEADER if event.key() == Qt.Key.Key_Left else Lens.MANAGER
            self._halves[lens].setFocus(Qt.FocusReason.OtherFocusReason)
            self.switched.emit(lens)
            return
        super().keyPressEvent(event)

    def _half(self, text: str) -> QPushButton:
        half = QPushButton(text)
        half.setCheckable(True)
        half.setAutoDefault(False)
        self._group.addButton(half)
        return half
