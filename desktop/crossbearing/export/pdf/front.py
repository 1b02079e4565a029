"""The title page and the contents of a handout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from crossbearing.export.outline import MapPart, Outline, PagePart
from crossbearing.export.palette import Palette
from crossbearing.export.pdf.flow import Frame
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import POINT, Style, Weight, Words
from crossbearing.export.phrases import ExportPhrase
from crossbearing.model.page import Label
from crossbearing.phrases import Say

_BRAND = Style(11, Weight.BOLD)
_TITLE = Style(34, Weight.BOLD, "ink", 1.14, tight=True)
_SUBTITLE = Style(14, Weight.REGULAR, "dim", 1.45)
_SIDE = {name: Style(11.5, Weight.BOLD, name) for name in ("leader", "manager")}
_DEED = Style(19, Weight.BOLD, "ink", 1.2, tight=True)
_SMALL = Style(8.6, Weight.REGULAR, "dim", 1.5)
_HEADING = Style(20, Weight.BOLD, "ink", 1.3, tight=True)
_THEME = Style(9.6, Weight.BOLD, "ink", 1.75)
_LINE = Style(8.8, Weight.REGULAR, "ink", 1.47)
_GUTTER = 22 * POINT
_SIDES = (("leader", Label.LEADER, ExportPhrase.CHOOSES),
          ("manager", Label.MANAGER, ExportPhrase.SHARES))  # fmt: skip


class Entry(NamedTuple):
    """A line of the contents: what leads where; a theme is set bold."""

    title: str
    key: str
    is_theme: bool


def title_page(sheet: Sheet, outline: Outline, frame: Frame) -> None:
    """The title, the two sides in a line each, and what there is."""
    palette = sheet.palette
    sheet.sign("sign", "ink", frame.left, frame.top, 15 * POINT)
    brand = Words("Crossbearing", _BRAND, frame.width, palette)
    sheet.words(brand, frame.left + 21 * POINT, frame.top)
    y = frame.top + frame.height * 0.2
    title = Words(outline.title, _TITLE, frame.width, palette)
    shown = min(title.count, 6)
    sheet.words(title, frame.left, y, 0, shown)
    y += shown * _TITLE.leading + 12 * POINT
    subtitle = Words(outline.subtitle, _SUBTITLE, frame.width * 0.92, palette)
    shown = min(subtitle.count, 8)
    sheet.words(subtitle, frame.left, y, 0, shown)
    y = max(y + shown * _SUBTITLE.leading + 30 * POINT, frame.top + frame.height * 0.5)
    _sides(sheet, frame, y, outline.tongue.say)
    _foot(sheet, outline, frame)


def _sides(sheet: Sheet, frame: Frame, y: float, say: Say) -> None:
    gap, height, margin = 14 * POINT, 128 * POINT, 18 * POINT
    width = (frame.width - gap) / 2
    for n, (name, title, deed) in enumerate(_SIDES):
        left = frame.left + n * (width + gap)
        sheet.block((left, y, left + width, y + height), f"{name}_fill", name, 11 * POINT)
        sheet.sign(name, name, left + margin, y + margin + 2 * POINT, 12 * POINT)
        words = Words(say(title), _SIDE[name], width, sheet.palette)
        sheet.words(words, left + margin + 17 * POINT, y + margin)
        words = Words(say(deed), _DEED, width - 2 * margin, sheet.palette)
        sheet.words(words, left + margin, y + margin + 28 * POINT)


def _foot(sheet: Sheet, outline: Outline, frame: Frame) -> None:
    """What there is, and whose it is; the lines stand on the frame's bottom."""
    entries = sum(isinstance(part, PagePart) for part in outline.parts)
    maps = sum(isinstance(part, MapPart) for part in outline.parts)
    counts = ((entries, ExportPhrase.ENTRY, ExportPhrase.ENTRIES),
              (maps, ExportPhrase.ONE_MAP, ExportPhrase.MANY_MAPS),
              (len(outline.sources), ExportPhrase.SOURCE, ExportPhrase.MANY_SOURCES))  # fmt: skip
    say = outline.tongue.say
    told = [say((one if n == 1 else many)(count=n)) for n, one, many in counts if n]
    text = "\n".join([" · ".join(told), *outline.credits])
    words = Words(text, _SMALL, frame.width, sheet.palette)
    sheet.words(words, frame.left, frame.bottom - words.height)


def contents_of(outline: Outline) -> list[Entry]:
    """The lines of the contents; parts are known by their number, from 1."""
    lines, number = [], 0
    for n, section in enumerate(outline.sections, 1):
        if section.title:
            lines.append(Entry(section.title, f"section:{n}", is_theme=True))
        for part in section.parts:
            number += 1
            lines.append(Entry(part.title, f"part:{number}", is_theme=False))
    if outline.sources:
        lines.append(Entry(outline.tongue.say(ExportPhrase.SOURCES), "sources", is_theme=True))
    return lines


class Contents:
    """The contents in two columns. How many sheets they take does not depend on the numbers."""

    def __init__(self, lines: Sequence[Entry], frame: Frame, say: Say) -> None:
        self._frame, self._say = frame, say
        self._width = (frame.width - _GUTTER) / 2
        self._top = frame.top + _HEADING.leading + 8 * POINT
        self._columns: list[list[Entry]] = [[]]
        self._fill(lines)
        if len(self._columns) == 1:
            self._width = frame.width

    @property
    def sheets(self) -> int:
        """How many sheets the contents take."""
        return (len(self._columns) + 1) // 2

    def place(self, fresh: Callable[[], Sheet], page_of: Callable[[str], int]) -> list[Sheet]:
        """The sheets; `page_of` gives the page number of a key."""
        made = []
        for n, column in enumerate(self._columns):
            if n % 2 == 0:
                made.append(fresh())
                self._head(made[-1], first=n == 0)
            self._column(made[-1], column, n % 2, page_of)
        return made

    def _fill(self, lines: Sequence[Entry]) -> None:
        height = 0.0
        for n, line in enumerate(lines):
            # A theme stands with the first of its entries.
            wanted = self._leading(line) + (
                _LINE.leading if line.is_theme and n + 1 < len(lines) else 0
            )
            if height + wanted > self._frame.bottom - self._top:
                self._columns.append([])
                height = 0.0
            self._columns[-1].append(line)
            height += self._leading(line)

    def _leading(self, line: Entry) -> float:
        return _THEME.leading + 5 * POINT if line.is_theme else _LINE.leading

    def _head(self, sheet: Sheet, *, first: bool) -> None:
        heading = self._say(ExportPhrase.CONTENTS if first else ExportPhrase.CONTENTS_ON)
        words = Words(heading, _HEADING, 4000, sheet.palette)
        sheet.words(words, self._frame.left, self._frame.top)

    def _column(
        self, sheet: Sheet, lines: Sequence[Entry], column: int, page_of: Callable[[str], int]
    ) -> None:
        width = self._width
        left = self._frame.left + column * (width + _GUTTER)
        y = self._top
        for line in lines:
            style = _THEME if line.is_theme else _LINE
            y += 5 * POINT if line.is_theme else 0
            self._line(sheet, line, style, (left, y, left + width), page_of(line.key))
            y += style.leading

    def _line(
        self,
        sheet: Sheet,
        line: Entry,
        style: Style,
        place: tuple[float, float, float],
        page: int,
    ) -> None:
        left, y, right = place
        number = str(page)
        wide = style.width(number)
        title = style.elided(line.title, right - left - wide - 10 * POINT)
        palette: Palette = sheet.palette
        sheet.words(Words(title, style, 2 * (right - left), palette), left, y)
        sheet.words(Words(number, style, 2 * wide + POINT, palette), right - wide, y)
        end = left + style.width(title) + 4 * POINT
        if not line.is_theme and right - wide - 4 * POINT > end:
            _dots(sheet, end, right - wide - 4 * POINT, y + style.ascent)
        sheet.links.append(((left, y, right, y + style.leading), line.key))


def _dots(sheet: Sheet, start: float, end: float, y: float) -> None:
    step = 4 * POINT
    from_right = [end - step * n for n in range(int((end - start) / step) + 1)]
    for x in from_right:
        sheet.block((x - 4, y - 6, x + 4, y + 2), "line")
