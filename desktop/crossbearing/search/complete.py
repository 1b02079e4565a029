"""Completion for the search box: facet names and their values."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from crossbearing.model.entry import Evidence, Kind, Side
from crossbearing.model.library import Library
from crossbearing.search.fold import tokens
from crossbearing.search.query import FACET_NAMES, QUOTES

_LAST = re.compile(rf"[^\s{QUOTES}]*$")


class Completion(msgspec.Struct, frozen=True):
    """One offer: `insert` takes the place of the text from `start` to `end`; `label` is shown."""

    insert: str
    label: str
    start: int
    end: int

    def applied(self, text: str) -> tuple[str, int]:
        """`text` with the offer taken, and where the cursor stands then."""
        return text[: self.start] + self.insert + text[self.end :], self.start + len(self.insert)


def complete(text: str, cursor: int, library: Library) -> tuple[Completion, ...]:
    """What the word before `cursor` may become: facet names, or after a colon the facet's values.

    Values come in their own order; a value leaves the cursor after a space, a name after its colon.
    """
    cursor = max(0, min(cursor, len(text)))
    found = _LAST.search(text[:cursor])
    word = found[0] if found else ""
    start = cursor - len(word)
    if _in_quotes(text[:start]) or not word:
        return ()
    name, colon, value = word.partition(":")
    if not colon:
        offers = [(f"{each}:", f"{each}:") for each in FACET_NAMES if each.startswith(name.lower())]
    else:
        offers = [
            (f"{name.lower()}:{choice} ", label)
            for choice, label in _choices(name.lower(), library)
            if _fits(value, choice, label)
        ]
    return tuple(Completion(insert, label, start, cursor) for insert, label in offers)


def _in_quotes(before: str) -> bool:
    return sum(before.count(quote) for quote in QUOTES) % 2 == 1


def _choices(name: str, library: Library) -> Iterator[tuple[str, str]]:
    match name:
        case "kind":
            yield from ((kind, kind) for kind in Kind)
        case "side":
            yield from ((side, side) for side in Side)
        case "evidence":
            yield from ((evidence, evidence) for evidence in Evidence)
        case "theme":
            yield from ((theme.id, theme.name) for theme in library.themes)
        case "source":
            yield from ((source.id, source.short) for source in library.sources)
        case "is":
            yield from (("starred", "starred"), ("noted", "noted"))


def _fits(value: str, choice: str, label: str) -> bool:
    words = (*tokens(choice), *tokens(label))
    typed = tokens(value)
    return choice.startswith(value) or all(
        any(word.startswith(part) for word in words) for part in typed
    )
