"""Whether a widget has been painted since somebody began to wait for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Painted(QObject):
    """Knows whether a widget has been painted since `wanted` was last set."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.wanted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.wanted = False
        return False
