"""Commands that say nothing unless they fail."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path


def quietly(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run `command`, which can't ask anything; all that it says is in ``stdout``.

    Raises:
        OSError: there is no such program.
    """
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
