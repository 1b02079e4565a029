"""Dragging the entry out of the window by the heading of its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from crossbearing.model.page import Page


class EntryDrag(QObject):
    """Lets `handle` be dragged; what is dropped elsewhere is the entry of `page`."""

    def __init__(self, handle: QWidget) -> None:
        super().__init__(handle)
        self.page: Page | None = None
        self._handle = handle
        self._pressed: QPoint | None = None
        handle.setCursor(Qt.CursorShape.OpenHandCursor)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            spot = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                is_left = event.button() == Qt.MouseButton.LeftButton
                self._pressed = spot if is_left else None
            elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
                if (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                    self._drag(self._pressed)
                # A drag of the heading takes it along, so it does not select its letters.
                return True
        return super().eventFilter(watched, event)

    def _drag(self, pressed: QPoint) -> None:
        from crossbearing.gui.entry_mime import EntryMime  # noqa: PLC0415 - few readers drag

        self._pressed = None
        if self.page is None:
            return
        drag = QDrag(self._handle)
        drag.setMimeData(EntryMime(self.page))
        drag.setPixmap(self._handle.grab())
        drag.setHotSpot(pressed)
        drag.exec(Qt.DropAction.CopyAction)
