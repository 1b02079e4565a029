"""``crossbearing bookmarks``: stars, notes and talks to a file, and from one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from crossbearing.commands.command import Subparsers, library, print_json
from crossbearing.faults import KnownFault, WrongUsage
from crossbearing.userdirs import UserDirs

if TYPE_CHECKING:
    from crossbearing.bookmarks.exchange.planning import Line, Plan
    from crossbearing.bookmarks.store import Store


def add_parser(subparsers: Subparsers) -> None:
    """Add this command's parser."""
    parser = subparsers.add_parser(
        "bookmarks",
        help="take stars, notes and talks to another place",
        description="Write stars, notes and talks to FILE, or take over what FILE holds. The"
        " ending says the format: .json for everything, .html for browsers, .md to read (export"
        " only). An import adds; it never replaces without being told to, and can be undone in the"
        " window as one step. The exit status is 1 if part of FILE could not be understood.",
    )
    parser.add_argument("action", choices=("export", "import"))
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--notes",
        action=argparse.BooleanOptionalAction,
        help="export with notes, also those for presenting (by default only to .json)",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="tell what an import would do, and do nothing"
    )
    parser.add_argument(
        "--conflicts",
        choices=("both", "mine", "theirs"),
        help="whose text an import keeps where both have one (by default both)",
    )
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, dirs: UserDirs) -> int:
    """Export or import; 1 if part of the file to import could not be understood."""
    _refuse_mixture(options)
    from crossbearing.bookmarks.exchange import files  # noqa: PLC0415
    from crossbearing.bookmarks.place import FILE_NAME  # noqa: PLC0415
    from crossbearing.bookmarks.store import Store  # noqa: PLC0415

    endings = files.EXPORTS if options.action == "export" else files.IMPORTS
    if options.file.suffix.lower() not in endings:
        raise WrongUsage(
            f"“{options.file.name}” does not say its format.",
            f"For an {options.action}, its ending is one of {', '.join(endings)}.",
        )
    store = Store.open(dirs.data / FILE_NAME)
    try:
        if store.trouble is not None:
            raise KnownFault(
                f"{store.trouble.what} {store.trouble.kept}",
                f"{store.trouble.remedy} The window offers it; then try again.",
            )
        return (_export if options.action == "export" else _import)(options, dirs, store)
    finally:
        store.close()


def _refuse_mixture(options: argparse.Namespace) -> None:
    if options.action == "export" and (options.dry_run or options.conflicts):
        raise WrongUsage("--dry-run and --conflicts are for an import.")
    if options.action == "import" and options.notes is not None:
        raise WrongUsage("--notes is for an export.")


def _export(options: argparse.Namespace, dirs: UserDirs, store: Store) -> int:
    from crossbearing.bookmarks.exchange import files  # noqa: PLC0415

    contents = files.chosen(store.contents, options.file, notes=options.notes)
    files.export(contents, library(dirs), options.file, store.clock())
    counts = contents.counts
    if options.json:
        print_json({"file": options.file.name, "counts": counts})
    else:
        left = len(store.contents.notes) - counts.notes
        print(f"{options.file}: {counts}" + (f"; {left} without --notes" if left else ""))
    return 0


def _import(options: argparse.Namespace, dirs: UserDirs, store: Store) -> int:
    from crossbearing.bookmarks.exchange import applying, files, planning  # noqa: PLC0415
    from crossbearing.bookmarks.exchange.incoming import followed  # noqa: PLC0415

    shown = library(dirs)
    incoming = followed(files.read(options.file), shown)
    choice = planning.Choice(options.conflicts or "both")
    if options.dry_run:
        plan = planning.plan(store.contents, incoming, default=choice)
    else:
        store.follow(shown)
        store.back_up()
        plan = applying.apply(store, incoming, default=choice)
    if options.json:
        print_json({"done": not options.dry_run, "lines": plan.lines})
    else:
        _tell(plan, done=not options.dry_run)
    return 1 if any(line.wrong for line in plan.lines) else 0


def _tell(plan: Plan, *, done: bool) -> None:
    from crossbearing.bookmarks.exchange.planning import Effect  # noqa: PLC0415

    for line in plan.lines:
        print(_words(line))
    numbers = {effect: plan.count(effect) for effect in Effect}
    print(
        f"{plan.source}: {numbers[Effect.ADD]} added, {numbers[Effect.CHANGE]} changed,"
        f" {numbers[Effect.CONFLICT]} in conflict, {numbers[Effect.SKIP]} skipped"
        + ("" if done else "; this was a dry run, nothing was done")
    )


def _words(line: Line) -> str:
    what = f"{line.thing} “{line.name}”" if line.name else f"{line.thing} {line.key}"
    return f"{line.effect}: {what}" + (f" ({line.why})" if line.why else "")
