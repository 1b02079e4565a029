"""A talk on real monitors, in a process of its own, that tells what each of them shows.

The first argument is a folder to keep files in. To each line that it is given it answers with a
line of JSON: what the pixels of every screen are, read back from the display.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QImage, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.present.presenting import Presenting
from crossbearing.library.load import load_library

_SMALL = QSize(64, 36)
# Pictures are alike whose grey values differ by less than this in the mean, of 255.
_ALIKE = 3.0
_SETTLE_MS = 40


class Talk:
    """A running talk on the screens that there are."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        shelf = Shelf(lambda: Store.open(folder / "bookmarks.sqlite3"))
        library = load_library([bundled.content()], None).library
        self._window = QWidget()
        self._window.setWindowTitle("Desk")
        self._window.resize(300, 200)
        self._window.show()
        look = Look(application, bundled.resources())
        self.presenting = Presenting(self._window, library, shelf, look)
        self.presenting.open(talk="core/map-in-ten-minutes")

    def told(self) -> str:
        """What every screen shows, and where the talk stands."""
        stage = self.presenting.stage
        screens = {screen.name(): self._shows(screen) for screen in self._application.screens()}
        at = list(stage.audience.presenter.progress.at) if stage is not None else None
        return json.dumps({"screens": screens, "at": at})

    def _shows(self, screen: QScreen) -> list[object]:
        """The name of the window that fills `screen`, as its pixels tell, and its scale."""
        stage = self.presenting.stage
        if stage is None:
            return ["nothing", screen.devicePixelRatio()]
        seen = _small(screen.grabWindow(0).toImage())
        for name, window in (("slides", stage.audience), ("console", stage.console)):
            if window.isVisible() and _differ(seen, _small(window.grab().toImage())) < _ALIKE:
                return [name, screen.devicePixelRatio()]
        return ["nothing", screen.devicePixelRatio()]


def _small(image: QImage) -> QImage:
    mode = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(_SMALL, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def _differ(first: QImage, second: QImage) -> float:
    pairs = zip(bytes(first.constBits()), bytes(second.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (_SMALL.width() * _SMALL.height())


def main(folder: Path) -> None:
    application = make_application()
    talk = Talk(application, folder)
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def answer() -> None:
        if sys.stdin.readline():
            QTimer.singleShot(_SETTLE_MS, lambda: print(talk.told(), flush=True))
        else:
            application.quit()

    asked.activated.connect(answer)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
