"""Other ways to search as one types, on the same texts: Qt's own filter, and SQLite's index."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    QStringListModel,
)

from crossbearing.model.library import Library
from crossbearing.search.texts import texts_of

_BEST = 50  # rows that are read, about as many as a list shows

Search = Callable[[str], int]


class _Predicate(QSortFilterProxyModel):
    """Accepts the rows whose text has every word typed; nothing is folded, ranked or counted."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self._texts = texts
        self._words: list[str] = []
        self._source = QStringListModel(texts)
        self.setSourceModel(self._source)

    def search(self, text: str) -> int:
        """How many rows have the words of `text`."""
        self._words = text.split()
        self.invalidate()
        return self.rowCount()

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        text = self._texts[row]
        return all(word in text for word in self._words)


def predicate_search(library: Library) -> Search:
    """A QSortFilterProxyModel with a predicate in Python."""
    return _Predicate(_texts(library)).search


def fts5_search(library: Library) -> Search:
    """A raw query to SQLite's FTS5, the last word as a prefix, the best first."""
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table entries using fts5(text, prefix='1 2 3')")
    base.executemany("insert into entries values (?)", ((text,) for text in _texts(library)))

    def search(text: str) -> int:
        words = [f'"{word}"' for word in text.split()]
        if not words:
            return 0
        match = " ".join(words) + ("" if text.endswith(" ") else "*")
        found = base.execute(
            "select rowid from entries where entries match ? order by rank limit ?", (match, _BEST)
        )
        return len(found.fetchall())

    return search


def _texts(library: Library) -> list[str]:
    texts = (texts_of(entry, library) for entry in library.entries)
    return [" ".join((one.name, *one.lines, *one.body)).lower() for one in texts]
