"""The look that the person has chosen: light, dark, high contrast or the system's, and the zoom."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Theme, load_palette
from crossbearing.gui.theme.style import palette_of, sheet_of

CHOICES = ("system", "light", "dark", "contrast")
ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Look(QObject):
    """Dresses the application; `changed` carries the icons of the new theme."""

    changed = Signal(object)

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        choice: str = "system",
        zoom: float = 1.0,
        *,
        still: bool = False,
    ) -> None:
        super().__init__(application)
        self._still = still
        self._application = application
        self._resources = resources
        self._choice = choice if choice in CHOICES else "system"
        self._zoom = min(ZOOMS, key=lambda step: abs(step - zoom))
        # The style sheet names its pictures by it; a path could hold what a sheet can't.
        QDir.setSearchPaths("icons", [str(resources / "icons")])
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()

    @property
    def choice(self) -> str:
        """One of `CHOICES`."""
        return self._choice

    @property
    def zoom(self) -> float:
        """The zoom of all text; 1.0 is 100%."""
        return self._zoom

    @property
    def still(self) -> bool:
        """Whether nothing should move; the map's drive jumps then."""
        return self._still

    @property
    def icons(self) -> Icons:
        """The icons of the theme as it is now."""
        return self._icons

    def choose(self, choice: str) -> None:
        """Take the look `choice`, one of `CHOICES`."""
        self._choice = choice
        self._redress()

    def toggle(self) -> None:
        """From light to dark, from anything else to light."""
        self.choose("light" if self._icons.theme.palette.dark else "dark")

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the look call."""
        return {
            "zoom-in": lambda: self.zoom_by(1),
            "zoom-out": lambda: self.zoom_by(-1),
            "zoom-reset": lambda: self.zoom_by(0),
            "theme": self.toggle,
            "still": self.toggle_still,
        }

    def toggle_still(self) -> None:
        """Let things move, or not."""
        self._still = not self._still
        self.changed.emit(self._icons)

    def zoom_by(self, steps: int) -> None:
        """Larger text by so many steps; smaller if negative; 0 goes back to 100%."""
        at = ZOOMS.index(self._zoom) + steps if steps else ZOOMS.index(1.0)
        self._zoom = ZOOMS[max(0, min(at, len(ZOOMS) - 1))]
        self._redress()

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._redress()

    def _redress(self) -> None:
        self._dress()
        self.changed.emit(self._icons)

    def _dress(self) -> None:
        palette = load_palette(self._resources / "themes", self._palette_name())
        theme = Theme(palette, self._zoom)
        self._icons = Icons(theme, self._resources / "icons")
        self._application.setFont(theme.font(13))
        self._application.setPalette(palette_of(theme))
        self._application.setStyleSheet(sheet_of(theme))

    def _palette_name(self) -> str:
        if self._choice != "system":
            return self._choice
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"
