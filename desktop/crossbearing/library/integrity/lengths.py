"""Whether every text fits where it is shown; a slide is the smallest of these places."""

from __future__ import annotations

from collections.abc import Iterator

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.view import View
from crossbearing.model.entry import (
    AnyEntry,
    Distinction,
    Myth,
    Perspective,
    Scenario,
    SideText,
    Trait,
)

ENTRY_LIMITS = {"name": 40, "grounds": 280}

# The most characters of each text, by the type that has it. What stands in no table may be of any
# length.
LIMITS: dict[type, dict[str, int]] = {
    Distinction: {**ENTRY_LIMITS, "question": 90, "both": 240, "blurs": 240, "discuss": 140},
    SideText: {"headline": 40, "practice": 140, "asks": 100, "overused": 100},
    Trait: {
        **ENTRY_LIMITS,
        "definition": 120,
        "practice": 140,
        "overused": 100,
        "leading": 100,
        "managing": 100,
    },
    Scenario: {
        **ENTRY_LIMITS,
        "situation": 220,
        "leading": 240,
        "managing": 240,
        "question": 110,
        "overused_leading": 100,
        "overused_managing": 100,
    },
    Myth: {**ENTRY_LIMITS, "belief": 110, "correction": 280, "leading": 140, "managing": 140},
    Perspective: {
        **ENTRY_LIMITS,
        "text": 300,
        "leading": 140,
        "managing": 140,
        "limit": 200,
        "voices": 120,
        "measures": 240,
    },
}


def lengths(view: View) -> Iterator[Finding]:
    """Texts that are too long, blank, or have blanks around them."""
    for entry, placed in view.entries():
        yield from _texts(entry, placed)
        if isinstance(entry, Distinction):
            yield from _texts(entry.leader, placed, "leader")
            yield from _texts(entry.manager, placed, "manager")


def _texts(owner: AnyEntry | SideText, placed: Placed, *steps: str) -> Iterator[Finding]:
    for key, most in LIMITS[type(owner)].items():
        text: str = getattr(owner, key)
        if len(text) > most:
            words = f"“{key}” has {len(text)} characters, {most} are the most"
            yield placed.finding(words, "shorten it", *steps, key)
        if text != text.strip():
            words = f"“{key}” begins or ends with a blank or an empty line"
            yield placed.finding(words, "remove it; a folded text begins with “>-”", *steps, key)
