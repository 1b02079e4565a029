"""Somebody who gives a talk: presses keys, and sees what the room and what the console show."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from crossbearing.export.maps.letters import Letters
from crossbearing.gui.present.audience import AudienceWindow
from crossbearing.gui.present.awake import Awake
from crossbearing.gui.present.block import Block
from crossbearing.gui.present.console import Console
from crossbearing.gui.present.preflight import Preflight
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.presenting import Presenting
from crossbearing.gui.present.screens import Display, Screens
from crossbearing.gui.present.stage import Stage
from crossbearing.presenting.slide import Script
from crossbearing.routing.drawing.marks import Text

LAPTOP = Display("Built-in panel", 0, 0, 1366, 768, is_built_in=True)
PROJECTOR = Display("Projector", 1366, 0, 1920, 1080)
# What a button of a common clicker sends, by what is printed on it.
CLICKER = {"next": "PgDown", "previous": "PgUp", "black": ".", "start": "F5", "stop": "Esc"}


class Desk(Screens):
    """Screens that can be plugged in and out."""

    def __init__(self, *displays: Display) -> None:
        super().__init__()
        self.there = displays

    def displays(self) -> tuple[Display, ...]:
        return self.there

    def screen(self, display: Display) -> QScreen | None:
        return None

    def plug(self, *displays: Display) -> None:
        """From now on these screens are there."""
        self.there = displays
        self.changed.emit()


class Saver(Awake):
    """A screen saver that can be held off, or not."""

    def __init__(self, *, obeys: bool = True) -> None:
        super().__init__()
        self.obeys, self.is_held = obeys, False

    def hold(self) -> bool:
        self.is_held = self.obeys
        return self.obeys

    def release(self) -> None:
        self.is_held = False


class Clock:
    """Time that passes only when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Speaker:
    """Gives talks through `presenting`."""

    def __init__(self, presenting: Presenting, desk: Desk, saver: Saver, qtbot: QtBot) -> None:
        self.presenting, self.desk, self.saver, self.qtbot = presenting, desk, saver, qtbot
        self.drawn: list[str] = []

    @property
    def stage(self) -> Stage:
        assert self.presenting.stage is not None, "no talk is running"
        return self.presenting.stage

    @property
    def preflight(self) -> Preflight:
        assert self.presenting.preflight is not None, "the page before the first slide is closed"
        return self.presenting.preflight

    @property
    def audience(self) -> AudienceWindow:
        return self.stage.audience

    @property
    def console(self) -> Console:
        return self.stage.console

    @property
    def presenter(self) -> Presenter:
        return self.stage._presenter

    @property
    def script(self) -> Script:
        return self.presenter.script

    def start(self, talk: str) -> Speaker:
        """Choose a talk and press F5."""
        self.presenting.open(talk=talk)
        QTest.keyClick(self.preflight, Qt.Key.Key_F5)
        return self

    def press(self, *keys: str, on: QWidget | None = None) -> None:
        """Press keys in the audience's window, or another."""
        for key in keys:
            target = on if on is not None else self.audience
            QTest.keySequence(target, key)
            if target is not on or self.presenting.stage is None:
                QApplication.processEvents()

    def click(self, button: str) -> None:
        """Press a button of the clicker, whichever window happens to have the focus."""
        self.press(CLICKER[button])

    def sees(self) -> list[str]:
        """Every text that is painted for the room, painted anew."""
        self.audience._painter._kept.clear()
        self.drawn.clear()
        self.audience.grab()
        return list(self.drawn)

    def colour(self) -> str:
        """The colour in the corner of what the room sees."""
        image = self.audience.grab().toImage()
        return QColor(image.pixel(3, 3)).name()

    def console_texts(self) -> str:
        """Everything that the console says."""
        labels = [label.text() for label in self.console.findChildren(QLabel)]
        notes = [text.toPlainText() for text in self.console.findChildren(QTextEdit)]
        return "\n".join(labels + notes)

    def notes(self) -> str:
        """What stands in the notes."""
        return "\n".join(text.toPlainText() for text in self.console.findChildren(QTextEdit))

    def click_room(self, x: float, y: float, button: Qt.MouseButton) -> None:
        """Click into the room's picture, at shares of its width and height."""
        spot = QPoint(round(self.audience.width() * x), round(self.audience.height() * y))
        QTest.mouseClick(self.audience, button, pos=spot)


@contextmanager
def recorded(speaker: Speaker, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Note down every text that slides and maps paint."""
    draw, letters = Block.draw, Letters._draw

    def noted(self: Block, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        speaker.drawn.append(self.text)
        draw(self, painter, x, y, colour)

    def noted_letters(self: Letters, painter: QPainter, text: Text) -> None:
        speaker.drawn.append(" ".join(line.text for line in text.wording.lines))
        letters(self, painter, text)

    patch.setattr(Block, "draw", noted)
    patch.setattr(Letters, "_draw", noted_letters)
    yield
