"""Starting a script of this folder as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def start(name: str, *arguments: object) -> subprocess.Popen[str]:
    """The script, running, with pipes to speak to it."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", f"tests.bookmarks.{name}", *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=surroundings(),
    )


def surroundings() -> dict[str, str]:
    """The environment in which such a program finds everything it needs."""
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), *sys.path])}


def outcome(name: str, *arguments: object) -> Any:
    """What the script printed as JSON, after it ended well."""
    running = start(name, *arguments)
    output, complaints = running.communicate(timeout=110)
    assert running.returncode == 0, complaints
    return json.loads(output)
