"""The folder with the program and everything it needs, made by PyInstaller."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.environment import ROOT
from tools.fault import Fault

NAME = "crossbearing"
_SPEC = Path(__file__).with_name("crossbearing.spec")
# Python's own libraries, and what one distribution forgot: not those that were patched after they
# were linked (Pillow's), which stripping would break, nor those that are stripped (Qt's).
_TO_STRIP = ("libpython*.so*", "libsqlite3.so*", "python3.*/lib-dynload/*.so", "yaml/*.so")


def build(place: Path, work: Path) -> Path:
    """Make the folder in `place`, with what stands between in `work`; gives the folder.

    Raises:
        Fault: PyInstaller failed; its last words are told, the others stand in a file in `work`.
    """
    work.mkdir(parents=True, exist_ok=True)
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(place), "--workpath", str(work), str(_SPEC)),
    ]
    log = work / "pyinstaller.log"
    with log.open("w", encoding="utf-8") as report:
        done = subprocess.run(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=report,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        said = log.read_text("utf-8").splitlines() or ["it said nothing"]
        raise Fault(f"PyInstaller could not make the bundle: {said[-1]}", f"The rest is in {log}.")
    folder = place / NAME
    _add_notices(folder)
    if sys.platform == "linux":
        _strip(folder / "_internal")
    return folder


def _add_notices(folder: Path) -> None:
    """Write the licences of all that the folder contains beside the content and the resources."""
    # Only here: the package is found once the environment is prepared.
    from crossbearing import notices  # noqa: PLC0415

    (bundle,) = folder.rglob("_bundle")
    (bundle / "THIRD-PARTY.txt").write_text(notices.made(), "utf-8")


def _strip(folder: Path) -> None:
    """Take the symbols for debuggers out of libraries that still have them."""
    files = [
        file for pattern in _TO_STRIP for file in folder.glob(pattern) if not file.is_symlink()
    ]
    command = ["strip", "--strip-unneeded", *map(str, files)]
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
