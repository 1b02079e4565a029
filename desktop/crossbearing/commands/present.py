"""``crossbearing present``: the page before the first slide, with one talk chosen."""

from __future__ import annotations

import argparse

from crossbearing.commands.command import Subparsers, library
from crossbearing.faults import WrongUsage
from crossbearing.instance import Wish
from crossbearing.model.library import Library
from crossbearing.opening import open_window
from crossbearing.userdirs import UserDirs

STARS = "stars"
_MOST_MINUTES = 480.0


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "present",
        help="present a talk or your stars",
        description="Open the page before the first slide, in the window that is open already if"
        " there is one. From there one key starts the talk.",
    )
    parser.add_argument(
        "talk",
        metavar="TALK",
        nargs="?",
        default="",
        help="a talk's id or name, ready or your own, or stars; without it, you are asked",
    )
    parser.add_argument(
        "--screen", metavar="N", type=_screen, help="the room's screen, counted from the left"
    )
    parser.add_argument("--minutes", metavar="M", type=_minutes, help="the time that there is")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Open the window and, over it, the page before the first slide.

    Raises:
        WrongUsage: there is no such talk.
    """
    if options.talk:
        _check(options.talk, library(dirs), dirs)
    wish = Wish(talk=options.talk, screen=options.screen, minutes=options.minutes)
    return open_window(dirs, wish, alone=options.temp_profile, debug=options.debug)


def _check(name: str, books: Library, dirs: UserDirs) -> None:
    wanted = name.casefold().strip()
    known = [(talk.id, talk.name, f"{talk.pack}/{talk.id}") for talk in books.talks]
    if wanted == STARS or any(wanted in {one.casefold() for one in names} for names in known):
        return
    # Only here: the data file is needed for one's own talks alone.
    from crossbearing.bookmarks.place import FILE_NAME  # noqa: PLC0415
    from crossbearing.bookmarks.store import Store  # noqa: PLC0415

    file = dirs.data / FILE_NAME
    if file.exists():
        store = Store.open(file)
        own = [(talk.id, talk.name) for talk in store.contents.talks]
        store.close()
        if any(wanted in {one.casefold() for one in names} for names in own):
            return
    ids = ", ".join(talk.id for talk in books.talks)
    raise WrongUsage(f"There is no talk “{name}”.", f"There are: {ids}." if ids else "")


def _screen(text: str) -> int:
    number = int(text) if text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of a screen, such as 2")
    return number


def _minutes(text: str) -> float:
    try:
        minutes = float(text.replace(",", "."))
    except ValueError:
        minutes = 0.0
    if not 0 < minutes <= _MOST_MINUTES:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of minutes from 1 to 480")
    return minutes
