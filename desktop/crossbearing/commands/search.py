"""``crossbearing search``: the window, with the cursor in the search box."""

from __future__ import annotations

import argparse

from crossbearing.commands.command import Subparsers
from crossbearing.instance import Wish
from crossbearing.opening import open_window
from crossbearing.userdirs import UserDirs


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "search",
        help="open the window to search in it",
        description="Open the window with the cursor in the search box. A window that is open"
        " already does it, and comes to the front.",
    )
    parser.add_argument("words", metavar="WORD", nargs="*", help="what to search for")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Open the window on the search for the words that the options name, or for none yet."""
    return open_window(
        dirs, Wish(search=" ".join(options.words)), alone=options.temp_profile, debug=options.debug
    )
