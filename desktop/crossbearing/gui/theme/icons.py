"""SVG icons, tinted by role."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from crossbearing import bundled
from crossbearing.gui.theme.roles import Role, Theme


class Icons:
    """Draws the icons of `folder` in the colours of a theme and keeps what it has drawn."""

    def __init__(self, theme: Theme, folder: Path | None = None) -> None:
        self._theme = theme
        self._folder = folder or bundled.resources() / "icons"
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, Role, int, float], QPixmap] = {}

    @property
    def theme(self) -> Theme:
        """The theme that the icons are tinted for."""
        return self._theme

    def icon(self, name: str, role: Role = Role.INK, size: int = 16) -> QIcon:
        """The icon `name` in the colour of `role`, crisp on the sharpest of the screens."""
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1)
        return QIcon(self.pixmap(name, role, size, ratio))

    def pixmap(self, name: str, role: Role, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon `name` as a square of `size` logical pixels at device-pixel `ratio`."""
        key = (name, role, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, role, size, ratio)
        return self._pixmaps[key]

    def _draw(self, name: str, role: Role, size: int, ratio: float) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(self._tinted(name, role).encode()))
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _tinted(self, name: str, role: Role) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name].replace("currentColor", self._theme.hex(role))
