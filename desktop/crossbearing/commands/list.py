"""``crossbearing list``: the entries of the library, all or those that match."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import msgspec

from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from crossbearing.commands.command import Subparsers, library, print_json, remark, short_name
from crossbearing.faults import WrongUsage
from crossbearing.model.address import Address, ThemeId
from crossbearing.model.entry import AnyEntry, Evidence, Kind, Side, kind_of, side_of
from crossbearing.model.library import Library
from crossbearing.model.page import lines_of
from crossbearing.search.facets import Filter
from crossbearing.search.index import Index
from crossbearing.search.query import parse
from crossbearing.search.result import Result
from crossbearing.userdirs import UserDirs


class ListedEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An entry as ``list --json`` gives it."""

    address: str
    id: str
    pack: str
    kind: Kind
    side: Side
    theme: str
    name: str
    leader: str
    manager: str
    evidence: Evidence
    starred: bool


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "list",
        help="list entries, all or those that match",
        description="List the entries that match, the best match first, or all of them. "
        "Every word must match, as the beginning of a word; side:leader, kind:trait, "
        'is:starred and "an exact phrase" work as in the window.',
    )
    parser.add_argument("query", nargs="*", metavar="QUERY", help="what to look for")
    kinds, sides = [kind.value for kind in Kind], [side.value for side in Side]
    parser.add_argument("--kind", action="append", choices=kinds, help="only of this kind")
    parser.add_argument("--side", action="append", choices=sides, help="only of this side")
    parser.add_argument("--theme", action="append", metavar="THEME", help="only of this theme")
    parser.add_argument("--starred", action="store_true", help="only what is starred")
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """List the entries that the options ask for."""
    books = library(dirs)
    index = Index(books)
    stars = _stars(dirs)
    found = index.find(_filter(options, books), index.bits(stars))
    entries = [books.entries[number] for number in found.rows]
    if options.json:
        starred = {id(entry) for star in stars if (entry := books.entry(star)) is not None}
        print_json([_listed(entry, books, starred=id(entry) in starred) for entry in entries])
    else:
        _print_rows(entries)
    _remark(found)
    return 0


def _filter(options: argparse.Namespace, books: Library) -> Filter:
    return Filter(
        query=parse(" ".join(options.query)),
        kinds=frozenset(map(Kind, options.kind or ())),
        sides=frozenset(map(Side, options.side or ())),
        themes=frozenset(_theme(name, books) for name in options.theme or ()),
        starred=options.starred,
    )


def _theme(name: str, books: Library) -> ThemeId:
    themes = [theme.id for theme in books.themes]
    if name not in themes:
        raise WrongUsage(f"There is no theme “{name}”.", f"Choose from {', '.join(themes)}.")
    return ThemeId(name)


def _stars(dirs: UserDirs) -> tuple[Address, ...]:
    """The starred entries; asking for them makes no file."""
    path = dirs.data / FILE_NAME
    if not path.exists():
        return ()
    store = Store.open(path)
    try:
        return store.stars()
    finally:
        store.close()


def _listed(entry: AnyEntry, books: Library, *, starred: bool) -> ListedEntry:
    lines = lines_of(entry, books)
    return ListedEntry(
        address=str(entry.address),
        id=entry.id,
        pack=entry.pack,
        kind=kind_of(entry),
        side=side_of(entry),
        theme=entry.theme,
        name=entry.name,
        leader=lines.leader,
        manager=lines.manager,
        evidence=entry.evidence,
        starred=starred,
    )


def _print_rows(entries: Sequence[AnyEntry]) -> None:
    names = [short_name(entry) for entry in entries]
    width = max(map(len, names), default=0)
    for name, entry in zip(names, entries, strict=True):
        print(f"{name:<{width}}  {kind_of(entry):<11}  {side_of(entry):<7}  {entry.name}")


def _remark(found: Result) -> None:
    for term in found.unknown:
        remark(f"“{term.render()}” names nothing that can be chosen")
    if not found.total:
        guess = f"; did you mean {found.suggestion}?" if found.suggestion else ""
        remark(f"nothing matches{guess}")
