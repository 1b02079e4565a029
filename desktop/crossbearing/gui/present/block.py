"""A block of text on a slide: broken into lines once, then painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from crossbearing.gui.theme.roles import FAMILY
from crossbearing.presenting.legible import LEADING

Weight = QFont.Weight
_TIGHT = 1.12
_SMALLEST = 12.0
_SHRINKING = 0.93


def slide_font(size: float, weight: Weight = Weight.Normal) -> QFont:
    """The typeface at `size` units of the canvas; the heavier, the closer its letters stand."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if weight >= Weight.Bold:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.0)
    return font


class Block:
    """`text` at `size`, in lines of at most `width` units. It is always plain text."""

    def __init__(
        self, text: str, size: float, width: float, weight: Weight = Weight.Normal
    ) -> None:
        self.text, self.size = text, size
        font = slide_font(size, weight)
        leading = _TIGHT if weight >= Weight.Bold else LEADING
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        step = size * leading
        lift = (step - QFontMetricsF(font).height()) / 2
        y, self.width = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, y + lift))
            self.width = max(self.width, line.naturalTextWidth())
            y += step
        self._layout.endLayout()
        self.height = y if text else 0.0

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint with the upper left corner at (`x`, `y`)."""
        if self.text:
            painter.setPen(colour)
            self._layout.draw(painter, QPointF(x, y))


def fitted(
    text: str,
    sizes: Sequence[float],
    width: float,
    height: float,
    weight: Weight = Weight.Normal,
) -> Block:
    """`text` in the first of `sizes` that fits.

    The script sees to it that one fits; where a text is still too long, smaller letters are better
    than lost ones.
    """
    for size in sizes:
        block = Block(text, size, width, weight)
        if block.height <= height:
            return block
    size = sizes[-1]
    while block.height > height and size > _SMALLEST:
        size *= _SHRINKING
        block = Block(text, size, width, weight)
    return block


def fitting_size(
    texts: Sequence[str],
    sizes: Sequence[float],
    width: float,
    heights: Sequence[float],
    weight: Weight = Weight.Normal,
) -> float:
    """One size for all `texts`, the smallest that any of them needs for its height."""
    pairs = zip(texts, heights, strict=True)
    return min(fitted(text, sizes, width, height, weight).size for text, height in pairs)
