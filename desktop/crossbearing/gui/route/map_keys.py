"""What the keys do while the map has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from crossbearing.gui.route.controller import RouteController
from crossbearing.routing.drawing.targets import Arrow, Target, after, beside, turn_targets

if TYPE_CHECKING:
    from crossbearing.gui.route.canvas import MapCanvas

_ARROWS = {
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
}
_PULLS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_PULL = 60.0


class MapKeys:
    """Moves the cursor over roads and pins with the arrow keys, and acts on what it is on.

    Arrows go to the next road or pin in that direction, with Shift they pull the map. ``.`` and
    ``,`` go through all of them; Page Down and Page Up through the turns. Enter chooses a
    destination, or blocks or opens a road.
    """

    def __init__(self, canvas: MapCanvas, controller: RouteController) -> None:
        self._canvas = canvas
        self._controller = controller

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means here; false if it means nothing."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ShiftModifier and key in _PULLS:
            right, down = _PULLS[key]
            self._canvas.pan_by(right * _PULL, down * _PULL)
            return True
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._canvas.act_on(self._controller.current)
            return True
        return self._go(self._next(key))

    def _next(self, key: Qt.Key) -> Target | None:
        picture, current = self._canvas.picture(), self._controller.current
        if picture is None:
            return None
        if key in _ARROWS:
            return beside(picture, current, _ARROWS[key])
        if key in {Qt.Key.Key_Period, Qt.Key.Key_Comma}:
            return after(picture, current, 1 if key is Qt.Key.Key_Period else -1)
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            return self._turn(1 if key is Qt.Key.Key_PageDown else -1)
        return None

    def _turn(self, step: int) -> Target | None:
        """The turn after or before the one pointed at; it stays at the ends."""
        picture, current = self._canvas.picture(), self._controller.current
        turns = list(turn_targets(picture)) if picture is not None else []
        if current not in turns:
            return turns[0 if step > 0 else -1] if turns else None
        return turns[min(max(turns.index(current) + step, 0), len(turns) - 1)]

    def _go(self, target: Target | None) -> bool:
        if target is None:
            return False
        self._controller.point_at(target)
        self._canvas.bring_into_view(target)
        return True
