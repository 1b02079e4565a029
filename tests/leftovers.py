"""What a test of the window leaves standing in Qt."""

from __future__ import annotations

import gc
from collections.abc import Iterable

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

# Qt keeps one of these for itself, hidden, after the first tool tip.
_QTS_OWN = {"QTipLabel"}


def standing() -> set[int]:
    """What stands now, as the addresses of Qt's own objects."""
    return {_address(thing) for thing in [*_windows(), *_active()]}


def after(before: Iterable[int]) -> list[str]:
    """What stands now and did not stand `before`, each in a few words."""
    known = set(before)
    if not [thing for thing in (*_windows(), *_active()) if _address(thing) not in known]:
        return []
    _settle()
    return [_words(thing) for thing in (*_windows(), *_active()) if _address(thing) not in known]


def _settle() -> None:
    """Let what is on its way out go: deferred deletions, then what only cycles still hold."""
    for _ in range(2):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _windows() -> list[QWidget]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() not in _QTS_OWN
    ]


def _active() -> list[QObject]:
    everything = Shiboken.getAllValidWrappers()
    return [thing for thing in everything if isinstance(thing, QObject) and _is_active(thing)]


def _is_active(thing: QObject) -> bool:
    match thing:
        case QThread():
            return thing.isRunning() and thing is not QThread.currentThread()
        case QTimer():
            return thing.isActive()
        case QAbstractAnimation():
            return thing.state() is not QAbstractAnimation.State.Stopped
    return False


def _address(thing: QObject) -> int:
    return int(Shiboken.getCppPointer(thing)[0])


def _words(thing: QObject) -> str:
    kind = next(
        word
        for word, sort in (
            ("thread", QThread),
            ("timer", QTimer),
            ("animation", QAbstractAnimation),
            ("window", QWidget),
        )
        if isinstance(thing, sort)
    )
    return f"{kind} {thing.metaObject().className()} “{thing.objectName()}” {thing!r}"
