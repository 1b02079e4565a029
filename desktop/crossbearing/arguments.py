"""What can be typed after ``crossbearing``, and what it makes the program do."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from crossbearing import __version__
from crossbearing.faults import WrongUsage
from crossbearing.instance import Wish
from crossbearing.opening import open_window
from crossbearing.userdirs import UserDirs


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(WrongUsage.status, f"{self.prog}: {message}; see {self.prog} --help\n")


def run(arguments: Sequence[str]) -> int:
    """Do what `arguments` ask for and give the exit status.

    Raises:
        KnownFault: it can't be done, for a reason that can be told.
        SystemExit: they are not understood, or only ask for help or the version.
    """
    options = _options(arguments)
    with _user_dirs(options) as dirs:
        status: int = options.run(options, dirs)
        return status


def _open(options: argparse.Namespace, dirs: UserDirs) -> int:
    return open_window(dirs, Wish(), alone=options.temp_profile, debug=options.debug)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for; the commands are loaded only where one is named."""
    window = _Parser(add_help=False)
    _add_profile(window, default=None, flags=False)
    window.set_defaults(run=_open)
    options, rest = window.parse_known_args(arguments)
    if not rest:
        return options
    options = parser().parse_args(arguments)
    if options.self_test:
        # Only here: it is hardly ever wanted.
        from crossbearing.commands import self_test  # noqa: PLC0415

        if options.run is not _open:
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
    parser.set_defaults(run=_open)
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
