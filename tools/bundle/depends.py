"""The Debian packages that a bundle needs, found by Debian's own dpkg-shlibdeps."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from tools.fault import Fault

# Loaded only where its system is there: GTK's look and dialogs under GNOME.
_OPTIONAL = ("libqgtk3.so",)
_FIELD = "shlibs:Depends="


def depends(folder: Path) -> str:
    """The packages that the libraries in the bundle's `folder` need, as Depends tells them.

    Raises:
        Fault: a library is needed that no installed package brings.
    """
    internal = folder / "_internal"
    binaries = [folder / "crossbearing", *sorted(internal.rglob("*.so*"))]
    files = [file for file in binaries if _is_own(file)]
    options = sorted({f"-l{file.parent.resolve()}" for file in files} | _not_needed(internal))
    with tempfile.TemporaryDirectory() as name:
        # dpkg-shlibdeps wants to stand in a source package.
        control = Path(name) / "debian" / "control"
        control.parent.mkdir()
        control.write_text("Source: crossbearing\n\nPackage: crossbearing\nArchitecture: any\n")
        done = subprocess.run(
            [
                "dpkg-shlibdeps",
                "-O",
                "--ignore-missing-info",
                *options,
                *(str(file.resolve()) for file in files),
            ],
            cwd=name,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    found = [line for line in done.stdout.splitlines() if line.startswith(_FIELD)]
    if done.returncode != 0 or not found:
        raise Fault(
            f"The packages that the bundle needs could not be found out: {_last(done.stderr)}",
            "Install the package that brings that library and try again.",
        )
    return found[0].removeprefix(_FIELD)


def _not_needed(internal: Path) -> set[str]:
    """What keeps out the packages whose libraries the bundle brings itself."""
    brought = [file.name for file in internal.glob("lib*.so*") if not file.is_symlink()]
    asked = [f"*/{name}" for name in brought]
    done = subprocess.run(
        ["dpkg-query", "-S", *asked],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return {f"-x{line.partition(':')[0]}" for line in done.stdout.splitlines()}


def _is_own(file: Path) -> bool:
    return file.is_file() and not file.is_symlink() and file.name not in _OPTIONAL


def _last(text: str) -> str:
    errors = [line for line in text.splitlines() if "error" in line]
    return (errors or text.splitlines() or ["it gave no reason"])[0]
