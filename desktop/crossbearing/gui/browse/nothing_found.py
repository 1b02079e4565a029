"""What the list shows when nothing matches: why, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.search.facets import Facet
from crossbearing.search.result import Loosening, Result

_WAYS = 4


class NothingFound(QWidget):
    """Says that nothing matches, and offers the nearest spelling and what to loosen."""

    respelled = Signal(str)
    loosened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets = {
            Facet.KIND: self.tr("kind"),
            Facet.SIDE: self.tr("side"),
            Facet.THEME: self.tr("theme"),
            Facet.EVIDENCE: self.tr("evidence"),
            Facet.SOURCE: self.tr("source"),
            Facet.STARRED: self.tr("starred"),
            Facet.NOTED: self.tr("noted"),
        }
        self._title = PlainText(15, Role.INK, QFont.Weight.DemiBold)
        self._title.setText(self.tr("Nothing matches"))
        self._hint = PlainText(13, Role.DIM)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 0)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._ways)
        column.addStretch(1)

    def show_result(self, result: Result) -> None:
        """Offer the ways on that `result` knows."""
        while (item := self._ways.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if result.suggestion is not None:
            respelled = result.suggestion
            self._offer(self.tr("Did you mean “{words}”?").format(words=respelled)).clicked.connect(
                lambda: self.respelled.emit(respelled)
            )
        for way in result.loosen[:_WAYS]:
            text = self.tr("Without {what}: {count}").format(what=self._what(way), count=way.total)
            self._offer(text).clicked.connect(
                lambda _=False, way=way: self.loosened.emit(way.filter)
            )
        some = self._ways.count() > 0
        self._hint.setText(
            self.tr("These would find something:")
            if some
            else self.tr("Try fewer or other words. Esc clears the search.")
        )

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._title.set_theme(icons.theme)
        self._hint.set_theme(icons.theme)

    def _what(self, way: Loosening) -> str:
        if way.dropped or way.facet is None:
            return self.tr("“{words}”").format(words=way.dropped)
        return self.tr("the filter “{facet}”").format(facet=self._facets[way.facet])

    def _offer(self, text: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        self._ways.addWidget(button)
        button.show()
        return button
