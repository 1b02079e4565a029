"""Chips after a word: sources that open, entries that lead on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from crossbearing.gui.theme.flow_layout import FlowLayout
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role


class ChipRow(QWidget):
    """A caption and a wrapped row of chips; `chosen` carries the number of the chip pressed."""

    chosen = Signal(int)

    def __init__(self, caption: str, *, checkable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checkable = checkable
        self._caption = QLabel(caption)
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(gap=6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._flow, 1)

    def show_chips(self, texts: Sequence[str]) -> None:
        """Show a chip for each text; without any the row goes away."""
        while len(self._chips) < len(texts):
            self._add_chip(len(self._chips))
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < len(texts))
            chip.setChecked(False)
            if at < len(texts):
                chip.setText(texts[at].replace("&", "&&"))
                chip.setAccessibleName(f"{self._caption.text()}: {texts[at]}")
        self.setVisible(bool(texts))

    def mark(self, number: int | None) -> None:
        """Show the chip of that number as pressed, and no other."""
        for at, chip in enumerate(self._chips):
            chip.setChecked(at == number)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        self._caption.setFont(theme.font(12, QFont.Weight.DemiBold))
        self._caption.setContentsMargins(0, theme.px(4), 0, 0)
        palette = self._caption.palette()
        palette.setColor(self._caption.foregroundRole(), theme.colour(Role.DIM))
        self._caption.setPalette(palette)
        self._caption.setMinimumWidth(theme.px(62))

    def _add_chip(self, number: int) -> None:
        chip = QPushButton()
        chip.setProperty("look", "chip")
        chip.setCheckable(self._checkable)
        chip.clicked.connect(lambda: self.chosen.emit(number))
        self._flow.addWidget(chip)
        self._chips.append(chip)
