"""What people press, in whichever window: handed to the presenter, the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from crossbearing.gui.present.aims import Overlay
from crossbearing.gui.present.presenter import Presenter
from crossbearing.presenting.keys import DIGITS, Command, command_for


def key_name(event: QKeyEvent) -> str:
    """The key with its modifiers, as `presenting.keys` spells it; the keypad is no different."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    combination = QKeyCombination(modifiers, Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


# What a clicker sends and no search needs: the talk goes on though something is looked for.
_NEVER_TYPED = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Hands:
    """Hands keys to `presenter`. `own` are the clicker's keys that the person has mapped."""

    def __init__(self, presenter: Presenter, own: Mapping[str, Command]) -> None:
        self._presenter, self._own = presenter, own
        self._search: QWidget | None = None

    def write_into(self, search: QWidget) -> None:
        """While something is looked for, write into `search` whichever window has the keyboard."""
        self._search = search

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key asks for; False if it asks for nothing.

        A key that is held down counts once, so that nobody races through the slides.
        """
        is_searching = self._presenter.overlay is Overlay.SEARCH
        if is_searching and self._search is not None and event.key() not in _NEVER_TYPED:
            QCoreApplication.sendEvent(self._search, event)
            return True
        name = key_name(event)
        command = command_for(name, self._own)
        if name not in DIGITS and command is None:
            return False
        if not event.isAutoRepeat():
            if command is not None:
                self._presenter.do(command)
            else:
                self._presenter.digit(name)
        return True
