"""The real window on a library of one's choice, for as long as it is measured."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory

from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.language import Language
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.session import Session
from crossbearing.model.library import Library

_REST_S = 0.5
_PATIENCE_S = 120


@contextmanager
def window_on(library: Library, folder: Path) -> Iterator[MainWindow]:
    """A shown window on `library` that keeps its data in `folder`; gone after the block."""
    application = make_application()
    # The offscreen platform says of every popup that it can't be raised.
    QLoggingCategory.setFilterRules("default.warning=false")
    look = Look(application, bundled.resources(), "light", 1.0)
    language = Language(application, bundled.resources(), "en")
    store = Store.open(folder / "bookmarks.sqlite3")
    session = Session(theme="light", language="en", kind="", welcomed=True)
    window = MainWindow(library, Shelf(lambda: store, look), look, language, session)
    try:
        window.show()
        yield window
    finally:
        window.close()
        window.deleteLater()
        look.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        store.close()


def work_until(done: Callable[[], bool]) -> None:
    """Let the window work until `done` says so, and to the end of that round of events.

    Raises:
        RuntimeError: it takes longer than two minutes.
    """
    end = time.monotonic() + _PATIENCE_S
    while not done():
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            raise RuntimeError("the window did not do what was waited for")


def rest() -> None:
    """Let the window do what it does in its first pauses."""
    end = time.monotonic() + _REST_S
    while time.monotonic() < end:
        QCoreApplication.processEvents()
