"""Where the parts of a row stand, at a width."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from crossbearing.gui.route.rows import Row, RowKind
from crossbearing.gui.theme.roles import Theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LARGE = 10_000


class RowType:
    """The fonts and measures of rows in a theme."""

    def __init__(self, theme: Theme) -> None:
        self.title = theme.font(13)
        self.strong = theme.font(13.5, QFont.Weight.DemiBold)
        self.aside = theme.font(12)
        self.detail = theme.font(12)
        self.caption = theme.font(12, QFont.Weight.DemiBold)
        self.badge = theme.font(10.5, QFont.Weight.Bold)
        self.pad = theme.px(14)
        self.icon = theme.px(20)
        self.gap = theme.px(7)
        self.star = theme.px(12)
        self.line = theme.px(32)
        self.caption_width = theme.px(58)


class RowShape(NamedTuple):
    """The parts of a row: rectangles relative to its top left corner.

    What stands `beside` the title at the right has a line of its own where both lack room.
    """

    icon: QRect
    title: QRect
    aside: QRect
    beside: bool
    under: QRect
    details: tuple[tuple[QRect, QRect], ...]
    chips: tuple[QRect, ...]
    height: int

    def mirrored(self, width: int) -> RowShape:
        """The same in a list, `width` wide, that is read from right to left."""

        def flip(part: QRect) -> QRect:
            return QRect(width - part.x() - part.width(), part.y(), part.width(), part.height())

        return self._replace(
            icon=flip(self.icon),
            title=flip(self.title),
            aside=flip(self.aside),
            under=flip(self.under),
            details=tuple((flip(caption), flip(text)) for caption, text in self.details),
            chips=tuple(flip(chip) for chip in self.chips),
        )


def shape_of(row: Row, width: int, unfolded: bool, style: RowType) -> RowShape:
    """The shape of `row` in a list that is `width` wide."""
    left = style.pad + style.icon + style.gap
    inner = width - left - style.pad
    tall = row.kind is RowKind.DESTINATION
    title, aside, beside = _head(row, QRect(left, 0, inner, style.line), style)
    icon = QRect(style.pad, (style.line - style.icon) // 2, style.icon, style.icon)
    y = title.height() if beside else aside.bottom() + style.gap
    under = QRect()
    if row.under:
        under = QRect(left, y - style.gap // 2, inner, _wrapped(row.under, style.detail, inner))
        y = under.bottom() + style.gap + 2
    details: list[tuple[QRect, QRect]] = []
    chips: tuple[QRect, ...] = ()
    if unfolded:
        for _, text in row.details:
            room = inner - style.caption_width
            height = _wrapped(text, style.detail, room)
            caption = QRect(left, y, style.caption_width, height)
            details.append((caption, QRect(left + style.caption_width, y, room, height)))
            y += height + 3
        chips = _chips(row, QRect(left, y + 3, inner, _LARGE), style)
        if chips:
            y = chips[-1].bottom() + 1
        if details or chips:
            y += style.gap + 2
    height = y + (4 if tall else 0)
    return RowShape(icon, title, aside, beside, under, tuple(details), chips, height)


def _head(row: Row, line: QRect, style: RowType) -> tuple[QRect, QRect, bool]:
    """Where the title stands and what goes with it, and whether that is beside it in one `line`."""
    font, aside = title_font(row, style), QFontMetrics(style.aside)
    width = aside.horizontalAdvance(row.aside) + 2
    room = line.width() - width - style.gap
    if QFontMetrics(font).horizontalAdvance(row.title) + 2 <= room:
        title = QRect(line.left(), 0, room, line.height())
        return title, QRect(line.right() + 1 - width, 0, width, line.height()), True
    top = (line.height() - QFontMetrics(font).height()) // 2
    title = QRect(line.left(), top, line.width(), _wrapped(row.title, font, line.width()))
    return title, QRect(line.left(), title.bottom() + 1, line.width(), aside.height()), False


def title_font(row: Row, style: RowType) -> QFont:
    """The font of a row's title."""
    return style.title if row.kind in {RowKind.TURN, RowKind.BLOCKED} else style.strong


def _chips(row: Row, room: QRect, style: RowType) -> tuple[QRect, ...]:
    """A chip for each entry, in as many lines as they need."""
    metrics = QFontMetrics(style.detail)
    height = metrics.height() + 6
    x, y = room.left(), room.top()
    found = []
    for entry in row.entries:
        width = min(metrics.horizontalAdvance(entry.name) + style.star + 22, room.width())
        if x > room.left() and x + width > room.right():
            x, y = room.left(), y + height + 4
        found.append(QRect(x, y, width, height))
        x += width + 5
    return tuple(found)


def _wrapped(text: str, font: QFont, width: int) -> int:
    """The height of `text` wrapped to `width`."""
    return QFontMetrics(font).boundingRect(0, 0, max(width, 40), _LARGE, _WRAP, text).height()
