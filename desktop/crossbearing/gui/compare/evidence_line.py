"""How well an entry stands, said plainly."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role, Theme
from crossbearing.gui.words import grade_name
from crossbearing.model.entry import Evidence
from crossbearing.model.page import Page

_ICONS = {Evidence.ASSERTED: "quote", Evidence.STUDIED: "flask-conical", Evidence.DISPUTED: "scale"}


class EvidenceLine(QWidget):
    """A badge with the grade, and its meaning or the entry's own grounds beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meanings = {
            Evidence.ASSERTED: self.tr(
                "Stated by writers on the subject, with little direct test."
            ),
            Evidence.STUDIED: self.tr("At least one empirical study bears on it."),
            Evidence.DISPUTED: self.tr("Serious writers or studies disagree."),
        }
        self._badge = _Badge()
        self._text = PlainText(12.5, Role.DIM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_page(self, page: Page) -> None:
        """Show the grade of `page`, with its grounds where it gives any."""
        grade = page.evidence
        self._badge.show_grade(_ICONS[grade], grade_name(grade), self._meanings[grade])
        own = self.tr("The library's own judgement.") if page.entry.own_judgement else ""
        self._text.setText(page.grounds or own or self._meanings[grade])

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._badge.set_icons(icons)
        self._text.set_theme(icons.theme)
        self._text.setContentsMargins(0, icons.theme.px(3), 0, 0)


class _Badge(QWidget):
    """The grade as an icon and a word in a rounded frame."""

    def __init__(self) -> None:
        super().__init__()
        self._icons: Icons | None = None
        self._icon_name = "quote"
        self._icon, self._word = QLabel(), QLabel()
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 3, 10, 3)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._word)

    def show_grade(self, icon: str, word: str, meaning: str) -> None:
        self._icon_name = icon
        self._word.setText(word)
        self._word.setAccessibleDescription(meaning)
        self.setToolTip(meaning)
        if self._icons is not None:
            self.set_icons(self._icons)

    def set_icons(self, icons: Icons) -> None:
        self._icons = icons
        size = icons.theme.px(13)
        self._icon.setPixmap(icons.pixmap(self._icon_name, Role.INK, size, self.devicePixelRatio()))
        self._word.setFont(icons.theme.font(12, QFont.Weight.DemiBold))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._icons is None:
            return
        theme: Theme = self._icons.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(Role.PANEL))
        painter.setPen(QPen(theme.colour(Role.LINE), 1))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
