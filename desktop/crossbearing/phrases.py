"""Phrases and sentences that can be said in any language, by layers that know no screen.

A phrase is a member of an enum made from `Phrase`; calling it with its values makes a sentence.
Both are texts in English, so that they go wherever a text does, and both can be said anew in
another language. The translators' tool finds every enum, and names its context after the class.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple, Self


class Phrase(StrEnum):
    """A phrase in English, with named places for what is not known before."""

    def __call__(self, **values: object) -> Sentence:
        """The phrase with `values` in its places; a value may be a phrase or sentence itself."""
        return Sentence(self, values)


class Sentence(str):
    """A phrase with its places filled. As a text it is English; `said` tells it otherwise."""

    __slots__ = ("_phrase", "_values")
    _phrase: Phrase
    _values: Mapping[str, object]

    def __new__(cls, phrase: Phrase, values: Mapping[str, object]) -> Self:
        """`phrase` with `values` in its places."""
        self = super().__new__(cls, phrase.value.format(**values))
        self._phrase, self._values = phrase, values
        return self

    def said(self, say: Say) -> str:
        """The same in the language of `say`."""
        values = {
            place: say(value) if isinstance(value, str) else value
            for place, value in self._values.items()
        }
        return say(self._phrase).format(**values)


Say = Callable[[str], str]
"""A phrase or sentence in some language; any other text stays as it is."""


def in_english(text: str) -> str:
    """The phrase or sentence as it stands."""
    return str(text)


def reread(phrases: type[Phrase], text: str) -> str:
    """The sentence of one of `phrases` that `text` is in English; else `text` as it stands.

    For texts that were kept in a file, and so are known in English only.
    """
    for phrase in phrases:
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(phrase.value))
        if found := re.fullmatch(pattern, text, re.DOTALL):
            return phrase(**found.groupdict())
    return text


class Tongue(NamedTuple):
    """A language to say phrases in: its BCP 47 tag, and how."""

    code: str
    say: Say


ENGLISH = Tongue("en", in_english)


class Number(Phrase):
    """How numbers are written."""

    DECIMAL = "{whole}.{part}"


def number(value: float, say: Say = in_english) -> str:
    """A number as it is written, with two decimals at most: 4, 4.5, never 4.0."""
    whole, _, part = f"{value:.2f}".rstrip("0").rstrip(".").partition(".")
    return say(Number.DECIMAL(whole=whole, part=part)) if part else whole
