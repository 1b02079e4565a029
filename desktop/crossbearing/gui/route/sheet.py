"""What the map's canvas keeps between frames: the picture, and a pixmap of it."""

from __future__ import annotations

import math

import msgspec
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from crossbearing.export.maps.letters import measure
from crossbearing.export.maps.painter import MapPainter
from crossbearing.gui.saying import say
from crossbearing.gui.theme.icons import Icons
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Text
from crossbearing.routing.drawing.picture import Picture, picture_of
from crossbearing.routing.drawing.scene import Scene
from crossbearing.routing.drawing.view import View


class MapSheet:
    """Draws what is new, and hands out again what is not.

    Panning keeps the picture, driving and pointing keep the pixmap too. Labels for which a frame
    had no time are added in the next.
    """

    def __init__(self, icons: Icons) -> None:
        theme = icons.theme
        colours = {role.value: theme.hex(role) for role in theme.palette.colours}
        self.painter = MapPainter(MapColours.of(colours, theme.palette.dark))
        self._text_zoom = theme.zoom
        self._picture: Picture | None = None
        self._window = (0.0, 0.0)
        self._pixmap = QPixmap()
        self._shows: tuple[View, float] | None = None
        self._seen: tuple[View, float] | None = None
        self._missing: list[Text] = []

    @property
    def lacks_labels(self) -> bool:
        """Whether what was painted last is fine but for some labels."""
        return bool(self._missing)

    def picture(self, chart: Chart, view: View, scene: Scene) -> Picture:
        """The picture of a scene at the scale of a view."""
        picture = self._picture
        window = (view.width, view.height)
        if (
            picture is None
            or picture.chart is not chart
            or picture.scale != view.scale
            or self._window != window
            or picture.scene != scene
        ):
            picture = picture_of(chart, view, scene, measure, self._text_zoom, say=say)
            self._picture, self._window = picture, window
            self._shows = self._seen = None
        return picture

    def draw(
        self, painter: QPainter, picture: Picture, view: View, size: QSize, ratio: float
    ) -> bool:
        """Draw the picture as `view` shows it on a window of `size`; false if not all of it.

        What is seen for the first time is painted straight onto the window and not finely, since
        while zooming it is seen only once. What stays is painted finely, and kept on a pixmap.
        """
        shown = self._shows == (view, ratio)
        bare = [] if shown else self._after_scrolling(view, size, ratio)
        if not shown and not bare and self._seen != (view, ratio):
            window = QRectF(0, 0, size.width(), size.height())
            self.painter.paint_frame(painter, picture, view, window, ratio, fine=False)
            self._seen, self._shows, self._missing = (view, ratio), None, []
            return False
        if not shown or self._missing:
            self._update(picture, view, size, ratio, bare)
        painter.drawPixmap(0, 0, self._pixmap)
        return not self._missing

    def _update(
        self, picture: Picture, view: View, size: QSize, ratio: float, bare: list[QRectF]
    ) -> None:
        """Bring the pixmap up to date: all of it, the parts `bare`, or labels still missing."""
        if self._shows is None:
            bare, self._missing = [QRectF(0, 0, size.width(), size.height())], []
        if self._pixmap.size() != size * ratio:
            self._pixmap = QPixmap(size * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(self._pixmap)
        for part in bare:
            left = self.painter.paint_frame(painter, picture, view, part, ratio)
            # A label may lie in two parts, or have been missing before.
            self._missing += [
                text for text in left if not any(text is one for one in self._missing)
            ]
        if not bare:
            self._missing = self.painter.paint_texts(painter, picture, view, self._missing, ratio)
        painter.end()
        self._shows = (view, ratio)

    def _after_scrolling(self, view: View, size: QSize, ratio: float) -> list[QRectF]:
        """What is left to paint once the pixmap was moved by hand; nothing if that won't do."""
        if self._shows is None or self._shows[1] != ratio or self._pixmap.size() != size * ratio:
            return []
        old = self._shows[0]
        if msgspec.structs.replace(old, left=view.left, top=view.top) != view:
            return []
        right, down = round((view.left - old.left) * ratio), round((view.top - old.top) * ratio)
        if abs(right) >= self._pixmap.width() or abs(down) >= self._pixmap.height():
            return []
        self._pixmap.scroll(right, down, self._pixmap.rect())
        # In logical pixels, rounded outwards.
        across, below = math.ceil(abs(right) / ratio), math.ceil(abs(down) / ratio)
        width, height = size.width(), size.height()
        column = QRectF(0 if right > 0 else width - across, 0, across, height)
        row = QRectF(0, 0 if down > 0 else height - below, width, below)
        return [strip for strip in (column, row) if not strip.isEmpty()]
