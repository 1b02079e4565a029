"""What went wrong while preparing, in words for the person at the keyboard."""

from __future__ import annotations

import errno
import sys


class Fault(Exception):
    """One sentence that says what is wrong, and one that says what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")


def say(text: str) -> None:
    """Print one line of progress at once, on standard error: standard output is the program's."""
    print(text, file=sys.stderr, flush=True)


def of_disk(error: OSError, place: object) -> Fault:
    """The fault that `error`, met while writing to `place`, amounts to."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return Fault(
            f"The disk that holds {place} is full.",
            "Free about 600 MB and start the command again.",
        )
    if error.errno == errno.EROFS:
        return Fault(
            f"{place} lies on a read-only file system.",
            "Copy the checkout to a folder that can be written to and start the command there.",
        )
    if error.errno in {errno.EACCES, errno.EPERM}:
        return Fault(
            f"This account may not write to {place}.",
            "Copy the checkout to a folder of your own, or ask the owner for the right to write.",
        )
    return Fault(
        f"{place} can't be written: {error.strerror or error}.", "Mend that and try again."
    )
