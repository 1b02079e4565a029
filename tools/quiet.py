"""Commands that say nothing by themselves: what they say is for whoever runs them."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

Command = Sequence[str | Path]


def quietly(command: Command) -> subprocess.CompletedProcess[str]:
    """Run `command`, which can't ask anything; all that it says is in ``stdout``.

    Raises:
        OSError: there is no such program.
    """
    with begun(command) as process:
        said, _ = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, said)


def begun(command: Command) -> subprocess.Popen[str]:
    """The same `command`, begun, for those who read ``stdout`` line by line."""
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
