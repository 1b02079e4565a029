"""What mouse, wheel and pinch do on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from crossbearing.gui.route.controller import RouteController
from crossbearing.routing.drawing.targets import Target
from crossbearing.routing.lens import Lens

if TYPE_CHECKING:
    from crossbearing.gui.route.canvas import MapCanvas

_NOTCH = 120.0
_WHEEL_STEP = 1.18
_PIXEL_STEP = 1.004
_DOUBLE_CLICK_STEP = 2.0
_DRAG_FROM = 5


class MapPointer:
    """Hovers, drags, clicks and zooms.

    A click points at a road or pin; through the leader's lens a click on a pin chooses it, and
    while the canvas is armed a click on a road blocks or opens it. A double click chooses a pin
    through either lens, and zooms in on open ground. Wheel and pinch zoom about the pointer.
    """

    def __init__(self, canvas: MapCanvas, controller: RouteController) -> None:
        self._canvas = canvas
        self._controller = controller
        self._pressed_at: QPointF | None = None
        self._dragged_from = QPointF()

    def press(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = self._dragged_from = event.position()

    def move(self, event: QMouseEvent) -> None:
        """Hover, or pull the map."""
        at = event.position()
        if self._pressed_at is None:
            self._controller.hover(self._canvas.target_under(at))
            self.show_cursor()
        elif (at - self._pressed_at).manhattanLength() >= _DRAG_FROM:
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            step = at - self._dragged_from
            self._dragged_from = at
            self._canvas.pan_by(step.x(), step.y())

    def release(self, event: QMouseEvent) -> None:
        """A click, unless it was a drag."""
        pressed = self._pressed_at
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        self._pressed_at = None
        if (event.position() - pressed).manhattanLength() < _DRAG_FROM:
            self._click(self._canvas.target_under(event.position()))
        self.show_cursor()

    def double_click(self, event: QMouseEvent) -> None:
        """Choose a pin, or zoom in."""
        at = event.position()
        target = self._canvas.target_under(at)
        if target is None:
            self._canvas.zoom_by(_DOUBLE_CLICK_STEP, (at.x(), at.y()))
        elif target.place is not None:
            self._controller.choose(target.place)
        elif self._canvas.armed:
            self.press(event)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        if event.pixelDelta().isNull():
            factor = _WHEEL_STEP ** (event.angleDelta().y() / _NOTCH)
        else:
            factor = _PIXEL_STEP ** event.pixelDelta().y()
        self._canvas.zoom_by(factor, (event.position().x(), event.position().y()))
        event.accept()

    def pinch(self, event: QNativeGestureEvent | QGestureEvent) -> bool:
        """Zoom about the middle of two fingers, on a touchpad or a touch screen."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self._canvas.zoom_by(1 + event.value(), (event.position().x(), event.position().y()))
            return True
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(gesture, QPinchGesture):
            return False
        centre = self._canvas.mapFromGlobal(gesture.centerPoint())
        self._canvas.zoom_by(gesture.scaleFactor(), (centre.x(), centre.y()))
        return True

    def show_cursor(self) -> None:
        """The shape of the pointer tells what a click would do."""
        hovered, view = self._controller.hovered, self._canvas.view
        if hovered is not None and hovered.road is not None and self._canvas.armed:
            self._canvas.setCursor(Qt.CursorShape.ForbiddenCursor)
        elif hovered is not None:
            self._canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        elif view is not None and view.zoom > 1:
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._canvas.unsetCursor()

    def _click(self, target: Target | None) -> None:
        controller = self._controller
        controller.point_at(target)
        if target is None:
            return
        if target.place is not None and controller.lens is Lens.LEADER:
            controller.choose(target.place)
        elif target.road is not None and self._canvas.armed:
            controller.toggle(target.road)
