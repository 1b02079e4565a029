"""Known faults: things that go wrong for a reason that can be told plainly."""

from __future__ import annotations


class KnownFault(Exception):
    """Something went wrong that the person can understand and mend; nothing was lost.

    `what` is one plain sentence; `remedy` says what to do about it.
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what} {remedy}".strip())
        self.what = what
        self.remedy = remedy


class WrongUsage(KnownFault):
    """The command line asks for something that can't be; the exit status is 2."""
