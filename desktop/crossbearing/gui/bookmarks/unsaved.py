"""Asks what to do with notes that can't be saved when the window is about to close."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from crossbearing.gui.translatable import noop

_TITLE = noop("Unsaved", "A note could not be saved")
_TEXT = noop(
    "Unsaved",
    "What you wrote on {names} could not be saved. It is still in the window. Stay and try again,"
    " or copy the text to the clipboard, paste it elsewhere, and close.",
)
_STAY = noop("Unsaved", "Stay and try again")
_COPY = noop("Unsaved", "Copy the text and close")


def give_up(texts: Mapping[str, str], parent: QWidget) -> bool:
    """Offer to stay, or to copy the `texts`, by the names of their entries; whether to close."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr(_TITLE))
    box.setText(_tr(_TEXT).format(names=", ".join(f"“{name}”" for name in texts)))
    stay = box.addButton(_tr(_STAY), QMessageBox.ButtonRole.RejectRole)
    copy = box.addButton(_tr(_COPY), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is not copy:
        return False
    QGuiApplication.clipboard().setText("\n\n".join(f"{n}\n{text}" for n, text in texts.items()))
    return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("Unsaved", text)
