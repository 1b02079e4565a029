"""The Debian package in a fresh Debian: installed, started in a window, removed without a trace."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.environment import ROOT
from tools.fault import Fault, say
from tools.quiet import quietly

# A screen is what a desktop has anyway; everything else must come by what the package declares.
_BEFORE = "xvfb,xauth"
_PERSON = "visitor"
# Where, beside the person's own files, nothing may stand after the removal but what others keep.
_WATCHED = ("usr", "etc", "opt", "var/lib", "var/cache", "root", "tmp")
_KEPT = (
    "var/lib/dpkg/",
    "var/lib/apt/",
    "var/cache/apt/",
    "var/cache/fontconfig/",
    "etc/ld.so.cache",
)
_START = """\
set -e
crossbearing --self-test
CROSSBEARING_MEASURE=quit xvfb-run --auto-servernum crossbearing
crossbearing list trust | head -n 1
"""


def main(args: Sequence[str]) -> int:
    """Try the newest package in ``dist``; 0 if it was installed, started and removed cleanly."""
    if args:
        say("usage: python3 dev.py trial")
        return 2
    try:
        package = _newest()
        with _fresh_debian() as root:
            _try(package, root)
    except Fault as fault:
        say(f"dev.py: {fault}")
        return 1
    return 0


def _newest() -> Path:
    packages = sorted((ROOT / "dist").glob("*.deb"), key=lambda file: file.stat().st_mtime)
    if not packages:
        raise Fault("There is no package in dist.", "Type this first: python3 dev.py bundle")
    return packages[-1]


def _try(package: Path, root: Path) -> None:
    _inside("Making somebody to use it", root, "useradd", "--create-home", _PERSON)
    before = _files(root)
    shutil.copyfile(package, root / "tmp" / package.name)
    _apt(
        "Installing the package, and what it says it needs", root, "install", f"/tmp/{package.name}"
    )
    _inside("Starting it, by itself and in a window", root, "su", "-l", _PERSON, "-c", _START)
    _apt("Removing it", root, "purge", "crossbearing")
    named = sorted(name for name in _files(root) if "crossbearing" in name.lower())
    own = [name for name in named if not name.startswith("tmp/")]
    if own:
        raise Fault(f"It left behind: {', '.join(own)}.", "A package must not.")
    (root / "tmp" / package.name).unlink()
    _apt("Removing what it needed", root, "autoremove", "--purge")
    left = sorted(_files(root) - before)
    if left:
        raise Fault(f"What it needed left behind: {', '.join(left)}.", "Look why.")
    say("It was installed, started and removed, and left nothing behind.")


@contextmanager
def _fresh_debian() -> Iterator[Path]:
    """The root of a Debian like this one, with nothing in it yet; gone after the block."""
    if os.geteuid() != 0:
        raise Fault("Only root can make a fresh Debian.", "Start the command again with sudo.")
    if shutil.which("debootstrap") is None:
        raise Fault("This needs debootstrap.", "Type: sudo apt-get install debootstrap")
    release = dict(
        line.split("=", 1) for line in Path("/etc/os-release").read_text("utf-8").splitlines()
    )
    with tempfile.TemporaryDirectory(prefix="crossbearing-debian-") as name:
        root = Path(name) / "root"
        options = ["--variant=minbase", f"--include={_BEFORE}"]
        suite = release.get("VERSION_CODENAME", "stable")
        _step(f"Making a fresh Debian ({suite})", ["debootstrap", *options, suite, str(root)])
        proc = str(root / "proc")
        _step("Giving it its view of processes", ["mount", "-t", "proc", "proc", proc])
        try:
            yield root
        finally:
            subprocess.run(["umount", proc], check=False)


def _apt(what: str, root: Path, *words: str) -> None:
    _inside(what, root, "apt-get", "--yes", "--quiet", "--no-install-recommends", *words)


def _inside(what: str, root: Path, *command: str) -> None:
    plain = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "HOME=/root"]
    _step(what, [*plain, "DEBIAN_FRONTEND=noninteractive", "chroot", str(root), *command])


def _step(what: str, command: Sequence[str]) -> None:
    """Do one step and tell how long it took.

    Raises:
        Fault: it failed; its last words are told.
    """
    begun = time.monotonic()
    done = quietly(command)
    if done.returncode != 0:
        last = "\n".join(done.stdout.splitlines()[-15:])
        raise Fault(f"{what} failed:\n{last}", "")
    say(f"{what}: {time.monotonic() - begun:.0f} s")


def _files(root: Path) -> set[str]:
    """The files of that Debian, but for what the package system and its caches keep."""
    found = (path for place in _WATCHED for path in (root / place).rglob("*"))
    names = {
        str(path.relative_to(root)) for path in found if path.is_symlink() or not path.is_dir()
    }
    return {name for name in names if not name.startswith(_KEPT)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
