"""The menu of a road or pin: what can be done with it, and its entries with their stars."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.route.homes import entries_of
from crossbearing.gui.star_key import is_star_key
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.routing.drawing.targets import Target


class TargetMenu(QMenu):
    """Calls `act` to choose, block or open the target.

    `entry_chosen` carries the address of an entry to be opened, `star_pressed` that of one whose
    star was clicked, or that was at hand when the star key was pressed; the menu stays open then.
    """

    entry_chosen = Signal(object)
    star_pressed = Signal(object)

    def __init__(
        self,
        controller: RouteController,
        target: Target,
        icons: Icons,
        act: Callable[[Target], None],
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("roadMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self._controller, self._icons = controller, icons
        self._entries: dict[QAction, AnyEntry] = {}
        self.addAction(self._words(target), lambda: act(target))
        entries = entries_of(target, controller.map, controller.library)
        if entries:
            self.addSeparator()
        for entry in entries:
            action = self.addAction(entry.name.replace("&", "&&"))
            action.setToolTip(
                QCoreApplication.translate("RoutePanel", "Ctrl+D or a click on the star stars it")
            )
            action.triggered.connect(lambda _=False, e=entry: self.entry_chosen.emit(e.address))
            self._entries[action] = entry
        self._show_stars()
        controller.restarred.connect(self._show_stars)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self._entries.get(self.activeAction())
        if is_star_key(event) and entry is not None:
            self.star_pressed.emit(entry.address)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._starred_at(event.position().toPoint()) is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        address = self._starred_at(event.position().toPoint())
        if address is None:
            super().mouseReleaseEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.star_pressed.emit(address)

    def _starred_at(self, spot: QPoint) -> Address | None:
        """The address of the entry whose star is at `spot`."""
        action = self.actionAt(spot)
        entry = self._entries.get(action) if action is not None else None
        if entry is None:
            return None
        row = self.actionGeometry(action)
        return entry.address if spot.x() < row.left() + row.height() else None

    def _words(self, target: Target) -> str:
        journey = self._controller.journey
        if target.place is not None:
            return QCoreApplication.translate("RoutePanel", "End the trip here")
        if journey is not None and target.road in journey.plan.blocked:
            return QCoreApplication.translate("RoutePanel", "Open this road")
        return QCoreApplication.translate("RoutePanel", "Block this road")

    def _show_stars(self) -> None:
        for action, entry in self._entries.items():
            starred = entry.address in self._controller.stars
            name, role = ("star-filled", Role.LEADER) if starred else ("star", Role.DIM)
            action.setIcon(self._icons.icon(name, role))
