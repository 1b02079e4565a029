"""The panel's heading: its name, the maps to choose from, and the lens switch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QWidget,
)

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.route.lens_switch import LensSwitch
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.opening_button import OpeningButton
from crossbearing.gui.theme.roles import Role

_MARGIN, _ROOM_BETWEEN = 14, 46


class Heading(QWidget):
    """Shows the map's name, and lets another map be chosen."""

    lens_switched = Signal(object)

    def __init__(self, controller: RouteController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._title = QLabel(self.tr("Route map"))
        self._chooser = OpeningButton()
        self._chooser.setObjectName("mapChooser")
        self._chooser.setProperty("look", "flat")
        self._chooser.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._menu = QMenu(self._chooser)
        self._chooser.setMenu(self._menu)
        self._switch = LensSwitch()
        self._switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._switch.switched.connect(self.lens_switched)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.addWidget(self._title)
        self._words.addWidget(self._chooser)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        self._row.setSpacing(8)
        self._row.addLayout(self._words)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._words, left)
        self._row.addStretch(1)
        self._row.addWidget(self._switch)
        self._fill_menu()
        controller.changed.connect(self.refresh)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        self._title.setFont(theme.font(14, QFont.Weight.DemiBold))
        self._chooser.setStyleSheet(
            f"QPushButton {{ padding: 0 3px; text-align: left;"
            f" color: {theme.hex(Role.DIM)}; font-size: {theme.px(12)}px; }}"
            "QPushButton:focus { padding: 0 2px; }"
        )
        self._chooser.set_icons(icons, edge=3)
        self._font = theme.font(12)
        self._switch.set_icons(icons)
        self.setMinimumHeight(theme.px(50))
        self.refresh()

    def refresh(self) -> None:
        """Show the map and the lens as they are now."""
        route_map = self._controller.map
        name = route_map.name if route_map is not None else ""
        self._show_name(name)
        self._chooser.setToolTip(name)
        self._chooser.setAccessibleName(self.tr("Map: {name}").format(name=name))
        self._chooser.setEnabled(self._has_choice())
        self._switch.show_lens(self._controller.lens)
        for action in self._menu.actions():
            action.setChecked(route_map is not None and action.data() == route_map.map_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def _arrange(self, name: int) -> bool:
        """Set the switch beside the title and a `name` so wide where all have room, else under
        them, then in one line; whether beside."""
        words = max(self._title.sizeHint().width(), name)
        beside = words + self._switch.sizeHint().width() + _ROOM_BETWEEN <= self.width()
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(along if beside else down)
        self._words.setDirection(down if beside else along)
        self._row.setSpacing(8 if beside else 4)
        self._words.setSpacing(0 if beside else 4)
        return beside

    def _show_name(self, name: str) -> None:
        """The map's name, cut short where there is no room for it in any way."""
        metrics = QFontMetrics(self._font)
        sign = self._chooser.room(metrics) if self._has_choice() else 0
        taken = _ROOM_BETWEEN + sign
        if not self._arrange(metrics.horizontalAdvance(name) + sign):
            taken += self._title.sizeHint().width()
        else:
            taken += self._switch.sizeHint().width()
        room = max(self.width() - taken, 0)
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._chooser.show_text(short.replace("&", "&&"), opens=self._has_choice())

    def _has_choice(self) -> bool:
        return len(self._controller.maps) > 1

    def _fill_menu(self) -> None:
        group = QActionGroup(self._menu)
        for route_map in self._controller.maps:
            action = QAction(route_map.name.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setData(route_map.map_id)
            action.triggered.connect(
                lambda _=False, map_id=route_map.map_id: self._controller.choose_map(map_id)
            )
            self._menu.addAction(action)
