"""The chip that chooses the order of the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from crossbearing.gui.theme.opening_button import OpeningButton
from crossbearing.search.facets import Sort


class SortChip(OpeningButton):
    """Opens the orders; `sorted` carries the one chosen."""

    sorted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("look", "chip")
        self._names = {
            Sort.THEME: self.tr("Theme"),
            Sort.NAME: self.tr("Name"),
            Sort.RECENT: self.tr("Recently seen"),
            Sort.OWN: self.tr("Own order"),
        }
        menu = QMenu(self)
        group = QActionGroup(self)
        self._actions = {}
        for sort, name in self._names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, sort=sort: self.sorted.emit(sort))
            group.addAction(action)
            self._actions[sort] = action
        self.setMenu(menu)
        self.offer_own(False)
        self.show_sort(Sort.THEME)

    def offer_own(self, on: bool) -> None:
        """Offer the stars' own order, or not, as it says something only of stars."""
        self._actions[Sort.OWN].setVisible(on)

    def show_sort(self, sort: Sort) -> None:
        """Mark `sort` as the order of the list."""
        self._actions[sort].setChecked(True)
        self.show_text(self.tr("Sort: {order}").format(order=self._names[sort]))
        self.setAccessibleName(self.tr("Sort, {order}").format(order=self._names[sort]))
