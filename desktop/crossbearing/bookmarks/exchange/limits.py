"""How much a file to be imported may hold, and what is said of one that holds more."""

from __future__ import annotations

from crossbearing.bookmarks.exchange.phrases import ExchangePhrase
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
        kept: str = ExchangePhrase.NOTHING_CHANGED
        if remedy:
            kept = ExchangePhrase.NOTHING_CHANGED_YET(remedy=remedy)
        super().__init__(ExchangePhrase.CANT_IMPORT(name=name, why=why), kept)


def at_most(name: str, number: int, limit: int, things: str) -> None:
    """Raises `Unreadable` if `number` of `things` is more than `limit`."""
    if number > limit:
        why = ExchangePhrase.TOO_MANY(number=number, things=things, limit=limit)
        raise Unreadable(name, why)
