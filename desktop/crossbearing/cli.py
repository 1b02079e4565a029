"""The command line: ``crossbearing`` opens the window, its subcommands need no display."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from crossbearing import lean  # noqa: F401 - before anything else imports msgspec
from crossbearing.faults import KnownFault

GOOD, INTERRUPTED = 0, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for and give the exit status.

    0 is good, 1 means problems in the input or on this machine, 2 wrong usage. Known faults are
    told in one line on standard error.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that lacks a character shows a mark in its place.
            stream.reconfigure(errors="replace")
    try:
        status = _run(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KnownFault as fault:
        return _complain(fault)
    except BrokenPipeError:
        # Whoever read has seen enough. Python would complain once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: Sequence[str]) -> int:
    # Each only where it is needed: most often nothing is typed, and the window is waited for.
    if arguments:
        from crossbearing.arguments import run  # noqa: PLC0415

        return run(arguments)
    from crossbearing.instance import Wish  # noqa: PLC0415
    from crossbearing.opening import open_window  # noqa: PLC0415
    from crossbearing.userdirs import UserDirs  # noqa: PLC0415

    return open_window(UserDirs.usual(), Wish())


def _complain(fault: KnownFault) -> int:
    if sys.stderr is not None:
        print(f"crossbearing: {' '.join(str(fault).split())}", file=sys.stderr)
    return fault.status
