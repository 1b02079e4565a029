"""What is painted over the map in every frame: what is pointed at, and the drive."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from crossbearing.export.maps.painter import MapPainter
from crossbearing.export.maps.paths import polyline
from crossbearing.gui.route.controller import RouteController
from crossbearing.model.address import RoadId
from crossbearing.routing.drawing.curves import Track
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.targets import Target
from crossbearing.routing.drive import Drive, Gear

_CHEVRON_APART = 26.0
_FLOW = 40.0
_RING_IN_GAP = 0.45


class Overlay:
    """Paints over one picture; the painter's origin is that of the map."""

    def __init__(self, painter: QPainter, maps: MapPainter, picture: Picture) -> None:
        self._painter = painter
        self._maps = maps
        self._picture = picture
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, controller: RouteController) -> None:
        """Paint what the controller points at, and its drive."""
        self.target(controller.hovered, strong=False)
        self.target(controller.current, strong=True)
        if controller.drive.gear is not Gear.PARKED:
            self.drive(controller.drive, still=controller.is_still())

    def target(self, target: Target | None, *, strong: bool) -> None:
        """Mark what is pointed at: an outline along a road, a ring around a pin."""
        if target is None:
            return
        if target.road is not None and target.road in self._picture.chart.ways:
            self._road(target.road, strong=strong)
        for pin in self._picture.pins:
            if pin.place == target.place:
                width = 3.0 if strong else 2.0
                self._painter.setPen(QPen(QColor(self._maps.colours.focus), width))
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                # Within the gap that labels keep, so that it touches no letter.
                reach = pin.radius + self._picture.pens.gap * _RING_IN_GAP
                self._painter.drawEllipse(QPointF(*pin.head), reach, reach)

    def drive(self, drive: Drive, *, still: bool) -> None:
        """The road behind, chevrons of travel ahead, and the marker."""
        legs = self._picture.scene.route
        if not legs:
            return
        tracks = [self._picture.track(leg) for leg in legs]
        leg, share = drive.leg, drive.share
        if still and 0 < share < 1:
            share = 0.0
        track = tracks[leg]
        done = sum(each.length for each in tracks[:leg]) + share * track.length
        whole = Track.of([point for each in tracks for point in each.points])
        self._behind(whole, done)
        self._chevrons(whole, done, 0.0 if still else drive.at * _FLOW)
        self._again_badges()
        at, heading = track.at(share * track.length)
        self._maps.signs.marker(self._painter, at, heading, self._picture.pens.badge * 0.95)

    def _road(self, road: RoadId, *, strong: bool) -> None:
        """The outline around a road, and its badge filled."""
        picture, painter = self._picture, self._painter
        colour = QColor(self._maps.colours.focus)
        colour.setAlpha(255 if strong else 140)
        reach = picture.pens.road + 2 * picture.pens.edge + 2.6
        painter.save()
        painter.scale(picture.scale, picture.scale)
        pen = QPen(colour, (2.4 if strong else 1.6) / picture.scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(self._maps.outline(picture.chart, road, reach / picture.scale), pen)
        painter.restore()
        for badge in picture.badges:
            if badge.road == road:
                self._maps.signs.badge(painter, badge, full=True)
        first = picture.scene.route[0].road.id if picture.scene.route else None
        if picture.start is not None and picture.start.number and first == road:
            self._maps.signs.start(painter, picture.start, full=True)

    def _behind(self, whole: Track, done: float) -> None:
        if done <= 0:
            return
        pen = QPen(QColor(self._maps.colours.travelled), self._picture.pens.route)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.strokePath(polyline(whole.part(0, done)), pen)

    def _chevrons(self, whole: Track, done: float, phase: float) -> None:
        """Chevrons that flow ahead of the marker."""
        apart = _CHEVRON_APART * max(1.0, self._picture.pens.route / 6)
        first = done + apart - phase % apart
        size = self._picture.pens.route * 0.42
        at = first
        while at < whole.length:
            point, heading = whole.at(at)
            self._maps.signs.chevron(self._painter, point, heading, size)
            at += apart

    def _again_badges(self) -> None:
        """The badges stand above the chevrons."""
        for badge in self._picture.badges:
            self._maps.signs.badge(self._painter, badge)
        if self._picture.start is not None:
            self._maps.signs.start(self._painter, self._picture.start)
