"""The two sides next to each other under fixed headings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QPainter

from crossbearing.export.palette import Palette
from crossbearing.export.pdf.flow import Cell, Flow
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import POINT, Style, Weight, Words
from crossbearing.model.page import Label
from crossbearing.phrases import Say, in_english

LABEL = Style(7.6, Weight.SEMIBOLD, "dim", 1.5)
HEAD_LEADER = Style(9.6, Weight.BOLD, "leader")
HEAD_MANAGER = Style(9.6, Weight.BOLD, "manager")
LINE = Style(11.2, Weight.BOLD, "ink", 1.26)
TEXT = Style(9.2, Weight.REGULAR, "ink", 1.38)
_LABEL_WIDTH = 62 * POINT
_PADDING = 4.8 * POINT
_MARGIN = 10 * POINT
_RADIUS = 9 * POINT
_SIGN = 9.5 * POINT


@dataclass
class _Piece:
    """The part of a table on one sheet; it is painted when it is known how far it goes."""

    left: float
    right: float
    top: float
    bottom: float
    rules: list[float] = field(default_factory=list)

    @property
    def edges(self) -> tuple[float, float]:
        """Where the leader's and the manager's column begin."""
        return columns(self.left, self.right)


def columns(left: float, right: float) -> tuple[float, float]:
    """Where the leader's and the manager's column of a table begin."""
    leader = left + _LABEL_WIDTH
    return leader, leader + (right - leader) / 2


class Table:
    """Rows of a label and both sides. `bold_first` sets the first row as a line to remember."""

    def __init__(
        self,
        rows: Sequence[tuple[str, str, str]],
        width: float,
        palette: Palette,
        say: Say = in_english,
        *,
        bold_first: bool = True,
    ) -> None:
        self._palette, self._say = palette, say
        leader, manager = columns(0, width)
        inner = width - manager - 2 * _MARGIN
        self._rows = []
        for n, (label, left, right) in enumerate(rows):
            style = LINE if bold_first and n == 0 else TEXT
            self._rows.append(
                (
                    Cell(Words(label, LABEL, _LABEL_WIDTH - 1.6 * _MARGIN, palette), _MARGIN),
                    Cell(Words(left, style, inner, palette), leader + _MARGIN),
                    Cell(Words(right, style, inner, palette), manager + _MARGIN),
                )
            )

    @property
    def height(self) -> float:
        """The height of the whole table."""
        rows = (max(cell.words.height for cell in row) + 2 * _PADDING for row in self._rows)
        return HEAD_LEADER.leading + 2 * _PADDING + sum(rows)

    def place(self, flow: Flow) -> None:
        """Put the table at the flow's height, its headings again on every further sheet."""
        pieces: dict[int, _Piece] = {}

        def behind(top: float, bottom: float) -> None:
            number = len(flow.sheets)
            if number in pieces:
                pieces[number].rules.append(top)
                pieces[number].bottom = bottom
            else:
                piece = _Piece(flow.frame.left, flow.frame.right, top, bottom)
                pieces[number] = piece
                _paint_piece(flow.sheet, piece)

        self._heads(flow, behind)
        for row in self._rows:
            flow.row(row, _PADDING, behind)

    def _heads(self, flow: Flow, behind: Callable[[float, float], None]) -> None:
        leader, manager = columns(0, flow.frame.width)
        flow.need(HEAD_LEADER.leading + TEXT.leading + 4 * _PADDING)
        after = _MARGIN + _SIGN + 4 * POINT
        cells = (
            Cell(Words(self._say(Label.LEADER), HEAD_LEADER, 2000, self._palette), leader + after),
            Cell(
                Words(self._say(Label.MANAGER), HEAD_MANAGER, 2000, self._palette), manager + after
            ),
        )
        flow.row(cells, _PADDING, behind)
        top = flow.y - _PADDING - (HEAD_LEADER.leading + _SIGN) / 2
        for name, at in (("leader", leader), ("manager", manager)):
            flow.sheet.sign(name, name, flow.frame.left + at + _MARGIN, top, _SIGN)


def _paint_piece(sheet: Sheet, piece: _Piece) -> None:
    """Paint the ground of a piece of a table, once it is known how far it goes."""

    def paint(painter: QPainter) -> None:
        leader, manager = piece.edges
        ground = Sheet(sheet.width, sheet.height, sheet.palette)
        ground.block((piece.left, piece.top, piece.right, piece.bottom), "panel", "", _RADIUS)
        ground.block((leader, piece.top, manager, piece.bottom), "leader_fill")
        right = (manager, piece.top, piece.right, piece.bottom)
        ground.block(right, "manager_fill", "", _RADIUS, "r")
        for rule in piece.rules:
            ground.rule(piece.left, rule, piece.right - piece.left)
        ground.block((piece.left, piece.top, piece.right, piece.bottom), "", "line", _RADIUS)
        ground.paint_marks(painter)

    sheet.add(paint)
