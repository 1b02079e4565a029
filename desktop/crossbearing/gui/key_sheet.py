"""Keys and help, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crossbearing.gui.actions import SPECS, key_sequences, translated
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.route.keys import ROUTE_KEYS
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.translatable import noop

_SEARCH_HELP = (
    ("kotter risk", noop("KeySheet", "every word must match, in any order, by its beginning")),
    ('"small team"', noop("KeySheet", "these words, exactly so")),
    ("side:leader theme:change", noop("KeySheet", "only this side, only this theme")),
    ("is:noted note:anna", noop("KeySheet", "only what has your note, and words in it")),
    ("is:starred", noop("KeySheet", "only what you have starred")),
    ("evidence:disputed source:kotter", noop("KeySheet", "by evidence and by source")),
)


class KeySheet(QDialog):
    """Lists every action with its keys, by group, and the words that the search box knows."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and help"))
        self._icons = icons
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setColumnMinimumWidth(0, icons.theme.px(230))
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(7)
        for group in dict.fromkeys(spec.group for spec in SPECS):
            self._title(translated(group))
            for spec in SPECS:
                if spec.group == group:
                    self._line(_keys(key_sequences(spec)), translated(spec.text))
        self._title(self.tr("On the route map"))
        for keys, meaning in ROUTE_KEYS:
            native = [_keys([QKeySequence(key)]) for key in keys.split()]
            self._line("  ".join(native), QCoreApplication.translate("RouteKeys", meaning))
        self._title(self.tr("Words for the search box"))
        for words, meaning in _SEARCH_HELP:
            self._line(words, QCoreApplication.translate("KeySheet", meaning))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        about = buttons.addButton(
            self.tr("About Crossbearing…"), QDialogButtonBox.ButtonRole.HelpRole
        )
        about.clicked.connect(self._open_about)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        self.resize(icons.theme.px(620), icons.theme.px(640))

    def _open_about(self) -> None:
        # Only here: it reads all licences.
        from crossbearing.gui.about_window import AboutWindow  # noqa: PLC0415

        window = AboutWindow(self._icons.theme, self)
        window.finished.connect(window.deleteLater)
        window.open()

    def _title(self, text: str) -> None:
        self._add(PlainText(14, Role.INK, QFont.Weight.Bold), text, 0, span=2)

    def _line(self, keys: str, text: str) -> None:
        row = self._grid.rowCount()
        self._add(PlainText(13, Role.MANAGER, QFont.Weight.DemiBold), keys, 0, row=row)
        self._add(PlainText(13), text, 1, row=row)

    def _add(
        self, label: PlainText, text: str, column: int, *, row: int = -1, span: int = 1
    ) -> None:
        label.setText(text)
        label.set_theme(self._icons.theme)
        place = self._grid.rowCount() if row < 0 else row
        if span > 1:
            label.setContentsMargins(0, self._icons.theme.px(10), 0, 0)
        self._grid.addWidget(label, place, column, 1, span)


def _keys(sequences: Iterable[QKeySequence]) -> str:
    """The keys as this platform writes them; a dash for an action of the menu only."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in sequences) or "–"
