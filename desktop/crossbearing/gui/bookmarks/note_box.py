"""The reader's own note under the compare page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crossbearing.gui.bookmarks.note_edit import NoteEdit
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role


class NoteBox(QWidget):
    """A field for the note, with words about who sees it and whether it is kept.

    `written` and `left` are those of the field.
    """

    written = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._caption = PlainText(12, Role.DIM, QFont.Weight.DemiBold)
        self._caption.setText(self.tr("Your note"))
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._edit = NoteEdit()
        self._edit.setPlaceholderText(self.tr("What do you want to remember? Only you see this."))
        self._edit.setAccessibleName(self.tr("Your note"))
        self._edit.setAccessibleDescription(self.tr("Only you see this; it is saved as you write"))
        self._edit.written.connect(self.written)
        self._edit.left.connect(self.left)
        self._edit.escaped.connect(self._leave)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._sign)
        top.addWidget(self._caption, 1)
        top.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(top)
        column.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self.say_kept()

    @property
    def field(self) -> NoteEdit:
        """The field itself."""
        return self._edit

    @property
    def text(self) -> str:
        """The text as it stands in the field."""
        return self._edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a note as it is kept."""
        self._edit.show_text(text)
        self.say_kept()

    def say_kept(self) -> None:
        """Say that all is saved, and for whom it is."""
        self._state.setText(
            self.tr("Only you see this") if not self.text else self.tr("Saved · only you see this")
        )

    def say_writing(self) -> None:
        """Say that it will be saved."""
        self._state.setText(self.tr("Saving…"))

    def say_unsaved(self) -> None:
        """Say that the text could not be saved and is still here."""
        self._state.setText(self.tr("Not saved; the text stays here and is tried again"))

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        theme = icons.theme
        size = theme.px(14)
        self._sign.setPixmap(icons.pixmap("notebook-pen", Role.DIM, size, self.devicePixelRatioF()))
        self._sign.setFixedSize(QSize(size, size))
        self._caption.set_theme(theme)
        self._state.setFont(theme.font(12))
        palette = self._state.palette()
        palette.setColor(self._state.foregroundRole(), theme.colour(Role.DIM))
        self._state.setPalette(palette)
        self._edit.setFont(theme.font(14))
        self._edit.updateGeometry()

    def _leave(self) -> None:
        """Give the focus back to the page."""
        page = self.parentWidget()
        while page is not None and page.focusPolicy() is Qt.FocusPolicy.NoFocus:
            page = page.parentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
