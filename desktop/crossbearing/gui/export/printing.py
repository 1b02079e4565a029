"""Sheets on a printer."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from crossbearing.export.pdf.device import Document, page_layout
from crossbearing.export.pdf.type import RESOLUTION
from crossbearing.export.written import Progress

AskPrinter = Callable[[QPrinter, QWidget], bool]


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Let the person choose a printer; False if they would rather not print."""
    dialog = QPrintDialog(printer, parent)
    return dialog.exec() == QDialog.DialogCode.Accepted


def printer_for(document: Document) -> QPrinter:
    """A printer set to the paper of `document`, edge to edge: sheets have their own margins."""
    _ask_this_machine()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setCreator("Crossbearing")
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(document))
    return printer


def _ask_this_machine() -> None:
    """Let CUPS look for printers by its socket in the file system.

    Where that is not there, or its settings name a server, it would open a connection instead.
    """
    if sys.platform.startswith("linux"):
        os.environ.setdefault("CUPS_SERVER", "/run/cups/cups.sock")


def print_document(document: Document, printer: QPrinter, progress: Progress) -> None:
    """Print the sheets from the first to the last that the printer is asked for."""
    count = len(document.sheets)
    first = max(1, printer.fromPage()) if printer.fromPage() else 1
    last = min(count, printer.toPage()) if printer.toPage() else count
    painter = QPainter(printer)
    scale = printer.resolution() / RESOLUTION
    try:
        for number in range(first, last + 1):
            if number > first:
                printer.newPage()
            sheet = document.sheets[number - 1]
            painter.save()
            painter.scale(scale, scale)
            painter.setClipRect(QRectF(0, 0, sheet.width, sheet.height))
            sheet.paint(painter)
            painter.restore()
            progress(number - first + 1, last - first + 1)
    finally:
        painter.end()
