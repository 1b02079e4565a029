"""Reading a pack from its files: decoding first, integrity after."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from crossbearing.library.decode import Placed
from crossbearing.library.finding import located
from crossbearing.library.gather import gather
from crossbearing.library.order import in_order
from crossbearing.library.pack_files import Seen
from crossbearing.library.problem import Problem
from crossbearing.model.address import PackId
from crossbearing.model.entry import Entry
from crossbearing.model.library import Contents, Pack, Theme
from crossbearing.model.route_map import RouteMap
from crossbearing.model.source import Source
from crossbearing.model.talk import Talk

_Owned = TypeVar("_Owned", Theme, Source, Entry, RouteMap, Talk)


def read_pack(
    folder: Path, seen: tuple[Seen, ...], beside: Contents
) -> tuple[Contents, tuple[Problem, ...]]:
    """What the files `seen` in `folder` give, and all that is wrong with them, by place."""
    gathered = gather(folder, seen)
    problems = (*gathered.problems, *located(gathered.findings))
    return _contents(gathered.placed, beside), tuple(sorted(problems))


def _contents(placed: tuple[Placed, ...], beside: Contents) -> Contents:
    """The values of a pack, each marked as its own; nothing without a pack that says whose."""
    values = [one.value for one in placed]
    packs = [value for value in values if isinstance(value, Pack)]
    if not packs:
        return Contents()
    pack = PackId(packs[0].id)

    def owned(wanted: type[_Owned]) -> tuple[_Owned, ...]:
        mine = (value for value in values if isinstance(value, wanted))
        return tuple(msgspec.structs.replace(value, pack=pack) for value in mine)

    themes = owned(Theme)
    return Contents(
        packs=tuple(packs),
        themes=themes,
        sources=owned(Source),
        entries=in_order(owned(Entry), (*beside.themes, *themes)),
        maps=owned(RouteMap),
        talks=owned(Talk),
    )
