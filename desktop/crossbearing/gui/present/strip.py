"""The slides around the one at hand, by number and title, under the room's picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.theme.roles import Role, Theme

_SHOWN, _GAP, _HEIGHT = 6, 10, 74


class Strip(QWidget):
    """Six slides in a row; a click goes to one."""

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Slides around this one"))
        presenter.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, self._theme.px(_HEIGHT) if self._theme else _HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of `theme`."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, slide in enumerate(self._slides()):
            self._card(painter, self._box(place), slide)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, slide in enumerate(self._slides()):
            if self._box(place).contains(event.position().toPoint()):
                self._presenter.jump(slide)

    def _card(self, painter: QPainter, box: QRect, slide: int) -> None:
        theme = self._theme
        assert theme is not None
        is_here = slide == self._presenter.progress.at.slide
        painter.setPen(QPen(theme.colour(Role.LEADER if is_here else Role.LINE), 1 + is_here))
        painter.setBrush(theme.colour(Role.PANEL))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 7, 7)
        inside = box.adjusted(11, 9, -8, -6)
        painter.setFont(theme.font(12, QFont.Weight.Medium))
        painter.setPen(theme.colour(Role.DIM))
        number = f"{slide + 1} "
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, number)
        painter.setPen(theme.colour(Role.INK))
        beside = inside.adjusted(painter.fontMetrics().horizontalAdvance(number), 0, 0, 0)
        for line, text in enumerate(self._lines(slide, painter.font(), beside)):
            drop = line * painter.fontMetrics().height()
            painter.drawText(beside.adjusted(0, drop, 0, drop), Qt.AlignmentFlag.AlignTop, text)

    def _lines(self, slide: int, font: QFont, box: QRect) -> list[str]:
        """The title in as many lines as there is room for, the last cut short where it must be."""
        title = self._presenter.script.slides[slide].title
        metrics = QFontMetrics(font)
        most = max(1, box.height() // metrics.height())
        layout = QTextLayout(title, font)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(box.width())
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(title)]
        parts = [title[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
        rest = title[starts[-1] :] if starts else ""
        return [*parts[:-1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())]

    def _slides(self) -> range:
        count = len(self._presenter.script.slides)
        first = max(0, min(self._presenter.progress.at.slide - 2, count - _SHOWN))
        return range(first, min(first + _SHOWN, count))

    def _box(self, place: int) -> QRect:
        width = (self.width() - (_SHOWN - 1) * _GAP) // _SHOWN
        return QRect(place * (width + _GAP), 0, width, self.height())
