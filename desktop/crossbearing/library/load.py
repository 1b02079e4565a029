"""Packs in, one library out; quickly from the cache, and slowly only when something changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from crossbearing.library import cache as cached
from crossbearing.library.order import joined
from crossbearing.library.pack_files import Seen, seen_in, shown
from crossbearing.library.problem import Problem
from crossbearing.model.library import Contents, Library

NOTHING = Contents()


class Loaded(msgspec.Struct, frozen=True):
    """A library of all that is sound, and everything that is wrong with its packs."""

    library: Library
    problems: tuple[Problem, ...] = ()


class LoadedPack(msgspec.Struct, frozen=True):
    """What one pack gives."""

    contents: Contents = NOTHING
    problems: tuple[Problem, ...] = ()


def load_library(folders: Sequence[Path], cache: Path | None = None) -> Loaded:
    """The packs in `folders` as one library, the bundled pack first.

    A pack may refer to the packs before it. Packs without problems are kept in the folder `cache`
    and read from there as long as nothing in them changes. Nothing in a pack makes this raise.
    """
    loaded: list[LoadedPack] = []
    stamps: list[cached.Stamp] = []
    for folder in folders:
        before = joined([one.contents for one in loaded])
        try:
            seen = seen_in(folder)
        except OSError as error:
            loaded.append(LoadedPack(problems=(_unreadable(folder, error),)))
            continue
        stamps.append(cached.Stamp(str(folder.absolute()), seen))
        loaded.append(_load(folder, seen, before, stamps, cache))
    problems = tuple(problem for one in loaded for problem in one.problems)
    return Loaded(Library(joined([one.contents for one in loaded])), problems)


def load_pack(folder: Path, beside: Contents = NOTHING) -> LoadedPack:
    """The pack in `folder` and all its problems, freshly read; it may refer to what is `beside`."""
    try:
        return _read(folder, seen_in(folder), beside)
    except OSError as error:
        return LoadedPack(problems=(_unreadable(folder, error),))


def _load(
    folder: Path,
    seen: tuple[Seen, ...],
    before: Contents,
    stamps: list[cached.Stamp],
    cache: Path | None,
) -> LoadedPack:
    if cache is None or any(file.link for file in seen):
        return _read(folder, seen, before)
    contents = cached.fetch(cache, stamps)
    if contents is not None:
        return LoadedPack(contents)
    fresh = _read(folder, seen, before)
    if not fresh.problems:
        cached.keep(cache, stamps, fresh.contents)
    return fresh


def _read(folder: Path, seen: tuple[Seen, ...], beside: Contents) -> LoadedPack:
    # The parser and the checks cost more to import than a cached library costs to load.
    from crossbearing.library.fresh import read_pack  # noqa: PLC0415

    contents, problems = read_pack(folder, seen, beside)
    return LoadedPack(contents, problems)


def _unreadable(folder: Path, error: OSError) -> Problem:
    reason = (error.strerror or "unknown reason").lower()
    return Problem(shown(folder), 1, 1, f"the folder can't be read ({reason})", "check its name")
