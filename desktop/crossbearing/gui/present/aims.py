"""What lies over the console, and what the mouse does on the room's picture."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from crossbearing.presenting.keys import Command


class Overlay(StrEnum):
    """What lies over the console, where only the presenter sees it."""

    OVERVIEW = "overview"
    SEARCH = "search"
    HELP = "help"


class Aim(StrEnum):
    """What the mouse does on the room's picture."""

    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    ZOOM = "zoom"


AIMS = {
    Command.POINTER: Aim.POINTER,
    Command.SPOTLIGHT: Aim.SPOTLIGHT,
    Command.ZOOM: Aim.ZOOM,
}
OVERLAYS = {
    Command.OVERVIEW: Overlay.OVERVIEW,
    Command.SEARCH: Overlay.SEARCH,
    Command.HELP: Overlay.HELP,
}


class Pointing(msgspec.Struct, frozen=True):
    """An aim, and where on the slide, as shares of its width and height."""

    aim: Aim
    x: float = 0.5
    y: float = 0.5
