"""The second column: the compare page of one entry, or the table of several."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from crossbearing.gui.compare.page_view import PageView
from crossbearing.gui.theme.icons import Icons
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.gui.compare.table_page import TablePage


class ComparePanel(QStackedWidget):
    """Shows the page or the table.

    `followed` carries the entry that is to be read next, `star_pressed` the address of one in the
    table whose star was pressed.
    """

    followed = Signal(object)
    star_pressed = Signal(object)

    def __init__(
        self,
        library: Library,
        actions: tuple[QAction, ...],
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._icons = library, icons
        self._table: TablePage | None = None
        self._stars: AbstractSet[Address] = frozenset()
        self.page = PageView(actions)
        self.page.followed.connect(self.followed)
        self.addWidget(self.page)
        self.setFocusProxy(self.page)

    def show_page(self) -> None:
        """Show the page of the entry being read."""
        self.setCurrentWidget(self.page)
        self.setFocusProxy(self.page)

    def show_table(self, entries: Sequence[AnyEntry]) -> None:
        """Show `entries` under each other. The table is made when it is first wanted."""
        if self._table is None:
            # Only here: few starts come to the table.
            from crossbearing.gui.compare.table_page import TablePage  # noqa: PLC0415

            self._table = TablePage(self._library, self._icons)
            self._table.activated.connect(self.followed)
            self._table.star_pressed.connect(self.star_pressed)
            self._table.show_stars(self._stars)
            self.addWidget(self._table)
        self._table.show_entries(entries)
        self.setCurrentWidget(self._table)
        self.setFocusProxy(self._table)
        self._table.setFocus()

    def show_stars(self, stars: AbstractSet[Address]) -> None:
        """Show these addresses as starred in the table."""
        self._stars = stars
        if self._table is not None:
            self._table.show_stars(stars)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._icons = icons
        self.page.set_icons(icons)
        if self._table is not None:
            self._table.set_icons(icons)
