"""The archive for systems that do not know Debian packages."""

from __future__ import annotations

import platform
import shutil
import sys
import tarfile
from pathlib import Path

from crossbearing import __version__
from tools.bundle import share
from tools.environment import ROOT


def build(folder: Path, place: Path, work: Path, site: str | None) -> Path:
    """Pack the bundle's `folder`, and on Linux what a desktop wants to know, into `place`."""
    system = {"linux": "linux", "win32": "windows", "darwin": "macos"}.get(sys.platform, "other")
    name = f"crossbearing-{__version__}-{system}-{platform.machine().lower()}"
    tree = work / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree, symlinks=True)
    shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE")
    (bundle,) = tree.rglob("_bundle")
    shutil.copyfile(bundle / "THIRD-PARTY.txt", tree / "THIRD-PARTY.txt")
    if sys.platform == "linux":
        share.fill(tree / "share", site)
    target = place / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as packed:
        packed.add(tree, name, filter=_of_nobody)
    return target


def _of_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """The `member` without a trace of the account and the machine that packed it."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
