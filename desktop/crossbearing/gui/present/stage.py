"""The windows of a running talk: which is where, and what happens when a screen comes or goes."""

from __future__ import annotations

from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from crossbearing.gui.look import Look
from crossbearing.gui.present.audience import AudienceWindow
from crossbearing.gui.present.awake import Awake
from crossbearing.gui.present.console import Console
from crossbearing.gui.present.hands import Hands
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.screens import Display, Places, Screens, places
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
        self._places, self._layout, self._awake = chosen, layout, awake
        self._missing: Display | None = None
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
        room = self._screens.screen(self._places.own or self._places.room)
        area = room.availableGeometry() if room is not None else self._places.room.area
        self.audience.resize(min(1280, area.width() * 6 // 10), min(720, area.width() * 27 // 80))
        self.audience.move(area.topLeft())
        self.console.resize(area.width() * 8 // 10, area.height() * 8 // 10)
        self.console.move(area.left() + area.width() // 6, area.top() + area.height() // 6)
        self.audience.show()
        self.console.show()
        self.console.activateWindow()

    def _put(self) -> None:
        """Each window on its screen."""
        room, own = self._places.room, self._places.own
        has_console = own is not None and self._layout is Layout.SCREENS
        # First the console leaves, so that it is never seen where the slides are to be.
        if not has_console:
            self.console.hide()
        else:
            self._fill(self.console, own)
        self._fill(self.audience, room)
        self._presenter.see_console(has_console)
        self.console.preview.aspect = room.width / max(1, room.height)
        self.console.preview.update()
        (self.console if has_console else self.audience).activateWindow()

    def _fill(self, window: AudienceWindow | Console, display: Display | None) -> None:
        screen = self._screens.screen(display) if display is not None else None
        if display is None:
            return
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
        if self._layout is Layout.SCREENS and self._places.own is not None:
            self._places = self._places.swapped()
            # Hidden first: notes must not be seen by the room on their way.
            self.console.hide()
            self._put()
        else:
            self.console.say(self.tr("There is only one screen to show slides on."))

    def _screens_changed(self) -> None:
        """Keep notes and slides apart, whatever was plugged in or out."""
        if self._is_over or self._layout is Layout.SHARE:
            return
        displays = self._screens.displays()
        room, own = self._places.room, self._places.own
        if room in displays and (own is None or own in displays) and self._missing is None:
            if own is None and self._layout is Layout.SCREENS and len(displays) > 1:
                self._places = Places(room, places(displays, None).own, is_sure=False)
                self._offer_screen(displays)
            return
        if room not in displays and own in displays:
            self._room_unplugged()
        elif room in displays:
            self._own_unplugged()
        if self._missing is not None and len(displays) > 1:
            self._room_is_back(displays)

    def _offer_screen(self, displays: tuple[Display, ...]) -> None:
        """A screen more: the slides go there if it is surely the projector, notes stay behind."""
        found = places(displays, self._places.room)
        self._places = found if found.is_sure else Places(self._places.room, None, is_sure=True)
        if found.is_sure:
            self._put()

    def _room_unplugged(self) -> None:
        """The projector is gone: slides wait, the console stays where it is."""
        self._missing = self._places.room
        self.audience.hide()
        self.console.say(
            self.tr("The projector is unplugged. The talk waits; plug it in again to go on there.")
        )

    def _own_unplugged(self) -> None:
        """The presenter's screen is gone: the room must not get the notes instead."""
        self.console.hide()
        self._places = replace(self._places, own=None)
        self._put()

    def _room_is_back(self, displays: tuple[Display, ...]) -> None:
        own = self._places.own
        others = [display for display in displays if display != own]
        self._places = Places(others[-1], own, is_sure=True)
        self._missing = None
        self.console.say("")
        self._put()

    def _keep_note_size(self, size: float) -> None:
        self._keeping.choose(replace(self._keeping.choices(), note_size=size))
