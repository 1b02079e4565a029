"""Which keys a field for text takes for itself, and which stay the window's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Standard = QKeySequence.StandardKey
_OF_TEXT = (
    _Standard.Copy,
    _Standard.Cut,
    _Standard.Paste,
    _Standard.SelectAll,
    _Standard.MoveToNextWord,
    _Standard.MoveToPreviousWord,
    _Standard.SelectNextWord,
    _Standard.SelectPreviousWord,
    _Standard.DeleteStartOfWord,
    _Standard.DeleteEndOfWord,
    _Standard.MoveToStartOfDocument,
    _Standard.MoveToEndOfDocument,
    _Standard.SelectStartOfDocument,
    _Standard.SelectEndOfDocument,
)


def is_windows_key(event: QKeyEvent, *, undoable: bool, redoable: bool) -> bool:
    """Whether `event`, a key with Ctrl, is for the window though a field for text has the focus.

    Some platforms would edit text with Ctrl and D, E or K. Undo and redo are the field's own as
    long as there is something `undoable` or `redoable` in it.
    """
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    if event.matches(_Standard.Undo):
        return not undoable
    if event.matches(_Standard.Redo):
        return not redoable
    return not any(event.matches(key) for key in _OF_TEXT)
