"""A window whose rows wait for the mouse.

Started as ``python -m tests.gui.bookmarks.arranging stars|talk FILE``. Whenever the rows stand in
another order it prints, as one line of JSON, what they say and where on the screen their middles
are. It ends with its standard input.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSocketNotifier, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListView

from crossbearing import bundled
from crossbearing.bookmarks import drafts
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.bookmarks.talks.talks_window import TalksWindow
from crossbearing.gui.language import Language
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.session import Session
from crossbearing.library.load import load_library
from crossbearing.model.library import Library
from crossbearing.search.facets import Filter, Sort

_STARS = Session(
    theme="light",
    language="en",
    welcomed=True,
    kind="",
    filter=Filter(starred=True),
    sort=Sort.OWN,
)


class Teller:
    """Says in which order the rows of `view` stand, whenever it is another."""

    def __init__(self, view: QListView) -> None:
        self._view = view
        self._said = ""

    def tell(self) -> None:
        view, model = self._view, self._view.model()
        rows = []
        for number in range(model.rowCount()):
            rect = view.visualRect(model.index(number, 0))
            at = view.viewport().mapToGlobal(rect.center())
            name = str(model.index(number, 0).data()).splitlines()[0]
            rows.append({"name": name, "x": at.x(), "y": at.y(), "height": rect.height()})
        said = json.dumps(rows)
        if said != self._said:
            self._said = said
            print(said, flush=True)


def prepared(path: Path, library: Library) -> Store:
    """A store with four stars, and a talk made of them."""
    store = Store.open(path)
    addresses = [entry.address for entry in library.entries[:4]]
    for address in addresses:
        store.star(address)
    TalkEditor(store).make(drafts.of_entries("Talk", addresses))
    return store


def rows_of(what: str, window: MainWindow) -> QListView:
    """The list whose rows are to be dragged."""
    if what == "stars":
        return next(v for v in window.findChildren(QListView) if v.accessibleName() == "Entries")
    window.findChild(QAction, "talks").trigger()
    talks = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TalksWindow))
    talks.move(QPoint(0, 0))
    talks.activateWindow()
    return next(v for v in talks.findChildren(QListView) if v.accessibleName().startswith("Items"))


def main(what: str, path: Path) -> int:
    """Show the window until standard input ends."""
    application = make_application()
    library = load_library([bundled.content()], None).library
    store = prepared(path, library)
    look = Look(application, bundled.resources(), "light")
    shelf = Shelf(lambda: store, look)
    language = Language(application, bundled.resources(), "en")
    window = MainWindow(library, shelf, look, language, _STARS)
    window.move(0, 0)
    started: list[Teller] = []

    def begin() -> None:
        teller = Teller(rows_of(what, window))
        started.append(teller)
        shelf.changed.connect(lambda: _soon(teller.tell))
        _soon(teller.tell)

    window.painted.connect(lambda: _soon(begin))
    window.show()
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(application.quit)
    application.exec()
    shelf.close()
    return 0


def _soon(act: Callable[[], None]) -> None:
    """Once everything else that waits has been done, layouts among it."""
    QTimer.singleShot(0, act)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
