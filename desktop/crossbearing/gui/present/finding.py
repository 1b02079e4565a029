"""Search in the console: any entry of the library, without the room seeing the search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crossbearing.gui.browse.finder import Finder
from crossbearing.gui.theme.roles import Theme
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.page import lines_of
from crossbearing.search.facets import Filter
from crossbearing.search.query import parse

_MOST = 40


class _Box(QLineEdit):
    """A line whose arrow keys move in the list under it."""

    moved = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()


class Finding(QWidget):
    """A search line over its results. `chosen` carries an entry, `left` that none is wanted."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._finder: Finder | None = None
        self._found: tuple[AnyEntry, ...] = ()
        self.box, self._list = _Box(), QListWidget()
        self.box.setPlaceholderText(self.tr("Show an entry that is not in the talk"))
        self.box.setAccessibleName(self.tr("Search, seen only by you"))
        self._list.setAccessibleName(self.tr("Entries found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.addWidget(self.box)
        column.addWidget(self._list, 1)
        self.box.textChanged.connect(self._search)
        self.box.moved.connect(self._move)
        self.box.left.connect(self.left)
        self.box.returnPressed.connect(self._choose)
        self._list.itemClicked.connect(lambda _: self._choose())

    def begin(self) -> None:
        """Start a new search."""
        self.box.clear()
        self._search("")
        self.box.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._list.setFont(theme.font(14))
        self._list.setStyleSheet(f"QListWidget::item {{ padding: {theme.px(6)}px; }}")

    def _search(self, text: str) -> None:
        if self._finder is None:
            self._finder = Finder(self._library, self)
        if text.strip():
            found = self._finder.find(Filter(query=parse(text)))
            self._found = tuple(self._library.entries[row] for row in found.rows[:_MOST])
        else:
            self._found = ()
        self._list.clear()
        for entry in self._found:
            lines = lines_of(entry, self._library)
            QListWidgetItem(f"{entry.name}   {lines.leader} · {lines.manager}", self._list)
        self._list.setCurrentRow(0)

    def _move(self, by: int) -> None:
        row = self._list.currentRow() + by
        self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))

    def _choose(self) -> None:
        if 0 <= self._list.currentRow() < len(self._found):
            self.chosen.emit(self._found[self._list.currentRow()])
