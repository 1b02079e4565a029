"""The kinds with their live counts; one of them, or all, is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from crossbearing.gui.theme.flow_layout import FlowLayout
from crossbearing.gui.words import kind_plural
from crossbearing.model.entry import Kind


class KindTabs(QWidget):
    """Exclusive buttons for all kinds together and for each kind, wrapped like words."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[Kind | None, str] = {None: self.tr("All")}
        self._titles |= {kind: kind_plural(kind) for kind in Kind}
        self._group = QButtonGroup(self)
        self._buttons: dict[Kind | None, QPushButton] = {}
        flow = FlowLayout(self, gap=2)
        for kind in self._titles:
            flow.addWidget(self._button(kind))
        self.choose(None)

    def choose(self, kind: Kind | None) -> None:
        """Mark `kind` as the one shown, without saying so."""
        self._buttons[kind].setChecked(True)

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Show how many entries each kind has now."""
        for kind, button in self._buttons.items():
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            button.setText(f"{self._titles[kind]} {count}")
            button.setAccessibleName(f"{self._titles[kind]}, {count}")

    def _button(self, kind: Kind | None) -> QPushButton:
        button = QPushButton()
        button.setProperty("look", "tab")
        button.setCheckable(True)
        button.setText(self._titles[kind])
        button.setAccessibleDescription(self.tr("Shows entries of this kind only"))
        button.clicked.connect(lambda: self.chosen.emit(kind))
        self._group.addButton(button)
        self._buttons[kind] = button
        return button
