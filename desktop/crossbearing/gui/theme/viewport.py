"""A viewport made by the program for an area that scrolls."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give `area` a viewport just as its own, before anything is in it; gives that viewport.

    To tell which type a widget of Qt's own making is of, the binding makes all types it knows.
    """
    viewport = QWidget()
    plain = isinstance(area, QScrollArea)
    viewport.setBackgroundRole(QPalette.ColorRole.NoRole if plain else QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
    return viewport
