"""Text made to fit a box: as large as its style, or as small as it must be."""

from __future__ import annotations

from crossbearing.export.palette import Palette
from crossbearing.export.pdf.type import Style, Words

SMALLEST = 0.6
_STEP = 0.92


def fitted(text: str, style: Style, box: tuple[float, float], palette: Palette) -> Words:
    """`text` in the largest size, at most that of `style`, at which it fits `box`.

    However long it is, it comes out whole: below what can be read it can still be enlarged,
    searched and copied. `box` is width and height in tenths of a point.
    """
    width, height = box
    scale = 1.0
    while True:
        smaller = style if scale == 1.0 else style.scaled(scale)
        words = Words(text, smaller, width, palette)
        if words.height <= height or smaller.size <= SMALLEST:
            return words
        # The number of lines falls with the size, so the height falls with its square.
        scale *= min(_STEP, max(0.3, (height / words.height) ** 0.5 * 1.04))
