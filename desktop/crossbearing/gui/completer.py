"""Completion in the search box: what the word being typed may become."""

from __future__ import annotations

from PySide6.QtCore import QObject, QStringListModel
from PySide6.QtWidgets import QCompleter, QListView

from crossbearing.gui.search_box import SearchBox
from crossbearing.model.library import Library
from crossbearing.search.complete import Completion, complete

_SHORTEST = 2


class QueryCompleter(QObject):
    """Offers facet names and their values under `box`; Enter or a click takes one."""

    def __init__(self, box: SearchBox, library: Library) -> None:
        super().__init__(box)
        self._box, self._library = box, library
        self._offers: tuple[Completion, ...] = ()
        self._labels = QStringListModel(self)
        self._completer = QCompleter(self._labels, self)
        self._completer.setWidget(box)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._popup.setObjectName("completions")
        self._popup.setAccessibleName(self.tr("Completions"))
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._take)
        box.textEdited.connect(self.offer)

    def offer(self, text: str) -> None:
        """Show what fits; a single letter is more likely the start of a plain word."""
        word = text[: self._box.cursorPosition()].rpartition(" ")[2]
        self._offers = ()
        if ":" in word or len(word) >= _SHORTEST:
            self._offers = complete(text, self._box.cursorPosition(), self._library)
        if not self._offers:
            self._popup.hide()
            return
        self._labels.setStringList([offer.label for offer in self._offers])
        self._completer.complete()

    def _take(self, label: str) -> None:
        for offer in self._offers:
            if offer.label == label:
                text, cursor = offer.applied(self._box.text())
                self._box.setText(text)
                self._box.setCursorPosition(cursor)
                self._box.textEdited.emit(text)
                return
