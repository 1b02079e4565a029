"""What joins the columns, and what else there is to say."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.gui.words import label_text
from crossbearing.model.page import Remark


class SharedBox(QWidget):
    """The remark that joins the two columns, in the colour of both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._label = PlainText(13, Role.BOTH, QFont.Weight.Bold)
        self._text = PlainText(14)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(3)
        self._column.addWidget(self._label)
        self._column.addWidget(self._text)

    def show_remark(self, remark: Remark) -> None:
        """Show `remark`; without a text the box goes away."""
        self.setVisible(bool(remark.text))
        self._label.setText(label_text(remark.label))
        self._text.setText(remark.text)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._theme = theme = icons.theme
        self._label.set_theme(theme)
        self._text.set_theme(theme)
        self._column.setContentsMargins(theme.px(14), theme.px(11), theme.px(14), theme.px(12))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour(Role.BOTH_FILL))
        painter.setPen(QPen(self._theme.colour(Role.LINE), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)


class RemarkList(QWidget):
    """Labelled remarks under each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._pairs: list[tuple[PlainText, PlainText]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        self._grid.setHorizontalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show these remarks; without any the list goes away."""
        while len(self._pairs) < len(remarks):
            self._add_pair()
        for at, (label, text) in enumerate(self._pairs):
            shown = at < len(remarks)
            label.setVisible(shown)
            text.setVisible(shown)
            if shown:
                label.setText(label_text(remarks[at].label))
                text.setText(remarks[at].text)
        self.setVisible(bool(remarks))

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._theme = icons.theme
        self._grid.setColumnMinimumWidth(0, icons.theme.px(112))
        self._grid.setContentsMargins(icons.theme.px(14), 0, icons.theme.px(14), 0)
        for pair in self._pairs:
            for text in pair:
                text.set_theme(icons.theme)

    def _add_pair(self) -> None:
        pair = (PlainText(12, Role.DIM, QFont.Weight.DemiBold), PlainText(13.5))
        line = len(self._pairs)
        for column, text in enumerate(pair):
            self._grid.addWidget(text, line, column)
            if self._theme is not None:
                text.set_theme(self._theme)
        self._pairs.append(pair)
