"""The faces of cards: name and question in front, both sides on the back."""

from __future__ import annotations

from collections.abc import Sequence

from crossbearing.export.options import CardSize, Options
from crossbearing.export.outline import ComparedEntry, ComparisonPart, DiscussionPart, PagePart
from crossbearing.export.palette import palette_of
from crossbearing.export.part_words import kind_word
from crossbearing.export.pdf.fitted import fitted
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import MILLIMETRE, POINT, Style, Weight, Words
from crossbearing.export.phrases import CardPhrase, ExportPhrase
from crossbearing.model.entry import Side, Trait
from crossbearing.model.page import Label
from crossbearing.phrases import Say

Face = Sheet
_SIDES = {
    Side.LEADER: ("leader", Label.LEADER, "leader_fill"),
    Side.MANAGER: ("manager", Label.MANAGER, "manager_fill"),
    Side.BOTH: ("both", Label.BOTH, "both_fill"),
}


def faces_of(part: PagePart, options: Options) -> tuple[Face, Face]:
    """The faces of an entry's card; a trait's front asks for its side, its back tells it."""
    page, notes, say = part.page, part.notes, part.tongue.say
    entry, maker = page.entry, _Maker(options, say)
    if isinstance(entry, Trait):
        front = maker.front(page.theme, entry.name, entry.definition, foot=say(CardPhrase.SORTING))
        return front, maker.told(entry.side, (entry.practice, *notes))
    front = maker.front(f"{page.theme} · {kind_word(page, say)}".strip(" ·"), page.name, page.lead)
    row = page.rows[0]
    return front, maker.back(row.leader, row.manager, (page.shared.text, *notes))


def compared(one: ComparedEntry, part: ComparisonPart, options: Options) -> tuple[Face, Face]:
    """The faces of a card for an entry that a talk only compares."""
    maker = _Maker(options, part.tongue.say)
    return maker.front(part.title, one.name, ""), maker.back(
        one.lines.leader, one.lines.manager, ()
    )


def asked(part: DiscussionPart, options: Options) -> tuple[Face, Face]:
    """The faces of a card with a question for the room."""
    say = part.tongue.say
    maker = _Maker(options, say)
    front = maker.front(say(ExportPhrase.TO_DISCUSS), part.title, "")
    return front, maker.front(say(CardPhrase.HOW), part.how or " ", "")


def blank(options: Options, say: Say) -> tuple[Face, Face]:
    """The faces of an empty card, to be written on."""
    maker = _Maker(options, say)
    return maker.lines(say(CardPhrase.YOUR_OWN)), maker.back("", "", ())


class _Maker:
    """Makes faces of one size. Text that is too long for its box is set smaller."""

    def __init__(self, options: Options, say: Say) -> None:
        self._say = say
        self._palette = palette_of(options.theme)
        self._width, self._height = (
            round(side * MILLIMETRE) for side in options.card_size.millimetres
        )
        self._is_large = options.card_size is CardSize.A6
        self._margin = (9 if self._is_large else 5) * MILLIMETRE

    def front(self, over: str, name: str, question: str, foot: str = "") -> Face:
        """A face with a name and a line under it."""
        face, inner = self._face(), self._inner
        y = self._over(face, over)
        y += self._gap / 2
        bottom = self._height - self._margin - (self._foot.leading if foot else 0)
        share = 0.55 if question else 1.0
        title = fitted(name, self._title, (inner, (bottom - y) * share), self._palette)
        face.words(title, self._margin, y)
        y += title.height + self._gap
        if question:
            words = fitted(question, self._text, (inner, bottom - y), self._palette)
            face.words(words, self._margin, y)
        if foot:
            face.words(Words(foot, self._foot, inner, self._palette), self._margin, bottom)
        return face

    def back(self, leader: str, manager: str, below: Sequence[str]) -> Face:
        """A face with both sides beside each other, and what joins them `below`."""
        face, gap = self._face(), self._gap / 2
        edge = self._margin * 0.62
        texts = [text for text in below if text]
        foot = self._height * (0.3 if texts else 0)
        bottom = self._height - edge - (foot + gap if texts else 0)
        half = (self._width - 2 * edge - gap) / 2
        for n, (side, text) in enumerate(((Side.LEADER, leader), (Side.MANAGER, manager))):
            left = edge + n * (half + gap)
            self._side(face, side, text, (left, edge, left + half, bottom))
        if texts:
            box = (edge, bottom + gap, self._width - edge, self._height - edge)
            face.block(box, "both_fill", "line", self._radius)
            self._within(face, "\n".join(texts), self._small, box)
        return face

    def told(self, side: Side, texts: Sequence[str]) -> Face:
        """A face that tells the side of a trait, and what it looks like."""
        face, edge = self._face(), self._margin * 0.62
        box = (edge, edge, self._width - edge, self._height - edge)
        self._side(face, side, "\n".join(texts), box, small=True)
        return face

    def lines(self, over: str) -> Face:
        """A face with lines to write on."""
        face = self._face()
        self._over(face, over)
        step = (10 if self._is_large else 8) * MILLIMETRE
        y = self._margin + self._label.leading + 1.4 * step
        while y < self._height - self._margin:
            face.rule(self._margin, y, self._inner)
            y += step
        return face

    @property
    def _inner(self) -> float:
        return self._width - 2 * self._margin

    @property
    def _gap(self) -> float:
        return (12 if self._is_large else 5) * POINT

    @property
    def _radius(self) -> float:
        return (9 if self._is_large else 5) * POINT

    @property
    def _label(self) -> Style:
        return Style(8.4 if self._is_large else 5.6, Weight.SEMIBOLD, "dim")

    @property
    def _title(self) -> Style:
        return Style(30 if self._is_large else 15, Weight.BOLD, "ink", 1.16, tight=True)

    @property
    def _line(self) -> Style:
        return Style(20 if self._is_large else 11, Weight.BOLD, "ink", 1.2, tight=True)

    @property
    def _text(self) -> Style:
        return Style(15 if self._is_large else 8.4, Weight.REGULAR, "dim", 1.38)

    @property
    def _small(self) -> Style:
        return Style(11 if self._is_large else 6.4, Weight.REGULAR, "ink", 1.36)

    @property
    def _foot(self) -> Style:
        return Style(10 if self._is_large else 6.6, Weight.SEMIBOLD, "both")

    def _face(self) -> Face:
        return Sheet(self._width, self._height, self._palette)

    def _over(self, face: Face, text: str) -> float:
        label = self._label
        shown = label.elided(text, self._inner)
        face.words(Words(shown, label, self._inner, self._palette), self._margin, self._margin)
        return self._margin + label.leading

    def _side(
        self,
        face: Face,
        side: Side,
        text: str,
        box: tuple[float, float, float, float],
        *,
        small: bool = False,
    ) -> None:
        role, title, fill = _SIDES[side]
        left, top, right, bottom = box
        face.block(box, fill, role, self._radius)
        pad = self._margin * 0.5
        head = Style(11 if self._is_large else 7, Weight.BOLD, role)
        face.sign(role, role, left + pad, top + pad + head.size * 2, head.size * POINT)
        x = left + pad + head.size * POINT * 1.35
        face.words(Words(self._say(title), head, right - x, self._palette), x, top + pad)
        style = self._text if small else self._line
        style = Style(style.size, style.weight, "ink", 1.3, tight=not small)
        top += pad + head.leading
        self._within(face, text, style, (left, top, right, bottom))

    def _within(
        self, face: Face, text: str, style: Style, box: tuple[float, float, float, float]
    ) -> None:
        if not text:
            return
        left, top, right, bottom = box
        pad = self._margin * 0.5
        size = (right - left - 2 * pad, bottom - top - 1.4 * pad)
        face.words(fitted(text, style, size, self._palette), left + pad, top + pad * 0.7)
