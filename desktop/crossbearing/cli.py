"""The command line: ``crossbearing`` opens the window, its subcommands need no display."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from crossbearing import __version__
from crossbearing.faults import KnownFault, WrongUsage
from crossbearing.userdirs import UserDirs

GOOD, PROBLEMS, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"{self.prog}: {message}; see {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for and give the exit status.

    0 is good, 1 means problems in the input or on this machine, 2 wrong usage. Known faults are
    told in one line on standard error.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that lacks a character shows a mark in its place.
            stream.reconfigure(errors="replace")
    try:
        status = _run(_options(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KnownFault as fault:
        return _complain(str(fault), WRONG_USAGE if isinstance(fault, WrongUsage) else PROBLEMS)
    except BrokenPipeError:
        # Whoever read has seen enough. Python would complain once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(options: argparse.Namespace) -> int:
    with _user_dirs(options) as dirs:
        if options.run is not None:
            status: int = options.run(options, dirs)
            return status
        # Only here: no other command needs them.
        from crossbearing.instance import Wish  # noqa: PLC0415
        from crossbearing.opening import open_window  # noqa: PLC0415

        return open_window(options, dirs, Wish())


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for; the commands are loaded only where one is named."""
    window = _Parser(add_help=False)
    _add_profile(window, default=None, flags=False)
    window.set_defaults(run=None)
    options, rest = window.parse_known_args(arguments)
    if not rest:
        return options
    options = parser().parse_args(arguments)
    if options.self_test:
        # Only here: it is hardly ever wanted.
        from crossbearing.commands import self_test  # noqa: PLC0415

        if options.run is not None:
            raise WrongUsage("--self-test stands alone.", "Leave the command out.")
        options.run = self_test.run
    return options


@contextmanager
def _user_dirs(options: argparse.Namespace) -> Iterator[UserDirs]:
    """This person's folders, or those that the command line asks for."""
    if options.temp_profile:
        # It imports a dozen modules that nothing else needs.
        import tempfile  # noqa: PLC0415

        with tempfile.TemporaryDirectory(prefix="crossbearing-") as folder:
            yield UserDirs.under(Path(folder))
    elif options.data is not None:
        yield UserDirs.under(options.data)
    else:
        yield UserDirs.usual()


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    # Only here: the window starts without them.
    from crossbearing.commands import COMMANDS  # noqa: PLC0415

    parser = _Parser(
        prog="crossbearing",
        description="Leading and managing, side by side. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"crossbearing {__version__}")
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="try everything once without a display, say what works, and end",
    )
    _add_profile(parser, default=None, flags=False)
    parser.set_defaults(run=None)
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command.add_parser(subparsers)
    # After the command too; there, what is not given must not undo what stood before it.
    for subparser in subparsers.choices.values():
        _add_profile(subparser, default=argparse.SUPPRESS, flags=argparse.SUPPRESS)
    return parser


def _add_profile(parser: argparse.ArgumentParser, default: object, flags: object) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=default,
        help="keep stars, notes, settings and everything else in DIR",
    )
    parser.add_argument(
        "--temp-profile",
        action="store_true",
        default=flags,
        help="keep nothing: use a folder that is removed at the end",
    )
    parser.add_argument(
        "--debug",
        action="store_true",
        default=flags,
        help="write more into the log, and all of it on standard error too",
    )


def _complain(text: str, status: int) -> int:
    if sys.stderr is not None:
        print(f"crossbearing: {' '.join(text.split())}", file=sys.stderr)
    return status
