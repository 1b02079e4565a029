"""The presenter's notes in the console, at a size of their own, with the sources at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing.gui.theme.roles import FAMILY, Role, Theme
from crossbearing.presenting.slide import Slide

SIZES = (13.0, 15.0, 17.0, 19.0, 21.0, 24.0, 28.0, 32.0, 38.0, 46.0)
_A_PAGE = 0.8
_LEADING = 122.0


class Notes(QWidget):
    """The note of a slide, of any length. `sized` carries the size that was chosen."""

    sized = Signal(float)

    def __init__(self, size: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = min(SIZES, key=lambda one: abs(one - size))
        self._theme: Theme | None = None
        self._title, self._cited = QLabel(self.tr("NOTES")), QLabel()
        self._cited.setTextFormat(Qt.TextFormat.PlainText)
        self._cited.setWordWrap(True)
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setAcceptRichText(False)
        self._shown = ""
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setAccessibleName(self.tr("Notes, seen only by you"))
        row = QHBoxLayout()
        row.addWidget(self._title)
        row.addStretch(1)
        for sign, by, name in (("A−", -1, self.tr("Smaller notes")),
                               ("A+", 1, self.tr("Larger notes"))):  # fmt: skip
            button = QToolButton()
            button.setText(sign)
            button.setProperty("look", "flat")
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, by=by: self.resize_by(by))
            row.addWidget(button)
        # The columns of the console are as wide as it says, whatever a note holds.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._text, 1)
        column.addWidget(self._cited)

    def show_slide(self, slide: Slide) -> None:
        """Show the note and the sources of `slide`; the place in a long note stays."""
        if slide.note != self._shown:
            self._shown = slide.note
            self._text.setPlainText(slide.note)
            self._set_apart()
        told = " · ".join(source.short for source in slide.sources[:6])
        self._cited.setText(self.tr("Sources: {names}").format(names=told) if told else "")
        self._cited.setToolTip("\n".join(source.reference() for source in slide.sources))
        self._cited.setVisible(bool(told))

    def resize_by(self, steps: int) -> None:
        """Larger or smaller letters by so many steps."""
        at = max(0, min(SIZES.index(self._size) + steps, len(SIZES) - 1))
        self._size = SIZES[at]
        self._dress()
        self.sized.emit(self._size)

    def scroll_by(self, pages: int) -> None:
        """On in a long note, or back."""
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * max(1, bar.pageStep() * _A_PAGE)))

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._theme = theme
        for label in (self._title, self._cited):
            label.setFont(theme.font(12, QFont.Weight.DemiBold))
            label.setStyleSheet(f"color: {theme.hex(Role.DIM)};")
        self._dress()

    def _set_apart(self) -> None:
        """Give lines and paragraphs room: a note is read at a glance, from a lectern."""
        lines = QTextBlockFormat()
        lines.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(self._size)
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(lines)

    def _dress(self) -> None:
        if self._theme is not None:
            theme = self._theme
            # A sheet of its own, since the application's sets the size of all such fields.
            self._text.setStyleSheet(
                f"QTextEdit {{ font-family: {FAMILY}; font-size: {theme.px(self._size)}px;"
                f" background: {theme.hex(Role.PANEL)}; color: {theme.hex(Role.INK)};"
                f" border: 1px solid {theme.hex(Role.LINE)}; border-radius: {theme.px(9)}px;"
                f" padding: {theme.px(14)}px; }}"
            )
            self._set_apart()
