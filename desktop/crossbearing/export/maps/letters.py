"""Letters on a map: a text with its halo, and the width that Qt gives it."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTransform,
)

from crossbearing.export.maps.tones import tone_colour
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Text
from crossbearing.routing.drawing.wording import Line, Weight

FAMILY = "Inter"
_KEPT = 600
_WHOLE_SIZE = 100


def font_of(size: float, weight: Weight) -> QFont:
    """The map's typeface at `size` pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(int(weight)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=4096)
def measure(text: str, size: float, weight: Weight) -> float:
    """The width in pixels of `text`; letters are scaled freely, not in whole pixels."""
    whole = _WHOLE_SIZE
    return QFontMetricsF(font_of(whole, weight)).horizontalAdvance(text) * size / whole


@lru_cache(maxsize=2048)
def outline(text: str, size: float, weight: Weight) -> QPainterPath:
    """The shapes of the letters, the baseline beginning at the origin."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), font_of(_WHOLE_SIZE, weight), text)
    scale = size / _WHOLE_SIZE
    return QPainterPath() if path.isEmpty() else _scaled(path, scale)


def _scaled(path: QPainterPath, scale: float) -> QPainterPath:
    return QTransform.fromScale(scale, scale).map(path)


class Letters:
    """Paints texts. On a screen it keeps what it has drawn, so that a frame only copies it."""

    def __init__(self, colours: MapColours, halo: float) -> None:
        self._colours = colours
        self._halo = halo
        self._kept: dict[tuple[object, ...], tuple[QPixmap, QPointF]] = {}
        self._may_print = 0

    def paint(self, painter: QPainter, text: Text) -> None:
        """Draw `text` as shapes, for any device."""
        painter.save()
        painter.translate(text.x, text.y)
        painter.rotate(text.angle)
        self._draw(painter, text)
        painter.restore()

    def stamp(self, painter: QPainter, text: Text, ratio: float) -> bool:
        """Draw `text` on a screen of device-pixel `ratio`, on whole device pixels.

        What was drawn before is copied. False if as many new texts as may be printed in one frame
        were printed already; then nothing is drawn.
        """
        key = (text.wording, text.angle, text.align, ratio)
        if key not in self._kept:
            if not self._may_print:
                return False
            self._may_print -= 1
            self._kept[key] = self._print(text, ratio)
        pixmap, corner = self._kept[key]
        left, top = text.x + corner.x(), text.y + corner.y()
        painter.drawPixmap(QPointF(_whole(left, ratio), _whole(top, ratio)), pixmap)
        return True

    def begin_frame(self, new: int) -> None:
        """A new frame begins, for which at most so many `new` texts may be printed."""
        self._may_print = new
        if len(self._kept) > _KEPT:
            self._kept.clear()

    def _print(self, text: Text, ratio: float) -> tuple[QPixmap, QPointF]:
        """The text with its halo on a pixmap, and where the pixmap's corner lies from its middle.

        The halo is the letters' own shape, copied around: several times faster than a stroke.
        """
        box = text.box
        across, down = box.across + 2 * self._halo, box.down + 2 * self._halo
        letters = self._blank(across, down, ratio)
        painter = QPainter(letters)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(across, down)
        painter.rotate(text.angle)
        for path, line in self._shapes(text):
            painter.fillPath(path, QColor(tone_colour(line.tone, self._colours)))
        painter.end()
        return self._with_halo(letters, ratio), QPointF(-across, -down)

    def _with_halo(self, letters: QPixmap, ratio: float) -> QPixmap:
        shade = QPixmap(letters)
        painter = QPainter(shade)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        whole_shade = QRectF(QPointF(), shade.deviceIndependentSize())
        painter.fillRect(whole_shade, QColor(self._colours.halo))
        painter.end()
        whole = QPixmap(letters.size())
        whole.setDevicePixelRatio(ratio)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        for right, down in _ring(self._halo, ratio):
            painter.drawPixmap(QPointF(right, down), shade)
        painter.drawPixmap(QPointF(0, 0), letters)
        painter.end()
        return whole

    def _blank(self, across: float, down: float, ratio: float) -> QPixmap:
        pixmap = QPixmap(math.ceil(2 * across * ratio) + 1, math.ceil(2 * down * ratio) + 1)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _draw(self, painter: QPainter, text: Text) -> None:
        """Draw around the origin: first all halos, then all letters."""
        shapes = list(self._shapes(text))
        pen = QPen(QColor(self._colours.halo), 2 * self._halo)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for path, _ in shapes:
            painter.strokePath(path, pen)
        for path, line in shapes:
            painter.fillPath(path, QColor(tone_colour(line.tone, self._colours)))

    def _shapes(self, text: Text) -> list[tuple[QPainterPath, Line]]:
        words = text.wording
        shapes = []
        for line, baseline in zip(words.lines, words.baselines, strict=True):
            left = -words.width / 2 + text.left_of(line.width)
            path = outline(line.text, line.size, line.weight)
            shapes.append((path.translated(left, -words.height / 2 + baseline), line))
        return shapes


def _whole(length: float, ratio: float) -> float:
    """The nearest length that is a whole number of device pixels."""
    return round(length * ratio) / ratio


def _ring(radius: float, ratio: float) -> list[tuple[float, float]]:
    """Points on two rings close enough together that copies of a letter make an even halo."""
    points = []
    for reach in (radius * 0.55, radius):
        count = max(8, math.ceil(2 * math.pi * reach * ratio / 1.3))
        for n in range(count):
            angle = 2 * math.pi * n / count
            points.append((reach * math.cos(angle), reach * math.sin(angle)))
    return points
