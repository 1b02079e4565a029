"""Draws every screen of the program, light and dark, small and large, to PNG files."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.key_sheet import KeySheet
from crossbearing.gui.language import Language
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.session import Session
from crossbearing.library.load import load_library
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.entry import AnyEntry, Kind, kind_of
from crossbearing.model.library import Library
from crossbearing.model.page import page_of
from crossbearing.model.page_text import as_text
from tools.kept_shots import kept_shots
from tools.present_shots import present_shots
from tools.route_shots import route_shots

SIZES = ((1366, 768), (1920, 1080))
THEMES = ("light", "dark")
_SLIDE_THEMES = ("light", "dark", "contrast")
_SETTLE_MS = 350
_FIRST = Session(language="en")


class Shot(NamedTuple):
    """A screen: its name, how the window comes to it, and the look if it is a special one."""

    name: str
    reach: Callable[[MainWindow], QWidget | None]
    session: Session = Session(welcomed=True, language="en")
    themes: tuple[str, ...] = THEMES
    sizes: tuple[tuple[int, int], ...] = SIZES


def main(arguments: list[str]) -> int:
    """Draw all screens, or those whose name begins as the second argument says."""
    folder = Path(arguments[0])
    wanted = arguments[1] if len(arguments) > 1 else ""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    library = load_library([bundled.content()], None).library
    for shot in _shots(library):
        if shot.name.startswith(wanted):
            _draw(application, library, shot, folder)
    return 0


def _itself(store: Store) -> Store:
    return store


def _draw(application: QApplication, library: Library, shot: Shot, folder: Path) -> None:
    for theme in shot.themes:
        for width, height in shot.sizes:
            look = Look(application, bundled.resources(), theme, shot.session.zoom)
            with tempfile.TemporaryDirectory() as profile:
                store = Store.open(Path(profile) / "shots.sqlite3")
                store.star(*[entry.address for entry in library.entries[:7:2]])
                language = Language(application, bundled.resources(), shot.session.language)
                shelf = Shelf(partial(_itself, store), application)
                window = MainWindow(library, shelf, look, language, shot.session)
                window.resize(width, height)
                window.show()
                _settle()
                extra = shot.reach(window)
                _settle()
                file = folder / f"{shot.name}-{theme}-{width}x{height}.png"
                (extra or window).grab().save(str(file))
                window.close()
                window.deleteLater()
                store.close()
            look.deleteLater()
            sys.stdout.write(f"{file.name}\n")


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


def _shots(library: Library) -> list[Shot]:
    shots = [
        Shot("main", lambda window: _open(window, "direction")),
        Shot("welcome", lambda window: _open(window, "direction"), _FIRST, sizes=SIZES[:1]),
        Shot("table", _table, sizes=SIZES[:1]),
        Shot("covered", _cover, sizes=SIZES[:1]),
        Shot("search", lambda window: _search(window, "trust people")),
        Shot("nothing-found", lambda window: _search(window, "truzt peple theme:risk")),
        Shot("help", _help, sizes=SIZES[:1]),
        Shot("contrast", lambda window: _open(window, "direction"), themes=("contrast",)),
        Shot(
            "zoom-200",
            lambda window: _open(window, "direction"),
            Session(zoom=2.0, welcomed=True, language="en"),
        ),
        Shot("narrow", lambda window: _open(window, "direction"), sizes=((900, 600),)),
    ]
    every = (*THEMES, "contrast")
    shots += [Shot(name, reach, themes=every) for name, reach in route_shots(library)]
    shots += [Shot(name, reach, sizes=SIZES[:1]) for name, reach in kept_shots()]
    shots += [
        Shot(name, reach, themes=_SLIDE_THEMES if name.startswith("slide") else THEMES)
        for name, reach in present_shots(library)
    ]
    for kind in Kind:
        entries = [entry for entry in library.entries if kind_of(entry) is kind]
        if entries:
            by_length = sorted(entries, key=lambda entry: len(as_text(page_of(entry, library))))
            for name, entry in (("shortest", by_length[0]), ("longest", by_length[-1])):
                shots.append(Shot(f"{kind.value}-{name}", _opener(entry), sizes=SIZES[:1]))
    return shots


def _opener(entry: AnyEntry) -> Callable[[MainWindow], None]:
    def reach(window: MainWindow) -> None:
        window.open(entry.address)

    return reach


def _open(window: MainWindow, entry: str) -> None:
    window.open(Address(PackId("core"), EntryId(entry)))


def _table(window: MainWindow) -> None:
    _press(window, "table")


def _cover(window: MainWindow) -> None:
    _open(window, "direction")
    _press(window, "cover-manager")


def _press(window: MainWindow, action: str) -> None:
    found = window.findChild(QAction, action)
    assert found is not None
    found.trigger()


def _search(window: MainWindow, words: str) -> None:
    box = window.search_box
    box.setFocus()
    box.setText(words)
    box.textEdited.emit(words)


def _help(window: MainWindow) -> QWidget:
    window.open(Address(PackId("core"), EntryId("direction")))
    sheet = KeySheet(window.icons, window)
    sheet.show()
    return sheet


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
