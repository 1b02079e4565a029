"""The YAML parser's complaints in plain words."""

from __future__ import annotations

from typing import Protocol

import msgspec
from yaml.error import MarkedYAMLError

QUOTES = "put the whole text in double quotes"


class Mark(Protocol):
    """Where a parser is in a file; both numbers count from 0."""

    line: int
    column: int


class Flaw(msgspec.Struct, frozen=True):
    """What is wrong at a position of a file; `line` and `column` count from 1."""

    line: int
    column: int
    words: str
    remedy: str = ""

    @classmethod
    def at(cls, mark: Mark | None, words: str, remedy: str = "") -> Flaw:
        """A flaw where the parser's `mark` points, or of the whole file."""
        if mark is None:
            return cls(1, 1, words, remedy)
        return cls(mark.line + 1, mark.column + 1, words, remedy)


# Parts of what libyaml and PyYAML's own parser say, in the order in which they are tried.
_NEIGHBOURS = "indent the line like its neighbours"
_BLOCK_TEXT = ("text follows on the line that opens a block text", "begin it on the next line")
_BROKEN_OFF = (
    "this does not continue what stands before it",
    "check the indentation, and put a text with quotes or special signs in double quotes",
)
_PLAIN = {
    "mapping values are not allowed": (
        "a colon begins a value here, where none can stand",
        f"{_NEIGHBOURS}, or put a text that holds a colon in double quotes",
    ),
    "sequence entries are not allowed": (
        "a dash begins a list here, where none can stand",
        "begin the list on a line of its own, or put the text in double quotes",
    ),
    "cannot start any token": ("no text can begin with this character", QUOTES),
    "unexpected end of stream": (
        "a quoted text begins here and never ends",
        "add the closing quote",
    ),
    "',' or ']'": ("a list begins here with “[” and goes wrong before its “]”", "close it"),
    "',' or '}'": (
        "a mapping begins here with “{” and goes wrong before its “}”",
        f"close it, or {QUOTES}",
    ),
    "alphabetic or numeric character": (
        "a text that begins with “*” or “&” is read as a reference",
        QUOTES,
    ),
    "escape character": ("the backslash here begins nothing that is known", "write two of them"),
    "escape code": ("the code after the backslash is no character", "write the character itself"),
    "comment or line break": _BLOCK_TEXT,
    "comment or a line break": _BLOCK_TEXT,
    "chomping or indentation": _BLOCK_TEXT,
    "incompatible YAML": ("the file asks for another version of YAML", "remove its first line"),
    "<document start>": ("the content of the file has ended before this", _NEIGHBOURS),
    "'-' indicator": _BROKEN_OFF,
    "node content": ("a value is missing here", "write it, or remove what announces it"),
    "expected key": _BROKEN_OFF,
    "<block end>": _BROKEN_OFF,
}

# The parser notices these only far behind the place where they begin.
_UNCLOSED = ("unexpected end of stream", "',' or ']'", "',' or '}'")


def explain(error: MarkedYAMLError) -> Flaw:
    """What `error` means for the author, and where; an unknown complaint is passed on."""
    said = error.problem or ""
    mark = error.problem_mark or error.context_mark
    if error.context_mark is not None and any(part in said for part in _UNCLOSED):
        mark = error.context_mark
    words, remedy = next(
        (plain for part, plain in _PLAIN.items() if part in said),
        (f"this is not YAML ({said})", "check the line and the one before it"),
    )
    return Flaw.at(mark, words, remedy)
