"""From a key press to the slide painted, on two projectors, and from F5 to the first slide."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, QObject, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bench.figure import Figure, percentile
from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.present.presenting import Presenting
from crossbearing.gui.present.screens import Display, Screens
from crossbearing.gui.present.stage import Stage
from crossbearing.library.load import load_library

_FRAME_MS = 1000 / 60
_SIZES = ((1920, 1080, 16.7), (3840, 2160, 33.0))
_TALK = "core/half-day-workshop"
_LAPTOP = Display("Laptop", 0, 0, 1366, 768, is_built_in=True)
_TO_FIRST_SLIDE_MS = 300.0
_PAUSE_MS = 400
_PATIENCE_S = 30


class _Desk(Screens):
    """A laptop with a projector of the given size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._displays = (_LAPTOP, Display("Projector", 1366, 0, width, height))

    def displays(self) -> tuple[Display, ...]:
        return self._displays

    def screen(self, display: Display) -> QScreen | None:
        return None


class _Painted(QObject):
    """Counts how often a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


def present() -> Iterator[Figure]:
    """The slowest hundredth of steps through a talk of every kind of slide."""
    application = make_application()
    QLoggingCategory.setFilterRules("default.warning=false")
    library = load_library([bundled.content()]).library
    for width, height, target in _SIZES:
        with tempfile.TemporaryDirectory() as folder:
            look = Look(application, bundled.resources(), "light")
            shelf = Shelf(lambda: Store.open(Path(folder) / "bookmarks.sqlite3"))
            window = QWidget()
            presenting = Presenting(window, library, shelf, look, screens=_Desk(width, height))
            presenting.open(talk=_TALK)
            started = _start(presenting)
            if presenting.stage is None:
                raise RuntimeError("the talk did not start")
            presenting.stage.audience.resize(width, height)
            presenting.stage.console.resize(_LAPTOP.width, _LAPTOP.height)
            samples = _step_through(presenting.stage)
            presenting.close()
            shelf.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        more = {"p50": percentile(samples, 0.5), "slowest": max(samples), "steps": len(samples)}
        yield Figure(
            f"slide step to painted, {width}×{height} (p99)",
            percentile(samples, 0.99), "ms", "one frame", _FRAME_MS, target / _FRAME_MS, more,
        )  # fmt: skip
        yield Figure(
            f"F5 to first slide, {width}×{height}",
            started, "ms", "what is noticed as waiting", _TO_FIRST_SLIDE_MS, 1.0,
        )  # fmt: skip


def _start(presenting: Presenting) -> float:
    """Milliseconds from F5 on the page before the first slide until the room sees it."""
    preflight = presenting.preflight
    if preflight is None:
        raise RuntimeError("the page before the first slide did not open")
    begun = time.perf_counter()
    QTest.keyClick(preflight, Qt.Key.Key_F5)
    stage = presenting.stage
    if stage is None:
        raise RuntimeError("the talk did not start")
    painted = _Painted(stage.audience)
    _work_until_painted(painted, 0)
    return (time.perf_counter() - begun) * 1000


def _step_through(stage: Stage) -> list[float]:
    """Milliseconds of each press on next, with a speaker's shortest pause between presses."""
    painted = _Painted(stage.audience)
    samples = []
    steps = sum(stage.audience.presenter.script.steps)
    for _ in range(steps - 1):
        QTest.qWait(_PAUSE_MS)
        before = painted.count
        begun = time.perf_counter()
        QTest.keyClick(stage.audience, Qt.Key.Key_PageDown)
        _work_until_painted(painted, before)
        samples.append((time.perf_counter() - begun) * 1000)
    return samples


def _work_until_painted(painted: _Painted, before: int) -> None:
    end = time.monotonic() + _PATIENCE_S
    while painted.count == before:
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            raise RuntimeError("the slide was not painted")
