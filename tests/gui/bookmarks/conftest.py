"""The data file behind the window, and somebody who reads a known entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossbearing import bundled
from crossbearing.bookmarks.connection import PATIENCE
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.language import Language
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.session import Session
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.library import Library
from tests.gui.reader import Reader

DIRECTION = Address(PackId("core"), EntryId("direction"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The data file that the window of the `start` fixture uses."""
    return tmp_path / "bookmarks.sqlite3"


@pytest.fixture
def reader(start: Callable[..., Reader]) -> Reader:
    """Somebody who reads “Direction”."""
    reader = start()
    reader.window.open(DIRECTION)
    return reader


class Place:
    """Where the file lies, and the window over it."""

    def __init__(self, application: QApplication, qtbot: QtBot, library: Library) -> None:
        self._made = application, qtbot, library
        self.shelf: Shelf | None = None

    def open(self, path: Path, patience: float = PATIENCE) -> Reader:
        application, qtbot, library = self._made
        self.look = Look(application, bundled.resources(), "light")
        self.shelf = Shelf.of_file(path, self.look, patience)
        language = Language(application, bundled.resources(), "en")
        session = Session(theme="light", language="en", welcomed=True, current=DIRECTION)
        self.window = MainWindow(library, self.shelf, self.look, language, session)
        self.window.show()
        qtbot.waitExposed(self.window)
        return Reader(self.window, qtbot)

    def close(self) -> None:
        if self.shelf is not None:
            self.window.close()
            self.shelf.close()
            self.window.deleteLater()
            self.look.deleteLater()


@pytest.fixture
def place(qapp: QApplication, qtbot: QtBot, library: Library) -> Iterator[Place]:
    """A place to open a window on a file in whatever state."""
    place = Place(qapp, qtbot, library)
    yield place
    place.close()
