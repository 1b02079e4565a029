"""British spelling, checked offline with two dictionaries and a list of the project's own.

spylls brings Hunspell's word list for American English. codespell brings the pairs in which British
and American spelling differ. A word is right if it is the British half of a pair, or stands in the
word list and is not the American half, or if ``words.txt`` has it.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import spylls
from spylls.hunspell import Dictionary

_OWN = Path(__file__).with_name("words.txt")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_AMERICAN_ENDING = re.compile(r"iz(?:e|es|ed|er|ers|ing|ation|ations)$")


def misspelt(text: str) -> Iterator[str]:
    """The words of `text` that are not right, in order, each with the reason in brackets."""
    for match in _WORD.finditer(text):
        fault = _fault(match.group())
        if fault:
            yield f"“{match.group()}” ({fault})"


def words_of(text: str) -> Iterator[str]:
    """The words of `text` without a genitive's ending, in order."""
    return (_POSSESSIVE.sub("", match.group()) for match in _WORD.finditer(text))


def own_words() -> tuple[str, ...]:
    """The words of ``words.txt``, in its order."""
    lines = _OWN.read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def is_known_without_the_list(word: str) -> bool:
    """Whether `word` would be right if ``words.txt`` were empty."""
    return _general_fault(word) == ""


def _fault(word: str) -> str:
    stem = _POSSESSIVE.sub("", word)
    own = _own()
    return "" if {word, stem, stem.lower()} & own else _general_fault(word)


@cache
def _general_fault(word: str) -> str:
    british, american = _pairs()
    stem = _POSSESSIVE.sub("", word)
    if stem.lower() in british:
        return ""
    if stem.lower() in american:
        return f"British spelling: {american[stem.lower()]}"
    if _AMERICAN_ENDING.search(stem.lower()):
        return "British spelling: with s, or add it to tests/content/words.txt"
    hunspell = _hunspell()
    if hunspell.lookup(word) or hunspell.lookup(stem):
        return ""
    return "unknown; mend it or add it to tests/content/words.txt"


@cache
def _own() -> frozenset[str]:
    return frozenset(own_words())


@cache
def _pairs() -> tuple[frozenset[str], dict[str, str]]:
    """The British halves of all pairs, and the British word for each American half."""
    pairs = files("codespell_lib") / "data" / "dictionary_en-GB_to_en-US.txt"
    american: dict[str, str] = {}
    british = set()
    for line in pairs.read_text("utf-8").splitlines():
        word, _, others = line.partition("->")
        british.add(word)
        american.update((other.strip(), word) for other in others.split(",") if other.strip())
    return frozenset(british), american


@cache
def _hunspell() -> Dictionary:
    path = Path(spylls.__file__).parent / "hunspell" / "data" / "en" / "en_US"
    with warnings.catch_warnings():
        # spylls leaves closing its files to the interpreter.
        warnings.simplefilter("ignore", ResourceWarning)
        return Dictionary.from_files(str(path))
