"""Does in the window what was asked on the command line or by the desktop."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from crossbearing.gui.after_talk import AfterTalk
from crossbearing.gui.main_window import MainWindow
from crossbearing.instance import Wish


class Errands(QObject):
    """Opens entries, talks and files in the window that `window` gives; see `AfterTalk`."""

    def __init__(
        self, window: Callable[[], MainWindow], after_talk: AfterTalk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._after_talk = window, after_talk

    def do_first(self, wish: Wish) -> None:
        """Do what the start itself wished; the window stands on its entry already."""
        self._fulfil(wish)

    def do(self, wish: Wish) -> None:
        """Come to the front and do what a later start wishes, or keep it until a talk is over."""
        why = self.tr("Something else was opened. It waits until the talk is over.")
        self._after_talk.do(partial(self._come, wish), why)

    def _come(self, wish: Wish) -> None:
        window = self._window()
        if wish.token:
            # Qt shows it to the desktop as the permission to come to the front, and removes it.
            os.environ["XDG_ACTIVATION_TOKEN"] = wish.token
        window.come_forward()
        if wish.entry is not None and not window.open(wish.entry):
            window.tell(self.tr("{entry} is not in the library.").format(entry=wish.entry))
        self._fulfil(wish)

    def _fulfil(self, wish: Wish) -> None:
        if wish.talk is not None:
            self._window().door.open(wish.talk, wish.screen, wish.minutes)
        if wish.search is not None:
            self._window().search_for(wish.search)
        if wish.file:
            self._window().take_over(Path(wish.file))
