"""The PDF handout: a title page, contents, the parts by section, and the full references.

Qt writes it rather than a library of its own, since Qt sets type as the window does: it embeds the
bundled OpenType faces, joins and turns scripts that need it, finds another face for a letter
that is missing, and paints the map as the window does. What Qt lacks, links and an outline,
`marks` adds.
"""

from __future__ import annotations

from functools import partial
from typing import BinaryIO

from crossbearing.export.options import Options
from crossbearing.export.outline import Outline, Section
from crossbearing.export.palette import Palette, palette_of
from crossbearing.export.pdf.device import Document, ready, write_pdf
from crossbearing.export.pdf.entry import references
from crossbearing.export.pdf.flow import Flow, Frame
from crossbearing.export.pdf.front import Contents, contents_of, title_page
from crossbearing.export.pdf.parts import place_part
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import MILLIMETRE, POINT, Style, Weight, Words
from crossbearing.export.phrases import ExportPhrase
from crossbearing.export.written import Progress, unheard

_SECTION = Style(26, Weight.BOLD, "ink", 1.18, tight=True)
_SUMMARY = Style(12, Weight.REGULAR, "dim", 1.45)
_FOOT = Style(7.8, Weight.REGULAR, "dim", 1.4)
_SIDE_MARGIN, _TOP, _BOTTOM = 18 * MILLIMETRE, 16 * MILLIMETRE, 20 * MILLIMETRE
_BETWEEN = 20 * POINT


def write(outline: Outline, options: Options, file: BinaryIO, progress: Progress) -> None:
    """Write `outline` as a handout to `file`."""
    application = ready()
    # Laying out and writing take about as long as each other.
    document = handout(outline, options, lambda done, of: progress(done, 2 * of))
    write_pdf(document, file, lambda done, of: progress(of + done, 2 * of))
    del application


def handout(outline: Outline, options: Options, progress: Progress = unheard) -> Document:
    """The sheets of a handout; the application must be `ready`."""
    return _Handout(outline, options).document(progress)


class _Handout:
    def __init__(self, outline: Outline, options: Options) -> None:
        self._outline, self._options = outline, options
        self._say = outline.tongue.say
        self._palette: Palette = palette_of(options.theme)
        self._width, self._height = (round(side * MILLIMETRE) for side in options.paper.millimetres)
        self._frame = Frame(_SIDE_MARGIN, _TOP, self._width - _SIDE_MARGIN, self._height - _BOTTOM)
        self._fresh = partial(Sheet, self._width, self._height, self._palette)

    def document(self, progress: Progress) -> Document:
        lines = contents_of(self._outline)
        contents = Contents(lines, self._frame, self._say)
        flow = Flow(self._frame, self._fresh)
        self._body(flow, progress)
        self._references(flow)
        first = 1 + contents.sheets
        pages = {
            key: first + number + 1
            for number, sheet in enumerate(flow.sheets)
            for key in sheet.anchors
        }
        cover = self._fresh()
        title_page(cover, self._outline, self._frame)
        front = contents.place(self._fresh, lambda key: pages[key])
        front[0].anchors["contents"] = self._frame.top
        cover.anchors["title"] = 0
        document = Document(self._outline.title, [cover, *front, *flow.sheets])
        document.headings = self._headings()
        self._number(document)
        return document

    def _body(self, flow: Flow, progress: Progress) -> None:
        done, count = 0, len(self._outline.parts)
        for n, section in enumerate(self._outline.sections, 1):
            if section.title:
                self._section(flow, section, f"section:{n}")
            for part in section.parts:
                flow.space(_BETWEEN)
                sheets = len(flow.sheets)
                began = place_part(flow, part, self._palette, self._options.theme)
                done += 1
                self._anchored(flow, f"part:{done}", sheets, began)
                progress(done, count)

    def _anchored(self, flow: Flow, key: str, sheets: int, began: float) -> None:
        """Anchor a part at its first sheet, even when it ran over several."""
        began_fresh = began == self._frame.top
        first = sheets if began_fresh else max(0, sheets - 1)
        flow.sheets[first].anchors[key] = began

    def _section(self, flow: Flow, section: Section, key: str) -> None:
        flow.turn()
        flow.anchor(key)
        flow.text(Words(section.title, _SECTION, self._frame.width, self._palette))
        if section.summary:
            flow.space(2 * POINT)
            flow.text(Words(section.summary, _SUMMARY, self._frame.width, self._palette))
        flow.head()

    def _references(self, flow: Flow) -> None:
        if not self._outline.sources:
            return
        flow.turn()
        flow.anchor("sources")
        flow.text(
            Words(self._say(ExportPhrase.SOURCES), _SECTION, self._frame.width, self._palette)
        )
        flow.space(10 * POINT)
        for key, words in references(self._outline, self._frame.width, self._palette):
            flow.need(words.height)
            flow.anchor(key)
            flow.text(words)
            flow.space(5 * POINT)

    def _headings(self) -> list[tuple[str, str, int]]:
        contents = self._say(ExportPhrase.CONTENTS)
        found = [(self._outline.title, "title", 0), (contents, "contents", 0)]
        is_within = False
        for line in contents_of(self._outline):
            is_within |= line.is_theme
            found.append((line.title, line.key, int(is_within and not line.is_theme)))
        return found

    def _number(self, document: Document) -> None:
        """“Page n of N” on every sheet but the first, and what the handout is called."""
        count, frame = len(document.sheets), self._frame
        y = self._height - 14 * MILLIMETRE
        title = _FOOT.elided(self._outline.title, frame.width * 0.7)
        for number, sheet in enumerate(document.sheets[1:], 2):
            text = self._say(ExportPhrase.PAGE(number=number, count=count))
            sheet.words(Words(title, _FOOT, frame.width, self._palette), frame.left, y)
            right = frame.right - _FOOT.width(text)
            sheet.words(Words(text, _FOOT, 2000, self._palette), right, y)
