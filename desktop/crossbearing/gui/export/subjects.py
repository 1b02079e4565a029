"""What can be exported: this entry, the listed ones, the stars, everything, or a talk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.export.outline import Outline
from crossbearing.export.selecting import Selecting
from crossbearing.gui.translatable import noop
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library


class Subject(NamedTuple):
    """Something to export: a key to remember it by, what it is called, and its outline."""

    key: str
    text: str
    outline: Callable[[Selecting], Outline]


def subjects_of(
    library: Library,
    kept: Bookmarks,
    current: Address | None,
    listed: Sequence[AnyEntry],
) -> list[Subject]:
    """What there is to export, without what would be empty."""
    return list(_subjects(library, kept, current, listed))


def _subjects(
    library: Library, kept: Bookmarks, current: Address | None, listed: Sequence[AnyEntry]
) -> Iterator[Subject]:
    entry = library.entry(current) if current is not None else None
    if entry is not None:
        text = _words(noop("Export", "This entry: %1")).replace("%1", entry.name)
        yield Subject("entry", text, lambda select: select.entries([entry]))
    if listed:
        text = _words(noop("Export", "The %1 listed entries")).replace("%1", str(len(listed)))
        yield Subject("listed", text, lambda select: select.listed(listed, ""))
    if kept.stars:
        count = str(len(kept.stars))
        text = _words(noop("Export", "Your %1 starred entries")).replace("%1", count)
        yield Subject("stars", text, lambda select: select.stars())
    if library.entries:
        yield Subject(
            "library",
            _words(noop("Export", "The whole library")),
            lambda select: select.everything(),
        )
    for talk in Selecting(library, kept).talks():
        text = _words(noop("Export", "Talk: %1")).replace("%1", talk.name)
        yield Subject(f"talk:{talk.id}", text, partial(Selecting.talk, name=talk.id))


def _words(text: str) -> str:
    return QCoreApplication.translate("Export", text)
