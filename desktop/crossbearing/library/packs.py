"""Where packs lie: the bundled one, those an administrator put there, and the person's own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from crossbearing import bundled

_HERE = ("crossbearing", "packs")


def pack_folders(data: Path) -> list[Path]:
    """The folders of all packs, the bundled one first; `data` is the person's data folder.

    Each folder directly in one of the places for packs is a pack. The places are
    ``crossbearing/packs`` below the folders in ``XDG_DATA_DIRS`` (``%ProgramData%`` on Windows, the
    shared Application Support on macOS), and ``packs`` in the person's data folder. Only the last
    is the person's to write to; none need be there.
    """
    found = dict.fromkeys([bundled.content()])
    for place in (*_shared_places(), data / "packs"):
        found |= dict.fromkeys(_in(place))
    return list(found)


def _shared_places() -> Iterator[Path]:
    if sys.platform == "win32":
        shared = [os.environ.get("PROGRAMDATA", "")]
    elif sys.platform == "darwin":
        shared = ["/Library/Application Support"]
    else:
        # The XDG Base Directory Specification: empty is unset, and relative paths do not count.
        shared = (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    for folder in map(Path, filter(None, shared)):
        if folder.is_absolute():
            yield folder.joinpath(*_HERE)


def _in(place: Path) -> list[Path]:
    """The folders in `place`, by name; hidden ones are not packs."""
    try:
        with os.scandir(place) as entries:
            names = [each.name for each in entries if each.is_dir() and each.name[0] != "."]
    except OSError:
        return []
    return [place / name for name in sorted(names)]
