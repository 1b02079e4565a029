"""The place of the route map, which is built once the rest of the window has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crossbearing.gui.theme.icons import Icons
from crossbearing.model.address import Address
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.gui.route.panel import RoutePanel


class RouteColumn(QWidget):
    """Holds the `RoutePanel`; until that is built, it remembers what to show.

    `entry_activated` carries the address of an entry opened from the map.
    """

    entry_activated = Signal(object)

    def __init__(self, library: Library, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("routePanel")
        self._library, self._icons = library, icons
        self._address: Address | None = None
        self._panel: RoutePanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> RoutePanel:
        """The map itself, built now if it is not there yet."""
        if self._panel is None:
            # Only here: drawing a map takes as many modules as all the rest of the window.
            from crossbearing.gui.route.panel import RoutePanel  # noqa: PLC0415

            self._panel = RoutePanel(self._library, self._icons)
            self._panel.entry_activated.connect(self.entry_activated)
            self._panel.show_entry(self._address)
            self._layout.addWidget(self._panel)
            self.setFocusProxy(self._panel)
        return self._panel

    def show_entry(self, address: Address | None) -> None:
        """Light up where the entry at `address` lives."""
        self._address = address
        if self._panel is not None:
            self._panel.show_entry(address)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._icons = icons
        if self._panel is not None:
            self._panel.set_icons(icons)
