"""What the map's canvas keeps between frames: the picture, and a pixmap of it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from crossbearing.export.maps.letters import measure
from crossbearing.export.maps.painter import MapPainter
from crossbearing.gui.theme.icons import Icons
from crossbearing.routing.drawing.chart import Chart
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.picture import Picture, picture_of
from crossbearing.routing.drawing.scene import Scene
from crossbearing.routing.drawing.view import View


class MapSheet:
    """Draws what is new, and hands out again what is not.

    Panning keeps the picture, driving and pointing keep the pixmap too. `is_behind` says that the
    last frame had to do without some labels, which the next will have.
    """

    def __init__(self, icons: Icons) -> None:
        theme = icons.theme
        colours = {role.value: theme.hex(role) for role in theme.palette.colours}
        self.painter = MapPainter(MapColours.of(colours, theme.palette.dark))
        self.is_behind = False
        self._text_zoom = theme.zoom
        self._picture: Picture | None = None
        self._window = (0.0, 0.0)
        self._pixmap = QPixmap()
        self._shows: tuple[View, float] | None = None

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
            picture = picture_of(chart, view, scene, measure, self._text_zoom)
            self._picture, self._window, self._shows = picture, window, None
        return picture

    def pixmap(self, picture: Picture, view: View, size: QSize, ratio: float) -> QPixmap:
        """The picture as `view` shows it, on a pixmap of `size` at device-pixel `ratio`."""
        if self._shows == (view, ratio) and not self.is_behind:
            return self._pixmap
        if self._pixmap.size() != size * ratio:
            self._pixmap = QPixmap(size * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(self._pixmap)
        self.is_behind = not self.painter.paint_frame(painter, picture, view, ratio, hurry=True)
        painter.end()
        self._shows = (view, ratio)
        return self._pixmap
