"""A map as PNG. It needs Qt, but no display."""

from __future__ import annotations

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter

from crossbearing import bundled
from crossbearing.export.maps.drawn import colours_of, drawn
from crossbearing.export.maps.letters import FAMILY
from crossbearing.export.maps.painter import MapPainter
from crossbearing.export.maps.sheet import Sheet
from crossbearing.routing.journey import Journey

RATIO = 2


def png(journey: Journey, sheet: Sheet) -> bytes:
    """The map as PNG, at two device pixels a pixel, so that it prints and projects crisply."""
    application = QGuiApplication.instance() or _without_display()
    _know_typeface()
    picture, view = drawn(journey, sheet)
    image = QImage(sheet.width * RATIO, sheet.height * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    painter = QPainter(image)
    MapPainter(colours_of(sheet.theme)).paint(painter, picture, view)
    painter.end()
    image.setText("Title", journey.atlas.map.name)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    del application
    return bytes(data.data())


def _without_display() -> QGuiApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["crossbearing"])


def _know_typeface() -> None:
    if FAMILY in QFontDatabase.families():
        return
    for file in sorted((bundled.resources() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
