"""The fields of the export dialog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from crossbearing.export.maps.sheet import THEMES
from crossbearing.export.options import CardSize, Flip, Paper
from crossbearing.export.writers import WRITERS
from crossbearing.gui.export.choices import ExportChoices
from crossbearing.gui.export.subjects import Subject
from crossbearing.gui.theme.number_field import WholeNumber

_MOST_BLANKS = 100


class ExportForm(QWidget):
    """What to export and as what; fields that do not matter to the format are not shown."""

    changed = Signal()

    def __init__(
        self, subjects: Sequence[Subject], choices: ExportChoices, *, on_paper: bool
    ) -> None:
        super().__init__()
        self._choices = choices
        self._rows = QFormLayout(self)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.subject = self._combo(self.tr("What"), [(one.key, one.text) for one in subjects])
        formats = [one for one in WRITERS if not on_paper or one.ending == ".pdf"]
        texts = {one.name: self._format_text(one.name) for one in formats}
        self.format = self._combo(self.tr("As"), texts.items())
        papers = [(Paper.A4, "A4"), (Paper.LETTER, "Letter")]
        self.paper = self._combo(self.tr("Paper"), papers)
        sizes = [(CardSize.A6, self.tr("A6, two a sheet")),
                 (CardSize.BUSINESS, self.tr("Business card"))]  # fmt: skip
        self.card_size = self._combo(self.tr("Card size"), sizes)
        flips = [(Flip.LONG, self.tr("The long edge")), (Flip.SHORT, self.tr("The short edge"))]
        self.flip = self._combo(self.tr("The printer turns paper over"), flips)
        self.blanks = WholeNumber()
        self.blanks.setMaximum(_MOST_BLANKS)
        self._add(self.tr("Empty cards at the end, at least"), self.blanks)
        themes = dict(zip(THEMES, (self.tr("Light"), self.tr("Dark"), self.tr("High contrast")),
                          strict=True))  # fmt: skip
        self.theme = self._combo(self.tr("Colours"), themes.items())
        self.notes = QCheckBox(self.tr("With private notes"))
        self._rows.addRow(self.notes)
        self._show(choices)
        self.blanks.valueChanged.connect(self._changed)
        self.notes.toggled.connect(self._changed)
        self._hide_needless()

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        return msgspec.structs.replace(
            self._choices,
            what=self.subject.currentData(),
            writer=self.format.currentData(),
            paper=Paper(self.paper.currentData()),
            card_size=CardSize(self.card_size.currentData()),
            flip=Flip(self.flip.currentData()),
            blanks=self.blanks.value(),
            theme=self.theme.currentData(),
        )

    def remember_folder(self, folder: str) -> None:
        """The folder that was written to last."""
        self._choices = msgspec.structs.replace(self._choices, folder=folder)

    def _format_text(self, name: str) -> str:
        return {
            "PDF handout": self.tr("PDF handout"),
            "PDF cards": self.tr("PDF cards to cut out"),
            "PowerPoint slides": self.tr("Slides (PowerPoint)"),
            "Web page": self.tr("Web page (HTML)"),
            "Markdown": self.tr("Markdown"),
            "Flash cards": self.tr("Flash cards (CSV)"),
            "Picture of one entry": self.tr("Picture of one entry (PNG)"),
        }[name]

    def _combo(self, label: str, entries: Iterable[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(24)
        for value, text in entries:
            combo.addItem(text, str(value))
        combo.currentIndexChanged.connect(self._changed)
        self._add(label, combo)
        return combo

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        self._rows.addRow(label, field)

    def _show(self, choices: ExportChoices) -> None:
        for combo, value in (
            (self.subject, choices.what), (self.format, choices.format.name),
            (self.paper, choices.paper), (self.card_size, choices.card_size),
            (self.flip, choices.flip), (self.theme, choices.theme),
        ):  # fmt: skip
            combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(str(value))))
            combo.blockSignals(False)
        self.blanks.setValue(choices.blanks)

    def _changed(self) -> None:
        self._hide_needless()
        self.changed.emit()

    def _hide_needless(self) -> None:
        choices = self.choices
        has_theme = choices.is_on_paper or choices.format.ending in {".pptx", ".png"}
        for field, matters in (
            (self.paper, choices.is_on_paper), (self.theme, has_theme),
            (self.card_size, choices.is_cards), (self.flip, choices.is_cards),
            (self.blanks, choices.is_cards),
        ):  # fmt: skip
            self._rows.setRowVisible(field, matters)
