"""The way from the window into a talk, and back."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.present.awake import Awake
from crossbearing.gui.present.offers import Offer, asked_for, offers
from crossbearing.gui.present.preflight import Preflight
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.screens import Screens, display_of
from crossbearing.gui.present.slide_painter import SlidePainter
from crossbearing.gui.present.stage import Stage
from crossbearing.model.address import Address
from crossbearing.model.library import Library
from crossbearing.presenting.keeping import Keeping

# So long after Esc, F5 goes on without asking: common clickers send the two from one button.
_AGAIN_S = 60.0


class Presenting(QObject):
    """Opens the page before the first slide, then the talk. `finished` tells that it is over."""

    finished = Signal()

    def __init__(
        self,
        window: QWidget,
        library: Library,
        shelf: Shelf,
        look: Look,
        *,
        screens: Screens | None = None,
        awake: Awake | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._shelf, self._look = window, library, shelf, look
        self._screens = screens or Screens(self)
        self._awake = awake or Awake()
        self._clock = clock
        self.keeping = Keeping(shelf.path.parent)
        self.preflight: Preflight | None = None
        self.stage: Stage | None = None
        self._presenter: Presenter | None = None
        self._again: Callable[[], None] | None = None
        self._ended_at = 0.0

    def offers(self, here: Address | None = None) -> tuple[Offer, ...]:
        """What can be presented now."""
        return offers(self._library, self._shelf, here)

    def stand_at(self, screens: Screens) -> None:
        """Present on other screens from the next talk on."""
        self._screens = screens

    def open(
        self,
        here: Address | None = None,
        *,
        talk: str = "",
        screen: int | None = None,
        minutes: float | None = None,
    ) -> None:
        """Show the page before the first slide; a talk that runs is only brought to the front.

        `here` is the entry at hand, `talk` the key, id or name of what to present, `screen` the
        number, from 1, of the room's screen, `minutes` the time there is.
        """
        if self.stage is not None:
            self.stage.audience.activateWindow()
            return
        if self.preflight is not None:
            self.preflight.activateWindow()
            return
        if self._again is not None and not talk and self._clock() - self._ended_at < _AGAIN_S:
            self._again()
            return
        found = self.offers(here)
        own_screen = self._window.screen()
        preflight = Preflight(
            found,
            self.keeping,
            self._screens,
            self._look.icons,
            here=display_of(own_screen) if own_screen is not None else None,
            screen=screen,
            minutes=minutes,
            parent=self._window,
        )
        wanted = asked_for(found, talk or self._left_off())
        if wanted is not None:
            preflight.choose(found.index(wanted))
        preflight.started.connect(lambda resume: self._start(preflight, resume=resume))
        preflight.finished.connect(self._preflight_closed)
        self.preflight = preflight
        preflight.open()

    def close(self) -> None:
        """End a running talk: the program closes."""
        if self.stage is not None:
            self.stage.close()
        if self.preflight is not None:
            self.preflight.reject()

    def _left_off(self) -> str:
        """The talk that was not brought to its end."""
        left = self.keeping.unfinished()
        return left.key if left is not None else ""

    def _preflight_closed(self) -> None:
        if self.preflight is not None:
            self.preflight.deleteLater()
        self.preflight = None

    def _start(self, preflight: Preflight, *, resume: bool) -> None:
        left = preflight.unfinished if resume else None
        script = preflight.script
        if self._presenter is not None:
            self._presenter.deleteLater()
        self._presenter = presenter = Presenter(
            script,
            preflight.plan,
            self.keeping,
            progress=left.restored(script.steps) if left is not None else None,
            parent=self,
        )
        if left is not None:
            presenter.resume()
        painter = SlidePainter(preflight.tints, preflight.room)
        layout, chosen = preflight.layout_chosen, preflight.places

        def show() -> None:
            stage = Stage(
                presenter,
                painter,
                library=self._library,
                look=self._look,
                keeping=self.keeping,
                screens=self._screens,
                chosen=chosen,
                layout=layout,
                awake=self._awake,
            )
            self.stage = stage
            painter.on_failure(lambda _: stage.console.say(
                self.tr("This slide can’t be drawn. The talk goes on with the next.")
            ))  # fmt: skip
            stage.closed.connect(self._closed)
            stage.open()

        def again() -> None:
            presenter.resume()
            show()

        self._again = again
        show()

    def _closed(self) -> None:
        self.stage = None
        self._ended_at = self._clock()
        self._window.activateWindow()
        self.finished.emit()
