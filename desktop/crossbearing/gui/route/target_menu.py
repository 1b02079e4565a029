"""The menu of a road or pin: what can be done with it, and its entries."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.route.homes import entries_of_place, entries_of_road
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.routing.drawing.targets import Target


class TargetMenu(QMenu):
    """Calls `act` to choose, block or open the target, and `activate` with an entry's address."""

    def __init__(
        self,
        controller: RouteController,
        target: Target,
        icons: Icons,
        act: Callable[[Target], None],
        activate: Callable[[Address], None],
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("roadMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._controller = controller
        self.addAction(self._words(target), lambda: act(target))
        entries = self._entries(target)
        if entries:
            self.addSeparator()
        for entry in entries:
            self.addAction(
                icons.icon("book-open", Role.INK),
                entry.name.replace("&", "&&"),
                lambda address=entry.address: activate(address),
            )

    def _words(self, target: Target) -> str:
        journey = self._controller.journey
        if target.place is not None:
            return QCoreApplication.translate("RoutePanel", "End the trip here")
        if journey is not None and target.road in journey.plan.blocked:
            return QCoreApplication.translate("RoutePanel", "Open this road")
        return QCoreApplication.translate("RoutePanel", "Block this road")

    def _entries(self, target: Target) -> tuple[AnyEntry, ...]:
        route_map, library = self._controller.map, self._controller.library
        if route_map is None:
            return ()
        if target.road is not None:
            return entries_of_road(target.road, route_map, library)
        if target.place is not None:
            return entries_of_place(target.place, route_map, library)
        return ()
