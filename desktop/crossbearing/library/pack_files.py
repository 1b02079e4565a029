"""Finding a pack's files, without ever leaving its folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

_YAML = (".yaml", ".yml")


class Seen(msgspec.Struct, frozen=True, order=True):
    """A YAML file that lies in a pack, or a link to a folder.

    `relative` is its path within the pack, with slashes. `size` is in bytes, `changed` in
    nanoseconds. What a link leads to is not looked at.
    """

    relative: str
    size: int
    changed: int
    link: bool


def seen_in(folder: Path, *suffixes: str) -> tuple[Seen, ...]:
    """The files in `folder` and in the folders directly in it, by name; hidden ones are not.

    Only files with one of the `suffixes` count, which are those of YAML if none is given.

    Raises:
        OSError: a folder can't be listed.
    """
    return tuple(sorted(_seen(folder, "", suffixes or _YAML)))


def _seen(folder: str | os.PathLike[str], prefix: str, suffixes: tuple[str, ...]) -> Iterator[Seen]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith("."):
                continue
            if not prefix and entry.is_dir(follow_symlinks=False):
                yield from _seen(entry.path, f"{name}/", suffixes)
            elif name.lower().endswith(suffixes) or (not prefix and _linked_folder(entry)):
                status = entry.stat(follow_symlinks=False)
                yield Seen(prefix + name, status.st_size, status.st_mtime_ns, entry.is_symlink())


def _linked_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_symlink() and entry.is_dir()


def shown(folder: Path, relative: str = "") -> str:
    """How a problem names a file of the pack in `folder`: on one line, and printable."""
    text = str(folder / relative)
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")


def total_size(seen: Iterable[Seen]) -> int:
    """The bytes of all files together."""
    return sum(file.size for file in seen)
