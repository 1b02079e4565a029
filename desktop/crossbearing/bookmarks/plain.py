"""Text that people write or that files bring: cleaned, and held to a length."""

from __future__ import annotations

import re

from crossbearing.faults import KnownFault
from crossbearing.phrases import Phrase

NOTE_LENGTH = 100_000
NAME_LENGTH = 300
# Control characters that no keyboard types, and halves of characters that no file can hold.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class LengthPhrase(Phrase):
    """What is said of a text that is too long."""

    TOO_LONG = "The text has {length} characters; at most {limit} can be kept in one place."
    SHORTEN = "Shorten it, or keep the rest elsewhere."


class TooLong(KnownFault):
    """A text is longer than the data file takes."""


def plain(text: str, limit: int = NOTE_LENGTH) -> str:
    """`text` with plain line ends and without control characters.

    Raises:
        TooLong: it has more than `limit` characters.
    """
    clean = _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(clean) > limit:
        raise TooLong(LengthPhrase.TOO_LONG(length=len(clean), limit=limit), LengthPhrase.SHORTEN)
    return clean


def one_line(text: str) -> str:
    """`text` as a name: one line, without space around it, cut at `NAME_LENGTH` characters."""
    return " ".join(plain(text[: 4 * NAME_LENGTH]).split())[:NAME_LENGTH].rstrip()
