"""Putting what a file says into a sentence: quoted, shortened, and with the nearest spelling."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LONGEST = 48
_MOST_CHOICES = 16
_MOST_COMPARED = 5_000


def quoted(text: str) -> str:
    """`text` in quotation marks, cut to a readable length and without what can't be printed."""
    seen = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for letter in text[:_LONGEST]
    )
    return f"“{seen}…”" if len(text) > _LONGEST else f"“{seen}”"


def closest(word: str, known: Iterable[str]) -> str:
    """The known word most like `word`; empty if none is."""
    if len(word) > _LONGEST:
        return ""
    candidates = list(known)[:_MOST_COMPARED]
    # Case is the commonest slip, and difflib counts it as different letters.
    folded = {candidate.casefold(): candidate for candidate in candidates}
    close = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.7)
    return folded[close[0]] if close else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """A remedy that names the known word most like `word`; empty if none is."""
    close = closest(word, known)
    return f"did you mean {quoted(close)}?" if close else ""


def choose(word: str, known: Iterable[str]) -> str:
    """A remedy for a word that must be one of `known`: the nearest, else the choices."""
    known = list(known)
    few = ", ".join(known[:_MOST_CHOICES]) + (", …" if len(known) > _MOST_CHOICES else "")
    return nearest(word, known) or f"choose from {few}"
