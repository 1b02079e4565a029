"""The key that stars, for parts of the window with an entry at hand other than the page's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


def is_star_key(event: QEvent) -> bool:
    """Whether `event` is the star key, pressed or on its way to be taken for a shortcut."""
    return isinstance(event, QKeyEvent) and event.keyCombination() == _KEY


def claims_star(event: QEvent) -> bool:
    """Whether `event` asks if the star key is to be taken for a shortcut of the window."""
    return event.type() is QEvent.Type.ShortcutOverride and is_star_key(event)
