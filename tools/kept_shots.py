"""The screens of stars, notes and talks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QPushButton, QWidget

from crossbearing.gui.main_window import MainWindow
from crossbearing.model.address import Address, EntryId, PackId

Reach = Callable[[MainWindow], QWidget | None]


def kept_shots() -> list[tuple[str, Reach]]:
    """The names of the screens, and how a window comes to each."""
    windows = ("export-mine", "import-mine", "backups", "missing")
    return [
        ("note", _note),
        ("talks", _talks),
        *((f"kept-{name.removesuffix('-mine')}", _opener(name)) for name in windows),
    ]


def _note(window: MainWindow) -> None:
    window.open(Address(PackId("core"), EntryId("direction")))
    _trigger(window, "note")
    field = next(f for f in window.findChildren(QPlainTextEdit) if f.hasFocus())
    field.insertPlainText("Ask Anna how she told it in March.\nThe short version for Monday.")


def _talks(window: MainWindow) -> QWidget:
    dialog = _opened(window, "talks")
    names = (button.accessibleName() for button in dialog.findChildren(QPushButton))
    new = dialog.findChildren(QPushButton)[list(names).index("New talk")].menu()
    new.aboutToShow.emit()
    ready = new.actions()[-1].menu()
    assert isinstance(ready, QMenu)
    ready.actions()[0].trigger()
    return dialog


def _opener(action: str) -> Reach:
    def reach(window: MainWindow) -> QWidget:
        return _opened(window, action)

    return reach


def _opened(window: MainWindow, action: str) -> QDialog:
    _trigger(window, action)
    shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    return next(shown)


def _trigger(window: MainWindow, action: str) -> None:
    found = window.findChild(QAction, action)
    assert isinstance(found, QAction)
    found.trigger()
