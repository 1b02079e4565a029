"""SVG icons, tinted by role."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from crossbearing import bundled
from crossbearing.gui.theme.roles import Role, Theme

# Qt's styles set a text hard against its icon.
_ROOM = 3


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
        return QIcon(self.pixmap(name, role, size, _sharpest()))

    def beside_text(self, button: QAbstractButton, name: str, role: Role, size: int) -> None:
        """Give `button` the icon `name`, of `size` logical pixels, with room before its text."""
        button.setIcon(self.roomy(name, role, size))
        button.setIconSize(roomy_size(size))

    def roomy(self, name: str, role: Role, size: int) -> QIcon:
        """The icon `name` with room on both sides, of `roomy_size` altogether."""
        ratio = _sharpest()
        pixmap = QPixmap(roomy_size(size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.drawPixmap(_ROOM, 0, self.pixmap(name, role, size, ratio))
        painter.end()
        return QIcon(pixmap)

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


def roomy_size(size: int) -> QSize:
    """The size of an icon of `size` logical pixels with room on both sides."""
    return QSize(size + 2 * _ROOM, size)


def _sharpest() -> float:
    """The device-pixel ratio of the sharpest of the screens."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1)
