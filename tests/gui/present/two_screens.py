"""A talk on two simulated screens of different scale factors, in a process of its own.

Prints as JSON where the windows stood and at which scale, at the start and after a swap. The first
argument is a folder to keep files in.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.present.presenting import Presenting
from crossbearing.gui.present.stage import Stage
from crossbearing.library.load import load_library


def _where(stage: Stage) -> dict[str, list[object]]:
    return {
        name: [
            window.screen().name(),
            list(window.geometry().getRect()),
            window.grab().devicePixelRatio(),
            window.isVisible(),
        ]
        for name, window in (("audience", stage.audience), ("console", stage.console))
    }


def main(folder: Path) -> None:
    application = make_application()
    library = load_library([bundled.content()], None).library
    shelf = Shelf(lambda: Store.open(folder / "bookmarks.sqlite3"))
    window = QWidget()
    presenting = Presenting(window, library, shelf, Look(application, bundled.resources()))
    presenting.open(talk="core/map-in-ten-minutes")
    preflight = presenting.preflight
    assert preflight is not None
    told: dict[str, object] = {"asks": not preflight.places.is_sure}
    QTest.keyClick(preflight, Qt.Key.Key_F5)
    stage = presenting.stage
    assert stage is not None
    application.processEvents()
    told["start"] = _where(stage)
    QTest.keyClick(stage.audience, Qt.Key.Key_S)
    application.processEvents()
    told["swapped"] = _where(stage)
    presenting.close()
    shelf.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
