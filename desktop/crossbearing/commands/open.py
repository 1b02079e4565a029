"""``crossbearing open``: the window, with one entry opened in it."""

from __future__ import annotations

import argparse

from crossbearing.commands.command import Subparsers, library
from crossbearing.commands.show import named
from crossbearing.userdirs import UserDirs


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "open",
        help="open the window on one entry",
        description="Open the window on one entry.",
    )
    parser.add_argument(
        "entry", metavar="ENTRY", help="its id, pack/id, address crossbearing://pack/id, or name"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Open the window on the entry that the options name."""
    entry = named(options.entry, library(dirs))
    # Only here is Qt imported, so that all other commands run without it.
    from crossbearing.gui.app import run as run_window  # noqa: PLC0415

    return run_window(dirs, entry.address)
