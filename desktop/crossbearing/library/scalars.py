"""What a plain scalar means, by the core rules of YAML 1.2.

https://yaml.org/spec/1.2.2/#103-core-schema, with two narrowings: only decimal numbers that fit
the content (so a date, a time, 0x10 and 1_000 stay text), and no infinities. Unlike YAML 1.1,
`no`, `on` and `12:30` are text. A whole number is an integer however it is written (1990.0), as it
is for JSON Schema, by which editors check the files.
"""

from __future__ import annotations

import math
import re

Scalar = str | int | float | bool | None

_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_NUMBER_STARTS = frozenset("+-.0123456789")
_INT = re.compile(r"[-+]?[0-9]{1,15}")
_BEYOND = 1e15
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]{1,3})?")
_LONGEST = 24


def meaning(text: str) -> Scalar:
    """The value that the plain scalar `text` stands for: mostly the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    return _number(text) if text[0] in _NUMBER_STARTS else text


def _number(text: str) -> Scalar:
    if _INT.fullmatch(text):
        return int(text)
    if len(text) <= _LONGEST and _FLOAT.fullmatch(text):
        value = float(text)
        if not math.isfinite(value):
            return text
        return int(value) if value.is_integer() and abs(value) < _BEYOND else value
    return text
