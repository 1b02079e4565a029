"""What every subcommand shares."""

from __future__ import annotations

import argparse
import sys
from typing import TypeAlias

import msgspec

from crossbearing.library.load import load_library
from crossbearing.library.packs import pack_folders
from crossbearing.model.address import PackId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.userdirs import UserDirs

CORE = PackId("core")
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def library(dirs: UserDirs) -> Library:
    """The library as the window shows it."""
    return load_library(pack_folders(dirs.data), dirs.cache).library


def short_name(entry: AnyEntry) -> str:
    """What to type for `entry`: its id, with its pack unless that is the bundled one."""
    return entry.id if entry.pack == CORE else f"{entry.pack}/{entry.id}"


def print_json(value: object) -> None:
    """Print `value` as indented JSON."""
    encoded = msgspec.json.encode(value)
    print(msgspec.json.format(encoded, indent=2).decode())


def remark(text: str) -> None:
    """Say something that is not the answer itself, so not on standard output."""
    print(text, file=sys.stderr)
