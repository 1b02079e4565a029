"""Sentences typed into a search box, one key after the other."""

from __future__ import annotations

import random
from collections.abc import Iterator

from crossbearing.model.library import Library
from crossbearing.search.texts import texts_of

_SEED = 7


def typed_queries(library: Library, count: int) -> list[str]:
    """What `count` people look for: two or three words of an entry, the last perhaps unfinished."""
    dice = random.Random(_SEED)
    queries: list[str] = []
    while len(queries) < count:
        texts = texts_of(dice.choice(library.entries), library)
        words = [word for word in " ".join((texts.name, *texts.lines)).split() if word.isalnum()]
        if len(words) > 3:
            chosen = dice.sample(words, dice.randint(2, 3))
            queries.append(" ".join(chosen).lower())
    return queries


def prefixes(queries: list[str]) -> Iterator[str]:
    """What stands in the box after each key of each query."""
    for query in queries:
        yield from (query[:end] for end in range(1, len(query) + 1))
