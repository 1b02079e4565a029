"""Languages of ours by which a word can be told that was forgotten to be translated."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QMenu, QWidget

from crossbearing.model.library import Contents, Library

# Content is Cyrillic, and every letter of a translated string an “ø”; what is Latin is neither.
_CYRILLIC = str.maketrans(
    string.ascii_letters, "абцдефгхийклмнопярстувщьызАБЦДЕФГХИЙКЛМНОПЯРСТУВЩЬЫЗ"
)
_OWN = str.maketrans(string.ascii_letters, "ø" * 26 + "Ø" * 26)
_NO_TEXT = {
    "id", "pack", "theme", "sources", "related", "claims", "aliases", "distinction", "counterpart",
    "carried_by", "start", "end", "place", "entries", "entry", "map", "to", "block", "then_to",
    "language", "isbn",
}  # fmt: skip
# Names, formats and keys are the same in every language; so is what is typed into the search box.
_SAME = re.compile(
    r"crossbearing(?:://\S*)?|Deutsch|English|Markdown|JSON|HTML|PDF|PNG|CSV|ISBN|doi|A4|Letter"
    r"|\b(?:Ctrl|Shift|Alt|Esc|Enter|Space|Tab|Home|End|Del|Delete|Backspace|F\d+|PgUp|PgDown"
    r"|PgDn|Up|Down|Left|Right|Media|Return)\b|\b\w+:[\w-]+|\.\w{2,4}\b|\{\w+\}"
    r"|\"small team\"|kotter risk",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]{2,}")


class Marked(QTranslator):
    """Puts an “ø” for every letter, so that it shows what was translated; places stay."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        parts = re.split(r"(\{\w*\}|%\w+)", text)
        return "".join(part if part[:1] in {"{", "%"} else part.translate(_OWN) for part in parts)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def in_cyrillic(library: Library) -> Library:
    """`library` with all its texts in Cyrillic letters."""
    kept = {name: getattr(library, name) for name in Contents.__struct_fields__}
    return Library(Contents(**{name: _changed(value) for name, value in kept.items()}))


def _changed(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        texts = [name for name in value.__struct_fields__ if name not in _NO_TEXT]
        changed = {name: _changed(getattr(value, name)) for name in texts}
        return msgspec.structs.replace(value, **changed)
    if isinstance(value, tuple):
        return tuple(_changed(one) for one in value)
    return value.translate(_CYRILLIC) if type(value) is str else value


def forgotten(texts: Iterable[str]) -> list[str]:
    """Those of `texts` with a word that is neither content nor translated."""
    return sorted({text for text in texts if _WORD.search(_SAME.sub("", text))})


def shown_in(window: QWidget) -> Iterator[str]:
    """Everything that `window` says, to the eye or to a screen reader, by whatever way."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        for name in ("text", "placeholderText", "title", "toPlainText", "currentMessage"):
            said = getattr(widget, name, None)
            if callable(said) and not isinstance(widget, QAbstractItemView):
                told = said()
                if isinstance(told, str):
                    yield told
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            yield from map(interface.text, (QAccessible.Text.Name, QAccessible.Text.Description))
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget)
        for action in widget.actions():
            yield from _said_by(action)
        if isinstance(widget, QMenu):
            yield widget.title()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 12)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield said


def _said_by(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())
