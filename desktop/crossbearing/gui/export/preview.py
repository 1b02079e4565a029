"""The first sheets of what will be written, or its words where there are no sheets."""

from __future__ import annotations

import io

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from crossbearing.export import flash_cards, markdown
from crossbearing.export.options import Layout, Options
from crossbearing.export.outline import Outline, PagePart
from crossbearing.export.pdf.cards import cards
from crossbearing.export.pdf.device import Document
from crossbearing.export.pdf.handout import handout
from crossbearing.export.pdf.picture import sheet_of
from crossbearing.export.pdf.sheet import Sheet
from crossbearing.export.written import unheard

PARTS = 8


class Preview(QStackedWidget):
    """Shows the beginning of an outline as it would be written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = SheetView()
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("Preview"))
        self.addWidget(self.sheets)
        self.addWidget(self._words)
        self._rest: tuple[Outline, Options] | None = None
        self.sheets.past_end.connect(self._show_all)

    def show_sheets(self, outline: Outline, options: Options) -> None:
        """Show the first sheets of a handout or of cards; the others when they are turned to."""
        beginning = outline.first(PARTS)
        is_all = len(beginning.parts) == len(outline.parts)
        self._rest = None if is_all else (outline, options)
        self.sheets.show_document(document_of(beginning, options), is_whole=is_all)
        self.setCurrentWidget(self.sheets)

    def _show_all(self) -> None:
        """Show all sheets, which takes longer than the first ones."""
        if self._rest is None:
            return
        (outline, options), self._rest = self._rest, None
        self.setCursor(Qt.CursorShape.WaitCursor)
        self.sheets.show_document(document_of(outline, options))
        self.unsetCursor()

    def show_picture(self, outline: Outline, options: Options) -> None:
        """Show the picture of the one entry of `outline`."""
        sheet = sheet_of(
            next(part for part in outline.parts if isinstance(part, PagePart)), options
        )
        self.sheets.show_document(Document(outline.title, [sheet]))
        self.setCurrentWidget(self.sheets)

    def show_words(self, outline: Outline, ending: str) -> None:
        """Show the text of a file, or where it is no text, what it will say."""
        said = io.BytesIO()
        write = flash_cards.write if ending == ".csv" else markdown.write
        write(outline.first(PARTS), Options(), said, unheard)
        self._words.setPlainText(said.getvalue().decode())
        self.setCurrentWidget(self._words)


def document_of(outline: Outline, options: Options) -> Document:
    """The sheets of an outline in the layout that `options` name."""
    return (cards if options.layout is Layout.CARDS else handout)(outline, options)


class SheetView(QWidget):
    """One sheet as large as it fits; arrows, page keys, Home, End and the wheel turn over.

    `past_end` asks for the rest, when more sheets are wanted than are there.
    """

    past_end = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._at = 0
        self._is_whole = True
        self.caption = QLabel(self)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(300, 400)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_document(self, document: Document, *, is_whole: bool = True) -> None:
        """Show the sheets of `document`, at first the one that was seen before if there is one.

        If they are not the `whole`, the caption says so.
        """
        self._document, self._is_whole = document, is_whole
        self.turn(0)

    def turn(self, by: int) -> None:
        """Turn over so many sheets, as far as there are any."""
        if self._document is None:
            return
        if self._at + by >= len(self._document.sheets) and not self._is_whole:
            self.past_end.emit()
            by = len(self._document.sheets) if by > 1 else by
        self._at = max(0, min(self._at + by, len(self._document.sheets) - 1))
        form = self.tr("Sheet %1 of %2")
        if not self._is_whole:
            form = self.tr("Sheet %1 of %2 in this preview")
        text = form.replace("%1", str(self._at + 1))
        self.caption.setText(text.replace("%2", str(len(self._document.sheets))))
        self.setAccessibleName(self.caption.text())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        count = len(self._document.sheets) if self._document else 0
        by = {keys.Key_Right: 1, keys.Key_PageDown: 1, keys.Key_Left: -1, keys.Key_PageUp: -1,
              keys.Key_Home: -count, keys.Key_End: count}  # fmt: skip
        if event.key() in by:
            self.turn(by[keys(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turn(-1 if event.angleDelta().y() > 0 else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        height = self.caption.sizeHint().height() + 8
        self.caption.setGeometry(0, self.height() - height, self.width(), height)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._document is None:
            return
        painter = QPainter(self)
        self._paint(painter, self._document.sheets[self._at])
        painter.end()

    def _paint(self, painter: QPainter, sheet: Sheet) -> None:
        room = self.height() - self.caption.height() - 8
        scale = min((self.width() - 16) / sheet.width, room / sheet.height)
        width, height = sheet.width * scale, sheet.height * scale
        painter.translate((self.width() - width) / 2, (room - height) / 2 + 4)
        painter.scale(scale, scale)
        painter.setClipRect(0, 0, round(sheet.width), round(sheet.height))
        painter.fillRect(0, 0, round(sheet.width), round(sheet.height), Qt.GlobalColor.white)
        sheet.paint(painter)
