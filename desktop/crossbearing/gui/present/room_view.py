"""What the room sees, at any size: on the projector, and small in the console."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from crossbearing.gui.present.aims import Aim
from crossbearing.gui.present.depth_painter import DepthPainter
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.slide_painter import SlidePainter
from crossbearing.presenting.faces import MapFace, QuestionFace
from crossbearing.presenting.legible import HEIGHT, WIDTH
from crossbearing.presenting.progress import Cover
from crossbearing.routing.drawing.targets import target_at
from crossbearing.routing.journey import Plan

_ZOOM = 2.0
# A finger that moves by this share of the picture's width strokes.
_STROKE = 0.06
_DOT, _RING = 0.009, 0.13
# So long after a step the next is prepared: not before the step itself is on the screen.
_AHEAD_MS = 25
_SHADE = QColor(0, 0, 0, 170)
_POINTER = QColor("#E0262B")
_COVERS = {Cover.BLACK: "#000000", Cover.WHITE: "#FFFFFF"}


class RoomView(QWidget):
    """Paints the presenter's room. It is given frames, which have no place for a note.

    `pressed` tells that mouse or finger pressed beside the map's roads and pins: True to go on, by
    the left button, a tap or a stroke to the left; False to go back.
    """

    pressed = Signal(bool)

    def __init__(
        self, presenter: Presenter, painter: SlidePainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter, self._painter = presenter, painter
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD_MS)
        self._ahead.timeout.connect(self._paint_ahead)
        presenter.changed.connect(self.update)
        presenter.pointed.connect(self.update)
        presenter.ticked.connect(self._tick)

    def picture_area(self) -> QRectF:
        """Where the picture stands."""
        return QRectF(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = DepthPainter(self)
        cover = self.presenter.progress.cover
        if cover is not Cover.NONE:
            painter.fillRect(self.picture_area(), QColor(_COVERS[cover]))
            return
        area = self.picture_area()
        pointing = self.presenter.pointing
        if pointing is not None and pointing.aim is Aim.ZOOM:
            self._zoomed(painter, area, pointing.x, pointing.y)
            return
        frame, seconds = self.presenter.room_frame, self.presenter.room_seconds
        picture = self._painter.picture(frame, area.size().toSize(), self.devicePixelRatio())
        painter.drawPixmap(area.topLeft(), picture)
        if seconds is not None and isinstance(frame.face, QuestionFace):
            self._painter.paint_over(painter, area, frame.face, seconds)
        if pointing is not None:
            spot = QPointF(
                area.left() + pointing.x * area.width(), area.top() + pointing.y * area.height()
            )
            _point(painter, area, spot, is_spotlight=pointing.aim is Aim.SPOTLIGHT)
        self._ahead.start()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() is not QEvent.Type.TouchCancel:
            if event.type() is QEvent.Type.TouchEnd and event.pointCount() == 1:
                point = event.point(0)
                self._touched(point.pressPosition(), point.position())
            event.accept()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self.picture_area()
        spot = event.position() - area.topLeft()
        self.presenter.point_at(spot.x() / area.width(), spot.y() / area.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            return
        self._press(event.position(), is_left=event.button() == Qt.MouseButton.LeftButton)

    def hideEvent(self, _event: object) -> None:
        self._ahead.stop()

    def _touched(self, start: QPointF, end: QPointF) -> None:
        """A tap presses; a stroke to the left goes on, one to the right goes back."""
        stroke = (end.x() - start.x()) / max(1.0, self.picture_area().width())
        if abs(stroke) < _STROKE:
            self._press(end, is_left=True)
        else:
            self.pressed.emit(stroke < 0)

    def _press(self, spot: QPointF, *, is_left: bool) -> None:
        if not (is_left and self._reroute(spot)):
            self.pressed.emit(is_left)

    def _reroute(self, spot: QPointF) -> bool:
        """Choose the pin, or block or open the road, at a spot of the map; False beside them."""
        face = self.presenter.room_frame.face
        if not isinstance(face, MapFace) or self.presenter.progress.cover is not Cover.NONE:
            return False
        area = self.picture_area()
        scale = min(area.width() / WIDTH, area.height() / HEIGHT)
        drawn = self._painter.maps.drawn(face, area.width() / scale, area.height() / scale)
        at = (spot - area.topLeft()) / scale - drawn.area.topLeft()
        if not QRectF(QPointF(), drawn.area.size()).contains(at):
            return False
        target = target_at(drawn.picture, (at.x() - drawn.view.left, at.y() - drawn.view.top))
        atlas = self._painter.maps.atlas(face.map)
        if target is None:
            return False
        if target.place is not None:
            self.presenter.reroute(atlas, Plan(target.place, face.plan.blocked))
        elif target.road is not None:
            roads = [road for road in face.plan.blocked if road != target.road]
            if target.road not in face.plan.blocked:
                roads.append(target.road)
            self.presenter.reroute(atlas, Plan(face.plan.destination, tuple(roads)))
        return True

    def _zoomed(self, painter: DepthPainter, area: QRectF, x: float, y: float) -> None:
        large = QRectF(
            area.left() - x * area.width() * (_ZOOM - 1),
            area.top() - y * area.height() * (_ZOOM - 1),
            area.width() * _ZOOM,
            area.height() * _ZOOM,
        )
        painter.setClipRect(area)
        self._painter.paint(painter, large, self.presenter.room_frame)

    def _tick(self) -> None:
        if self.presenter.room_seconds is not None:
            self.update()

    def _paint_ahead(self) -> None:
        """Paint what the next press brings, while nobody waits for it."""
        following = self.presenter.progress.following
        if following is not None and self.isVisible():
            size: QSize = self.picture_area().size().toSize()
            frame = self.presenter.frame(following)
            self._painter.picture(frame, size, self.devicePixelRatio())


def _point(painter: QPainter, area: QRectF, spot: QPointF, *, is_spotlight: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_spotlight:
        shade = QPainterPath()
        shade.addRect(area)
        hole = QPainterPath()
        hole.addEllipse(spot, area.width() * _RING, area.width() * _RING)
        painter.fillPath(shade.subtracted(hole), _SHADE)
        return
    painter.setPen(QPen(QColor("white"), area.width() * _DOT / 4))
    painter.setBrush(_POINTER)
    painter.drawEllipse(spot, area.width() * _DOT, area.width() * _DOT)
