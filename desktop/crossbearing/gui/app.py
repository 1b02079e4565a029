"""The composition root: makes the services, hands them to the window, and shows it."""

from __future__ import annotations

import gc
import os
import sys

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from crossbearing import __version__, bundled
from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.crash import CrashWatch
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.bugs import Bugs
from crossbearing.gui.first_contact import told_plainly
from crossbearing.gui.language import Language
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.platform import check_platform
from crossbearing.gui.session import Session, load_session, save_session
from crossbearing.gui.theme.fonts import register_fonts
from crossbearing.instance import Seat, Wish
from crossbearing.library.load import load_library
from crossbearing.library.packs import pack_folders
from crossbearing.log import Log
from crossbearing.model.library import Library
from crossbearing.userdirs import UserDirs

MEASURE = "CROSSBEARING_MEASURE"


def run(dirs: UserDirs, wish: Wish, seat: Seat | None, *, debug: bool = False) -> int:
    """Show the window, do what is wished, and give the exit status.

    With a `seat`, the window also does what later starts wish; with `debug` the log says more.
    """
    crash, log = CrashWatch(dirs.state), Log(dirs.state, debug=debug)
    application = make_application()
    session = load_session(dirs.config)
    if wish.entry is not None:
        session = msgspec.structs.replace(session, current=wish.entry, place=0)
    resources = bundled.resources()
    look = Look(application, resources, session.theme, session.zoom, still=session.still)
    language = Language(application, resources, session.language)
    loaded = load_library(pack_folders(dirs.data), dirs.cache)
    shelf = Shelf.of_file(dirs.data / FILE_NAME, application)
    desk = Desk(loaded.library, shelf, look, language)
    bugs = Bugs(log, look, lambda: desk.window, application)
    desk.open(session)

    def heed() -> None:
        # Only here: the window is painted first.
        from crossbearing.gui.heeding import heed_outside  # noqa: PLC0415

        _look_for_waste_again()
        heed_outside(application, lambda: desk.window, log, bugs, wish=wish, seat=seat)
        if loaded.problems:
            desk.window.tell_problems(loaded.problems)
        if crash.before:
            bugs.tell_crash(crash.before)

    # Not before: Qt loads its plug-in for such pictures for it.
    desk.window.painted.connect(lambda: application.setWindowIcon(_icon()))
    desk.window.painted.connect(lambda: QTimer.singleShot(0, application, heed))
    status = application.exec()
    save_session(desk.window.session, dirs.config)
    shelf.close()
    bugs.end()
    log.end()
    crash.end()
    return status


def _look_for_waste_again() -> None:
    """Let Python look for waste again, but not among what a start makes, since that stays."""
    gc.freeze()
    gc.enable()


class Desk:
    """Keeps one window open; it is replaced when the person chooses another language."""

    def __init__(self, library: Library, shelf: Shelf, look: Look, language: Language) -> None:
        self._library, self._shelf, self._look, self._language = library, shelf, look, language

    def open(self, session: Session) -> None:
        """Show a window as `session` remembers it."""
        self.window = MainWindow(self._library, self._shelf, self._look, self._language, session)
        self.window.language_chosen.connect(self._speak)
        if MEASURE in os.environ:
            self.window.painted.connect(lambda: _first_paint(self.window))
        self.window.show()

    def _speak(self, choice: str) -> None:
        """Open the window anew in another language, and close this one."""
        before = self.window
        self._language.choose(choice)
        self.open(before.session)
        if before.close():  # it stays if it holds a note that can't be saved
            before.deleteLater()


def make_application() -> QApplication:
    """The Qt application with the program's names and fonts."""
    QGuiApplication.setDesktopFileName("io.github.crossbearing.Crossbearing")
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        check_platform()
        with told_plainly():
            application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("crossbearing")
    application.setApplicationDisplayName("Crossbearing")
    application.setApplicationVersion(__version__)
    register_fonts(bundled.resources() / "fonts")
    return application


def _icon() -> QIcon:
    return QIcon(str(bundled.resources() / "icons" / "crossbearing.svg"))


def _first_paint(window: MainWindow) -> None:
    """Tell a benchmark that the window has been painted, and quit unless it is asked to stay.

    If it waits for the whole window, that is once page and map, which are made after this, are
    painted too.
    """
    if os.environ[MEASURE] == "whole" and not window.is_complete:

        def paint_all() -> None:
            window.repaint()
            _first_paint(window)

        QTimer.singleShot(0, window, paint_all)
        return
    sys.stdout.write("first-paint\n")
    sys.stdout.flush()
    if os.environ[MEASURE] != "stay":
        window.close()
