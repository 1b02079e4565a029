"""The part of ``crossbearing export`` that writes entries and talks."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from crossbearing.export.options import CardSize, Flip, Layout, Options, Paper
from crossbearing.faults import WrongUsage
from crossbearing.model.library import Library
from crossbearing.tongues import tongue_of
from crossbearing.userdirs import UserDirs

if TYPE_CHECKING:
    from crossbearing.bookmarks.contents import Bookmarks
    from crossbearing.export.outline import Outline

_MOST_BLANKS = 1000


def add_outline_options(parser: argparse.ArgumentParser) -> None:
    """Add what says which entries to write, and how they are to look."""
    parser.add_argument(
        "query", nargs="*", metavar="QUERY", help="only entries that match, as in: theme:change"
    )
    group = parser.add_argument_group("what to write, instead of entries that match")
    which = group.add_mutually_exclusive_group()
    which.add_argument("--talk", metavar="ID", help="this talk, ready or your own")
    which.add_argument("--starred", action="store_true", help="your stars, in your order")
    which.add_argument("--entries", metavar="ENTRY", nargs="+", help="these, in this order")
    group.add_argument(
        "--notes", action="store_true", help="with your notes, and those for presenting"
    )
    look = parser.add_argument_group("how it is to look")
    look.add_argument("--layout", choices=[one.value for one in Layout])
    papers = [one.value for one in Paper]
    look.add_argument("--paper", choices=papers, default=Paper.A4.value)
    sizes = [one.value for one in CardSize]
    look.add_argument("--card-size", choices=sizes, default=CardSize.A6.value)
    look.add_argument(
        "--flip",
        choices=[one.value for one in Flip],
        default=Flip.LONG.value,
        help="the edge over which your printer turns cards",
    )
    look.add_argument(
        "--blanks", metavar="N", type=_blanks, default=2, help="how many empty cards at least"
    )


def export_outline(
    options: argparse.Namespace, books: Library, dirs: UserDirs, target: Path
) -> None:
    """Write what the options name into the file `target`, and say so.

    Raises:
        WrongUsage: the file's ending, a talk, an entry or the layout is not known.
        Unwritten: the file can't be written.
    """
    from crossbearing.export import writers  # noqa: PLC0415 - not needed to build the parser

    layout = Layout(options.layout) if options.layout else None
    writer = writers.writer_for(target, layout)
    outline = _outline(options, books, _kept(dirs))
    if not outline.parts:
        raise WrongUsage("There is nothing to export.", "Look what matches with: crossbearing list")
    look = Options(
        layout=writer.layout,
        paper=Paper(options.paper),
        theme=options.theme,
        card_size=CardSize(options.card_size),
        flip=Flip(options.flip),
        blanks=options.blanks,
    )
    writers.export(outline, target, writer, look)
    count = len(outline.pages)
    print(f"{target}: {writer.name}, {count} {'entry' if count == 1 else 'entries'}")


def _outline(options: argparse.Namespace, books: Library, kept: Bookmarks) -> Outline:
    from crossbearing.commands.show import named  # noqa: PLC0415
    from crossbearing.export import selecting  # noqa: PLC0415

    tongue = tongue_of(options.language)
    select = selecting.Selecting(books, kept, with_notes=options.notes, tongue=tongue)
    if options.query and (options.talk or options.starred or options.entries):
        raise WrongUsage("A query stands alone.", "Put is:starred into it for stars that match.")
    if options.talk is not None:
        return select.talk(options.talk)
    if options.starred:
        return select.stars()
    if options.entries:
        return select.entries([named(text, books) for text in options.entries])
    if options.query:
        return select.matching(" ".join(options.query))
    return select.everything()


def _kept(dirs: UserDirs) -> Bookmarks:
    """What the person has kept; asking for it makes no file."""
    from crossbearing.bookmarks.contents import Bookmarks  # noqa: PLC0415
    from crossbearing.bookmarks.place import FILE_NAME  # noqa: PLC0415
    from crossbearing.bookmarks.store import Store  # noqa: PLC0415

    path = dirs.data / FILE_NAME
    if not path.exists():
        return Bookmarks()
    store = Store.open(path)
    try:
        return store.contents
    finally:
        store.close()


def _blanks(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= _MOST_BLANKS):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 0 to {_MOST_BLANKS}")
    return int(text)
