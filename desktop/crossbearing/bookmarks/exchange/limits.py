"""How much a file to be imported may hold, and what is said of one that holds more."""

from __future__ import annotations

from crossbearing.faults import KnownFault

BYTES = 32 * 1024 * 1024
ENTRIES = 50_000
TALKS = 2_000
ITEMS = 1_000
ADDRESS_LENGTH = 200
DEPTH = 100


class Unreadable(KnownFault):
    """A file can't be imported; nothing has been changed."""

    def __init__(self, name: str, why: str, remedy: str = "") -> None:
        super().__init__(
            f"“{name}” can't be imported: {why}.",
            f"Nothing was changed. {remedy}".strip(),
        )


def at_most(name: str, number: int, limit: int, what: str) -> None:
    """Raises `Unreadable` if `number` of `what` is more than `limit`."""
    if number > limit:
        raise Unreadable(name, f"it holds {number} {what}, and at most {limit} are taken")
