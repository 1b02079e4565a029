"""The text of the search box, understood: words, exact phrases and facet terms."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from crossbearing.search.fold import tokens

FACET_NAMES = ("kind", "side", "theme", "evidence", "source", "is", "note")
QUOTES = '"“”„‟«»'
_NAME = rf"({'|'.join(FACET_NAMES)}):"


class Word(msgspec.Struct, frozen=True, tag=True):
    """A plain word as typed; its tokens match as prefixes, anywhere and in any order."""

    text: str

    def render(self) -> str:
        """The word as typed."""
        return self.text


class Phrase(msgspec.Struct, frozen=True, tag=True):
    """An exact phrase.

    While its closing quote is missing it is `open`: the last word is still being typed, so it is
    looked for as a plain word, and only those before it as a phrase.
    """

    text: str
    open: bool = False

    def render(self) -> str:
        """The phrase in quotes."""
        return f'"{self.text}' + ("" if self.open else '"')


class Term(msgspec.Struct, frozen=True, tag=True):
    """A facet term such as ``side:leader``; `name` is one of FACET_NAMES."""

    name: str
    value: str

    def render(self) -> str:
        """``name:value``, the value in quotes if it holds a space."""
        return f'{self.name}:"{self.value}"' if " " in self.value else f"{self.name}:{self.value}"


Part = Word | Phrase | Term


class Query(msgspec.Struct, frozen=True):
    """What the search box asks for, part by part in the order typed."""

    parts: tuple[Part, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parts)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The facet terms."""
        return tuple(part for part in self.parts if isinstance(part, Term))

    @property
    def needles(self) -> tuple[str, ...]:
        """What must be found in an entry, as needles (see `fold`), each once."""
        return tuple(dict.fromkeys(n for part in self.parts for n in part_needles(part)))

    def render(self) -> str:
        """The query as text; parsing it gives the same query."""
        return " ".join(part.render() for part in self.parts)

    def without(self, part: Part) -> Query:
        """The query without `part`."""
        return Query(tuple(each for each in self.parts if each != part))

    def adding(self, part: Part) -> Query:
        """The query with `part` at its end; an open phrase before it is closed."""
        closed = tuple(Phrase(p.text) if isinstance(p, Phrase) else p for p in self.parts)
        return self if part in self.parts else Query((*closed, part))


def part_needles(part: Part) -> tuple[str, ...]:
    """The needles that `part` wants found in an entry; none for a facet term."""
    match part:
        case Word(text):
            return tuple(tokens(text))
        case Phrase(text, is_open):
            words = tokens(text)
            typing = words[-1:] if is_open else []
            exact = words[: len(words) - len(typing)]
            return (*((" ".join(exact) + " ",) if exact else ()), *typing)
        case _:
            return ()


def parse(text: str) -> Query:
    """The query that `text` spells. Any text is a query; an unknown facet is a plain word."""
    parts: list[Part] = []
    at = 0
    while at < len(text):
        if found := _quoted().match(text, at):
            phrase = " ".join(found[1].split())
            if phrase:
                parts.append(Phrase(phrase, open=not found[2]))
            at = found.end()
        elif found := _plain().match(text, at):
            at = _chunk(text, found.end(), found[0], parts)
        else:
            at += 1
    return Query(tuple(parts))


def _chunk(text: str, end: int, chunk: str, parts: list[Part]) -> int:
    """Adds what `chunk` means to `parts`; gives where reading goes on."""
    named = re.match(_NAME, chunk, re.IGNORECASE)
    if named is None:
        parts.append(Word(chunk))
        return end
    value = chunk[named.end() :]
    quoted = None if value else _quoted().match(text, end)
    if quoted:
        value, end = " ".join(quoted[1].split()), quoted.end()
    parts.append(Term(named[1].lower(), value))
    return end


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(rf"[^\s{QUOTES}]+")


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(rf"[{QUOTES}]([^{QUOTES}]*)([{QUOTES}]?)")
