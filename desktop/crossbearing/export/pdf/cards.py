"""PDF cards to print on both sides and cut out.

Cards touch each other, so that one cut parts two; crop marks stand outside of them. Nothing is
painted to a card's edge, so a cut that is a little off spoils none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

from PySide6.QtGui import QPainter

from crossbearing.export.options import Flip, Options
from crossbearing.export.outline import ComparisonPart, DiscussionPart, Outline, PagePart
from crossbearing.export.palette import palette_of
from crossbearing.export.pdf.card_faces import Face, asked, blank, compared, faces_of
from crossbearing.export.pdf.device import Document, ready, write_pdf
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import MILLIMETRE, POINT, Style, Words
from crossbearing.export.phrases import CardPhrase
from crossbearing.export.written import Progress, unheard

_PRINTER_MARGIN = 9 * MILLIMETRE
_MARK, _MARK_GAP = 5 * MILLIMETRE, 1.5 * MILLIMETRE
_FOOT = Style(6.4, role="dim")


class Grid(NamedTuple):
    """Where cards lie on a sheet, in tenths of a point."""

    left: float
    top: float
    width: float
    height: float
    columns: int
    rows: int

    @property
    def cards(self) -> int:
        """How many cards a sheet has."""
        return self.columns * self.rows

    def corner(self, column: int, row: int) -> tuple[float, float]:
        """The upper left corner of a card."""
        return self.left + column * self.width, self.top + row * self.height


class Card(NamedTuple):
    """The two faces of a card."""

    front: Face
    back: Face


def write(outline: Outline, options: Options, file: BinaryIO, progress: Progress) -> None:
    """Write the cards of `outline` to `file`."""
    application = ready()
    document = cards(outline, options, lambda done, of: progress(done, 2 * of))
    write_pdf(document, file, lambda done, of: progress(of + done, 2 * of))
    del application


def cards(outline: Outline, options: Options, progress: Progress = unheard) -> Document:
    """The sheets of cards, front and back in turn; the application must be `ready`."""
    grid = grid_of(options)
    deck = [*_deck(outline, options)]
    say = outline.tongue.say
    empty = blank(options, say)
    # Blanks at the end: as many as asked for, and what is left of the last sheet.
    wanted = len(deck) + options.blanks
    deck += [Card(*empty)] * (-(-wanted // grid.cards) * grid.cards - len(deck))
    sheets: list[Sheet] = []
    for first in range(0, len(deck), grid.cards):
        sheets += _both_sides(deck[first : first + grid.cards], grid, options, outline)
        progress(min(first + grid.cards, len(deck)), len(deck))
    document = Document(outline.title, sheets)
    for number, sheet in enumerate(sheets[::2], 1):
        sheet.anchors[f"sheet:{number}"] = 0
        document.headings.append((say(CardPhrase.SHEET(number=number)), f"sheet:{number}", 0))
    return document


def grid_of(options: Options) -> Grid:
    """As many cards as the paper takes within what printers can reach, in its middle."""
    width, height = (round(side * MILLIMETRE) for side in options.card_size.millimetres)
    paper_width, paper_height = (round(side * MILLIMETRE) for side in options.paper.millimetres)
    columns = int((paper_width - 2 * _PRINTER_MARGIN) // width)
    rows = int((paper_height - 2 * _PRINTER_MARGIN) // height)
    left, top = (paper_width - columns * width) / 2, (paper_height - rows * height) / 2
    return Grid(left, top, width, height, columns, rows)


def back_place(column: int, row: int, grid: Grid, flip: Flip) -> tuple[int, int]:
    """Where on the back of the sheet the back of a card lies.

    Turned over the long edge, left and right change places. Turned over the short edge, top and
    bottom do, and the backs must stand on their heads to read upright.
    """
    if flip is Flip.LONG:
        return grid.columns - 1 - column, row
    return column, grid.rows - 1 - row


def _deck(outline: Outline, options: Options) -> Iterator[Card]:
    for part in outline.parts:
        match part:
            case PagePart():
                yield Card(*faces_of(part, options))
            case ComparisonPart():
                for one in part.entries:
                    yield Card(*compared(one, part, options))
            case DiscussionPart():
                yield Card(*asked(part, options))
            case _:
                continue


def _both_sides(
    deck: Sequence[Card], grid: Grid, options: Options, outline: Outline
) -> tuple[Sheet, Sheet]:
    palette = palette_of(options.theme)
    paper = [round(side * MILLIMETRE) for side in options.paper.millimetres]
    front, back = (Sheet(paper[0], paper[1], palette) for _ in range(2))
    for n, card in enumerate(deck):
        column, row = n % grid.columns, n // grid.columns
        _place(front, card.front, grid.corner(column, row), grid, turned=False)
        column, row = back_place(column, row, grid, options.flip)
        _place(back, card.back, grid.corner(column, row), grid, turned=options.flip is Flip.SHORT)
    for sheet, side in ((front, "FRONT"), (back, "BACK")):
        _crop_marks(sheet, grid)
        phrase = CardPhrase[f"{side}_{options.flip.name}"]
        _foot(sheet, outline.tongue.say(phrase(title=outline.title)))
    return front, back


def _place(
    sheet: Sheet, face: Face, corner: tuple[float, float], grid: Grid, *, turned: bool
) -> None:
    left, top = corner

    def paint(painter: QPainter) -> None:
        painter.save()
        painter.translate(left, top)
        if turned:
            painter.translate(grid.width, grid.height)
            painter.rotate(180)
        face.paint_marks(painter)
        painter.restore()

    sheet.add(paint)
    for x, y, size, text in face.unsayable:
        across, down = (grid.width - x, grid.height - y) if turned else (x, y)
        sheet.unsayable.append((left + across, top + down, size, text))


def _crop_marks(sheet: Sheet, grid: Grid) -> None:
    """A mark outside the cards at both ends of every cut."""
    right, bottom = grid.corner(grid.columns, grid.rows)
    for column in range(grid.columns + 1):
        x, _ = grid.corner(column, 0)
        for y in (grid.top - _MARK_GAP - _MARK, bottom + _MARK_GAP):
            sheet.block((x - 1.5, y, x + 1.5, y + _MARK), "ink")
    for row in range(grid.rows + 1):
        _, y = grid.corner(0, row)
        for x in (grid.left - _MARK_GAP - _MARK, right + _MARK_GAP):
            sheet.block((x, y - 1.5, x + _MARK, y + 1.5), "ink")


def _foot(sheet: Sheet, text: str) -> None:
    width = sheet.width - 40 * MILLIMETRE
    words = Words(_FOOT.elided(text, width), _FOOT, width, sheet.palette)
    sheet.words(words, 20 * MILLIMETRE, sheet.height - 11 * POINT)
