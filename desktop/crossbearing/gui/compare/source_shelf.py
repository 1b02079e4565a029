"""The sources of an entry: chips that open to the full reference, which can be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crossbearing.gui.compare.chip_row import ChipRow
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.model.source import Source


class SourceShelf(QWidget):
    """Chips for the sources; the one pressed shows its reference, what it adds and any caveat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self._open: int | None = None
        self._chips = ChipRow(self.tr("Sources"), checkable=True)
        self._chips.chosen.connect(self._toggle)
        self._reference = PlainText(13)
        self._about = PlainText(12.5, Role.DIM)
        self._copy = QPushButton(self.tr("Copy reference"))
        self._copy.setProperty("look", "chip")
        self._copy.clicked.connect(self._copy_reference)
        self._detail = QWidget()
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(14, 8, 14, 4)
        detail.setSpacing(4)
        detail.addWidget(self._reference)
        detail.addWidget(self._about)
        line = QHBoxLayout()
        line.addWidget(self._copy)
        line.addStretch(1)
        detail.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._chips)
        column.addWidget(self._detail)
        self._show_open(None)

    def show_sources(self, sources: tuple[Source, ...]) -> None:
        """Show chips for `sources`, all closed."""
        self._sources = sources
        self._chips.show_chips([source.short for source in sources])
        self._show_open(None)
        self.setVisible(bool(sources))

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._chips.set_icons(icons)
        for text in (self._reference, self._about):
            text.set_theme(icons.theme)

    def _toggle(self, number: int) -> None:
        self._show_open(None if number == self._open else number)

    def _show_open(self, number: int | None) -> None:
        self._open = number
        self._chips.mark(number)
        self._detail.setVisible(number is not None)
        if number is not None:
            source = self._sources[number]
            self._reference.setText(source.reference())
            unsure = self.tr("Not verified: {what}").format(what=source.unsure)
            parts = (source.contributes, source.caveat, unsure if source.unsure else "")
            self._about.setText("\n".join(part for part in parts if part))

    def _copy_reference(self) -> None:
        if self._open is not None:
            QGuiApplication.clipboard().setText(self._sources[self._open].reference())
