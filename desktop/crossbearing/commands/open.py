"""``crossbearing open``: the window, with one entry or a file of bookmarks opened in it."""

from __future__ import annotations

import argparse
from pathlib import Path
from urllib.parse import unquote, urlsplit

from crossbearing.commands.command import Subparsers, library
from crossbearing.commands.show import named
from crossbearing.instance import Wish
from crossbearing.opening import open_window
from crossbearing.userdirs import UserDirs

_FILES = (".json", ".html", ".htm")


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "open",
        help="open the window on one entry or a file of bookmarks",
        description="Open the window on one entry, or on the import of a file of bookmarks. A"
        " window that is open already does it, and comes to the front.",
    )
    parser.add_argument(
        "entry",
        metavar="ENTRY",
        nargs="?",
        default="",
        help="its id, pack/id, address crossbearing://pack/id, or name; or a file of bookmarks,"
        " .json or .html",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Open the window on what the options name, or as it was left if they name nothing.

    Raises:
        KnownFault: there is no such entry.
    """
    return open_window(
        dirs, _wish(options.entry, dirs), alone=options.temp_profile, debug=options.debug
    )


def _wish(text: str, dirs: UserDirs) -> Wish:
    if not text:
        return Wish()
    # File managers hand over addresses of files, terminals their names.
    address = urlsplit(text) if text.startswith("file:") else None
    file = Path(unquote(address.path) if address is not None else text)
    if address is not None or (file.suffix.lower() in _FILES and file.exists()):
        return Wish(file=str(file.absolute()))
    return Wish(entry=named(text, library(dirs)).address)
