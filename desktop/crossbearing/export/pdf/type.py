"""Type on paper: styles, and texts laid out into lines. Lengths are tenths of a point."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from crossbearing.export.palette import Palette

FAMILY = "Inter"
POINT = 10.0
MILLIMETRE = 720 / 25.4
RESOLUTION = 720
_WHOLE_LINE = 100_000.0


class Weight(Enum):
    """The weights of the typeface that is bundled."""

    REGULAR = QFont.Weight.Normal
    MEDIUM = QFont.Weight.Medium
    SEMIBOLD = QFont.Weight.DemiBold
    BOLD = QFont.Weight.Bold


class Style:
    """A size in points, a weight, the role of the colour, and the leading in multiples of size."""

    def __init__(
        self,
        size: float,
        weight: Weight = Weight.REGULAR,
        role: str = "ink",
        leading: float = 1.42,
        *,
        tight: bool = False,
    ) -> None:
        self.size, self.weight, self.role = size, weight, role
        self.leading = size * POINT * leading
        self._tight = tight
        self.font = _font(size, weight, tight=tight)

    def scaled(self, share: float) -> Style:
        """The same in another size."""
        leading = self.leading / (self.size * POINT)
        return Style(self.size * share, self.weight, self.role, leading, tight=self._tight)

    def width(self, text: str) -> float:
        """The width of `text` on one line."""
        return QFontMetricsF(self.font).horizontalAdvance(text)

    def elided(self, text: str, width: float) -> str:
        """`text` on one line, cut with an ellipsis if it is wider than `width`."""
        return QFontMetricsF(self.font).elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, width
        )

    @property
    def ascent(self) -> float:
        """From the top of a line to its baseline, half of the extra leading included."""
        metrics = QFontMetricsF(self.font)
        return (self.leading - metrics.height()) / 2 + metrics.ascent()


@lru_cache(maxsize=64)
def _font(size: float, weight: Weight, *, tight: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size * POINT)))
    font.setWeight(weight.value)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter's contextual forms of “+”, “=” and arrows can't be copied from a PDF as what they are.
    font.setFeature(QFont.Tag("calt"), 0)
    if tight:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.2)
    return font


class Words:
    """A text laid out for a width. `opening` is set before it in another weight and colour."""

    def __init__(
        self,
        text: str,
        style: Style,
        width: float,
        palette: Palette,
        *,
        opening: str = "",
        opening_role: str = "",
        centred: bool = False,
    ) -> None:
        self.style, self._palette = style, palette
        whole = f"{opening}{text}".strip("\n").replace("\n", "\N{LINE SEPARATOR}")
        self._layout = QTextLayout(whole, style.font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._layout.setTextOption(option)
        if opening:
            self._layout.setFormats([self._opened(opening, opening_role)])
        self._lines = list(self._laid(width))

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.count * self.style.leading

    def paint(self, painter: QPainter, x: float, y: float, first: int, last: int) -> None:
        """Draw the lines from `first` up to before `last`, the first of them at `x`, `y`."""
        painter.setPen(QColor(self._palette[self.style.role]))
        up = first * self.style.leading
        for line in self._lines[first:last]:
            line.draw(painter, QPointF(x, y - up))

    def spans(self, start: int, end: int) -> Iterator[tuple[float, float, float, float]]:
        """The boxes of the characters from `start` up to before `end`, a box a line."""
        for n, line in enumerate(self._lines):
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                edges = [_place(line, at) for at in (first, last)]
                top = n * self.style.leading
                yield min(edges), top, max(edges), top + self.style.leading

    def _laid(self, width: float) -> Iterator[QTextLine]:
        ascent, leading = self.style.ascent, self.style.leading
        self._layout.beginLayout()
        lines: list[QTextLine] = []
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # A face that steps in for missing letters must not move the baseline.
            line.setPosition(QPointF(0, len(lines) * leading + ascent - line.ascent()))
            lines.append(line)
        self._layout.endLayout()
        yield from lines

    def _opened(self, opening: str, role: str) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = 0, len(opening.encode("utf-16-le")) // 2
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(QColor(self._palette[role or self.style.role]))
        found.format = form
        return found


def _place(line: QTextLine, cursor: int) -> float:
    """Where a cursor stands. PySide also gives the cursor that it was really taken for."""
    found: object = line.cursorToX(cursor)
    return float(found[0] if isinstance(found, tuple | list) else str(found))
