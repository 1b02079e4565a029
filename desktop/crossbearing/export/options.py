"""How an export is to look, beside what it says."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Layout(StrEnum):
    """The shape of an export."""

    HANDOUT = "handout"
    CARDS = "cards"


class Paper(StrEnum):
    """A paper size."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height (ISO 216; ANSI/ASME Y14.1)."""
        return (210.0, 297.0) if self is Paper.A4 else (215.9, 279.4)


class CardSize(StrEnum):
    """The size of a card, lying on its long side."""

    A6 = "a6"
    BUSINESS = "business"

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height (ISO 216 A6; the usual European business card)."""
        return (148.0, 105.0) if self is CardSize.A6 else (85.0, 55.0)


class Flip(StrEnum):
    """The edge over which the printer turns the paper."""

    LONG = "long"
    SHORT = "short"


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How an export is to look. `theme` names a bundled palette; `blanks` counts empty cards."""

    layout: Layout = Layout.HANDOUT
    paper: Paper = Paper.A4
    theme: str = "light"
    card_size: CardSize = CardSize.A6
    flip: Flip = Flip.LONG
    blanks: int = 2
