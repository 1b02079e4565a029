"""The map itself: painted from a picture, moved by hand, wheel, pinch and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QGestureEvent, QToolTip, QWidget

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.route.map_keys import MapKeys
from crossbearing.gui.route.map_pointer import MapPointer
from crossbearing.gui.route.overlay import Overlay
from crossbearing.gui.route.sheet import MapSheet
from crossbearing.gui.saying import say
from crossbearing.gui.theme.icons import Icons
from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.pens import margins_for
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.targets import Target, target_at
from crossbearing.routing.drawing.view import Extent, View, fit
from crossbearing.routing.words import destination_sentence, road_sentence, total

_BUTTON_STEP = 1.4
# When nothing has moved for so long, the map is painted finely.
_REST_MS = 60
_FRAME_MS = 17


class MapCanvas(QWidget):
    """Shows the controller's map. `armed` makes a click on a road block it.

    `zoomed` tells whether less than the whole map is seen; `asked_for_menu` carries a target and
    a global position. `is_at_rest` is true once everything is painted finely.
    """

    zoomed = Signal(bool)
    asked_for_menu = Signal(object, QPoint)

    def __init__(
        self, controller: RouteController, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._keys = MapKeys(self, controller)
        self._pointer = MapPointer(self, controller)
        self._view: View | None = None
        self._armed = False
        self.is_at_rest = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.update)
        self._next_frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._next_frame.timeout.connect(self._repaint)
        self.setObjectName("routeCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setMinimumSize(200, 160)
        self.grabGesture(Qt.GestureType.PinchGesture)
        controller.changed.connect(self._tell)
        controller.relit.connect(self._relight)
        controller.pointed.connect(self._tell)
        controller.moved.connect(self.update)
        controller.map_changed.connect(self.fit_whole)
        self.set_icons(icons)
        self._tell()

    @property
    def view(self) -> View | None:
        """What part of the map is shown; None where there is no map."""
        if self._view is None:
            self._view = self._fitted()
        return self._view

    @property
    def armed(self) -> bool:
        """Whether a click on a road blocks or opens it."""
        return self._armed

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._sheet = MapSheet(icons)
        self._repaint()

    def arm(self, on: bool) -> None:
        """Let a click on a road block or open it, or no longer."""
        self._armed = on
        self._pointer.show_cursor()

    def picture(self) -> Picture | None:
        """The picture as it is now; None where there is no map."""
        chart, view = self._controller.chart, self.view
        if chart is None or view is None:
            return None
        return self._sheet.picture(chart, view, self._controller.scene)

    def zoom_by(self, factor: float, about: Point | None = None) -> None:
        """Show the map `factor` times larger; the ground under `about` stays where it is."""
        if self.view is not None:
            middle = (self.width() / 2, self.height() / 2)
            self._look(self.view.zoomed(factor, about or middle))

    def zoom_in(self) -> None:
        """A step closer."""
        self.zoom_by(_BUTTON_STEP)

    def zoom_out(self) -> None:
        """A step back."""
        self.zoom_by(1 / _BUTTON_STEP)

    def pan_by(self, right: float, down: float) -> None:
        """Pull the map by so many pixels."""
        if self.view is not None:
            self._look(self.view.panned(right, down))

    def fit_whole(self) -> None:
        """Show the whole map."""
        self._view = None
        self.zoomed.emit(False)
        self._repaint()

    def bring_into_view(self, target: Target | None) -> None:
        """Move a zoomed map as far as needed to show a road or pin."""
        chart, view = self._controller.chart, self.view
        if chart is None or view is None or target is None:
            return
        if target.place is not None and target.place in chart.places:
            x, y = chart.places[target.place]
        elif target.road is not None and target.road in chart.ways:
            track = chart.ways[target.road].track
            x, y = track.at(track.length / 2)[0]
        else:
            return
        self._look(view.showing(Extent(x, y, x, y)))

    def act_on(self, target: Target | None) -> None:
        """Do what a press means: choose the pin, or block or open the road."""
        if target is None:
            return
        if target.place is not None:
            self._controller.choose(target.place)
        elif target.road is not None:
            self._controller.toggle(target.road)

    def target_under(self, at: QPointF) -> Target | None:
        """The road or pin at a spot of the window; None on open ground."""
        picture, view = self.picture(), self.view
        if picture is None or view is None:
            return None
        return target_at(picture, (at.x() - view.left, at.y() - view.top))

    def words_for(self, target: Target | None) -> str:
        """Everything the map says about a road or pin."""
        journey, route_map = self._controller.journey, self._controller.map
        if target is None or journey is None or route_map is None:
            return ""
        if target.road is not None:
            return road_sentence(route_map, journey, target.road, say)
        goal = journey.atlas.destination(target.place)
        return destination_sentence(goal, journey, say) if goal is not None else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture, view = self.picture(), self.view
        if picture is None or view is None:
            painter.fillRect(self.rect(), self.palette().window())
            return
        ratio = self.devicePixelRatioF()
        view = view.snapped(ratio)
        whole = self._sheet.draw(painter, picture, view, self.size(), ratio)
        painter.save()
        painter.translate(view.left, view.top)
        Overlay(painter, self._sheet.painter, picture).paint(self._controller)
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._sheet.painter.colours.focus), 2.0))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        self.is_at_rest = whole
        if not whole:
            self._rest.start(0 if self._sheet.lacks_labels else _REST_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.is_at_rest = False
        fitted = self._fitted()
        if self._view is not None and fitted is not None and self._view.zoom > 1:
            self._view = self._view.resized(fitted)
        else:
            self._view = fitted

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._controller.hover(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        target = self._controller.current if by_key else self.target_under(QPointF(event.pos()))
        if target is not None:
            self._controller.point_at(target)
            self.asked_for_menu.emit(target, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent | QGestureEvent) and self._pointer.pinch(event):
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.words_for(self.target_under(QPointF(event.pos())))
            # Escaped, and marked as markup, so that Qt never reads tags in a text from a file.
            if words:
                words = GuiQt.convertFromPlainText(words, Qt.WhiteSpaceMode.WhiteSpaceNormal)
            QToolTip.showText(event.globalPos(), words)
            return True
        return super().event(event)

    def _tell(self) -> None:
        """Repaint, and let a screen reader hear what is pointed at."""
        self._repaint()
        route_map, journey = self._controller.map, self._controller.journey
        if route_map is None or journey is None:
            self.setAccessibleName(self.tr("Route map"))
            return
        name = self.tr("Route map, {name}. {total}").format(
            name=route_map.name, total=total(journey, say)
        )
        self.setAccessibleName(name)
        words = self.words_for(self._controller.current)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if words and self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _relight(self) -> None:
        """Repaint in a frame of its own: the entry whose homes are lit is to be seen first."""
        self.is_at_rest = False
        self._next_frame.start()  # anew: of entries that follow each other fast the last counts

    def _look(self, view: View) -> None:
        was_zoomed = self._view is not None and self._view.zoom > 1
        self._view = view
        if (view.zoom > 1) is not was_zoomed:
            self.zoomed.emit(view.zoom > 1)
        self._repaint()

    def _repaint(self) -> None:
        self.is_at_rest = False
        self.update()

    def _fitted(self) -> View | None:
        chart = self._controller.chart
        if chart is None:
            return None
        width, height = max(self.width(), 1), max(self.height(), 1)
        return fit(chart.sheet, chart.ground, margins_for(width, height), width, height)
