"""A sheet of paper: what is painted on it, where its links lie, and what can be led to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from crossbearing import bundled
from crossbearing.export.palette import Palette
from crossbearing.export.pdf.type import Words

Paint = Callable[[QPainter], None]
Box = tuple[float, float, float, float]


class Sheet:
    """One page, in tenths of a point. Nothing is painted before `paint` is called.

    `unsayable` are texts that can be seen but not copied: place, size in points, and what it says.
    """

    def __init__(self, width: float, height: float, palette: Palette) -> None:
        self.width, self.height, self.palette = width, height, palette
        self.links: list[tuple[Box, str]] = []
        self.anchors: dict[str, float] = {}
        self.unsayable: list[tuple[float, float, float, str]] = []
        self._paints: list[Paint] = []

    def paint(self, painter: QPainter) -> None:
        """Paint everything, on the paper's own colour if that is dark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.palette.dark:
            whole = QRectF(0, 0, self.width, self.height)
            painter.fillRect(whole, QColor(self.palette["background"]))
        self.paint_marks(painter)

    def paint_marks(self, painter: QPainter) -> None:
        """Paint everything, and leave the paper as it is."""
        for paint in self._paints:
            paint(painter)

    def add(self, paint: Paint) -> None:
        """Paint this after everything before it."""
        self._paints.append(paint)

    def words(self, words: Words, x: float, y: float, first: int = 0, last: int = -1) -> None:
        """Lines of `words`, all unless told otherwise."""
        end = words.count if last < 0 else last
        self.add(lambda painter: words.paint(painter, x, y, first, end))
        for right, down, text in words.unsayable(first, end):
            self.unsayable.append((x + right, y + down, words.style.size, text))

    def rule(self, x: float, y: float, width: float, role: str = "line") -> None:
        """A thin level line."""
        colour = QColor(self.palette[role])
        self.add(lambda painter: painter.fillRect(QRectF(x, y - 3, width, 6), colour))

    def block(
        self,
        box: Box,
        fill: str = "",
        edge: str = "",
        radius: float = 0,
        corners: str = "lr",
    ) -> None:
        """A box, filled and edged with the colours of roles; `corners` says which are round."""
        left, top, right, bottom = box
        path = _rounded(QRectF(left, top, right - left, bottom - top), radius, corners)

        def paint(painter: QPainter) -> None:
            if fill:
                painter.fillPath(path, QColor(self.palette[fill]))
            if edge:
                painter.strokePath(path, QPen(QColor(self.palette[edge]), 7))

        self.add(paint)

    def sign(self, name: str, role: str, x: float, y: float, size: float) -> None:
        """An icon from the resources, in the colour of a role."""
        source = (bundled.resources() / "icons" / f"{name}.svg").read_text("utf-8")
        tinted = source.replace("currentColor", self.palette[role])

        def paint(painter: QPainter) -> None:
            QSvgRenderer(QByteArray(tinted.encode())).render(painter, QRectF(x, y, size, size))

        self.add(paint)


def _rounded(box: QRectF, radius: float, corners: str) -> QPainterPath:
    """A box whose corners on the left or the right are round, or all of them."""
    path = QPainterPath()
    if not radius:
        path.addRect(box)
        return path
    path.addRoundedRect(box, radius, radius)
    square = QPainterPath()
    square.setFillRule(Qt.FillRule.WindingFill)
    if "l" not in corners:
        square.addRect(QRectF(box.left(), box.top(), radius, box.height()))
    if "r" not in corners:
        square.addRect(QRectF(box.right() - radius, box.top(), radius, box.height()))
    return path.united(square)
