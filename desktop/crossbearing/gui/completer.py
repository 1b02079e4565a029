"""Completion in the search box: what the word being typed may become."""

from __future__ import annotations

from functools import cached_property

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
        box.textEdited.connect(self._offer)

    @cached_property
    def _completer(self) -> QCompleter:
        """What shows the offers, made with the first of them."""
        completer = QCompleter(self._labels, self)
        completer.setWidget(self._box)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        popup.setObjectName("completions")
        popup.setAccessibleName(self.tr("Completions"))
        completer.setPopup(popup)
        completer.activated.connect(self._take)
        return completer

    def _offer(self, text: str) -> None:
        """Show what fits; a single letter is more likely the start of a plain word."""
        word = text[: self._box.cursorPosition()].rpartition(" ")[2]
        had_offers, self._offers = bool(self._offers), ()
        if ":" in word or len(word) >= _SHORTEST:
            self._offers = complete(text, self._box.cursorPosition(), self._library)
        if not self._offers:
            if had_offers and (popup := self._completer.popup()) is not None:
                popup.hide()
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
