"""Faults of the program: the person is told once and goes on, the room is told nothing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from crossbearing.gui.after_talk import AfterTalk
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.bug_window import BugWindow
from crossbearing.gui.bugs import Bugs
from crossbearing.gui.present.stage import Stage
from crossbearing.log import FILE_NAME, Log
from tests.gui.reader import Reader
from tests.gui.test_errands import stage

__all__ = ["stage"]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    log = Log(tmp_path / "state")
    before = threading.excepthook, logging.getLogger().level, logging.raiseExceptions
    yield log
    log.end()
    threading.excepthook = before[0]
    logging.getLogger().setLevel(before[1])
    logging.raiseExceptions = before[2]


@pytest.fixture
def bugs(reader: Reader, log: Log) -> Iterator[Bugs]:
    """The program as `run` sets it up, heeding its own faults."""
    bugs = Bugs(log, reader.window._look, lambda: reader.window, reader.window)
    bugs.heed(AfterTalk(lambda: reader.window, reader.window))
    yield bugs
    bugs.end()
    for window in _windows():
        window.reject()


def _windows() -> list[BugWindow]:
    found = QApplication.topLevelWidgets()
    return [w for w in found if isinstance(w, BugWindow) and w.isVisible()]


def _go_wrong(what: str = "the compass spins") -> None:
    """A fault in what Qt calls."""

    def slot() -> None:
        raise RuntimeError(what)

    action = QAction()
    action.triggered.connect(slot)
    action.trigger()
    QApplication.processEvents()


def _report(window: BugWindow) -> str:
    return window.text


def _press(window: BugWindow, text: str) -> None:
    next(b for b in window.findChildren(QPushButton) if b.text() == text).click()


def _logged(log: Log) -> str:
    return (log.folder / FILE_NAME).read_text("utf-8")


def test_the_person_reads_what_happened_and_goes_on(
    reader: Reader, bugs: Bugs, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    _go_wrong()
    (window,) = _windows()
    report = _report(window)
    assert report.startswith("Crossbearing 0.1.0, Python 3.")
    assert ", Qt 6." in report.splitlines()[0]
    assert report.endswith("RuntimeError: the compass spins")
    assert "in slot" in report
    assert "RuntimeError: the compass spins" in _logged(log)
    titles = [label.text() for label in window.findChildren(QLabel)]
    assert "Crossbearing made a mistake" in titles
    _press(window, "Copy the report")
    assert QApplication.clipboard().text() == report
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    _press(window, "Open the log folder")
    assert [url.toLocalFile() for url in opened] == [str(log.folder)]
    _press(window, "Go on")
    assert not _windows()
    reader.window.activateWindow()
    reader.qtbot.waitUntil(reader.window.isActiveWindow)
    reader.search("trust")
    assert reader.window.search_box.text() == "trust"


def test_windows_do_not_pile_up(bugs: Bugs, log: Log) -> None:
    for what in ("one", "two", "two", "two", "three"):
        _go_wrong(what)
    (window,) = _windows()
    assert [word in _report(window) for word in ("one", "two", "three")] == [True] * 3
    assert _report(window).count("RuntimeError: two") == 1
    assert _logged(log).count("RuntimeError: two") == 1
    for number in range(60):
        _go_wrong(f"different {number}")
    assert len(_windows()) == 1
    assert _logged(log).count("Traceback") <= 20


def test_a_fault_in_a_thread_is_told_too(bugs: Bugs, log: Log) -> None:
    def work() -> None:
        raise ValueError("off the map")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    QApplication.processEvents()
    (window,) = _windows()
    assert "ValueError: off the map" in _report(window)
    assert "ValueError: off the map" in _logged(log)


def test_during_a_talk_only_the_presenter_hears_of_it(bugs: Bugs, stage: Stage) -> None:
    room = stage.audience.grab().toImage()
    _go_wrong()
    assert not _windows()
    assert stage.audience.grab().toImage() == room
    told = [label.text() for label in stage.console.findChildren(QLabel)]
    assert "The program made a mistake, which is in its log. The talk goes on." in told
    stage.close()
    assert len(_windows()) == 1


def test_what_somebody_wrote_is_not_in_the_log(
    reader: Reader, bugs: Bugs, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_more: object) -> None:
        raise RuntimeError("no ink")

    monkeypatch.setattr(Shelf, "write_note", fail)
    reader.press("Ctrl+E")
    reader.type("Anna is leaving us")
    reader.press("Ctrl+1")
    reader.qtbot.waitUntil(lambda: bool(_windows()))
    assert "RuntimeError: no ink" in _logged(log)
    assert "Anna" not in _logged(log)
    assert "Anna" not in _report(_windows()[0])
    monkeypatch.undo()


def test_a_crash_before_is_told_in_its_own_words(bugs: Bugs, log: Log) -> None:
    bugs.tell_crash("Fatal Python error: Segmentation fault")
    (window,) = _windows()
    titles = [label.text() for label in window.findChildren(QLabel)]
    assert "Crossbearing ended suddenly the last time" in titles
    assert _report(window).endswith("Fatal Python error: Segmentation fault")


def test_the_log_stays_small(log: Log) -> None:
    for number in range(40):
        log.write("info", "test", f"{number} " + "x" * 100_000)
    files = sorted(file.name for file in log.folder.iterdir())
    assert files == [FILE_NAME, *(f"{FILE_NAME}.{number}" for number in (1, 2, 3))]
    assert sum(file.stat().st_size for file in log.folder.iterdir()) < 3_000_000
    assert "39 xxx" in _logged(log)


def test_a_folder_that_cannot_be_written_to_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file, not a folder", "utf-8")
    log = Log(tmp_path / "state")
    log.write("info", "test", "nobody hears this")
    log.end()
