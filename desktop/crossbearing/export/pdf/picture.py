"""One entry as a picture, as it stands in a handout."""

from __future__ import annotations

from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from crossbearing.export.options import Options
from crossbearing.export.outline import Outline, PagePart
from crossbearing.export.palette import palette_of
from crossbearing.export.pdf.device import picture, ready
from crossbearing.export.pdf.entry import EntryBlock
from crossbearing.export.pdf.flow import Flow, Frame
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.pdf.type import POINT
from crossbearing.export.phrases import WriterPhrase
from crossbearing.export.written import Progress
from crossbearing.faults import WrongUsage

_WIDTH, _MARGIN = 520 * POINT, 26 * POINT
_DOTS_PER_INCH = 200
_TALLEST = 8000 * POINT


def write(outline: Outline, options: Options, file: BinaryIO, progress: Progress) -> None:
    """Write the one entry of `outline` to `file` as PNG.

    Raises:
        WrongUsage: there is not exactly one entry, or it is too long for a picture.
    """
    pages = [part for part in outline.parts if isinstance(part, PagePart)]
    if len(pages) != 1:
        raise WrongUsage(WriterPhrase.ONE_ENTRY(count=len(pages)), WriterPhrase.NAME_ONE)
    application = ready()
    image = picture_of(pages[0], options)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    file.write(bytes(data.data()))
    progress(1, 1)
    del application


def picture_of(part: PagePart, options: Options) -> QImage:
    """The picture of an entry; the application must be `ready`.

    Raises:
        WrongUsage: the entry is too long for a picture.
    """
    image = picture(sheet_of(part, options), _DOTS_PER_INCH)
    image.setText("Title", part.title)
    return image


def sheet_of(part: PagePart, options: Options) -> Sheet:
    """A sheet just large enough for an entry.

    Raises:
        WrongUsage: the entry is too long for a picture.
    """
    palette = palette_of(options.theme)
    block = EntryBlock(part, _WIDTH, palette)
    height = block.height + 2 * _MARGIN
    if height > _TALLEST:
        raise WrongUsage(WriterPhrase.TOO_LONG, WriterPhrase.WRITE_PDF)
    sheet = Sheet(_WIDTH + 2 * _MARGIN, height, palette)
    # A little more than the height, so that no line is thought to stand below the edge.
    frame = Frame(_MARGIN, _MARGIN, _MARGIN + _WIDTH, height + POINT)
    block.place(Flow(frame, lambda: sheet))
    return sheet
