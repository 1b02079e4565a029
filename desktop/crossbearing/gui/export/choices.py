"""What the person chose when exporting last."""

from __future__ import annotations

import msgspec

from crossbearing.export.options import CardSize, Flip, Layout, Options, Paper
from crossbearing.export.writers import WRITERS, Writer


class ExportChoices(msgspec.Struct, frozen=True, kw_only=True):
    """The choices of the export dialog. Notes are not among them: they are asked for each time."""

    what: str = "listed"
    writer: str = WRITERS[0].name
    paper: Paper = Paper.A4
    theme: str = "light"
    card_size: CardSize = CardSize.A6
    flip: Flip = Flip.LONG
    blanks: int = 2
    folder: str = ""

    def options(self) -> Options:
        """The choices as writers take them."""
        return Options(
            layout=self.format.layout,
            paper=self.paper,
            theme=self.theme,
            card_size=self.card_size,
            flip=self.flip,
            blanks=self.blanks,
        )

    @property
    def format(self) -> Writer:
        """The writer that is chosen; the first if the remembered one is no more."""
        return next((one for one in WRITERS if one.name == self.writer), WRITERS[0])

    @property
    def is_on_paper(self) -> bool:
        """Whether what is chosen has sheets of paper."""
        return self.format.ending == ".pdf"

    @property
    def is_cards(self) -> bool:
        """Whether what is chosen are cards to cut."""
        return self.is_on_paper and self.format.layout is Layout.CARDS
