"""A problem of a pack, as its author reads it."""

from __future__ import annotations

import msgspec


class Problem(msgspec.Struct, frozen=True, order=True):
    """Something in a content file that is wrong, where it stands and how to mend it.

    `line` and `column` count from 1, as editors do; a problem of a whole file or folder stands at
    1:1. `words` say what is wrong, `remedy` what to do; neither ends with a full stop.
    """

    file: str
    line: int
    column: int
    words: str
    remedy: str = ""

    def __str__(self) -> str:
        text = f"{self.words}; {self.remedy}" if self.remedy else self.words
        return f"{self.file}:{self.line}:{self.column}: {text}"
