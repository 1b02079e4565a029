"""Tells of a fault of the program itself, with all that is needed to report it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from crossbearing.gui.text_window import TextWindow
from crossbearing.gui.theme.roles import Theme
from crossbearing.gui.versions import versions


class BugWindow(TextWindow):
    """Shows a report that can be copied. `log` is the folder in which more is written."""

    def __init__(self, log: Path, theme: Theme, parent: QWidget) -> None:
        name = QCoreApplication.translate("BugWindow", "Report")
        super().__init__(theme, parent, name, QCoreApplication.translate("BugWindow", "Go on"))
        self._log = log
        self._copy = self.offer(self.tr("Copy the report"), self._copy_report)
        self.offer(self.tr("Open the log folder"), self._open_folder)

    def show_report(self, text: str, *, crashed: bool) -> None:
        """Show `text`, of a fault just now or, `crashed`, of the end of the run before."""
        title = self.tr("Crossbearing made a mistake")
        words = self.tr(
            "This is a fault of the program, not yours. Nothing that was saved is lost, and you can"
            " go on. If something looks wrong from now on, start anew. If you report it, send the"
            " text below along."
        )
        if crashed:
            title = self.tr("Crossbearing ended suddenly the last time")
            words = self.tr(
                "That was a fault of the program, not yours. Stars, notes and talks that were saved"
                " are there. If you report it, send the text below along."
            )
        self.show_text(title, words, f"{versions()}\n\n{text}")

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._copy.setText(self.tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))
