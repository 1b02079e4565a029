"""``crossbearing export``: write what the library holds into a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from crossbearing.commands.command import Subparsers, library
from crossbearing.commands.export_map import add_map_options, export_map
from crossbearing.commands.export_outline import add_outline_options, export_outline
from crossbearing.export.maps.sheet import THEMES
from crossbearing.faults import KnownFault, WrongUsage
from crossbearing.tongues import CODES
from crossbearing.userdirs import UserDirs


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "export",
        help="write entries, a talk or a route map into a file",
        description="Write the entries that match, or all of them, into a file; its ending says"
        " as what: .pdf, .pptx, .html, .md, .csv for flash cards, .png for one entry. With --map,"
        " draw a route map, as .svg or .png. Private notes are left out unless asked for.",
    )
    parser.add_argument("--to", metavar="FILE", type=Path, required=True, help="the file to write")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument("--theme", choices=THEMES, default=THEMES[0], help="the colours")
    parser.add_argument(
        "--language",
        choices=CODES,
        default=CODES[0],
        help="the language of headings and labels; content stays in its own",
    )
    add_outline_options(parser)
    add_map_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Write the file.

    Raises:
        KnownFault: the file is there already, or can't be written.
        WrongUsage: the options don't go together, or name what does not exist.
    """
    if options.map is not None and (options.query or options.talk or options.entries):
        raise WrongUsage("--map draws a map and nothing else.", "Leave the entries out.")
    if not options.force and options.to.exists():
        raise KnownFault(f"“{options.to}” is there already.", "Replace it with --force.")
    if options.map is not None:
        export_map(options, library(dirs), options.to)
    else:
        export_outline(options, library(dirs), dirs, options.to)
    return 0
