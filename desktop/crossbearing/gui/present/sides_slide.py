"""Painting an entry: its heading, two panels, and the band that joins them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF

from crossbearing.gui.present.block import Block, Weight, fitted, fitting_size
from crossbearing.gui.present.canvas import Canvas
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.words import label_text, side_name
from crossbearing.model.entry import Side
from crossbearing.presenting.faces import Part, SideFace, SidesFace
from crossbearing.presenting.legible import GAP, MARGIN, PAD

_BAND_PAD, _BAND_ABOVE = 26.0, 31.0
_LABEL, _ICON = 33.0, 36.0
_LABEL_ROW, _PANEL_FOOT = 113.0, 18.0
_LARGER = 1.32
_SIGN, _SIGN_SHARE, _SIGN_OPACITY = 240.0, 0.5, 0.16
# A panel is never squeezed below this by a heading and a band that are both long.
_LEAST_PANEL = 320.0


class _Ink(NamedTuple):
    """What a part is called and painted in."""

    side: Side
    role: Role
    fill: Role
    icon: str


_INKS = {
    Part.LEADER: _Ink(Side.LEADER, Role.LEADER, Role.LEADER_FILL, "leader"),
    Part.MANAGER: _Ink(Side.MANAGER, Role.MANAGER, Role.MANAGER_FILL, "manager"),
}


def paint_sides(canvas: Canvas, face: SidesFace) -> None:
    """Paint `face`. What is covered has its place already, so nothing moves when it appears."""
    top = _heading(canvas, face)
    band = _Band(canvas, face, canvas.foot - top - _LEAST_PANEL)
    bottom = canvas.foot - (band.height + _BAND_ABOVE if band.height else 0)
    width = (canvas.across - GAP) / 2
    areas = {
        Part.LEADER: QRectF(MARGIN, top, width, bottom - top),
        Part.MANAGER: QRectF(MARGIN + width + GAP, top, width, bottom - top),
    }
    _panels(canvas, face, areas)
    band.paint(canvas, canvas.foot - band.height, covered=Part.BOTH not in face.shown)


def _heading(canvas: Canvas, face: SidesFace) -> float:
    """The heading, with the lines over and under it; gives where the panels begin."""
    y = canvas.kicker(face.kicker)
    large, small = canvas.room.headings
    # A heading that is only a word too long for one line is set a little smaller instead.
    for size, lines in ((large, 1), (max(large * 0.88, canvas.room.least), 1), (large, 2)):
        block = Block(face.heading, size, canvas.across, Weight.Bold)
        if block.lines <= lines:
            break
    else:
        block = fitted(
            face.heading, (small, max(38.0, canvas.room.least)), canvas.across, 280.0, Weight.Bold
        )
    y = canvas.write(block, MARGIN, y + 2)
    if face.lead:
        y = canvas.write(Block(face.lead, canvas.room.least, canvas.across), MARGIN, y + 8)
    return y + 30


def _panels(canvas: Canvas, face: SidesFace, areas: dict[Part, QRectF]) -> None:
    sides = {Part.LEADER: face.leader, Part.MANAGER: face.manager}
    inner = areas[Part.LEADER].width() - 2 * PAD
    room = areas[Part.LEADER].height() - _LABEL_ROW - _PANEL_FOOT
    headlines, size = _sizes(canvas, list(sides.values()), inner, room)
    for part, area in areas.items():
        side = sides[part]
        ink = _INKS[part]
        covered = part not in face.shown
        tints = canvas.tints
        edge = tints.edge(ink.fill, ink.role)
        canvas.panel(area, None if covered else tints.colour(ink.fill), edge)
        x, y = area.left() + PAD, area.top() + PAD
        canvas.icon(ink.icon, ink.role, x - 3, y, _ICON)
        canvas.write(Block(side_name(ink.side), _LABEL, inner, Weight.Bold), x + 44, y, ink.role)
        if covered:
            _sign(canvas, ink, area)
            continue
        y = area.top() + _LABEL_ROW
        if side.headline:
            y = canvas.write(Block(side.headline, headlines, inner, Weight.Bold), x, y) + 22
        canvas.write(Block(side.text, size, inner), x, y)


def _sign(canvas: Canvas, ink: _Ink, area: QRectF) -> None:
    """What is covered shows whose it is, so that the room knows what it guesses at."""
    size = min(_SIGN, area.height() * _SIGN_SHARE)
    canvas.painter.setOpacity(_SIGN_OPACITY)
    middle = area.center()
    canvas.icon(ink.icon, ink.role, middle.x() - size / 2, middle.y() - size / 2 + 16, size)
    canvas.painter.setOpacity(1.0)


def _sizes(canvas: Canvas, sides: list[SideFace], inner: float, room: float) -> tuple[float, float]:
    """One size for both headlines and one for both texts: neither side may look louder."""
    body = [canvas.room.body, canvas.room.least]
    if not any(side.headline for side in sides):
        larger = [canvas.room.body * _LARGER, canvas.room.body * 1.15, *body]
        texts = [side.text for side in sides]
        return canvas.room.headlines[0], fitting_size(texts, larger, inner, [room] * 2)
    for headline in canvas.room.headlines:
        left = []
        for side in sides:
            block = Block(side.headline, headline, inner, Weight.Bold)
            # A word that would have to be broken is too large, however high the panel is.
            broken = any(
                Block(word, headline, 1e6, Weight.Bold).width > inner
                for word in side.headline.split()
            )
            left.append(-1.0 if broken else room - block.height - 22)
        size = fitting_size([side.text for side in sides], body, inner, [max(h, 1) for h in left])
        if min(left) > 0 and size >= canvas.room.least - 0.5:
            return headline, size
    return canvas.room.headlines[-1], size


class _Band:
    """The text that joins the sides, behind its label."""

    def __init__(self, canvas: Canvas, face: SidesFace, most: float) -> None:
        self._text, self._label = None, None
        self.height = 0.0
        if not face.band:
            return
        size = canvas.room.band
        self._label = Block(label_text(face.label), size, canvas.across / 3, Weight.Bold)
        self._start = self._label.width + 30
        across = canvas.across - 2 * 36 - self._start
        sizes = [size, canvas.room.least]
        self._text = fitted(face.band, sizes, across, most - 2 * _BAND_PAD)
        self.height = max(self._text.height, self._label.height) + 2 * _BAND_PAD

    def paint(self, canvas: Canvas, top: float, *, covered: bool) -> None:
        """Paint the band with its upper edge at `top`; only its label if it is `covered`."""
        if self._text is None or self._label is None:
            return
        tints = canvas.tints
        area = QRectF(MARGIN, top, canvas.across, self.height)
        edge = tints.edge(Role.BOTH_FILL, Role.BOTH if covered else Role.LINE)
        canvas.panel(area, None if covered else tints.colour(Role.BOTH_FILL), edge)
        lift = (self._text.size * 1.42 - self._label.height) / 2
        canvas.write(self._label, MARGIN + 36, top + _BAND_PAD + lift, Role.BOTH)
        if not covered:
            canvas.write(self._text, MARGIN + 36 + self._start, top + _BAND_PAD)
