"""How large letters must be in a room, and how much text then fits onto a slide.

A slide is laid out on a canvas at least 1920 by 1080 units large, whatever the projector has. A
letter can be read from a distance of about 215 times its height (16 minutes of arc; ISO 9241-303
gives this as the least), and a capital of Inter is 0.727 of the type's size high.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import msgspec

WIDTH, HEIGHT = 1920.0, 1080.0
MARGIN, GAP, PAD = 90.0, 37.0, 50.0
BODY, BAND, LEAST = 38.0, 34.0, 32.0
HEADINGS, HEADLINES = (56.0, 44.0), (84.0, 68.0, 54.0)
LEADING = 1.42

_HEIGHTS_OF_LETTERS = 215.0
_CAPITAL = 0.727
# The mean width of a letter of Inter in type sizes, with room for words that don't fill their line.
# A test holds it against the whole bundled library.
_LETTER = 0.53
_SENTENCE = re.compile(r"(?<=[.!?…:;])\s+")


class Room(msgspec.Struct, frozen=True):
    """A room: its farthest seat is `distance` heights of the picture away from the picture."""

    distance: float = 5.0

    @property
    def smallest(self) -> float:
        """The smallest type that can be read from the farthest seat, in units of the canvas."""
        return HEIGHT * self.distance / _HEIGHTS_OF_LETTERS / _CAPITAL

    @property
    def body(self) -> float:
        """The size of running text where there is room for it."""
        return max(BODY, self.smallest)

    @property
    def least(self) -> float:
        """The size of running text below which a text is rather split."""
        return max(LEAST, self.smallest)

    @property
    def headings(self) -> tuple[float, float]:
        """The sizes of a short heading and of a long one."""
        return max(HEADINGS[0], self.least * 1.1), max(HEADINGS[1], self.least)

    @property
    def headlines(self) -> tuple[float, ...]:
        """The sizes that the line of a side may have, the largest first."""
        return tuple(dict.fromkeys(max(size, self.least) for size in HEADLINES))

    @property
    def band(self) -> float:
        """The size of what joins both sides, where there is room for it."""
        return max(BAND, self.smallest)


SMALL_ROOM, MEETING_ROOM, HALL = Room(3.5), Room(5.0), Room(6.0)


def room_for(width: float, height: float, size: float) -> int:
    """How many letters of `size` surely fit into `width` by `height`, at least a dozen."""
    lines = int(height / (size * LEADING))
    return max(12, max(1, lines) * int(width / (size * _LETTER)))


def lines_for(text: str, width: float, size: float) -> int:
    """How many lines `text` takes at most in `width`."""
    return max(1, -(-_length(text) // max(1, int(width / (size * _LETTER)))))


def pages(text: str, limit: int) -> tuple[str, ...]:
    """`text` in pages of at most `limit` letters, cut between sentences where that can be.

    Together they hold every word; a text that fits is one page.
    """
    text = " ".join(text.split())
    if _length(text) <= limit:
        return (text,)
    return tuple(_filled(list(_pieces(text, limit)), limit))


def _filled(pieces: list[str], limit: int) -> Iterator[str]:
    page = ""
    for piece in pieces:
        longer = f"{page} {piece}".strip()
        if page and _length(longer) > limit:
            yield page
            page = piece
        else:
            page = longer
    if page:
        yield page


def _pieces(text: str, limit: int) -> Iterator[str]:
    """Sentences, and words of those that are too long, and parts of words that are too long."""
    for sentence in _SENTENCE.split(text):
        if _length(sentence) <= limit:
            yield sentence
            continue
        for word in sentence.split():
            yield from _cut(word, limit)


def _cut(word: str, limit: int) -> Iterator[str]:
    part = ""
    for letter in word:
        if part and _length(part + letter) > limit:
            yield part
            part = ""
        part += letter
    yield part


def _length(text: str) -> int:
    """The length in letters; wide ones, as in Chinese, count twice."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
