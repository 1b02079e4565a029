"""One entry on paper."""

from __future__ import annotations

from crossbearing.export.outline import Outline, PagePart
from crossbearing.export.palette import Palette
from crossbearing.export.part_words import over
from crossbearing.export.pdf.flow import Flow
from crossbearing.export.pdf.panel import Panel
from crossbearing.export.pdf.table import Table
from crossbearing.export.pdf.type import POINT, Style, Weight, Words
from crossbearing.export.phrases import ExportPhrase
from crossbearing.model.page import Label
from crossbearing.model.words import evidence_sentence

OVER = Style(7.6, Weight.SEMIBOLD, "dim", 1.5)
NAME = Style(17, Weight.BOLD, "ink", 1.2, tight=True)
LEAD = Style(10.4, Weight.REGULAR, "dim", 1.38)
TEXT = Style(9.2, Weight.REGULAR, "ink", 1.38)
SMALL = Style(8.2, Weight.REGULAR, "dim", 1.44)
_AFTER_HEAD, _BETWEEN = 7 * POINT, 6 * POINT
_OPENINGS = {"asserted": "dim", "studied": "manager", "disputed": "leader"}


class EntryBlock:
    """Everything an entry says, in the order in which it stands on the compare page."""

    def __init__(self, part: PagePart, width: float, palette: Palette) -> None:
        page, say = part.page, part.tongue.say
        self._part = part
        self._head = [
            Words(over(part).upper(), OVER, width, palette),
            Words(page.name, NAME, width, palette),
        ]
        if page.lead:
            self._head.append(Words(page.lead, LEAD, width, palette))
        rows = [(say(row.label), row.leader, row.manager) for row in page.rows]
        bold = page.rows[0].label is Label.IN_A_LINE
        self._table = Table(rows, width, palette, say, bold_first=bold)
        self._shared = None
        if page.shared.text:
            opening = f"{say(page.shared.label)} — "
            self._shared = Panel(page.shared.text, opening, width, palette)
        self._rest = [
            Words(one.text, TEXT, width, palette, opening=f"{say(one.label)} — ")
            for one in page.remarks
        ]
        evidence, role = (
            f"{say(evidence_sentence(page.evidence))}. ",
            _OPENINGS[page.evidence.value],
        )
        if page.grounds or not page.sources:
            self._rest.append(
                Words(page.grounds, SMALL, width, palette, opening=evidence, opening_role=role)
            )
            evidence, role = "", ""
        self._notes = [
            Panel(note, f"{say(ExportPhrase.NOTE)} — ", width, palette, fill="rail", role="ink")
            for note in part.notes
        ]
        self._sources, self._links = _sources(part, (evidence, role), width, palette)

    @property
    def height(self) -> float:
        """The height of the whole block."""
        height = sum(words.height for words in self._head) + _AFTER_HEAD + self._table.height
        if self._shared is not None:
            height += _BETWEEN + self._shared.height
        height += sum(words.height + _BETWEEN for words in self._rest)
        height += sum(panel.height + _BETWEEN for panel in self._notes)
        return height + (self._sources.height + _BETWEEN if self._sources else 0)

    def place(self, flow: Flow) -> None:
        """Put the block at the flow's height."""
        for words in self._head:
            flow.text(words)
        flow.space(_AFTER_HEAD)
        self._table.place(flow)
        if self._shared is not None:
            flow.space(_BETWEEN)
            self._shared.place(flow)
        for words in self._rest:
            flow.space(_BETWEEN)
            flow.text(words)
        if self._sources is not None:
            flow.space(_BETWEEN)
            flow.text(self._sources, links=self._links)
        for panel in self._notes:
            flow.space(_BETWEEN)
            panel.place(flow)


def source_key(pack: str, source: str) -> str:
    """The anchor of a source's full reference."""
    return f"source:{pack}/{source}"


def references(outline: Outline, width: float, palette: Palette) -> list[tuple[str, Words]]:
    """The full references, each under its anchor."""
    return [
        (
            source_key(one.pack, one.id),
            Words(one.reference(), TEXT, width, palette, opening=f"{one.short}  "),
        )
        for one in outline.sources
    ]


def _sources(
    part: PagePart, before: tuple[str, str], width: float, palette: Palette
) -> tuple[Words | None, list[tuple[int, int, str]]]:
    """The labels of the sources on a line, and which letters lead to which reference.

    `before` is what the line begins with, and the role of its colour.
    """
    if not part.page.sources:
        return None, []
    evidence, role = before
    sources = f"{part.tongue.say(ExportPhrase.SOURCES)}: "
    opening, text = (evidence, sources) if evidence else (sources, "")
    links = []
    for source in part.page.sources:
        start = _letters(opening + text)
        links.append((start, start + _letters(source.short), source_key(source.pack, source.id)))
        text += f"{source.short}  ·  "
    told = text.removesuffix("  ·  ")
    words = Words(told, SMALL, width, palette, opening=opening, opening_role=role)
    return words, links


def _letters(text: str) -> int:
    """The length as Qt counts it, in units of UTF-16."""
    return len(text.encode("utf-16-le", "replace")) // 2
