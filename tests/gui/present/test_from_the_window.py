"""From the main window into a talk with one key, and from the command line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossbearing.presenting.progress import Position
from tests.gui.reader import Reader


def test_f5_then_f5(reader: Reader) -> None:
    reader.press("Ctrl+D", "F5")
    presenting = reader.window.door.presenting
    assert presenting is not None
    assert presenting.preflight is not None
    assert presenting.preflight.script.key == "stars"
    QTest.keyClick(presenting.preflight, Qt.Key.Key_F5)
    assert presenting.stage is not None
    assert presenting.stage.audience.isVisible()
    audience = presenting.stage.audience
    reader.qtbot.waitUntil(lambda: QApplication.activeWindow() is audience)
    QTest.keyClick(audience, Qt.Key.Key_PageDown)
    QTest.keyClick(audience, Qt.Key.Key_Escape)
    assert presenting.stage is None


def test_the_button_does_the_same(reader: Reader) -> None:
    reader.click("Present")
    presenting = reader.window.door.presenting
    assert presenting is not None
    assert presenting.preflight is not None
    QTest.keyClick(presenting.preflight, Qt.Key.Key_Escape)
    assert presenting.preflight is None


def test_a_talk_by_name_with_its_minutes_and_screen(reader: Reader) -> None:
    reader.window.door.open("The map in ten minutes", 1, 25.0)
    presenting = reader.window.door.presenting
    assert presenting is not None
    assert presenting.preflight is not None
    assert presenting.preflight.script.key == "core/map-in-ten-minutes"
    assert presenting.preflight.plan.total == 25 * 60


def test_closing_the_window_ends_the_talk_and_keeps_the_place(reader: Reader) -> None:
    reader.window.door.open("map-in-ten-minutes")
    presenting = reader.window.door.presenting
    assert presenting is not None
    QTest.keyClick(presenting.preflight, Qt.Key.Key_F5)
    QTest.keyClick(presenting.stage.audience, Qt.Key.Key_PageDown)
    reader.window.close()
    assert presenting.stage is None
    left = presenting.keeping.unfinished()
    assert left is not None
    assert left.at == Position(1, 0)
