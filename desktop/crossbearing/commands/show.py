"""``crossbearing show``: one entry, both sides next to each other."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterable, Iterator

import msgspec

from crossbearing.commands.command import CORE, Subparsers, library, print_json
from crossbearing.commands.page_text import page_lines
from crossbearing.faults import KnownFault
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.page import lines_of, page_of
from crossbearing.userdirs import UserDirs

_WIDEST = 110


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "show",
        help="show one entry, both sides next to each other",
        description="Show one entry, both sides next to each other.",
    )
    parser.add_argument(
        "entry", metavar="ENTRY", help="its id, pack/id, address crossbearing://pack/id, or name"
    )
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Show the entry that the options name."""
    books = library(dirs)
    entry = named(options.entry, books)
    if options.json:
        print_json(_as_json(entry, books))
        return 0
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for line in page_lines(page_of(entry, books), width):
        print(line)
    return 0


def named(text: str, books: Library) -> AnyEntry:
    """The entry that a person means by `text`.

    Raises:
        KnownFault: no entry is called so.
    """
    found = next((entry for entry in _candidates(text, books) if entry is not None), None)
    if found is None:
        raise KnownFault(f"There is no entry “{text}”.", _remedy(text, books.entries))
    return found


def _candidates(text: str, books: Library) -> Iterator[AnyEntry | None]:
    """What `text` may mean, the surest first."""
    if "/" in text:
        try:
            yield books.entry(Address.parse(text))
        except ValueError:
            return
    yield books.entry(Address(CORE, EntryId(text)))
    for pack in books.packs:
        yield books.entry(Address(PackId(pack.id), EntryId(text)))
    called = text.casefold()
    yield from (entry for entry in books.entries if entry.name.casefold() == called)


def _remedy(text: str, entries: Iterable[AnyEntry]) -> str:
    # Only after a slip; it takes a module that no other command needs.
    from crossbearing.library.wording import nearest  # noqa: PLC0415

    guess = nearest(text.rpartition("/")[2], (entry.id for entry in entries))
    return guess[0].upper() + guess[1:] if guess else "Look for it with: crossbearing list QUERY"


def _as_json(entry: AnyEntry, books: Library) -> dict[str, object]:
    """All of the entry's own keys, and what its references stand for."""
    lines = lines_of(entry, books)
    return {
        "address": str(entry.address),
        **msgspec.to_builtins(entry),
        "in_a_line": {"leader": lines.leader, "manager": lines.manager},
        "references": [source.reference() for source in books.sources_of(entry)],
    }
