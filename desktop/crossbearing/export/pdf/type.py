"""Type on paper: styles, and texts laid out into lines. Lengths are tenths of a point."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from threading import get_ident

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
# Below stand the letters of Latin, Greek and Cyrillic, and punctuation, which Inter has.
_FIRST_DOUBTFUL = "\u2190"
_SURROGATES = range(0xD800, 0xE000)
# Joiner, variation selectors: they belong to the sign before them.
_JOINERS = {0x200D, 0xFE0E, 0xFE0F, 0x2640, 0x2642}


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

    @property
    def font(self) -> QFont:
        """The typeface. Each thread has its own: Qt's fonts can't be used in two at once."""
        return _font(self.size, self.weight, get_ident(), tight=self._tight)

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


@lru_cache(maxsize=256)
def _font(size: float, weight: Weight, _thread: int, *, tight: bool) -> QFont:
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
        self._letters = whole.encode("utf-16-le", "replace")
        self._is_plain = whole.isascii() or max(whole) < _FIRST_DOUBTFUL
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

    def unsayable(self, first: int, last: int) -> Iterator[tuple[float, float, str]]:
        """Texts in some lines that Qt's PDF can't say in letters: where their baselines begin.

        Its tables of what a glyph means end at U+FFFF, and a letter that no face has gets none.
        `x` and `y` count from the upper left corner of the first of these lines.
        """
        if self._is_plain:
            return
        for n, line in enumerate(self._lines[first:last]):
            for start, end in self._unsaid(line):
                text = self._letters[2 * start : 2 * end].decode("utf-16-le", "replace")
                yield _place(line, start), n * self.style.leading + self.style.ascent, text

    def _unsaid(self, line: QTextLine) -> Iterator[tuple[int, int]]:
        """Runs of a line's letters, in units of UTF-16, that have no glyph or lie above U+FFFF."""
        wanted = QTextLayout.GlyphRunRetrievalFlag
        lacking: set[int] = set()
        for run in line.glyphRuns(
            -1, -1, wanted.RetrieveGlyphIndexes | wanted.RetrieveStringIndexes
        ):
            pairs = zip(run.glyphIndexes(), run.stringIndexes(), strict=True)
            lacking.update(at for glyph, at in pairs if glyph == 0)
        first = line.textStart()
        text = self._letters[2 * first : 2 * (first + line.textLength())]
        units = memoryview(text).cast("H")
        at = 0
        while at < len(units):
            end = at
            while end < len(units) and _joins(units[end], first + end in lacking, end > at):
                end += 1
            if end > at:
                yield first + at, first + end
            at = max(end, at + 1)

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


def _joins(unit: int, is_lacking: bool, is_within: bool) -> bool:
    """Whether a unit of UTF-16 belongs to a text that can't be said."""
    return unit in _SURROGATES or is_lacking or (is_within and unit in _JOINERS)


def _place(line: QTextLine, cursor: int) -> float:
    """Where a cursor stands. PySide also gives the cursor that it was really taken for."""
    found: object = line.cursorToX(cursor)
    return float(found[0] if isinstance(found, tuple | list) else str(found))
