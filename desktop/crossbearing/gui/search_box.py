"""The search box: what is typed is searched at once, arrows move through the list below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from crossbearing.gui.text_keys import is_windows_key
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role

_KEYS = QKeySequence("Ctrl+K")
_WIDE, _NARROW, _WIDE_ENOUGH_FOR_KEYS = 440, 130, 260
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchBox(QLineEdit):
    """`searched` carries the text as it is typed, `stepped` the rows that an arrow moves."""

    searched = Signal(str)
    stepped = Signal(int)

    def __init__(self, entries: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = QLabel(
            _KEYS.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        )
        self.setPlaceholderText(self.tr("Search {count} entries").format(count=entries))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr(
                "Every word must match. side:leader, theme:risk, is:starred and quotes narrow it."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.searched)
        self.textChanged.connect(self._show_keys)
        inner = QHBoxLayout(self)
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addStretch(1)
        inner.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoable, redoable = self.isUndoAvailable(), self.isRedoAvailable()
            if is_windows_key(event, undoable=undoable, redoable=redoable):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        self._hint.setFont(theme.font(11.5))
        self._hint.setStyleSheet(
            f"color: {theme.hex(Role.DIM)}; border: 1px solid {theme.hex(Role.LINE)};"
            f"border-radius: 4px; padding: 1px 6px; background: {theme.hex(Role.PANEL)};"
            f"max-height: {theme.px(17)}px;"
        )
        self._wide = theme.px(_WIDE) if theme.zoom <= 1 else _WIDE
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        """Show the keys that lead here while nothing is typed and there is room."""
        shown = not self.text() and self.width() >= _WIDE_ENOUGH_FOR_KEYS
        self._hint.setVisible(shown)
        # From right to left, they stand where a placeholder from left to right begins.
        room = self._hint.sizeHint().width() + 8 if shown and self.isRightToLeft() else 0
        if room != self.textMargins().left():
            self.setTextMargins(room, 0, 0, 0)

    _wide = _WIDE
