"""``crossbearing schema``: the JSON Schemas that editors check content files with."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from crossbearing.commands.command import Subparsers
from crossbearing.faults import KnownFault
from crossbearing.userdirs import UserDirs


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "schema",
        help="write the JSON Schemas of the content files",
        description="Write the JSON Schemas of the content files, for editors that check YAML.",
    )
    parser.add_argument("folder", type=Path, help="the folder to write them to")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, _dirs: UserDirs) -> int:
    """Write one file for each sort of content file."""
    # It walks all types of the content, which no other command needs.
    from crossbearing.library.schemas import schema_text, schemas  # noqa: PLC0415

    for name, schema in schemas():
        file = options.folder / f"{name}.schema.json"
        try:
            options.folder.mkdir(parents=True, exist_ok=True)
            _write(file, schema_text(schema))
        except OSError as error:
            what = f"{file} can't be written ({error.strerror})."
            raise KnownFault(what, "Choose another folder.") from error
        print(file)
    return 0


def _write(file: Path, text: str) -> None:
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    fresh.write_text(text, "utf-8", newline="\n")
    fresh.replace(file)
