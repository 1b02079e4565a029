"""How easily the library reads, by Flesch's formula; told at the end of a test run.

Reading ease is 206.835 − 1.015 · words per sentence − 84.6 · syllables per word (R. Flesch, “A new
readability yardstick”, Journal of Applied Psychology, 1948). 60 to 70 is plain English, 70 to 80
fairly easy, 50 to 60 fairly difficult, below 30 very difficult. Only texts that end like a
sentence count, since names and headlines would flatter the figure. Syllables are estimated as
groups of vowels, a silent e or ed at the end left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from tests.content.texts import Text, every_text

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?:;]+(?=\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e|[aeiouy]le)$")


def reading_ease(texts: Iterable[str]) -> float:
    """Flesch's reading ease of `texts` taken together; each text ends a sentence.

    Raises:
        ValueError: There is no word in `texts`.
    """
    words = sentences = beats = 0
    for text in texts:
        found = _WORD.findall(text)
        words += len(found)
        beats += sum(map(syllables, found))
        sentences += sum(1 for part in _SENTENCE_END.split(text) if _WORD.search(part))
    if not words:
        raise ValueError("no words")
    return 206.835 - 1.015 * words / sentences - 84.6 * beats / words


def syllables(word: str) -> int:
    """About how many syllables `word` has; at least one."""
    plain = word.casefold()
    silent = 1 if _SILENT.search(plain) else 0
    return max(1, len(_VOWELS.findall(plain)) - silent)


@cache
def ease_by_kind() -> dict[str, float]:
    """The reading ease of each kind of content, such as ``distinctions``, and of all together."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for text in filter(_is_sentence, every_text()):
        kinds[_kind(text)].append(text.words)
        kinds["everything"].append(text.words)
    return {kind: reading_ease(words) for kind, words in kinds.items()}


def report() -> str:
    """One line with the reading ease of each kind, rounded."""
    return ", ".join(f"{kind} {ease:.0f}" for kind, ease in sorted(ease_by_kind().items()))


def _is_sentence(text: Text) -> bool:
    return text.words.endswith((".", "?", "!", ".”", "?”"))


def _kind(text: Text) -> str:
    return text.file.split("/")[1].removesuffix(".yaml")
