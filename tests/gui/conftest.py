"""A window on the bundled library, with a data file of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.language import Language
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.session import Session
from crossbearing.library.load import load_library
from crossbearing.model.library import Library
from tests.gui.reader import Reader

_FIRST = Session(theme="light", language="en")


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application, with the program's fonts."""
    return make_application()


@pytest.fixture(scope="session")
def library() -> Library:
    """The bundled library."""
    return load_library([bundled.content()], None).library


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, library: Library, tmp_path: Path
) -> Iterator[Callable[..., Reader]]:
    """Starts the program and gives the reader who sits before it; may be called again."""
    opened: list[tuple[MainWindow, Store, Look, Language]] = []

    def _start(session: Session = _FIRST, content: Library = library) -> Reader:
        look = Look(qapp, bundled.resources(), session.theme, session.zoom)
        store = Store.open(tmp_path / "bookmarks.sqlite3")
        language = Language(qapp, bundled.resources(), session.language)
        window = MainWindow(content, Shelf(lambda: store, look), look, language, session)
        opened.append((window, store, look, language))
        window.show()
        qtbot.waitExposed(window)
        return Reader(window, qtbot)

    yield _start
    for window, store, look, language in opened:
        language.choose("en")
        language.deleteLater()
        window.close()
        store.close()
        window.deleteLater()
        look.deleteLater()


@pytest.fixture
def reader(start: Callable[..., Reader]) -> Reader:
    """Somebody before the program as it first starts."""
    return start()
