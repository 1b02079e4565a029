"""Reading a pack from its files: decoding first, integrity after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

import msgspec

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding, located
from crossbearing.library.gather import gather
from crossbearing.library.integrity.check import findings, sound
from crossbearing.library.integrity.ids import without_repeats
from crossbearing.library.integrity.view import View
from crossbearing.library.limits import LIMITS
from crossbearing.library.order import in_order, joined
from crossbearing.library.pack_files import Seen
from crossbearing.library.problem import Problem
from crossbearing.library.wording import quoted
from crossbearing.model.address import PackId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Contents, Library, Pack, Theme
from crossbearing.model.route_map import RouteMap
from crossbearing.model.source import Source
from crossbearing.model.talk import Talk

FORMAT = 1
_Held = TypeVar("_Held", Pack, Theme, Source, RouteMap, Talk)


def read_pack(
    folder: Path, seen: tuple[Seen, ...], beside: Contents
) -> tuple[Contents, tuple[Problem, ...]]:
    """What the files `seen` in `folder` give, and all that is wrong with them, by place.

    Without a pack.yaml that can be understood there are no contents, only problems.
    """
    gathered = gather(folder, seen)
    packs = [one for one in gathered.placed if isinstance(one.value, Pack)]
    refused = [found for one in packs for found in _refusals(one, beside)]
    name = PackId(packs[0].value.id if packs else "")
    placed, repeats = without_repeats(_owned(gathered.placed, name))
    contents = _contents([one.value for one in placed], beside)
    view = View(placed, Library(joined((beside, contents))), name, gathered.lost)
    meaning = chain(repeats, findings(view))
    found = (*gathered.findings, *refused, *islice(meaning, LIMITS.pack_problems))
    problems = tuple(sorted((*gathered.problems, *located(found))))
    return (sound(view, contents) if packs and not refused else Contents()), problems


def _refusals(placed: Placed, beside: Contents) -> Iterator[Finding]:
    """Why the pack can't be used at all."""
    if not isinstance(placed.value, Pack):
        return
    if placed.value.format != FORMAT:
        words = f"the pack has format {placed.value.format}, this program reads format {FORMAT}"
        yield placed.finding(words, "get a newer Crossbearing, or an older pack", "format")
    if any(pack.id == placed.value.id for pack in beside.packs):
        words = f"another pack has the id {quoted(placed.value.id)} already"
        yield placed.finding(words, "give this one an id of its own", "id")


def _owned(placed: Sequence[Placed], name: PackId) -> list[Placed]:
    """The values `placed`, each but the pack itself marked as belonging to the pack `name`."""
    return [
        one
        if isinstance(one.value, Pack)
        else msgspec.structs.replace(one, value=msgspec.structs.replace(one.value, pack=name))
        for one in placed
    ]


def _contents(values: Sequence[object], beside: Contents) -> Contents:
    def held(wanted: type[_Held]) -> tuple[_Held, ...]:
        return tuple(value for value in values if isinstance(value, wanted))

    entries = [value for value in values if isinstance(value, AnyEntry)]
    themes = held(Theme)
    return Contents(
        packs=held(Pack),
        themes=themes,
        sources=held(Source),
        entries=in_order(entries, (*beside.themes, *themes)),
        maps=held(RouteMap),
        talks=held(Talk),
    )
