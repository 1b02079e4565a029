"""The third column: the route map, its lenses, and the turn list under it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cached_property

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from crossbearing.gui.route.canvas import MapCanvas
from crossbearing.gui.route.caption import Caption
from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.route.decider import Decider
from crossbearing.gui.route.heading import Heading
from crossbearing.gui.route.homes import entries_of
from crossbearing.gui.route.row_list import RowList
from crossbearing.gui.route.rows import destination_rows, turn_rows
from crossbearing.gui.route.target_menu import TargetMenu
from crossbearing.gui.route.tools import Tools
from crossbearing.gui.session import Trip
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import Address, MapId
from crossbearing.model.library import Library
from crossbearing.routing.drawing.targets import Target
from crossbearing.routing.drive import Gear
from crossbearing.routing.journey import Journey
from crossbearing.routing.lens import Lens

_WIDE = 760
_LIST_WIDTH = 400
_LEAST_HEIGHT = 320
_FIRST_TRIP = Trip()


class RoutePanel(QWidget):
    """Shows the maps of `library` and lets them be travelled.

    `entry_activated` carries the address of an entry that the person opened from the map or the
    list, `star_pressed` that of one whose star was pressed; `entries_entered` those of the road
    that the drive has just entered or of where it has arrived, none once it is over;
    `journey_changed` tells that the destination, the blocked roads, the lens or the map is another.
    """

    entry_activated = Signal(object)
    star_pressed = Signal(object)
    entries_entered = Signal(object)
    journey_changed = Signal()

    def __init__(
        self,
        library: Library,
        icons: Icons,
        trip: Trip = _FIRST_TRIP,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("routePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library = library
        self._controller = RouteController(library, trip, self)
        self._heading = Heading(self._controller)
        self._decider = Decider(self._controller)
        self._canvas = MapCanvas(self._controller, icons)
        self._tools = Tools(self._controller)
        self._destinations = RowList(self._controller, icons)
        self._destinations.setObjectName("destinationList")
        self._destinations.setAccessibleName(self.tr("Destinations"))
        self._turns = RowList(self._controller, icons)
        self._turns.setObjectName("turnList")
        self._turns.setAccessibleName(self.tr("Turns"))
        self._leading = Caption("leader", Role.LEADER, self.tr("Destinations: the leader’s choice"))
        self._managing = Caption("manager", Role.MANAGER, self.tr("Turns: the manager’s share"))
        self._column = (
            *(self._tools, self._leading, self._destinations),
            *(self._managing, self._turns),
        )
        self._lists = QVBoxLayout()
        self._lists.setSpacing(0)
        for part in self._column:
            self._lists.addWidget(part)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(0)
        self._body.addWidget(self._canvas, 11)
        self._body.addLayout(self._lists, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._heading)
        column.addWidget(self._decider)
        column.addLayout(self._body, 1)
        self._keys = self._key_table()
        self._connect()
        self.set_icons(icons)
        self.set_reduced_motion(False)
        self._refresh()

    @property
    def journey(self) -> Journey | None:
        """The journey on the map at hand; None if the library has no map."""
        return self._controller.journey

    @property
    def controller(self) -> RouteController:
        """What the panel's parts share."""
        return self._controller

    @property
    def canvas(self) -> MapCanvas:
        """The map itself."""
        return self._canvas

    def choose_map(self, map_id: MapId) -> None:
        """Open the map of that id, if there is one."""
        self._controller.choose_map(map_id)

    def show_entry(self, address: Address | None) -> None:
        """Light up where the entry at `address` lives on the map and in the list."""
        self._controller.show_entry(address)

    def show_stars(self, stars: AbstractSet[Address]) -> None:
        """Show these addresses as starred."""
        self._controller.show_stars(stars)

    def set_reduced_motion(self, on: bool) -> None:
        """Let the drive jump from turn to turn; it does anyway where the system moves nothing."""
        self._controller.is_still = lambda: on or not self._system_moves

    @cached_property
    def _system_moves(self) -> bool:
        """Whether the system lets things move; asked when something is about to."""
        # Only here: its constants take room and time, and most readers never drive.
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415

        return bool(self.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, self))

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._icons = icons
        for part in (self._heading, self._decider, self._canvas, *self._column):
            part.set_icons(icons)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the parts can stand under each other, however they stand now."""
        parts = (self._heading, self._decider, self._tools)
        return QSize(max(part.minimumSizeHint().width() for part in parts), _LEAST_HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the map. (A focus proxy would keep Tab from the heading.)"""
        super().focusInEvent(event)
        self._canvas.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        self._controller.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the panel's keys before the window's shortcuts take them."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._slot_for(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        slot = self._slot_for(event)
        if slot is None:
            event.ignore()
        else:
            slot()

    def _connect(self) -> None:
        controller = self._controller
        controller.changed.connect(self._refresh)
        controller.changed.connect(self.journey_changed)
        controller.passing.connect(self._tell_entries)
        self._heading.lens_switched.connect(controller.look_as)
        self._decider.handed_over.connect(self._hand_over)
        self._tools.armed.connect(self._canvas.arm)
        self._canvas.asked_for_menu.connect(self._offer)
        for each in (self._destinations, self._turns):
            each.entry_chosen.connect(self.entry_activated)
            each.star_pressed.connect(self.star_pressed)

    def _key_table(self) -> dict[str, Callable[[], None]]:
        controller, canvas = self._controller, self._canvas
        return {
            "B": self._toggle_current,
            "D": controller.go,
            "Space": controller.go,
            "S": lambda: controller.step(True),
            "Shift+S": lambda: controller.step(False),
            "F": controller.faster,
            "L": self._other_lens,
            "C": lambda: controller.compare(not controller.compares),
            "Shift+R": controller.reset,
            "+": canvas.zoom_in,
            "=": canvas.zoom_in,
            "-": canvas.zoom_out,
            "0": canvas.fit_whole,
        }

    def _slot_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        name = QKeySequence(event.keyCombination()).toString()
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._controller.undo
        if event.matches(QKeySequence.StandardKey.Redo) or name == "Ctrl+Y":
            return self._controller.redo
        if event.key() == Qt.Key.Key_Escape:
            return self._leave_off if self._is_busy() else None
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.text() in {"+", "=", "-", "0"} and not modifiers & _COMMANDS:
            return self._keys[event.text()]
        return self._keys.get(name)

    def _is_busy(self) -> bool:
        return self._canvas.armed or self._controller.drive.gear is not Gear.PARKED

    def _leave_off(self) -> None:
        """Escape: first the drive ends, then clicks no longer block."""
        if self._controller.drive.gear is not Gear.PARKED:
            self._controller.park()
        else:
            self._tools.disarm()

    def _toggle_current(self) -> None:
        current = self._controller.current
        if current is not None and current.road is not None:
            self._controller.toggle(current.road)

    def _other_lens(self) -> None:
        leading = self._controller.lens is Lens.LEADER
        self._controller.look_as(Lens.MANAGER if leading else Lens.LEADER)

    def _hand_over(self) -> None:
        """No road is left: the leader chooses, in the list of destinations."""
        self._controller.look_as(Lens.LEADER)
        self._destinations.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        journey = self._controller.journey
        if journey is None:
            return
        self._destinations.show_rows(destination_rows(journey, self._library))
        self._turns.show_rows(turn_rows(journey, self._library))
        self._arrange()

    def _arrange(self) -> None:
        """Side by side where there is room; else only the list of the lens at hand."""
        wide = self.width() >= _WIDE
        leading = self._controller.lens is Lens.LEADER
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        width = self._icons.theme.px(_LIST_WIDTH)
        for part in self._column:
            part.setMaximumWidth(width if wide else _NO_LIMIT)
        self._body.setStretch(1, 0 if wide else 8)
        focus = self.focusWidget()
        for part, shown in (
            (self._leading, wide),
            (self._managing, wide),
            (self._destinations, leading or wide),
            (self._turns, not leading or wide),
        ):
            part.setVisible(shown)
        self._destinations.hug(width, self._canvas.height() * 11 // 20 if wide else 0)
        self._lists.setStretchFactor(self._turns, 1)
        if focus in {self._destinations, self._turns} and not focus.isVisibleTo(self):
            (self._destinations if leading else self._turns).setFocus()

    def _tell_entries(self, target: Target | None) -> None:
        entries = entries_of(target, self._controller.map, self._library)
        self.entries_entered.emit(tuple(entry.address for entry in entries))

    def _offer(self, target: Target, at: QPoint) -> None:
        """A menu of what can be done with a road or pin, and of its entries."""
        menu = TargetMenu(self._controller, target, self._icons, self._canvas.act_on, parent=self)
        menu.entry_chosen.connect(self.entry_activated)
        menu.star_pressed.connect(self.star_pressed)
        menu.popup(at)


_NO_LIMIT = 16_777_215
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
