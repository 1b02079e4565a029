"""Writing a file so that it is there whole, or the old one is there as it was."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from crossbearing.faults import FilePhrase, KnownFault, reason

Progress = Callable[[int, int], None]
"""Told how much of how much is done; it may raise `Stopped` to give up."""


class Unwritten(KnownFault):
    """A file could not be written; what was there before is unchanged."""


class Stopped(KnownFault):
    """The person no longer wants the file; what was there before is unchanged."""


def unheard(done: int, of: int) -> None:
    """A progress that nobody watches."""


@contextmanager
def written_whole(target: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `target` once everything has gone well.

    It is written beside `target`, under a hidden name that is removed again if anything fails.

    Raises:
        Unwritten: the file can't be written there.
    """
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        try:
            with unfinished.open("w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(target)
        except OSError as error:
            raise Unwritten(
                FilePhrase.UNWRITTEN(file=target, reason=reason(error)),
                FilePhrase.AS_BEFORE,
            ) from error
    finally:
        _removed(unfinished)


def _removed(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        # The folder went read-only or away: there is nothing left that could be done.
        return
