"""Which texts of an entry are searched, and how much each weighs."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from crossbearing.model.entry import AnyEntry, Distinction, Myth, Perspective, Scenario, Trait
from crossbearing.model.library import Library


class Texts(msgspec.Struct, frozen=True):
    """An entry's searched texts: its name, what its row in the list shows, and everything else."""

    name: str
    lines: tuple[str, ...]
    body: tuple[str, ...]


def texts_of(entry: AnyEntry, library: Library) -> Texts:
    """The searched texts of `entry`; the works it cites and its theme are part of the body."""
    lines = _lines(entry)
    rest = (text for text in _body(entry) if text)
    theme = library.theme(entry.theme, entry.pack)
    named = (theme.name,) if theme else ()
    cited = tuple(
        text
        for source in library.sources_of(entry)
        for text in (source.short, *source.authors, source.title)
    )
    return Texts(entry.name, lines, (*rest, *named, *cited))


def _lines(entry: AnyEntry) -> tuple[str, ...]:
    match entry:
        case Distinction():
            return (entry.question, entry.leader.headline, entry.manager.headline)
        case Trait():
            return (entry.definition,)
        case Scenario():
            return (entry.situation,)
        case Myth():
            return (entry.belief,)
        case Perspective():
            return (entry.text,)


def _body(entry: AnyEntry) -> Iterator[str]:
    match entry:
        case Distinction():
            for side in (entry.leader, entry.manager):
                yield from (side.practice, side.asks, side.overused)
            yield from (entry.both, entry.blurs, entry.discuss)
        case Trait():
            yield from (entry.practice, entry.overused, entry.leading, entry.managing)
        case Scenario():
            yield from (entry.leading, entry.managing, entry.question)
            yield from (entry.overused_leading, entry.overused_managing)
        case Myth():
            yield from (entry.correction, entry.leading, entry.managing)
        case Perspective():
            yield from (entry.leading, entry.managing, entry.limit, entry.voices, entry.measures)
            yield str(entry.year or "")
    yield entry.grounds
