"""The search box and the list, kept together: typing, Enter, clearing, spelling anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.search_box import SearchBox
from crossbearing.model.library import Library

_PREVIEW_MS = 150


class Searching(QObject):
    """Searches while one types; `found` carries the address of the hit that is to be read."""

    found = Signal(object)

    def __init__(
        self, box: SearchBox, browse: BrowsePanel, library: Library, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._box, self._browse, self._library = box, browse, library
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PREVIEW_MS)
        self._pause.timeout.connect(self._show_first)
        box.searched.connect(self._search)
        box.returnPressed.connect(self._enter)
        box.stepped.connect(browse.step)
        browse.retyped.connect(self._retype)
        box.textEdited.connect(self._begin_to_complete)

    def go(self) -> None:
        """Put the cursor into the search box."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def ask(self, text: str) -> None:
        """Search for `text`, as if it had been typed; an empty one leaves what stands there."""
        if text:
            self._retype(text)
        self.go()

    def clear(self) -> None:
        """Drop the words and every filter."""
        self.stop()
        self._box.clear()
        self._browse.clear()

    def stop(self) -> None:
        """Show no hit any more for what was typed."""
        self._pause.stop()

    def _begin_to_complete(self) -> None:
        """After the first letter, which alone is not completed, make what completes the others."""
        self._box.textEdited.disconnect(self._begin_to_complete)
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        # Only here: many never search, and it brings types of Qt's own.
        from crossbearing.gui.completer import QueryCompleter  # noqa: PLC0415

        QueryCompleter(self._box, self._library).offer(self._box.text())

    def _search(self, text: str) -> None:
        self._browse.set_query(text)
        if text.strip():
            self._pause.start()
        else:
            self.stop()

    def _show_first(self) -> None:
        """After a pause in typing, read the best hit beside the list."""
        first = self._browse.first()
        if first is not None:
            self.found.emit(first)

    def _enter(self) -> None:
        self.stop()
        self._show_first()
        self._browse.list_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retype(self, text: str) -> None:
        self._box.setText(text)
        self._browse.set_query(text)
