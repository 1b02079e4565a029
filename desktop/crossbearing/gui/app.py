"""The composition root: makes the services, hands them to the window, and shows it."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from crossbearing import __version__, bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.session import load_session, save_session
from crossbearing.gui.theme.fonts import register_fonts
from crossbearing.library.load import load_library
from crossbearing.userdirs import UserDirs

MEASURE = "CROSSBEARING_MEASURE"


def run(dirs: UserDirs) -> int:
    """Show the window until the person closes it; gives the exit status.

    Raises:
        KnownFault: the stars can't be opened, told in plain words.
    """
    application = make_application()
    session = load_session(dirs.config)
    look = Look(application, bundled.resources(), session.theme, session.zoom)
    loaded = load_library([bundled.content()], dirs.cache)
    store = Store.open(dirs.data / "bookmarks.sqlite3")
    window = MainWindow(loaded.library, Shelf(store, application), look, session)
    if MEASURE in os.environ:
        window.painted.connect(lambda: _first_paint(window))
    window.show()
    status = application.exec()
    save_session(window.session, dirs.config)
    window.deleteLater()
    store.close()
    return status


def make_application() -> QApplication:
    """The Qt application with the program's names, icon and fonts."""
    QGuiApplication.setDesktopFileName("io.github.crossbearing.Crossbearing")
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("crossbearing")
    application.setApplicationDisplayName("Crossbearing")
    application.setApplicationVersion(__version__)
    register_fonts(bundled.resources() / "fonts")
    application.setWindowIcon(QIcon(str(bundled.resources() / "icons" / "crossbearing.svg")))
    return application


def _first_paint(window: MainWindow) -> None:
    """Tell a benchmark that the window has been painted, and quit unless it is asked to stay."""
    window.repaint()
    sys.stdout.write("first-paint\n")
    sys.stdout.flush()
    if os.environ[MEASURE] != "stay":
        window.close()
