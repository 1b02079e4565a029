"""``crossbearing export``: write what the library holds into a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from crossbearing.commands.command import Subparsers, library
from crossbearing.commands.export_map import add_map_options, export_map
from crossbearing.faults import WrongUsage
from crossbearing.userdirs import UserDirs


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "export",
        help="write a route map into a file",
        description="Write a route map into a file; the file's ending says as what.",
    )
    parser.add_argument("--to", metavar="FILE", type=Path, required=True, help="the file to write")
    add_map_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Write the file."""
    if options.map is None:
        raise WrongUsage("Nothing to export was named.", "Name a route map with --map ID.")
    export_map(options, library(dirs), options.to)
    return 0
