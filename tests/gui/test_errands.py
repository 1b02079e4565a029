"""What a later start wishes, done in the window; during a talk it waits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from crossbearing.gui.after_talk import AfterTalk
from crossbearing.gui.bookmarks.import_window import ImportWindow
from crossbearing.gui.errands import Errands
from crossbearing.gui.present.preflight import Preflight
from crossbearing.gui.present.stage import Layout, Stage
from crossbearing.instance import Wish
from crossbearing.model.address import Address, EntryId, PackId
from tests.gui.reader import Reader

WANTED = Address(PackId("core"), EntryId("time-horizon"))


@pytest.fixture
def errands(reader: Reader) -> Errands:
    after_talk = AfterTalk(lambda: reader.window, reader.window)
    return Errands(lambda: reader.window, after_talk, reader.window)


@pytest.fixture
def bookmarks(tmp_path: Path) -> Path:
    file = tmp_path / "stars to take.json"
    page = f'<DL><DT><A HREF="{WANTED}">Time horizon</A></DL>'
    file = file.with_suffix(".html")
    file.write_text(f"<!DOCTYPE NETSCAPE-Bookmark-file-1>{page}", "utf-8")
    return file


@pytest.fixture
def stage(reader: Reader) -> Iterator[Stage]:
    """A talk that runs."""
    reader.window.door.open("core/map-in-ten-minutes")
    presenting = reader.window.door.presenting
    assert presenting is not None
    assert presenting.preflight is not None
    presenting.preflight.lay_out(Layout.SHARE)
    QTest.keyClick(presenting.preflight, Qt.Key.Key_F5)
    assert presenting.stage is not None
    QApplication.processEvents()
    yield presenting.stage
    if presenting.stage is not None:
        presenting.stage.close()


def _dialogs(kind: type[QDialog]) -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def test_an_entry_is_opened_and_the_window_comes_forward(reader: Reader, errands: Errands) -> None:
    reader.window.showMinimized()
    errands.do(Wish(entry=WANTED, token="granted"))
    assert reader.window.session.current == WANTED
    assert not reader.window.isMinimized()
    assert reader.window.isActiveWindow()
    # Qt takes it from there, and takes it away where the desktop wants it.
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "granted"


def test_words_are_searched_for_and_the_cursor_stands_in_the_box(
    reader: Reader, errands: Errands
) -> None:
    errands.do(Wish(search="trust"))
    assert reader.window.search_box.text() == "trust"
    assert reader.window.search_box.hasFocus()
    errands.do(Wish(search=""))
    assert reader.window.search_box.selectedText() == "trust"


def test_an_entry_of_another_content_is_told_plainly(reader: Reader, errands: Errands) -> None:
    errands.do(Wish(entry=Address(PackId("other"), EntryId("thing"))))
    assert (
        "crossbearing://other/thing is not in the library."
        in reader.window.statusBar().currentMessage()
    )


def test_a_talk_is_prepared(reader: Reader, errands: Errands) -> None:
    errands.do(Wish(talk="map-in-ten-minutes", minutes=12))
    (preflight,) = _dialogs(Preflight)
    assert isinstance(preflight, Preflight)
    assert preflight.script.key == "core/map-in-ten-minutes"
    preflight.reject()


def test_a_file_of_bookmarks_is_shown_before_it_is_taken_over(
    reader: Reader, errands: Errands, bookmarks: Path
) -> None:
    errands.do(Wish(file=str(bookmarks)))
    (window,) = _dialogs(ImportWindow)
    said = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "1 added" in said or "added: 1" in said.lower(), said
    assert reader.window.session.current != WANTED
    window.reject()


def test_during_a_talk_everything_waits_and_the_room_sees_nothing(
    reader: Reader, errands: Errands, stage: Stage, bookmarks: Path
) -> None:
    before = reader.window.session.current
    seen = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
    room = stage.audience.grab().toImage()
    stage.audience.activateWindow()
    QTest.qWaitForWindowActive(stage.audience)
    errands.do(Wish(entry=WANTED))
    errands.do(Wish(file=str(bookmarks)))
    QApplication.processEvents()
    assert reader.window.session.current == before
    assert {w for w in QApplication.topLevelWidgets() if w.isVisible()} == seen
    assert stage.audience.isActiveWindow()
    assert stage.audience.grab().toImage() == room
    told = [label.text() for label in stage.console.findChildren(QLabel)]
    assert "Something else was opened. It waits until the talk is over." in told
    stage.close()
    assert reader.window.session.current == WANTED
    (window,) = _dialogs(ImportWindow)
    window.reject()
