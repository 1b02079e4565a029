"""Folding: how text is compared, with case, accents, ligatures and typographic quotes undone.

A *needle* is what is looked for: one folded token, which matches the beginning of a word, or one or
more tokens, each with a space after it, which match whole words next to each other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Characters that Unicode does not decompose, and what people type for them.
_LETTERS = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "þ": "th",
    **dict.fromkeys("’‘ʼ‛′`´＇", "'"),
}
# An elided article (l’équipe, qu’il) stands alone; other apostrophes are within a word (don’t).
_WORD = r"(?:[cdjlmnst]|qu)(?='[^\W_])|[^\W_]+(?:'[^\W_]+)*"
_TYPOGRAPHY = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"), ("…", "."))
_SEPARATORS = {code: " " for code in range(128) if not chr(code).isalnum()}
BREAK = "\0"
_SEPARATORS_BUT_BREAK = {**_SEPARATORS, 0: BREAK}


class _Characters(dict[str, str]):
    """The folded form of every character met so far."""

    def __missing__(self, character: str) -> str:
        return self.setdefault(character, _folded(character))


def _folded(character: str) -> str:
    text, before = character, ""
    while text != before:
        before = text
        # Folded first: the small iota below a Greek vowel is a mark, and a letter in capitals.
        plain = unicodedata.normalize("NFKD", text).casefold()
        text = "".join(c for c in plain if unicodedata.category(c)[0] != "M")
        text = "".join(_LETTERS.get(c, c) for c in text)
    return text


_CHARACTERS = _Characters()


def fold(text: str) -> str:
    """`text` without case, accents and ligatures; folding it again changes nothing."""
    for typographic, plain in _TYPOGRAPHY:
        text = text.replace(typographic, plain)
    if text.isascii():
        return text.lower().replace("`", "'")
    return "".join(map(_CHARACTERS.__getitem__, text))


def tokens(text: str) -> list[str]:
    """The folded words of `text` in order, without punctuation; ``don’t`` is ``dont``."""
    folded = fold(text)
    if "'" not in folded and folded.isascii():
        return folded.translate(_SEPARATORS).split()
    return [token.replace("'", "") for token in re.findall(_WORD, folded)]


def tokens_of_all(texts: Iterable[str]) -> list[str]:
    """The tokens of all `texts`, with a BREAK between one text and the next."""
    parts = [text.replace(BREAK, " ") for text in texts]
    folded = fold(f" {BREAK} ".join(parts))
    if "'" not in folded and folded.isascii():
        return folded.translate(_SEPARATORS_BUT_BREAK).split()
    return [token for part in parts for token in (*tokens(part), BREAK)][:-1]


def highlights(text: str, needles: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where `needles` stand in `text`: (start, length) in `text` itself, ascending, apart."""
    if not needles or not text:
        return ()
    folded, offsets, spans, words = _taken_apart(text)
    found: list[tuple[int, int]] = []
    for needle in needles:
        parts = needle.split()
        for at in _places(words, parts, whole=needle.endswith(" ")):
            start, last = spans[at][0], spans[at + len(parts) - 1]
            length = len(words[at + len(parts) - 1]) if needle.endswith(" ") else len(parts[-1])
            end = _end(folded, last[0], length)
            found.append((offsets[start], offsets[end - 1] + 1))
    return _merged(found, text)


@lru_cache(maxsize=2048)
def _taken_apart(
    text: str,
) -> tuple[str, list[int] | range, list[tuple[int, int]], list[str]]:
    """`text` folded, where its characters stood, its words' places, and the words."""
    folded, offsets = _with_offsets(text)
    spans = [(m.start(), m.end()) for m in re.finditer(_WORD, folded)]
    return folded, offsets, spans, [folded[start:end].replace("'", "") for start, end in spans]


def _places(words: list[str], parts: list[str], *, whole: bool) -> list[int]:
    if not parts:
        return []
    *before, last = parts
    size = len(before)
    if whole:
        ends = [at for at, word in enumerate(words) if word == last]
    else:
        ends = [at for at, word in enumerate(words) if word.startswith(last)]
    if not before:
        return ends
    return [at - size for at in ends if at >= size and words[at - size : at] == before]


def _with_offsets(text: str) -> tuple[str, list[int] | range]:
    if text.isascii():
        return text.lower().replace("`", "'"), range(len(text))
    pieces = [_CHARACTERS[character] for character in text]
    offsets = [at for at, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), offsets


def _end(folded: str, start: int, length: int) -> int:
    """The end in `folded` of the first `length` characters from `start` that are no apostrophe."""
    at = start
    while length:
        length -= folded[at] != "'"
        at += 1
    return at


def _merged(found: list[tuple[int, int]], text: str) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, last in sorted(found):
        end = last
        while end < len(text) and not _CHARACTERS[text[end]]:
            end += 1  # a combining mark belongs to the letter before it
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple((start, end - start) for start, end in merged)
