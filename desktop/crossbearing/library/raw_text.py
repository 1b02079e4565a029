"""Flaws that are seen in the bytes of a file, before or beside any parsing."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from crossbearing.library.syntax import Flaw

_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_UTF8 = "save the file as UTF-8"


def encoding_flaw(data: bytes) -> Flaw | None:
    """The first byte that is not UTF-8; None if all are."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Flaw(1, 1, "the file is UTF-16", _UTF8)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line, column = _position(before, len(before))
        return Flaw(line, column, f"the byte 0x{data[error.start]:02x} is not UTF-8", _UTF8)
    return None


def control_characters(data: bytes) -> Flaw:
    """The first character that YAML forbids; `data` is UTF-8 that the parser refused."""
    text = data.decode("utf-8").removeprefix("\ufeff")
    found = _FORBIDDEN.search(text)
    if found is None:
        return Flaw(1, 1, "a character in the file is not allowed in YAML", "remove it")
    line, column = _position(text, found.start())
    return Flaw(line, column, f"the character U+{ord(found[0]):04X} is not allowed", "remove it")


def tabs(data: bytes) -> Iterator[Flaw]:
    """One flaw for each line with a tab, where the first one stands."""
    if b"\t" not in data:
        return
    for number, line in enumerate(_BREAK.split(data.decode("utf-8").removeprefix("\ufeff")), 1):
        if (column := line.find("\t")) >= 0:
            yield Flaw(number, column + 1, "there is a tab here", "use spaces")


def _position(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `index`, with the parser's line breaks."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, index):
        line, start = line + 1, found.end()
    return line, index - start + 1
