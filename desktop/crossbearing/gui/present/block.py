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
# Lines are evened out in texts of at most so many; in running text where the last is this short.
_MOST_EVEN, _SHORT_LINE, _LEAST_ACROSS = 5, 0.3, 0.8
_EVENINGS, _TWO = 7, 2
_MAY_END = " -–—/\u2028"


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
        self._step = size * leading
        self._lift = (self._step - QFontMetricsF(font).height()) / 2
        self._across, self._is_heading = max(1.0, width), weight >= Weight.Bold
        self._is_even = False
        self.width = self._break(self._across)
        self.height = self.lines * self._step if text else 0.0

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint with the upper left corner at (`x`, `y`)."""
        if self.text:
            if not self._is_even:
                self._even_out()
            painter.setPen(colour)
            self._layout.draw(painter, QPointF(x, y))

    def _break(self, across: float) -> float:
        """Break into lines of at most `across`; gives the width of the widest."""
        y, widest = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(across)
            line.setPosition(QPointF(0, y + self._lift))
            widest = max(widest, line.naturalTextWidth())
            y += self._step
        self._layout.endLayout()
        return widest

    def _even_out(self) -> None:
        """Make the lines alike in length, as many as before: no word is left alone in the last."""
        self._is_even = True
        lines = self.lines
        if not 1 < lines <= _MOST_EVEN:
            return
        last = self._layout.lineAt(lines - 1).naturalTextWidth()
        if not self._is_heading and last > self._across * _SHORT_LINE:
            return
        # Two lines may be as narrow as they like; longer text keeps to its column.
        least = 1 / lines if lines == _TWO else _LEAST_ACROSS
        low, high = self._across * least, self._across
        for _ in range(_EVENINGS):
            middle = (low + high) / 2
            self._break(middle)
            low, high = (low, middle) if self._keeps(lines) else (middle, high)
        self._break(high)

    def _keeps(self, lines: int) -> bool:
        """Whether there are so many lines now, and no word is broken."""
        text = self._layout.text()
        starts = [self._layout.lineAt(n).textStart() for n in range(1, self.lines)]
        return self.lines == lines and all(text[start - 1] in _MAY_END for start in starts)


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
