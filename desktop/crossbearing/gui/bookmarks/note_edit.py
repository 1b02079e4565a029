"""A field for longer text that grows with what is written and keeps no key to itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from crossbearing.gui.text_keys import is_windows_key


class NoteEdit(QPlainTextEdit):
    """At least `lines` high, and at most `most`, or without an end.

    `written` tells that the person typed, `left` that the focus went elsewhere.

    `escaped` tells that Esc was pressed. While it has the focus, undo and redo are the field's own
    as long as it has something to undo; other keys with Ctrl stay the window's, see `text_keys`.
    """

    written = Signal()
    left = Signal()
    escaped = Signal()

    def __init__(self, lines: int = 2, most: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._most = lines, most
        self.setTabChangesFocus(True)
        if not most:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._silent = False

    def show_text(self, text: str) -> None:
        """Show `text` as it is kept; this is no typing, and nothing to undo in the field."""
        self._silent = True
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self._silent = False

    def sizeHint(self) -> QSize:
        lines = max(self._lines, round(self.document().size().height()))
        lines = min(lines, self._most) if self._most else lines
        room = self.height() - self.maximumViewportSize().height()
        margin = 2 * round(self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + margin + max(room, 2)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            document = self.document()
            undoable, redoable = document.isUndoAvailable(), document.isRedoAvailable()
            if is_windows_key(event, undoable=undoable, redoable=redoable):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _changed(self) -> None:
        self.updateGeometry()
        if not self._silent:
            self.written.emit()
