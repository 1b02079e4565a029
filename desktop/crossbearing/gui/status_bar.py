"""The bar below the columns: how many entries are shown, what has happened, where all this is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStatusBar, QWidget

from crossbearing.faults import KnownFault
from crossbearing.gui.language import LANGUAGES, Language
from crossbearing.gui.saying import told
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.words import kind_plural
from crossbearing.model.entry import Kind
from crossbearing.search.facets import Sort

_SHORT_MS = 3_000
_LONG_MS = 15_000


class StatusBar(QStatusBar):
    """Counts at the left, the promise and the language at the right, and messages for a while.

    `language_chosen` carries a language that the person wants instead.
    """

    language_chosen = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setSizeGripEnabled(False)
        self._count = QLabel()
        self._count.setContentsMargins(10, 0, 0, 0)
        self._place = QLabel(self.tr("All content is on this computer"))
        self._place.setContentsMargins(0, 0, 10, 0)
        self.addWidget(self._count)
        self._language = self._language_button(language)
        self.addPermanentWidget(self._place)
        self.addPermanentWidget(self._language)

    def _language_button(self, language: Language) -> QPushButton:
        button = QPushButton(language.name)
        button.setProperty("look", "flat")
        button.setAccessibleName(self.tr("Language: {name}").format(name=language.name))
        menu = QMenu(button)
        group = QActionGroup(menu)
        for choice, name in {"system": self.tr("As the system"), **LANGUAGES}.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(choice == language.choice)
            action.triggered.connect(lambda _=False, c=choice: self.language_chosen.emit(c))
            group.addAction(action)
        button.setMenu(menu)
        return button

    def show_count(self, count: int, kind: Kind | None, sort: Sort) -> None:
        """Say how many entries of `kind` the list shows, and in which order."""
        what = self.tr("Entries") if kind is None else kind_plural(kind)
        orders = {
            Sort.RELEVANCE: self.tr("best match first"),
            Sort.THEME: self.tr("sorted by theme"),
            Sort.NAME: self.tr("sorted by name"),
            Sort.RECENT: self.tr("last seen first"),
            Sort.OWN: self.tr("your stars in your own order; Alt and arrows move one"),
        }
        self._count.setText(f"{what}: {count} · {orders[sort]}")

    def say(self, text: str) -> None:
        """Show `text` for a moment."""
        self.showMessage(text, _SHORT_MS)

    def tell(self, fault: KnownFault) -> None:
        """Say what went wrong and what to do."""
        self.showMessage(told(fault), _LONG_MS)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self.setFont(icons.theme.font(12.5))
        for label in (self._count, self._place):
            label.setFont(icons.theme.font(12.5))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), icons.theme.colour(Role.DIM))
            label.setPalette(palette)
