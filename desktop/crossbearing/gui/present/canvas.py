"""The canvas that every slide is laid out on, and what all slides have in common."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from crossbearing.gui.present.block import Block, Weight
from crossbearing.gui.present.tints import Tints
from crossbearing.gui.theme.roles import Role
from crossbearing.presenting.legible import HEIGHT, MARGIN, MEETING_ROOM, WIDTH, Room

RADIUS = 24.0
_FOOT, _KICKER = 25.0, 28.0
_FOOT_UP = 106.0


class Canvas:
    """A painter on `width` by `height` units, at least `WIDTH` by `HEIGHT`, of any picture size.

    `scale` is the pixels a unit; `ratio` the device's pixels a pixel. The ground is painted at
    once, unless what is to be painted goes `over` a slide.
    """

    def __init__(
        self,
        painter: QPainter,
        area: QRectF,
        tints: Tints,
        room: Room = MEETING_ROOM,
        *,
        over: bool = False,
    ) -> None:
        self.painter, self.tints, self.room = painter, tints, room
        self.scale = max(min(area.width() / WIDTH, area.height() / HEIGHT), 1e-6)
        self.width, self.height = area.width() / self.scale, area.height() / self.scale
        self.ratio = painter.device().devicePixelRatio()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        if not over:
            painter.fillRect(area, tints.colour(Role.BACKGROUND))
        painter.translate(area.topLeft())
        painter.scale(self.scale, self.scale)

    @property
    def across(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def foot(self) -> float:
        """The height above which the slide's own matter ends."""
        return self.height - 132.0

    def write(self, block: Block, x: float, y: float, role: Role = Role.INK) -> float:
        """Paint `block` and give the height below it."""
        block.draw(self.painter, x, y, self.tints.colour(role))
        return y + block.height

    def kicker(self, text: str, y: float = 72.0) -> float:
        """The small line over a heading; gives the height below it."""
        if not text:
            return y
        block = Block(text, max(_KICKER, self.room.least * 0.85), self.across, Weight.DemiBold)
        return self.write(block, MARGIN, y, Role.DIM) + 2

    def footer(self, text: str, number: str) -> None:
        """Sources at the left, the slide's number at the right; small print, for those who look."""
        y = self.height - _FOOT_UP
        count = Block(number, _FOOT, 300.0)
        self.write(Block(text, _FOOT, self.across - 320), MARGIN, y, Role.DIM)
        self.write(count, self.width - MARGIN - count.width, y, Role.DIM)

    def panel(self, area: QRectF, fill: QColor | None, edge: QColor) -> None:
        """A rounded ground; without a fill, its dashed outline, for what is covered."""
        pen = QPen(edge, 2.0 if fill is not None else 3.0)
        if fill is None:
            pen.setDashPattern([4.0, 3.0])
        self.painter.setPen(pen)
        self.painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(area, RADIUS, RADIUS)

    def icon(self, name: str, role: Role, x: float, y: float, size: float) -> None:
        """An icon as sharp as the device."""
        pixels = max(1, round(size * self.scale))
        picture = self.tints.icons.pixmap(name, role, pixels, self.ratio)
        self.painter.drawPixmap(
            QRectF(QPointF(x, y), QPointF(x + size, y + size)), picture, QRectF(picture.rect())
        )
