"""The parts of a handout that are no entries."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from crossbearing.export.maps.drawn import colours_of, drawn
from crossbearing.export.maps.painter import MapPainter
from crossbearing.export.maps.sheet import Sheet as MapSheet
from crossbearing.export.outline import (
    AnyPart,
    ComparisonPart,
    DiscussionPart,
    MapPart,
    PagePart,
    PointsPart,
)
from crossbearing.export.palette import Palette
from crossbearing.export.part_words import over
from crossbearing.export.pdf.entry import LEAD, NAME, OVER, TEXT, EntryBlock
from crossbearing.export.pdf.flow import Cell, Flow
from crossbearing.export.pdf.panel import Panel
from crossbearing.export.pdf.table import Table
from crossbearing.export.pdf.type import POINT, Style, Weight, Words
from crossbearing.export.phrases import ExportPhrase

_POINT_STYLE = Style(12.5, Weight.MEDIUM)
_LENGTH = Style(11, Weight.BOLD)
_NUMBER = Style(9.4, Weight.BOLD, "manager")
_MAP_WIDTH, _MAP_HEIGHT, _LOWEST_MAP = 1000, 640, 420
_GAP = 9 * POINT
_INDENT = 20 * POINT
_TURN_GAP = 3 * POINT


def place_part(flow: Flow, part: AnyPart, palette: Palette, theme: str) -> float:
    """Put `part` into `flow`, on one sheet if it fits; gives the height at which it begins."""
    if isinstance(part, PagePart):
        block = EntryBlock(part, flow.frame.width, palette)
        flow.begin(block.height)
        began = flow.y
        block.place(flow)
        return began
    flow.begin(_guess(part, flow, palette))
    began = flow.y
    for words in _head(part, flow, palette):
        flow.text(words)
    flow.space(_GAP)
    match part:
        case PointsPart():
            _points(flow, part.points, palette)
        case ComparisonPart():
            rows = [(one.name, one.lines.leader, one.lines.manager) for one in part.entries]
            Table(rows, flow.frame.width, palette, part.tongue.say, bold_first=False).place(flow)
        case DiscussionPart():
            _discussion(flow, part, palette)
        case MapPart():
            _map(flow, part, palette, theme)
    for panel in _notes(part, flow, palette):
        flow.space(_GAP)
        panel.place(flow)
    return began


def _notes(part: AnyPart, flow: Flow, palette: Palette) -> list[Panel]:
    width, opening = flow.frame.width, f"{part.tongue.say(ExportPhrase.NOTE)} — "
    return [Panel(note, opening, width, palette, fill="rail", role="ink") for note in part.notes]


def _head(part: AnyPart, flow: Flow, palette: Palette) -> list[Words]:
    width = flow.frame.width
    head = [Words(over(part).upper(), OVER, width, palette)] if over(part) else []
    return [*head, Words(part.title, NAME, width, palette)]


def _guess(part: AnyPart, flow: Flow, palette: Palette) -> float:
    """Enough room to begin in; a map stands on one sheet with its turns if it can."""
    head = sum(words.height for words in _head(part, flow, palette)) + _GAP
    if isinstance(part, MapPart):
        lowest = flow.frame.width * _LOWEST_MAP / _MAP_WIDTH
        return head + _story(part, flow, palette).height + lowest + _under_map(part, flow, palette)
    if isinstance(part, ComparisonPart):
        rows = [(one.name, one.lines.leader, one.lines.manager) for one in part.entries]
        say = part.tongue.say
        return head + Table(rows, flow.frame.width, palette, say, bold_first=False).height
    notes = sum(panel.height + _GAP for panel in _notes(part, flow, palette))
    return head + 110 * POINT + min(notes, flow.frame.height / 3)


def _points(flow: Flow, points: tuple[str, ...], palette: Palette) -> None:
    for point in points:
        words = Words(point, _POINT_STYLE, flow.frame.width - _INDENT, palette)
        flow.need(words.style.leading)
        y = flow.y + words.style.leading / 2
        left = flow.frame.left + 4 * POINT
        flow.sheet.block((left, y - 20, left + 40, y + 20), "dim", "", 20)
        flow.text(words, indent=_INDENT)
        flow.space(4 * POINT)


def _discussion(flow: Flow, part: DiscussionPart, palette: Palette) -> None:
    if part.how:
        flow.text(Words(part.how, LEAD, flow.frame.width, palette))
    if part.length:
        flow.text(Words(part.length, TEXT, flow.frame.width, palette))
    # Room to write in.
    for _ in range(4):
        flow.need(24 * POINT)
        flow.y += 24 * POINT
        flow.sheet.rule(flow.frame.left, flow.y, flow.frame.width)


def _story(part: MapPart, flow: Flow, palette: Palette) -> Words:
    return Words(part.story, LEAD, flow.frame.width, palette)


def _turns(part: MapPart, flow: Flow, palette: Palette) -> list[Words]:
    return [Words(turn, TEXT, flow.frame.width - _INDENT, palette) for turn in part.turns]


def _under_map(part: MapPart, flow: Flow, palette: Palette) -> float:
    """The height of everything that stands under a map."""
    turns = sum(words.height + _TURN_GAP for words in _turns(part, flow, palette))
    notes = sum(panel.height + _GAP for panel in _notes(part, flow, palette))
    return 2 * _GAP + _LENGTH.leading + turns + notes + POINT


def _map_height(part: MapPart, flow: Flow, palette: Palette) -> int:
    """The height of a map of the usual width: lower if what is under it then fits the sheet."""
    left = (flow.room - _under_map(part, flow, palette)) * _MAP_WIDTH / flow.frame.width
    return int(left) if _LOWEST_MAP <= left <= _MAP_HEIGHT else _MAP_HEIGHT


def _map(flow: Flow, part: MapPart, palette: Palette, theme: str) -> None:
    flow.text(_story(part, flow, palette))
    flow.space(_GAP)
    height = _map_height(part, flow, palette)
    high = flow.frame.width * height / _MAP_WIDTH
    flow.need(high)
    sheet = MapSheet(theme=theme, width=_MAP_WIDTH, height=height, say=part.tongue.say)
    picture, view = drawn(part.journey, sheet)
    left, top, scale = flow.frame.left, flow.y, flow.frame.width / _MAP_WIDTH

    def paint(painter: QPainter) -> None:
        painter.save()
        painter.translate(left, top)
        painter.scale(scale, scale)
        MapPainter(colours_of(theme)).paint(painter, picture, view)
        painter.restore()

    flow.sheet.add(paint)
    flow.y += high
    flow.space(_GAP)
    flow.text(Words(part.length, _LENGTH, flow.frame.width, palette))
    for number, words in enumerate(_turns(part, flow, palette), 1):
        flow.space(_TURN_GAP)
        is_turn = number <= len(part.journey.turns)
        label = Words(str(number) if is_turn else "", _NUMBER, _INDENT, palette)
        flow.row([Cell(label, 0), Cell(words, _INDENT)], 0, _bare)


def _bare(_top: float, _bottom: float) -> None:
    """No ground behind a row."""
