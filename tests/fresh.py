"""A Python that has loaded nothing yet."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.installed import ROOT


def said(code: str) -> str:
    """What `code` says on standard output in a Python of its own, which can import the program."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
