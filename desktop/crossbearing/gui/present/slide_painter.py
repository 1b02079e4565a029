"""One painter for every slide at any size: projector, console, overview and pictures alike."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from crossbearing.gui.present.block import Block, Weight
from crossbearing.gui.present.canvas import Canvas
from crossbearing.gui.present.depth_painter import DepthPainter
from crossbearing.gui.present.map_slide import MapSlides
from crossbearing.gui.present.sides_slide import paint_sides
from crossbearing.gui.present.text_slides import (
    paint_question,
    paint_sources,
    paint_table,
    paint_text,
    paint_timer,
)
from crossbearing.gui.present.tints import Tints
from crossbearing.gui.theme.roles import Role
from crossbearing.presenting.faces import (
    Face,
    MapFace,
    QuestionFace,
    SidesFace,
    SourcesFace,
    TableFace,
    TextFace,
)
from crossbearing.presenting.legible import MARGIN, MEETING_ROOM, Room
from crossbearing.presenting.pace import clock

# Enough for a handful of pictures on the largest of projectors.
_KEPT_PIXELS = 36_000_000


class Frame(msgspec.Struct, frozen=True):
    """What a window is given to show: a face, and its number, such as “3 / 9”."""

    face: Face
    number: str = ""


class SlidePainter:
    """Paints frames in the `tints` for a `room`, and keeps the pictures that it painted last.

    When a slide can't be drawn, the room is told so in a line, and the talk goes on.
    """

    def __init__(
        self,
        tints: Tints,
        room: Room = MEETING_ROOM,
    ) -> None:
        self.tints, self.room = tints, room
        self.maps = MapSlides(room)
        self._failed: Callable[[Exception], None] = lambda _: None
        self._kept: list[tuple[Frame, QSize, float, Tints, QPixmap]] = []

    def on_failure(self, told: Callable[[Exception], None]) -> None:
        """Call `told` whenever a slide can't be drawn."""
        self._failed = told

    def dress(self, tints: Tints) -> None:
        """Paint in other colours from now on."""
        self.tints = tints

    def picture(self, frame: Frame, size: QSize, ratio: float) -> QPixmap:
        """`frame` as a picture of `size` pixels at the device-pixel `ratio`."""
        for kept in self._kept:
            same = kept[0].face is frame.face and kept[0].number == frame.number
            if same and kept[1:4] == (size, ratio, self.tints):
                self._kept.remove(kept)
                self._kept.append(kept)
                return kept[4]
        made = QPixmap(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
        made.setDevicePixelRatio(ratio)
        painter = DepthPainter(made)
        try:
            self.paint(painter, QRectF(0, 0, size.width(), size.height()), frame)
        finally:
            painter.end()
        self._kept.append((frame, size, ratio, self.tints, made))
        while sum(kept[4].width() * kept[4].height() for kept in self._kept) > _KEPT_PIXELS:
            self._kept.pop(0)
        return made

    def paint_over(
        self, painter: QPainter, area: QRectF, face: QuestionFace, seconds: float
    ) -> None:
        """Paint the timer of a discussion's `face` over its slide in `area`, `seconds` left."""
        painter.save()
        canvas = Canvas(painter, area, self.tints, self.room, over=True)
        left = max(0.0, seconds)
        paint_timer(canvas, clock(left), min(1.0, left / face.seconds))
        painter.restore()

    def paint(self, painter: DepthPainter, area: QRectF, frame: Frame) -> None:
        """Paint `frame` into `area`."""
        depth = painter.depth
        painter.save()
        canvas = Canvas(painter, area, self.tints, self.room)
        painter.save()
        try:
            self._paint_face(canvas, frame.face)
            canvas.footer(_cites(frame.face), frame.number)
        except Exception as fault:  # noqa: BLE001 - whatever a slide does wrong, the talk goes on
            self._failed(fault)
            painter.restore_to(depth + 1)
            painter.save()
            _paint_failure(canvas, area)
        painter.restore_to(depth)

    def _paint_face(self, canvas: Canvas, face: Face) -> None:
        match face:
            case SidesFace():
                paint_sides(canvas, face)
            case TextFace():
                paint_text(canvas, face)
            case TableFace():
                paint_table(canvas, face)
            case MapFace():
                self.maps.paint(canvas, face)
            case QuestionFace():
                paint_question(canvas, face)
            case SourcesFace():
                paint_sources(canvas, face)


def _cites(face: Face) -> str:
    return face.cites if isinstance(face, SidesFace | TableFace) else ""


def _paint_failure(canvas: Canvas, area: QRectF) -> None:
    canvas.painter.fillRect(
        QRectF(0, 0, area.width() / canvas.scale, area.height() / canvas.scale),
        canvas.tints.colour(Role.BACKGROUND),
    )
    told = QCoreApplication.translate("Slide", "This slide can’t be shown. The talk goes on.")
    canvas.write(Block(told, 44.0, canvas.across, Weight.DemiBold), MARGIN, 460.0, Role.DIM)
