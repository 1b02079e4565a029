"""Text in a placeholder: paragraphs at their levels, set smaller where there is too much of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml.ns import qn

from crossbearing.export.maps.font_widths import measure
from crossbearing.export.pptx.layouts import Layout, Slot
from crossbearing.routing.drawing.wording import Weight

_LEADING = 1.22
_SMALLEST = 0.1
_STEP = 0.94
# The width and height within the insets, and the size of each level, as in `layouts`.
_ROOM: dict[tuple[Layout, Slot], tuple[float, float, tuple[float, ...]]] = {
    (Layout.TITLE, Slot.TITLE): (800, 130, (50,)),
    (Layout.TITLE, Slot.BODY): (720, 120, (20,)),
    (Layout.SIDES, Slot.LEADER): (379, 237, (38, 18, 22)),
    (Layout.SIDES, Slot.MANAGER): (379, 237, (38, 18, 22)),
    (Layout.SIDES, Slot.BOTH): (836, 38, (16,)),
    (Layout.POINTS, Slot.BODY): (852, 356, (24, 13, 22)),
    (Layout.MAP, Slot.BODY): (290, 366, (13, 16)),
}
_USUAL = {Slot.TITLE: (870.0, 60.0, (22.0,)), Slot.OVER: (870.0, 20.0, (13.0,))}
_FOOT = (740.0, 24.0, (12.0,))
_BETWEEN = 10.0
_DASH = " — "


def fill(
    shape: Any,
    slot: Slot,
    layout: Layout,
    lines: Sequence[str],
    levels: Sequence[int],
) -> None:
    """Put `lines` into the placeholder `shape`, each at its level."""
    frame = shape.text_frame
    for number, (line, level) in enumerate(zip(lines, levels, strict=True)):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.text = line
        if slot is Slot.BOTH:
            _set_opening(paragraph)
        paragraph.level = level
    share = shrink(slot, layout, lines, levels)
    if share < 1:
        _set_scale(frame, share)


def _set_opening(paragraph: Any) -> None:
    """Set what stands before the dash bold, in the colour of what both sides share."""
    opening, dash, rest = paragraph.text.partition(_DASH)
    if not dash:
        return
    paragraph.text = opening
    font = paragraph.runs[0].font
    font.bold, font.color.theme_color = True, MSO_THEME_COLOR.ACCENT_3
    paragraph.add_run().text = dash + rest


def shrink(slot: Slot, layout: Layout, lines: Sequence[str], levels: Sequence[int]) -> float:
    """The share of its size at which the text fits, down to a tenth.

    Programs shrink text only when somebody types, so a file has to say how much.
    """
    width, height, sizes = _ROOM.get((layout, slot)) or _USUAL.get(slot, _FOOT)
    share = 1.0
    while share > _SMALLEST:
        if _height(lines, [sizes[level] * share for level in levels], width, share) <= height:
            return share
        share *= _STEP
    return _SMALLEST


def _height(lines: Sequence[str], sizes: Sequence[float], width: float, share: float) -> float:
    total = _BETWEEN * share * (len(lines) - 1)
    for line, size in zip(lines, sizes, strict=True):
        weight = Weight.BOLD if size > 24 * share else Weight.REGULAR
        for paragraph in line.split("\n"):
            total += _rows(paragraph, size, width, weight) * size * _LEADING
    return total


def _rows(text: str, size: float, width: float, weight: Weight) -> int:
    """How many rows `text` takes when its words are set one after another."""
    rows, left = 1, width
    for word in text.split():
        wide = _width(word, weight) * size
        if wide > left:
            rows += 1 + int(wide // width)
            left = width
        left -= wide % width
    return rows


@lru_cache(maxsize=20_000)
def _width(word: str, weight: Weight) -> float:
    """The width of a word and the space after it, in multiples of its size."""
    return measure(word + " ", 1.0, weight)


def _set_scale(frame: Any, share: float) -> None:
    body = frame._txBody.find(qn("a:bodyPr"))  # noqa: SLF001
    for child in list(body):
        body.remove(child)
    fit = body.makeelement(qn("a:normAutofit"), {"fontScale": str(round(share * 100_000))})
    body.append(fit)
