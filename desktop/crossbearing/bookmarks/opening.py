"""Opening the data file, whatever state it is in."""

from __future__ import annotations

from pathlib import Path

import msgspec

from crossbearing.bookmarks import copies, damage
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.damage import Trouble
from crossbearing.bookmarks.data_file import Clock, DataFile
from crossbearing.bookmarks.salvage import salvage
from crossbearing.bookmarks.trouble import (
    Damaged,
    DiskFault,
    NoRoom,
    StoreFault,
    Unwritable,
    told_plainly,
)


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """The file, or if there is none to write to, what could be read and why it is all."""

    file: DataFile | None = None
    contents: Bookmarks = Bookmarks()
    read_only: StoreFault | None = None
    trouble: Trouble | None = None


def open_file(path: Path, patience: float, clock: Clock) -> Opened:
    """The data file at `path`, ready for use, or the best that can be done without it.

    Raises:
        StoreFault: there is a file, but it can't even be read, or needs a newer program.
    """
    try:
        with told_plainly(path):
            trouble = damage.emptied(path)
        return Opened(file=DataFile(path, patience, clock), trouble=trouble)
    except Damaged as fault:
        return _afresh(path, patience, clock, fault)
    except (Unwritable, NoRoom, DiskFault) as fault:
        return _for_reading(path, fault)


def _afresh(path: Path, patience: float, clock: Clock, fault: Damaged) -> Opened:
    try:
        trouble = damage.set_aside(path, fault, clock())
        return Opened(file=DataFile(path, patience, clock), trouble=trouble)
    except (Unwritable, NoRoom, DiskFault) as stopped:
        return _for_reading(path, stopped)


def _for_reading(path: Path, fault: StoreFault) -> Opened:
    """What is in a file that can't be opened in its place; nothing, if there is none."""
    with told_plainly(path):
        if not path.exists():
            return Opened(read_only=fault)
    try:
        return Opened(read_only=fault, contents=copies.read(path))
    except Damaged:
        return Opened(read_only=fault, contents=salvage(path))
