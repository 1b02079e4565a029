"""Text that flows down sheets and over to the next, however long it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import Words

# No line of a longer text stands alone on a sheet.
_FEWEST = 2


class Frame(NamedTuple):
    """Where text may stand on a sheet, in tenths of a point."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide a line may be."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high a column may be."""
        return self.bottom - self.top


class Cell(NamedTuple):
    """Words in a column of a table; `x` counts from the frame's left."""

    words: Words
    x: float


class Flow:
    """Puts things under each other, on a new sheet when there is no room left."""

    def __init__(self, frame: Frame, fresh: Callable[[], Sheet]) -> None:
        self.frame, self._fresh = frame, fresh
        self.sheets: list[Sheet] = []
        self.y = frame.bottom
        self._headed = False

    @property
    def sheet(self) -> Sheet:
        """The sheet that is written on."""
        if not self.sheets:
            self.turn()
        return self.sheets[-1]

    @property
    def room(self) -> float:
        """How much height is left on the sheet."""
        return self.frame.bottom - self.y if self.sheets else 0.0

    def turn(self) -> None:
        """Begin a new sheet."""
        self.sheets.append(self._fresh())
        self.y = self.frame.top
        self._headed = False

    def head(self) -> None:
        """What comes next belongs to the heading above it, and begins on the same sheet."""
        self._headed = True

    def begin(self, height: float) -> None:
        """Begin something of `height` on this sheet if it fits or belongs there, else on a new one.

        What no sheet could hold begins a sheet too.
        """
        if not self._headed:
            self.need(min(height, self.frame.height))
        self._headed = False

    def need(self, height: float) -> None:
        """Begin a new sheet unless `height` is left on this one, or no sheet could hold it."""
        if not self.sheets or (self.room < height <= self.frame.height):
            self.turn()

    def space(self, height: float) -> None:
        """Leave room, but none at the top of a sheet."""
        if self.sheets and self.y > self.frame.top:
            self.y = min(self.y + height, self.frame.bottom)

    def anchor(self, key: str) -> None:
        """What stands here can be led to as `key`."""
        self.sheet.anchors[key] = self.y

    def text(
        self, words: Words, indent: float = 0, links: Sequence[tuple[int, int, str]] = ()
    ) -> None:
        """Lines of text, split between sheets where they must be."""
        first = 0
        while first < words.count:
            self.need(min(_FEWEST, words.count - first) * words.style.leading)
            fitting = max(1, int((self.room + 1) // words.style.leading))
            last = min(words.count, first + fitting)
            if words.count - last == 1 and fitting > _FEWEST:
                last -= 1
            x = self.frame.left + indent
            self.sheet.words(words, x, self.y, first, last)
            self._lead(words, x, first, last, links)
            self.y += (last - first) * words.style.leading
            first = last

    def row(
        self, cells: Sequence[Cell], padding: float, behind: Callable[[float, float], None]
    ) -> None:
        """Cells beside each other; `behind` paints under each piece, from one height to another."""
        leading = max(cell.words.style.leading for cell in cells)
        taken = [0] * len(cells)
        while True:
            left = [cell.words.count - done for cell, done in zip(cells, taken, strict=True)]
            if not any(left):
                return
            self.need(leading + 2 * padding)
            room = self.room - 2 * padding
            pieces = [
                min(more, max(0, int((room + 1) // cell.words.style.leading)))
                for cell, more in zip(cells, left, strict=True)
            ]
            height = 2 * padding + max(
                cell.words.style.leading * piece for cell, piece in zip(cells, pieces, strict=True)
            )
            behind(self.y, self.y + height)
            for n, cell in enumerate(cells):
                at = self.frame.left + cell.x
                self.sheet.words(cell.words, at, self.y + padding, taken[n], taken[n] + pieces[n])
                taken[n] += pieces[n]
            self.y += height

    def _lead(
        self,
        words: Words,
        x: float,
        first: int,
        last: int,
        links: Sequence[tuple[int, int, str]],
    ) -> None:
        up = first * words.style.leading
        for start, end, key in links:
            for left, top, right, bottom in words.spans(start, end):
                if first * words.style.leading <= top < last * words.style.leading:
                    box = (x + left, self.y + top - up, x + right, self.y + bottom - up)
                    self.sheet.links.append((box, key))
