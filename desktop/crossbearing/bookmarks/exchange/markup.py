"""A small reader of HTML for bookmark files: tags and the text between them, and nothing else.

It goes through the text once, whatever the text is, and neither runs nor fetches anything.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from html import unescape

import msgspec

TAG_LENGTH = 200_000
"""How long a tag may be; browsers put whole icons into theirs."""

# Each of these gives up or goes on without trying the same characters again: a hostile file can
# make them read it once, not once for each of its characters.
_BEGIN = re.compile(r"<(?=/?[a-zA-Z]|!|\?)")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_REST = re.compile(r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
_ATTRIBUTE = re.compile(
    r"""(?<![\w:.-])([a-zA-Z_:][\w:.-]*+)\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++)"""
)
_SILENT = re.compile(r"(?:script|style|template|textarea|title|xmp)$")


class Tag(msgspec.Struct, frozen=True):
    """A tag in small letters; `opens` is false for one that closes."""

    name: str
    opens: bool
    raw: str

    def attribute(self, name: str) -> str:
        """The value of an attribute, empty if the tag has none of that name."""
        for found in _ATTRIBUTE.finditer(self.raw):
            if found[1].lower() == name:
                return unescape(found[2].strip("\"'"))
        return ""


def pieces(text: str) -> Iterator[Tag | str]:
    """The tags of `text`, and the text between them, still with its references like ``&amp;``."""
    at = 0
    while at < len(text):
        begin = _BEGIN.search(text, at)
        if begin is None:
            yield text[at:]
            return
        start = begin.start()
        if start > at:
            yield text[at:start]
        at = yield from _markup(text, start)


def _markup(text: str, start: int) -> Generator[Tag | str, None, int]:
    """What begins with the ``<`` at `start`; returns where it ends."""
    if text.startswith("<!--", start):
        return _after(text, "-->", start + 4)
    found = _TAG.match(text, start)
    if found is None:
        return _after(text, ">", start)
    end = _end_of_tag(text, found.end())
    name = found[2].lower()
    yield Tag(name, not found[1], text[found.end() : end - 1])
    if _SILENT.match(name) and not found[1]:
        closing = re.compile(f"</{name}", re.IGNORECASE).search(text, end)
        return closing.start() if closing else len(text)
    return end


def _end_of_tag(text: str, at: int) -> int:
    """Where the tag ends: at a ``>`` outside quotes, else, if the quotes do not close, at any.

    Raises:
        ValueError: it does not end.
    """
    if rest := _REST.match(text, at, at + TAG_LENGTH):
        return rest.end()
    end = text.find(">", at, at + TAG_LENGTH)
    if end < 0:
        raise ValueError("it has a tag that does not end")
    return end + 1


def _after(text: str, mark: str, at: int) -> int:
    """Where the text goes on after the next `mark`; at the end if there is none."""
    end = text.find(mark, at)
    return len(text) if end < 0 else end + len(mark)
