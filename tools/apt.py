"""Installing system packages where this account may, and saying what to type where it may not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.fault import Fault, say
from tools.quiet import quietly


def install(packages: Sequence[str], why: str) -> None:
    """Install Debian `packages`, which are needed for `why`.

    Raises:
        Fault: this account may not, this is not Debian or its like, or apt-get failed.
    """
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Fault(
            f"{why} needs system packages that are missing (in Debian's words: {names}).",
            "Install what your system calls them with its package program and try again.",
        )
    prefix = _rights()
    if prefix is None:
        raise Fault(
            f"{why} needs system packages that are missing, and this account may not install them.",
            f"Type this, then start the command again: sudo apt-get install {names}",
        )
    say(f"Installing system packages ({why}): {names}")
    if not _known(packages):
        _apt(prefix, "update", "--quiet")
    failed = _apt(prefix, "install", "--yes", "--quiet", "--no-install-recommends", *packages)
    if failed:
        _apt(prefix, "update", "--quiet")
        failed = _apt(prefix, "install", "--yes", "--quiet", "--no-install-recommends", *packages)
    if failed:
        raise Fault(
            f"apt-get could not install {names}: {failed}.",
            "Mend that (often it is the network), or install them by hand, and try again.",
        )


def _rights() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks no password, else None."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(
        ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _known(packages: Sequence[str]) -> bool:
    """Whether apt has a list of packages at all and finds every one of `packages` in it."""
    if not any(Path("/var/lib/apt/lists").glob("*Packages*")):
        return False
    shown = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", *packages],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return shown.returncode == 0


def _apt(prefix: list[str], *args: str) -> str:
    """Run apt-get; an empty text when it went well, else its last words."""
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *args]
    done = quietly(command)
    if done.returncode == 0:
        return ""
    errors = [line for line in done.stdout.splitlines() if line.startswith("E:")]
    return (errors or done.stdout.splitlines() or ["no reason given"])[0].removeprefix("E: ")
