"""Tells of a fault of the program itself, with all that is needed to report it."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing import __version__
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.roles import Role, Theme


class BugWindow(QDialog):
    """Shows a report that can be copied. `log` is the folder in which more is written."""

    def __init__(self, log: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Crossbearing")
        self._log = log
        self._title = PlainText(16, Role.INK, QFont.Weight.Bold)
        self._words = PlainText(13)
        for text in (self._title, self._words):
            text.set_theme(theme)
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("Report"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(12))
        self._report.setFont(font)
        self._copy = QPushButton(self.tr("Copy the report"))
        self._copy.clicked.connect(self._copy_report)
        folder = QPushButton(self.tr("Open the log folder"))
        folder.clicked.connect(self._open_folder)
        close = QPushButton(self.tr("Go on"))
        close.setProperty("look", "primary")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self._copy, folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(16)] * 4)
        column.setSpacing(theme.px(10))
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addWidget(self._report, 1)
        column.addLayout(buttons)
        self.resize(theme.px(680), theme.px(460))
        close.setFocus()

    def show_report(self, text: str, *, crashed: bool) -> None:
        """Show `text`, of a fault just now or, `crashed`, of the end of the run before."""
        if crashed:
            self._title.setText(self.tr("Crossbearing ended suddenly the last time"))
            self._words.setText(
                self.tr(
                    "That was a fault of the program, not yours. Stars, notes and talks that were"
                    " saved are there. If you report it, send the text below along."
                )
            )
        else:
            self._title.setText(self.tr("Crossbearing made a mistake"))
            self._words.setText(
                self.tr(
                    "This is a fault of the program, not yours. Nothing that was saved is lost, and"
                    " you can go on. If something looks wrong from now on, start anew. If you"
                    " report it, send the text below along."
                )
            )
        self._report.setPlainText(f"{versions()}\n\n{text}")

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))


def versions() -> str:
    """What a report must say of the program and the system below it, in one line."""
    python = ".".join(map(str, sys.version_info[:3]))
    return (
        f"Crossbearing {__version__}, Python {python}, Qt {qVersion()},"
        f" {platform.platform()}, {QGuiApplication.platformName()}"
    )
