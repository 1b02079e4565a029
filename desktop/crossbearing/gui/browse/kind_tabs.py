"""The kinds with their live counts; one of them, or all, is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from crossbearing.gui.browse.count_button import CountButton
from crossbearing.gui.theme.flow_layout import FlowLayout
from crossbearing.gui.words import kind_plural
from crossbearing.model.entry import Kind


class KindTabs(QWidget):
    """Exclusive buttons for all kinds together and for each kind, wrapped like words."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles: dict[Kind | None, str] = {None: self.tr("All")}
        titles |= {kind: kind_plural(kind) for kind in Kind}
        self._group = QButtonGroup(self)
        self._buttons: dict[Kind | None, CountButton] = {}
        flow = FlowLayout(self, gap=2)
        for kind, title in titles.items():
            flow.addWidget(self._button(kind, title))
        self.choose(None)

    def choose(self, kind: Kind | None) -> None:
        """Mark `kind` as the one shown, without saying so."""
        self._buttons[kind].setChecked(True)

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Show how many entries each kind has now."""
        for kind, button in self._buttons.items():
            button.show_count(sum(counts.values()) if kind is None else counts.get(kind, 0))

    def _button(self, kind: Kind | None, title: str) -> CountButton:
        button = CountButton(title)
        button.setProperty("look", "tab")
        button.setAccessibleDescription(self.tr("Shows entries of this kind only"))
        button.clicked.connect(lambda: self.chosen.emit(kind))
        self._group.addButton(button)
        self._buttons[kind] = button
        return button
