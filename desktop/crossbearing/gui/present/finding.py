"""Search in the console: any entry of the library, without the room seeing the search."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from crossbearing.gui.browse.finder import Finder
from crossbearing.gui.browse.list_delegate import EntryDelegate
from crossbearing.gui.browse.list_model import EntryListModel, ListRole
from crossbearing.gui.theme.icons import Icons
from crossbearing.model.library import Library
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
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            # A clicker's keys: they are for the talk.
            event.ignore()
        else:
            super().keyPressEvent(event)
            event.accept()


class _Rows(EntryDelegate):
    """Rows as in the window's own list; stars are not given during a talk."""

    def _paint_star(self, painter: QPainter, rect: QRect, *, starred: bool) -> None:
        pass


class Finding(QWidget):
    """A search line over its results. `chosen` carries an entry, `left` that none is wanted."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._finder: Finder | None = None
        self.box, self._list = _Box(), QListView()
        self._model = EntryListModel(library, self)
        self._list.setModel(self._model)
        self.box.setPlaceholderText(self.tr("Show an entry that is not in the talk"))
        self.box.setAccessibleName(self.tr("Search, seen only by you"))
        self._list.setAccessibleName(self.tr("Entries found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.addWidget(self.box)
        column.addWidget(self._list, 1)
        self.box.textChanged.connect(self._search)
        self.box.moved.connect(self._move)
        self.box.left.connect(self.left)
        self.box.returnPressed.connect(lambda: self._choose(self._list.currentIndex()))
        self._list.clicked.connect(self._choose)

    def begin(self) -> None:
        """Start a new search."""
        self.box.clear()
        self._search("")
        self.box.setFocus()

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        delegate = self._list.itemDelegate()
        if isinstance(delegate, _Rows):
            delegate.set_icons(icons)
        else:
            self._list.setItemDelegate(_Rows(icons, self._list))
        self.box.setFont(icons.theme.font(17))

    def _search(self, text: str) -> None:
        if self._finder is None:
            self._finder = Finder(self._library, self)
        rows = self._finder.find(Filter(query=parse(text))).rows[:_MOST] if text.strip() else ()
        self._model.show_rows(rows)
        self._list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, by: int) -> None:
        row = self._list.currentIndex().row() + by
        found = self._model.index(max(0, min(row, self._model.rowCount() - 1)), 0)
        self._list.setCurrentIndex(found)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ListRole.ENTRY))
