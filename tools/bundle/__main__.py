"""Make the bundle: ``python3 dev.py bundle``."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.bundle import archive, debian, folder
from tools.environment import ROOT
from tools.fault import Fault, say

_MOST_MB = 130
_LARGEST = 10


def main(args: list[str]) -> int:
    """Make what `args` ask for in ``dist``, test it, and tell how large it is."""
    asked = _parser().parse_args(args)
    place, work = ROOT / "dist", ROOT / "build"
    place.mkdir(exist_ok=True)
    try:
        for made in _made(asked, place, work):
            print(made, flush=True)
    except Fault as fault:
        say(f"dev.py: {fault}")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py bundle",
        description="Make the program as a folder, an archive and a Debian package.",
    )
    parser.add_argument(
        "--folder-only", action="store_true", help="neither archive nor Debian package"
    )
    parser.add_argument(
        "--site", metavar="ADDRESS", help="the project's site, for software centres"
    )
    return parser


def _made(asked: argparse.Namespace, place: Path, work: Path) -> Iterator[str]:
    say("Making the folder (half a minute).")
    made = folder.build(place, work)
    yield from _sizes(made)
    _test(made)
    if asked.folder_only:
        return
    say("Packing the archive (a minute).")
    yield _file(archive.build(made, place, work, asked.site))
    if shutil.which("dpkg-deb") and sys.platform == "linux":
        say("Packing the Debian package (a minute).")
        yield _file(debian.build(made, place, work, asked.site))


def _test(made: Path) -> None:
    say("Testing it.")
    done = subprocess.run([made / folder.NAME, "--self-test"], check=False)
    if done.returncode != 0:
        raise Fault("The bundle failed its own test.", "What failed is told above.")


def _sizes(made: Path) -> Iterator[str]:
    """What takes how much room, the largest first."""
    sizes = {file: file.stat().st_size for file in made.rglob("*") if _counts(file)}
    total = sum(sizes.values()) / 1e6
    yield f"{made.relative_to(ROOT)}: {total:.0f} MB unpacked (at most {_MOST_MB})"
    largest = sorted(sizes, key=lambda file: -sizes[file])[:_LARGEST]
    for file in largest:
        yield f"  {sizes[file] / 1e6:5.1f} MB  {file.relative_to(made)}"
    if total > _MOST_MB:
        raise Fault(f"The bundle takes {total:.0f} MB.", "Leave out what nobody uses.")


def _counts(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()


def _file(path: Path) -> str:
    return f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.0f} MB"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
