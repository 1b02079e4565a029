"""What an entry is to other programs when it is dragged there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from crossbearing.gui.saying import say, tongue
from crossbearing.model.page import Page
from crossbearing.model.page_text import as_text

PLAIN, MARKDOWN, PNG = "text/plain", "text/markdown", "image/png"
_QT_IMAGE = "application/x-qt-image"


class EntryMime(QMimeData):
    """The entry of `page` as plain text, Markdown and a picture, without the reader's own note.

    Each is made only when the program that it is dropped on asks for it. What else it carries is
    set from outside.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._image = page, QImage()
        self._made: dict[str, Callable[[], object]] = {
            PLAIN: lambda: as_text(page, say),
            MARKDOWN: self._markdown,
            PNG: self._png,
            _QT_IMAGE: self._picture,
        }

    def formats(self) -> list[str]:
        return [*self._made, *super().formats()]

    def hasFormat(self, mime_type: str) -> bool:
        return mime_type in self._made or super().hasFormat(mime_type)

    def retrieveData(self, mime_type: str, preferred: Any) -> Any:
        make = self._made.get(mime_type)
        return make() if make else super().retrieveData(mime_type, preferred)

    def _markdown(self) -> QByteArray:
        from crossbearing.export.markdown import markdown_of  # noqa: PLC0415 - few drags want it

        return QByteArray(markdown_of(self._page, say).encode())

    def _picture(self) -> QImage:
        """The entry as it stands in a handout."""
        from crossbearing.export.options import Options  # noqa: PLC0415 - few drags want it
        from crossbearing.export.outline import PagePart  # noqa: PLC0415
        from crossbearing.export.pdf.picture import picture_of  # noqa: PLC0415

        if self._image.isNull():
            part = PagePart(title=self._page.name, page=self._page, tongue=tongue())
            self._image = picture_of(part, Options())
        return self._image

    def _png(self) -> QByteArray:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._picture().save(buffer, "PNG")  # type: ignore[call-overload]
        return data
