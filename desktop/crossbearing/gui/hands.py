"""What the program's own trial has instead of a person's hands and patience."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crossbearing.faults import KnownFault

_PATIENCE_MS = 60_000
_LOOK_MS = 20


class Failed(KnownFault):
    """A step did not do what it should."""


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """Press and let go `key`, which types `text`, with the focus on `widget`."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(widget, event)
    QCoreApplication.processEvents()


def wait(until: Callable[[], bool], otherwise: str) -> None:
    """Let the window work until something is so.

    Raises:
        Failed: it was not so for a minute.
    """
    end = QDeadlineTimer(_PATIENCE_MS)
    while not until():
        if end.hasExpired():
            raise Failed(otherwise)
        loop = QEventLoop()
        QTimer.singleShot(_LOOK_MS, loop.quit)
        loop.exec()
