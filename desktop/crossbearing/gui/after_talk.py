"""What must not happen while a talk runs, done when it is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from crossbearing.gui.main_window import MainWindow


class AfterTalk(QObject):
    """Does things at once, or during a talk as soon as it is over.

    Not even a window that comes to the front may reach the room's screen.
    """

    def __init__(self, window: Callable[[], MainWindow], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: list[Callable[[], object]] = []

    def do(self, act: Callable[[], object], why: str) -> None:
        """Do `act` when no talk runs; if one does, the presenter reads `why` on the console."""
        presenting = self._window().door.presenting
        if presenting is None or presenting.stage is None:
            act()
            return
        if not self._waiting:
            presenting.finished.connect(self._catch_up)
        self._waiting.append(act)
        presenting.stage.console.say(why)

    def _catch_up(self) -> None:
        presenting, waiting = self._window().door.presenting, self._waiting
        self._waiting = []
        if presenting is not None:
            presenting.finished.disconnect(self._catch_up)
        for act in waiting:
            act()
