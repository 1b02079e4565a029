"""``crossbearing check``: everything that is wrong with a pack."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from crossbearing import bundled
from crossbearing.commands.command import CORE, Subparsers, print_json
from crossbearing.faults import WrongUsage
from crossbearing.library.load import LoadedPack, load_pack
from crossbearing.model.entry import Kind, kind_of
from crossbearing.model.library import Contents
from crossbearing.userdirs import UserDirs

_PLURALS = {
    "theme": "themes",
    "source": "sources",
    "route map": "route maps",
    "talk": "talks",
    "claim": "claims",
    **{kind.value: f"{kind.value}s" for kind in Kind},
}


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "check",
        help="tell all that is wrong with a pack",
        description="Tell all that is wrong with a pack, and count what it holds. "
        "The exit status is 1 if anything is wrong.",
    )
    parser.add_argument(
        "path", nargs="?", type=Path, help="the folder of the pack; the bundled one by default"
    )
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, _dirs: UserDirs) -> int:
    """Check the pack; 1 if it has problems."""
    folder = bundled.content() if options.path is None else options.path
    if not folder.is_dir():
        raise WrongUsage(f"There is no folder {folder}.", "Name the folder that holds pack.yaml.")
    loaded = _load(folder)
    if options.json:
        print_json({"counts": _counts(loaded.contents), "problems": loaded.problems})
    else:
        _tell(folder, loaded)
    return 1 if loaded.problems else 0


def _load(folder: Path) -> LoadedPack:
    """The pack, next to the bundled one unless it is that one, or an edition of it."""
    alone = load_pack(folder)
    if any(pack.id == CORE for pack in alone.contents.packs):
        return alone
    return load_pack(folder, load_pack(bundled.content()).contents)


def _tell(folder: Path, loaded: LoadedPack) -> None:
    for problem in loaded.problems:
        print(problem)
    counted = ", ".join(
        f"{count} {noun if count == 1 else _PLURALS[noun]}"
        for noun, count in _counts(loaded.contents).items()
        if count
    )
    print(f"{folder}: {counted or 'nothing that can be shown'}")
    many = len(loaded.problems)
    print(f"{many} problem{'' if many == 1 else 's'}" if many else "no problems")


def _counts(contents: Contents) -> Mapping[str, int]:
    kinds = Counter(kind_of(entry) for entry in contents.entries)
    return {
        **{kind.value: kinds[kind] for kind in Kind},
        "theme": len(contents.themes),
        "source": len(contents.sources),
        "route map": len(contents.maps),
        "talk": len(contents.talks),
        "claim": sum(len(pack.claims) for pack in contents.packs),
    }
