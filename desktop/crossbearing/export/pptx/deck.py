"""An outline as slides for PowerPoint and its like: a slide a part, everything editable."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from crossbearing.export.options import Options
from crossbearing.export.outline import (
    AnyPart,
    ComparisonPart,
    DiscussionPart,
    MapPart,
    Outline,
    PagePart,
    PointsPart,
)
from crossbearing.export.palette import palette_of
from crossbearing.export.part_words import over
from crossbearing.export.phrases import CardPhrase, ExportPhrase
from crossbearing.export.pptx.drawing import drawing
from crossbearing.export.pptx.layouts import Layout, Slot, presentation
from crossbearing.export.pptx.slide_xml import parsed
from crossbearing.export.pptx.text import fill
from crossbearing.export.written import Progress
from crossbearing.model.entry import Distinction
from crossbearing.model.page import Label, Page
from crossbearing.model.source import Source
from crossbearing.model.words import evidence_sentence
from crossbearing.phrases import Say

_SOURCES_A_SLIDE = 8
_ROWS_A_SLIDE = 6


def write(outline: Outline, options: Options, file: BinaryIO, progress: Progress) -> None:
    """Write `outline` as a presentation to `file`."""
    deck = _Deck(
        presentation(palette_of(options.theme), outline.tongue),
        options.theme,
        outline.tongue.say,
    )
    deck.title(outline)
    done, count = 0, len(outline.parts)
    for section in outline.sections:
        if section.title and len(outline.sections) > 1:
            deck.section(section.title, section.summary)
        for part in section.parts:
            deck.part(part)
            done += 1
            progress(done, count)
    deck.sources(outline.sources)
    deck.save(outline, file)


class _Deck:
    def __init__(self, made: Any, theme: str, say: Say) -> None:
        self._made, self._theme, self._say = made, theme, say

    def save(self, outline: Outline, file: BinaryIO) -> None:
        """Write everything to `file`."""
        told = self._made.core_properties
        told.title, told.author = _fit_for_xml(outline.title)[:255], "Crossbearing"
        told.comments = _fit_for_xml(" · ".join(outline.credits))[:255]
        told.language = outline.language
        self._made.save(file)

    def title(self, outline: Outline) -> None:
        """The first slide."""
        self._new(Layout.TITLE, {Slot.TITLE: [outline.title], Slot.BODY: [outline.subtitle]})

    def section(self, title: str, summary: str) -> None:
        """A slide that begins a section."""
        self._new(Layout.TITLE, {Slot.TITLE: [title], Slot.BODY: [summary]})

    def part(self, part: AnyPart) -> None:
        """The slide of a part; a long comparison takes several."""
        match part:
            case PagePart():
                self._page(part)
            case PointsPart():
                self._points(part)
            case DiscussionPart():
                self._question(part)
            case ComparisonPart():
                self._comparison(part)
            case MapPart():
                self._map(part)

    def sources(self, sources: Sequence[Source]) -> None:
        """The full references, some a slide."""
        for first in range(0, len(sources), _SOURCES_A_SLIDE):
            some = sources[first : first + _SOURCES_A_SLIDE]
            lines = [source.reference() for source in some]
            filled = {Slot.TITLE: [self._say(ExportPhrase.SOURCES)], Slot.BODY: lines}
            self._new(Layout.POINTS, filled, levels={Slot.BODY: [1] * len(lines)})

    def _page(self, part: PagePart) -> None:
        page = part.page
        rows, level = _shown(page)
        asks = isinstance(page.entry, Distinction)
        shared = f"{self._say(page.shared.label)} — {page.shared.text}" if page.shared.text else ""
        filled = {
            Slot.OVER: [f"{page.theme} · {page.name}" if asks else over(part)],
            Slot.TITLE: [page.lead if asks else page.name],
            Slot.LEADER: [row[0] for row in rows],
            Slot.MANAGER: [row[1] for row in rows],
            Slot.BOTH: [shared] if shared else [],
            Slot.FOOT: [" · ".join(source.short for source in page.sources)],
        }
        levels = [level, *[1] * (len(rows) - 1)]
        slide = self._new(Layout.SIDES, filled, levels={Slot.LEADER: levels, Slot.MANAGER: levels})
        _speak(slide, [*_more(page, self._say), *_told(part)])

    def _points(self, part: PointsPart) -> None:
        filled = {Slot.OVER: [over(part)], Slot.TITLE: [part.title], Slot.BODY: part.points}
        _speak(self._new(Layout.POINTS, filled), _told(part))

    def _question(self, part: DiscussionPart) -> None:
        body = [line for line in (part.how, part.length) if line]
        slide = self._new(Layout.TITLE, {Slot.TITLE: [part.title], Slot.BODY: body})
        _speak(slide, _told(part))

    def _comparison(self, part: ComparisonPart) -> None:
        for first in range(0, max(1, len(part.entries)), _ROWS_A_SLIDE):
            some = part.entries[first : first + _ROWS_A_SLIDE]
            filled = {
                Slot.OVER: [over(part)],
                Slot.TITLE: [part.title],
                Slot.LEADER: [one.lines.leader for one in some],
                Slot.MANAGER: [one.lines.manager for one in some],
                Slot.BOTH: [" · ".join(one.name for one in some)],
            }
            levels = {slot: [1] * len(some) for slot in (Slot.LEADER, Slot.MANAGER)}
            _speak(self._new(Layout.SIDES, filled, levels=levels), _told(part))

    def _map(self, part: MapPart) -> None:
        turns = list(part.turns)
        filled = {
            Slot.OVER: [over(part)],
            Slot.TITLE: [part.title],
            Slot.BODY: [part.length, *turns],
        }
        slide = self._new(Layout.MAP, filled, levels={Slot.BODY: [1, *[0] * len(turns)]})
        tree = slide.shapes._spTree  # noqa: SLF001
        for shape in list(parsed(drawing(part, self._theme))):
            tree.append(shape)
        _speak(slide, [part.story, *_told(part)])

    def _new(
        self,
        layout: Layout,
        filled: Mapping[Slot, Sequence[str]],
        levels: Mapping[Slot, Sequence[int]] | None = None,
    ) -> Any:
        """A slide with its placeholders filled; those that stay empty are taken away."""
        slide = self._made.slides.add_slide(self._made.slide_layouts[layout])
        for shape in list(slide.placeholders):
            slot = Slot(shape.placeholder_format.idx)
            lines = [_fit_for_xml(line) for line in filled.get(slot, ())]
            if any(lines):
                fill(shape, slot, layout, lines, (levels or {}).get(slot, [0] * len(lines)))
            elif slot is not Slot.TITLE and slot not in {Slot.LEADER, Slot.MANAGER}:
                shape._element.getparent().remove(shape._element)  # noqa: SLF001
        return slide


def _shown(page: Page) -> tuple[list[tuple[str, str]], int]:
    """What a slide shows of both sides, and the level of its first line."""
    first = page.rows[0]
    if first.label is not Label.IN_A_LINE:
        return [(first.leader, first.manager)], 2
    practice = [(row.leader, row.manager) for row in page.rows if row.label is Label.IN_PRACTICE]
    return [(first.leader, first.manager), *practice], 0


def _more(page: Page, say: Say) -> Iterator[str]:
    """What a slide has no room for."""
    shown = {page.rows[0].label, Label.IN_PRACTICE}
    if page.lead and not isinstance(page.entry, Distinction):
        yield page.lead
    for row in page.rows:
        if row.label not in shown:
            sides = CardPhrase.SIDES(label=row.label, leader=row.leader, manager=row.manager)
            yield say(sides)
    yield from (f"{say(remark.label)}: {remark.text}" for remark in page.remarks)
    yield f"{say(evidence_sentence(page.evidence))}. {page.grounds}".strip()


def _told(part: AnyPart) -> list[str]:
    """The private notes, which stand in the outline only if they were asked for."""
    return [f"{part.tongue.say(ExportPhrase.NOTE)}: {note}" for note in part.notes]


def _speak(slide: Any, texts: Sequence[str]) -> None:
    """Put `texts` into the notes of a slide."""
    if texts:
        slide.notes_slide.notes_text_frame.text = _fit_for_xml("\n\n".join(texts))


_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _fit_for_xml(text: str) -> str:
    """`text` without the characters that XML 1.0 (2.2) can't hold."""
    return _UNFIT.sub("", text)
