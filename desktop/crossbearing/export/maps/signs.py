"""Painting the signs of a map: badges, pins, the start, blocked roads, arrows, the marker."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from crossbearing.export.maps.letters import measure, outline
from crossbearing.export.maps.paths import pin_path, polyline, star_path
from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Arrow, Badge, Pin, Sign, Start
from crossbearing.routing.drawing.wording import Weight

_CAPITAL = 0.727
_STAR_IN_PIN = 0.58


class Signs:
    """Paints signs in the colours of a theme. The painter is expected to antialias."""

    def __init__(self, colours: MapColours) -> None:
        self._colours = colours

    def badge(self, painter: QPainter, badge: Badge, *, full: bool = False) -> None:
        """A turn's number in a ring; in a `full` disc if it is the turn at hand."""
        colours = self._colours
        ring, ground = QColor(colours.manager), QColor(colours.panel)
        self._disc(painter, badge.at, badge.radius + 1.2, QColor(colours.halo))
        self._disc(painter, badge.at, badge.radius, ring)
        if not full:
            self._disc(painter, badge.at, badge.radius * 0.78, ground)
        self._number(painter, badge.at, badge.radius, badge.number, ground if full else ring)

    def start(self, painter: QPainter, start: Start, *, full: bool = False) -> None:
        """The start: a dark disc, with the first turn's number if it has one."""
        colours = self._colours
        self._disc(painter, start.at, start.radius + 1.6, QColor(colours.halo))
        fill = QColor(colours.manager if full else colours.ink)
        self._disc(painter, start.at, start.radius, fill)
        if start.number is None:
            self._disc(painter, start.at, start.radius * 0.36, QColor(colours.panel))
        else:
            number = start.number
            self._number(painter, start.at, start.radius, number, QColor(colours.panel))

    def pin(self, painter: QPainter, pin: Pin, *, leading: bool) -> None:
        """A destination's pin with its star; open if it is not chosen and the leader looks."""
        colours = self._colours
        warm = QColor(colours.leader if pin.chosen or leading else colours.quiet)
        light = QColor(colours.panel)
        is_open = leading and not pin.chosen
        painter.save()
        painter.translate(*pin.at)
        self._shadow(painter, pin)
        shape = pin_path(pin.radius, pin.height)
        painter.strokePath(shape, _round_pen(QColor(colours.halo), 3.2))
        painter.fillPath(shape, light if is_open else warm)
        if is_open:
            inner = pin.radius * 0.16
            painter.strokePath(
                pin_path(pin.radius - inner / 2, pin.height - inner), _round_pen(warm, inner)
            )
        painter.translate(0, -(pin.height - pin.radius))
        painter.fillPath(star_path(pin.radius * _STAR_IN_PIN), warm if is_open else light)
        painter.restore()

    def glow(self, painter: QPainter, at: Point, radius: float) -> None:
        """A disc behind what is lit."""
        self._disc(painter, at, radius, QColor(self._colours.mark))

    def sign(self, painter: QPainter, sign: Sign) -> None:
        """“No entry”: a bar in a disc."""
        colours = self._colours
        self._disc(painter, sign.at, sign.radius + 1.4, QColor(colours.panel))
        self._disc(painter, sign.at, sign.radius, QColor(colours.warn))
        bar = QRectF(0, 0, sign.radius * 1.15, sign.radius * 0.36)
        bar.moveCenter(QPointF(*sign.at))
        painter.fillRect(bar, QColor(colours.panel))

    def arrow(self, painter: QPainter, arrow: Arrow) -> None:
        """The direction of a one-way road."""
        size = arrow.size
        shape = polyline([(-size * 0.7, size * 0.45), (0, -size * 0.45), (size * 0.7, size * 0.45)])
        painter.save()
        painter.translate(*arrow.at)
        painter.rotate(arrow.heading)
        painter.strokePath(shape, _round_pen(QColor(self._colours.quiet), max(1.0, size * 0.3)))
        painter.restore()

    def chevron(self, painter: QPainter, at: Point, heading: float, size: float) -> None:
        """A chevron of travel on the route."""
        shape = polyline([(-size, size * 0.55), (0, -size * 0.55), (size, size * 0.55)])
        painter.save()
        painter.translate(*at)
        painter.rotate(heading)
        painter.strokePath(shape, _round_pen(QColor(self._colours.panel), size * 0.55))
        painter.restore()

    def marker(self, painter: QPainter, at: Point, heading: float, radius: float) -> None:
        """The traveller: a disc with an arrowhead in the direction of travel."""
        colours = self._colours
        self._disc(painter, at, radius * 1.7, _faint(colours.manager, 0.22))
        self._disc(painter, at, radius + 2.0, QColor(colours.panel))
        self._disc(painter, at, radius, QColor(colours.manager))
        reach = radius * 0.62
        head = QPainterPath()
        head.moveTo(0, -reach)
        head.lineTo(reach * 0.78, reach * 0.8)
        head.lineTo(0, reach * 0.36)
        head.lineTo(-reach * 0.78, reach * 0.8)
        head.closeSubpath()
        painter.save()
        painter.translate(*at)
        painter.rotate(heading)
        painter.fillPath(head, QColor(colours.panel))
        painter.restore()

    def _number(
        self, painter: QPainter, at: Point, radius: float, number: int, colour: QColor
    ) -> None:
        text = str(number)
        size = radius * (1.12 if len(text) == 1 else 0.95)
        path = outline(text, size, Weight.BOLD)
        left = at[0] - measure(text, size, Weight.BOLD) / 2
        painter.fillPath(path.translated(left, at[1] + size * _CAPITAL / 2), colour)

    def _shadow(self, painter: QPainter, pin: Pin) -> None:
        width = pin.radius * 0.62
        shade = QColor(0, 0, 0, 80 if self._colours.dark else 30)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawEllipse(QPointF(0, 0), width, width * 0.34)

    def _disc(self, painter: QPainter, at: Point, radius: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(*at), radius, radius)


def _round_pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _faint(colour: str, share: float) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(math.floor(255 * share))
    return faint
