"""What keys and clickers do during a talk: the union of what people's hands know, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Command(StrEnum):
    """What a key asks for."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    ENTER = "enter"
    RUB_OUT = "rub out"
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    OVERVIEW = "overview"
    PAUSE = "pause"
    RESET = "reset"
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    ZOOM = "zoom"
    SWAP = "swap"
    SEARCH = "search"
    LARGER = "larger notes"
    SMALLER = "smaller notes"
    NOTES_ON = "notes on"
    NOTES_BACK = "notes back"
    HELP = "help"
    START = "start"
    ESCAPE = "escape"
    FULL_SCREEN = "full screen"


# Names as Qt spells them. Letters stand for themselves in either case. Enter without digits is
# next, Backspace without digits is previous, see `progress`.
KEYS: Mapping[Command, tuple[str, ...]] = MappingProxyType(
    {
        Command.NEXT: ("Right", "Down", "PgDown", "Space", "N", "Media Next"),
        Command.ENTER: ("Return", "Enter"),
        Command.PREVIOUS: ("Left", "Up", "PgUp", "P", "Media Previous"),
        Command.RUB_OUT: ("Backspace",),
        Command.FIRST: ("Home",),
        Command.LAST: ("End",),
        Command.BLACK: ("B", "."),
        Command.WHITE: ("W", ","),
        Command.FREEZE: ("F",),
        Command.OVERVIEW: ("Tab", "G"),
        Command.PAUSE: ("T",),
        Command.RESET: ("Shift+T",),
        Command.POINTER: ("L",),
        Command.SPOTLIGHT: ("O",),
        Command.ZOOM: ("Z",),
        Command.SWAP: ("S",),
        Command.SEARCH: ("/", "Ctrl+F", "Ctrl+K"),
        Command.LARGER: ("+", "=", "Ctrl++", "Ctrl+="),
        Command.SMALLER: ("-", "Ctrl+-"),
        Command.NOTES_ON: ("Shift+Down", "Shift+PgDown"),
        Command.NOTES_BACK: ("Shift+Up", "Shift+PgUp"),
        Command.HELP: ("?", "F1"),
        Command.START: ("F5", "Shift+F5"),
        Command.ESCAPE: ("Esc",),
        Command.FULL_SCREEN: ("F11",),
    }
)
DIGITS = frozenset("0123456789")
# What a clicker's buttons may be made to do.
FOR_CLICKERS = (
    Command.NEXT,
    Command.PREVIOUS,
    Command.BLACK,
    Command.WHITE,
    Command.FREEZE,
    Command.OVERVIEW,
    Command.PAUSE,
    Command.POINTER,
    Command.SPOTLIGHT,
)

_BY_KEY = {key.casefold(): command for command, keys in KEYS.items() for key in keys}


def command_for(key: str, own: Mapping[str, Command] = MappingProxyType({})) -> Command | None:
    """What `key` asks for; None if nothing. `own` are the keys that a person has mapped.

    Shift changes a letter's case and nothing else, except where the table says so: a clicker or a
    held Caps Lock may send either.
    """
    folded = key.casefold()
    for name in (folded, folded.removeprefix("shift+")):
        for mapped, command in own.items():
            if mapped.casefold() == name:
                return command
        if name in _BY_KEY:
            return _BY_KEY[name]
    return None
