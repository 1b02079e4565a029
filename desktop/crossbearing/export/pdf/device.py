"""Sheets onto paper: into a PDF, onto a printer or as a picture."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from crossbearing import __version__, bundled
from crossbearing.export.pdf.marks import Heading, Link, Said, Spot, with_marks
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import FAMILY, POINT, RESOLUTION
from crossbearing.export.written import Progress


class Document:
    """Finished sheets, all of one size, and the headings that lead to anchors on them."""

    def __init__(self, title: str, sheets: Sequence[Sheet]) -> None:
        self.title, self.sheets = title, list(sheets)
        self.headings: list[tuple[str, str, int]] = []

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a sheet in points."""
        return self.sheets[0].width / POINT, self.sheets[0].height / POINT

    def spots(self) -> Mapping[str, Spot]:
        """Where each anchor is."""
        return {
            key: Spot(number, y / POINT)
            for number, sheet in enumerate(self.sheets)
            for key, y in sheet.anchors.items()
        }


def ready() -> QGuiApplication:
    """The application, without a display if there is none yet, and with the program's typeface.

    The caller keeps it as long as Qt is needed.
    """
    application = QGuiApplication.instance()
    if application is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication(["crossbearing"])
    if FAMILY not in QFontDatabase.families():
        for file in sorted((bundled.resources() / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(file))
    assert isinstance(application, QGuiApplication)
    return application


def write_pdf(document: Document, file: BinaryIO, progress: Progress) -> None:
    """Write `document` as PDF, with its links and its outline."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(document.title)
    writer.setCreator(f"Crossbearing {__version__}")
    writer.setPageLayout(page_layout(document))
    painter = QPainter(writer)
    try:
        for number, sheet in enumerate(document.sheets):
            if number:
                writer.newPage()
            sheet.paint(painter)
            progress(number + 1, len(document.sheets))
    finally:
        painter.end()
    file.write(_marked(document, bytes(data.data())))


def page_layout(document: Document) -> QPageLayout:
    """The paper of `document`, without margins: the sheets have their own."""
    width, height = document.size
    size = QPageSize(
        QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def picture(sheet: Sheet, dots_per_inch: float) -> QImage:
    """A sheet as a picture."""
    scale = dots_per_inch / RESOLUTION
    image = QImage(
        round(sheet.width * scale), round(sheet.height * scale), QImage.Format.Format_RGB32
    )
    image.fill("#FFFFFF")
    painter = QPainter(image)
    painter.scale(scale, scale)
    sheet.paint(painter)
    painter.end()
    return image


def _marked(document: Document, data: bytes) -> bytes:
    spots = document.spots()
    links = []
    for number, sheet in enumerate(document.sheets):
        for (left, top, right, bottom), key in sheet.links:
            if key in spots:
                box = (left / POINT, top / POINT, right / POINT, bottom / POINT)
                links.append(Link(number, box, spots[key]))
    headings = [
        Heading(" ".join(title.split()), spots[key], depth)
        for title, key, depth in document.headings
        if key in spots
    ]
    said = [
        Said(number, x / POINT, y / POINT, size, text)
        for number, sheet in enumerate(document.sheets)
        for x, y, size, text in sheet.unsayable
    ]
    return with_marks(data, links, headings, document.size[1], said)
