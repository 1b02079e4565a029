"""Programs started where something of the system is not there, as on another machine."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.installed import run

_HIDE = """\
set -e
mount -t tmpfs none "$1"
mkdir "$1/upper" "$1/work"
mount -t overlay none -o "lowerdir=$2,upperdir=$1/upper,workdir=$1/work" "$2"
rm "$2/$3"
shift 3
exec "$@"
"""


def without_library(
    name: str, command: Sequence[str | Path], place: Path, **more: str
) -> subprocess.CompletedProcess[str]:
    """What `command` does where the library called `name` is not installed.

    `place` is an empty folder for what stands in between; `more` goes into the environment.
    """
    place.mkdir()
    hide = ["sh", "-c", _HIDE, "hide", str(place), str(library_folder(name)), name]
    return alone("--mount", *hide, *map(str, command), **more)


def alone(kind: str, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """What `command` does in a namespace of its own of that `kind`, such as ``--net``."""
    rights = [] if os.geteuid() == 0 else ["--map-root-user"]
    unshare = ["unshare", *rights, kind]
    if subprocess.run([*unshare, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this account may make no namespaces, nor is it root")
    return subprocess.run(
        [*unshare, *command],
        env=os.environ | more,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def library_folder(name: str) -> Path:
    """Where the system keeps the library called `name`."""
    told = run(shutil.which("ldconfig") or "/sbin/ldconfig", "-p")
    lines = [line for line in told.splitlines() if line.strip().startswith(f"{name} ")]
    return Path(lines[0].rpartition("=> ")[2]).resolve().parent
