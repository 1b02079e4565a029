"""The windows of a running talk: which is where, and what happens when a screen comes or goes."""

from __future__ import annotations

from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal

from crossbearing.gui.look import Look
from crossbearing.gui.present.audience import AudienceWindow
from crossbearing.gui.present.awake import Awake
from crossbearing.gui.present.console import Console
from crossbearing.gui.present.hands import Hands
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.screens import Display, Places, Screens
from crossbearing.gui.present.seating import Seats, reseated
from crossbearing.gui.present.slide_painter import SlidePainter
from crossbearing.model.library import Library
from crossbearing.presenting.keeping import Keeping
from crossbearing.presenting.keys import Command


class Layout(StrEnum):
    """How windows are laid out."""

    SCREENS = "screens"
    ONE_SCREEN = "one screen"
    SHARE = "share"


class Stage(QObject):
    """Opens the windows of a talk and keeps each on its screen. `closed` tells that all are gone.

    The console never stands on the screen that the room sees: where only that one is left, it is
    hidden.
    """

    closed = Signal()

    def __init__(
        self,
        presenter: Presenter,
        painter: SlidePainter,
        *,
        library: Library,
        look: Look,
        keeping: Keeping,
        screens: Screens,
        chosen: Places,
        layout: Layout,
        awake: Awake,
    ) -> None:
        super().__init__(presenter)
        self._presenter, self._keeping, self._screens = presenter, keeping, screens
        self._seats, self._layout, self._awake = Seats.of(chosen), layout, awake
        # One screen is no wish where there is no other: one that comes later is welcome.
        self._wants_console = layout is Layout.SCREENS or len(screens.displays()) == 1
        self._is_over = False
        hands = Hands(presenter, keeping.clicker())
        self.audience = AudienceWindow(presenter, painter, hands)
        size = keeping.choices().note_size
        self.console = Console(presenter, painter, hands, library=library, note_size=size)
        self.console.set_icons(look.icons)
        self._look = look
        look.changed.connect(self.console.set_icons)
        presenter.asked.connect(self._do)
        presenter.ended.connect(self.close)
        self.console.notes.sized.connect(self._keep_note_size)
        self.audience.closed.connect(self.close)
        self.console.closed.connect(self.close)
        screens.changed.connect(self._screens_changed)

    def open(self) -> None:
        """Show the windows, and then hold off screen saver and sleep."""
        QTimer.singleShot(0, self, self._hold_awake)
        if self._layout is Layout.SHARE:
            self._open_shared()
        else:
            self._put()

    def _hold_awake(self) -> None:
        if not self._is_over and not self._awake.hold():
            self.console.say(
                self.tr("The screen saver can’t be held off here; switch it off by hand.")
            )

    def close(self) -> None:
        """Close the windows; the talk can be resumed."""
        if self._is_over:
            return
        self._is_over = True
        self._presenter.stop()
        self._awake.release()
        self._look.changed.disconnect(self.console.set_icons)
        for window in (self.audience, self.console):
            window.close()
            window.deleteLater()
        self.closed.emit()
        self.deleteLater()

    def _open_shared(self) -> None:
        """A window with a title for the call, and the console beside it."""
        display = self._seats.own or self._seats.room
        screen = self._screens.screen(display) if display is not None else None
        area = display.area if display is not None else QRect(0, 0, 1280, 720)
        area = screen.availableGeometry() if screen is not None else area
        self.audience.resize(min(1280, area.width() * 6 // 10), min(720, area.width() * 27 // 80))
        self.audience.move(area.topLeft())
        self.console.resize(area.width() * 8 // 10, area.height() * 8 // 10)
        self.console.move(area.left() + area.width() // 6, area.top() + area.height() // 6)
        self.audience.show()
        self.console.show()
        self.console.activateWindow()

    def _put(self) -> None:
        """Each window on its screen."""
        room, own = self._seats.room, self._seats.own
        # First one leaves, so that it is never seen where the other is to be.
        if own is None:
            self.console.hide()
        else:
            self._fill(self.console, own)
        if room is None:
            self.audience.hide()
        else:
            self._fill(self.audience, room)
            self.console.show_room(room.width / max(1, room.height))
        self._presenter.see_console(own is not None)
        (self.audience if own is None else self.console).activateWindow()

    def _fill(self, window: AudienceWindow | Console, display: Display) -> None:
        screen = self._screens.screen(display)
        is_there = window.isVisible() and window.geometry() == display.area
        if is_there and window.isFullScreen():
            return
        window.hide()
        window.setWindowState(Qt.WindowState.WindowNoState)
        if screen is not None and window.screen() is not screen:
            window.setScreen(screen)
        window.setGeometry(display.area)
        window.showFullScreen()
        window.raise_()

    def _do(self, command: Command) -> None:
        notes = self.console.notes
        if command is Command.SWAP:
            self._swap()
        elif command in {Command.LARGER, Command.SMALLER}:
            notes.resize_by(1 if command is Command.LARGER else -1)
        elif command in {Command.NOTES_ON, Command.NOTES_BACK}:
            notes.scroll_by(1 if command is Command.NOTES_ON else -1)
        elif command is Command.FULL_SCREEN and self._layout is Layout.SHARE:
            if self.audience.isFullScreen():
                self.audience.showNormal()
            else:
                self.audience.showFullScreen()

    def _swap(self) -> None:
        swapped = self._seats.swapped()
        if swapped == self._seats or self._layout is Layout.SHARE:
            self.console.say(self.tr("There is only one screen to show slides on."))
            return
        self._seats = swapped
        # Hidden first: notes must not be seen by the room on their way.
        self.console.hide()
        self._put()

    def _screens_changed(self) -> None:
        """Keep notes and slides apart, whatever was plugged in or out."""
        if self._is_over or self._layout is Layout.SHARE:
            return
        before, displays = self._seats, self._screens.displays()
        self._seats = reseated(before, displays, with_console=self._wants_console)
        if self._seats.room is None:
            self.console.say(
                self.tr(
                    "The projector is unplugged. The talk waits; plug it in again to go on there."
                )
            )
        elif before.room is None:
            self.console.say("")
        self._put()

    def _keep_note_size(self, size: float) -> None:
        self._keeping.choose(replace(self._keeping.choices(), note_size=size))
