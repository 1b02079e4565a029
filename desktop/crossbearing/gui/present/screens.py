"""Which screen the room sees and which one the presenter."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen

# How Linux, Windows and macOS call the panel of a laptop.
_BUILT_IN = re.compile(r"^(eDP|LVDS|DSI)|built-?in|internal|color lcd", re.IGNORECASE)


class Display(msgspec.Struct, frozen=True):
    """A screen: its name, its place on the desk in pixels, and whether it belongs to a laptop.

    `port` is what the system calls the socket that it is plugged into.
    """

    name: str
    x: int
    y: int
    width: int
    height: int
    is_built_in: bool = False
    port: str = ""

    @property
    def area(self) -> QRect:
        """Its place on the desk."""
        return QRect(self.x, self.y, self.width, self.height)


class Places(msgspec.Struct, frozen=True):
    """The screen for the room and the presenter's; `own` is None where there is only one.

    `is_sure` tells that nobody need be asked.
    """

    room: Display
    own: Display | None
    is_sure: bool

    def swapped(self) -> Places:
        """The other way round; the same with one screen."""
        return self if self.own is None else Places(self.own, self.room, is_sure=True)


def places(displays: Sequence[Display], here: Display | None, wanted: int | None = None) -> Places:
    """Where to show what. `here` is the screen that the program is on.

    `wanted` is the number, from 1, of the screen asked for the room. Else the room gets the one
    screen that is not built in, or with two screens the one that the program is not on. In every
    other case a screen is proposed and the person should be asked.
    """
    if len(displays) == 1:
        return Places(displays[0], None, is_sure=True)
    if wanted is not None and 1 <= wanted <= len(displays):
        room = displays[wanted - 1]
        return Places(room, _other(displays, room, here), is_sure=True)
    external = [display for display in displays if not display.is_built_in]
    if len(external) == 1 and len(displays) > 1:
        return Places(external[0], _other(displays, external[0], here), is_sure=True)
    others = [display for display in displays if display != here]
    return Places(others[-1], _other(displays, others[-1], here), is_sure=False)


def _other(displays: Sequence[Display], room: Display, here: Display | None) -> Display:
    if here is not None and here != room and here in displays:
        return here
    left = [display for display in displays if display != room]
    return next((display for display in left if display.is_built_in), left[0])


def found_again(display: Display | None, displays: Sequence[Display]) -> Display | None:
    """`display` among `displays`, though it may have moved or changed its size; None if gone."""
    if display is None or display in displays:
        return display
    same = [one for one in displays if (one.port, one.name) == (display.port, display.name)]
    return same[0] if len(same) == 1 else None


class Screens(QObject):
    """The screens there are. `changed` tells that one was plugged in, unplugged or moved."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._added)
            application.screenRemoved.connect(self._changed)
            for screen in application.screens():
                screen.geometryChanged.connect(self._changed)

    def displays(self) -> tuple[Display, ...]:
        """Every screen, those further left first."""
        found = [display_of(screen) for screen in QGuiApplication.screens()]
        return tuple(sorted(found, key=lambda display: (display.x, display.y)))

    def screen(self, display: Display) -> QScreen | None:
        """Qt's screen for `display`; None if it was unplugged."""
        return next((s for s in QGuiApplication.screens() if display_of(s) == display), None)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        self.changed.emit()

    def _changed(self, _what: object) -> None:
        self.changed.emit()


def display_of(screen: QScreen) -> Display:
    """What is known of a screen."""
    area = screen.geometry()
    name = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
    return Display(
        name=name or screen.name(),
        x=area.x(),
        y=area.y(),
        width=area.width(),
        height=area.height(),
        is_built_in=bool(_BUILT_IN.search(screen.name())),
        port=screen.name(),
    )
