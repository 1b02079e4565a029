"""A text in a tinted box, as long as it may be."""

from __future__ import annotations

from crossbearing.export.palette import Palette
from crossbearing.export.pdf.flow import Cell, Flow
from crossbearing.export.pdf.type import POINT, Style, Weight, Words

_TEXT = Style(9.4, Weight.REGULAR, "ink", 1.4)
_PADDING = 6.5 * POINT
_MARGIN = 11 * POINT
_RADIUS = 8 * POINT


class Panel:
    """A text that begins with a word in the colour of a `role`, on the colour `fill`."""

    def __init__(
        self,
        text: str,
        opening: str,
        width: float,
        palette: Palette,
        *,
        fill: str = "both_fill",
        role: str = "both",
    ) -> None:
        self._fill = fill
        self._words = Words(
            text, _TEXT, width - 2 * _MARGIN, palette, opening=opening, opening_role=role
        )

    @property
    def height(self) -> float:
        """The height of the whole box."""
        return self._words.height + 2 * _PADDING

    def place(self, flow: Flow) -> None:
        """Put the box at the flow's height."""

        def behind(top: float, bottom: float) -> None:
            box = (flow.frame.left, top, flow.frame.right, bottom)
            flow.sheet.block(box, self._fill, "line", _RADIUS)

        if self.height < flow.frame.height / 3:
            flow.need(self.height)
        flow.row([Cell(self._words, _MARGIN)], _PADDING, behind)
