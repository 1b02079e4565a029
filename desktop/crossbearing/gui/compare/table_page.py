"""The table: the entries of the list under each other, with only the rows one wants."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crossbearing.gui.compare.entry_table import EntryTable
from crossbearing.gui.compare.table_model import TableModel, TableRole, table_rows
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.flow_layout import FlowLayout
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.words import label_text
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.page import Label, page_of

_MOST = 400
_FIRST_SHARE = 0.22


class TablePage(QWidget):
    """`activated` carries the entry of a row that was opened, `star_pressed` the address of one
    whose star was pressed."""

    activated = Signal(object)
    star_pressed = Signal(object)

    def __init__(self, library: Library, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._listed: Sequence[AnyEntry] | None = None
        self._entries: Sequence[AnyEntry] = ()
        self._labels = frozenset({Label.IN_A_LINE})
        self._title = PlainText(20, Role.INK, QFont.Weight.Bold)
        self._hint = PlainText(12.5, Role.DIM)
        self._chips: dict[Label, QPushButton] = {}
        self._flow = FlowLayout(gap=6)
        self._model = TableModel(self)
        self._table = EntryTable(self._model, icons)
        self._table.setAccessibleName(self.tr("Entries side by side"))
        self._table.activated.connect(self._activate)
        self._table.star_pressed.connect(self.star_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._flow)
        column.addWidget(self._table, 1)
        self.setFocusProxy(self._table)
        self.set_icons(icons)

    def show_entries(self, entries: Sequence[AnyEntry]) -> None:
        """Lay `entries` out under each other; of very many, only the first are shown.

        If they are shown already, the reader stays where they are.
        """
        if self._listed == entries:
            return
        self._listed, self._entries = entries, entries[:_MOST]
        shown = len(self._entries)
        self._title.setText(self.tr("{count} entries side by side").format(count=shown))
        more = len(entries) - shown
        self._hint.setText(
            self.tr("{more} more are in the list; narrow it to see them.").format(more=more)
            if more
            else self.tr("What the list shows. Enter opens a row.")
        )
        self._show()

    def show_stars(self, stars: AbstractSet[Address]) -> None:
        """Show these addresses as starred."""
        self._model.show_stars(stars)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._title.set_theme(icons.theme)
        self._hint.set_theme(icons.theme)
        self._table.delegate.set_icons(icons)
        self._table.horizontalHeader().setFont(icons.theme.font(12.5, QFont.Weight.DemiBold))
        self._table.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._table.setColumnWidth(0, round(self.width() * _FIRST_SHARE))
        self._table.resizeRowsToContents()

    def _show(self) -> None:
        pages = [page_of(entry, self._library) for entry in self._entries]
        labels = list(dict.fromkeys(row.label for page in pages for row in page.rows))
        for label in labels:
            if label not in self._chips:
                self._chips[label] = self._chip(label)
        for label, chip in self._chips.items():
            chip.setVisible(label in labels)
            chip.setChecked(label in self._labels)
        self._table.delegate.show_labels(wanted=len(self._labels) > 1)
        self._model.show_rows(table_rows(pages, self._labels))
        self._table.resizeRowsToContents()

    def _toggle(self, label: Label) -> None:
        self._labels ^= {label}
        self._show()

    def _chip(self, label: Label) -> QPushButton:
        chip = QPushButton(label_text(label))
        chip.setProperty("look", "chip")
        chip.setCheckable(True)
        chip.setAccessibleDescription(self.tr("Shows or hides this row of every entry"))
        chip.clicked.connect(lambda: self._toggle(label))
        self._flow.addWidget(chip)
        return chip

    def _activate(self, index: QModelIndex) -> None:
        self.activated.emit(index.data(TableRole.ENTRY))
