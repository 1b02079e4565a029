"""The column headings, kept in sight while the page scrolls beneath them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crossbearing.gui.compare.two_columns import TwoColumns
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role, Theme


class StickyHeadings(QWidget):
    """A picture of the headings of `columns`, over the top of the page when they scroll off.

    It says nothing to a screen reader, which has the headings of the table itself.
    """

    def __init__(self, columns: TwoColumns, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._columns, self._viewport = columns, viewport
        self._theme: Theme | None = None
        self.hide()

    def follow(self) -> None:
        """Lie over the top of the page exactly while the table's own headings are above it."""
        top = self._columns.mapTo(self._viewport, self._columns.rect().topLeft())
        height = self._columns.headings[0].height()
        needed = (
            not self._columns.is_stacked
            and top.y() < 0 < top.y() + self._columns.height() - 2 * height
        )
        if needed:
            self.setGeometry(QRect(top.x(), 0, self._columns.width(), height))
            self.raise_()
        self.setVisible(needed)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._theme = icons.theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.PANEL))
        fills = (Role.LEADER_FILL, Role.MANAGER_FILL)
        for heading, fill in zip(self._columns.headings, fills, strict=True):
            place = QPoint(heading.x(), 0)
            painter.fillRect(QRect(place, heading.size()), self._theme.colour(fill))
            heading.draw(painter, place)
        painter.setPen(QPen(self._theme.colour(Role.LINE), 1))
        painter.drawRect(self.rect().adjusted(0, -1, -1, -1))
