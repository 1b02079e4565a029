"""The bundled typeface."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase


def register_fonts(folder: Path) -> None:
    """Make the bundled fonts in `folder` known to Qt, so that text looks the same everywhere."""
    for file in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
