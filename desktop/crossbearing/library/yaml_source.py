"""Reading one YAML file: bytes in, plain lists, dicts and scalars out, within limits."""

from __future__ import annotations

import os
import stat
from itertools import islice
from pathlib import Path

import msgspec
from yaml.error import MarkedYAMLError, YAMLError
from yaml.reader import ReaderError

from crossbearing.library.limits import LIMITS, Limits
from crossbearing.library.parser import new_parser
from crossbearing.library.raw_text import control_characters, encoding_flaw, tabs
from crossbearing.library.syntax import Flaw, explain
from crossbearing.library.tree import Fatal, Tree

# A pipe or device would block or never end, and a link could lead out of the pack.
_OPENING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
EMPTY = Flaw(1, 1, "the file is empty", "write its content, or remove the file")


class Document(msgspec.Struct, frozen=True):
    """What a file says: its `root`, and the `flaws` of its text.

    `whole` tells whether the file was read to its end. If not, `root` holds what stands complete
    before the flaw, or None.
    """

    root: object
    flaws: tuple[Flaw, ...] = ()
    whole: bool = True


def read(path: Path, limits: Limits = LIMITS) -> Document:
    """The document in the file at `path`. Nothing in a file's bytes makes this raise."""
    try:
        data = read_bytes(path, limits.bytes)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        return _broken(Flaw(1, 1, f"the file can't be read ({reason})", "check its permissions"))
    if data is None:
        words = f"the file is larger than {limits.bytes:,} bytes, or no ordinary file"
        return _broken(Flaw(1, 1, words, "divide it into several"))
    return parse(data, limits)


def read_bytes(path: Path, most: int) -> bytes | None:
    """The bytes of an ordinary file of at most `most` bytes; None for any other.

    Raises:
        OSError: the file can't be opened or read.
    """
    descriptor = os.open(path, os.O_RDONLY | _OPENING)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > most:
            return None
        # It may have grown meanwhile.
        data = _all_bytes(descriptor, most + 1)
    finally:
        os.close(descriptor)
    return data if len(data) <= most else None


def _all_bytes(descriptor: int, most: int) -> bytes:
    data = bytearray()
    while len(data) < most and (more := os.read(descriptor, most - len(data))):
        data += more
    return bytes(data)


def parse(data: bytes, limits: Limits = LIMITS) -> Document:
    """The document that `data` spells."""
    wrong = encoding_flaw(data)
    if wrong is not None:
        return _broken(wrong)
    tree = Tree(limits)
    fatal = _feed(tree, data)
    flaws = [*tree.flaws, *islice(tabs(data), limits.problems)]
    # The parser stumbles over many a tab; that has been told then.
    tabbed = {flaw.line for flaw in flaws[len(tree.flaws) :]}
    if fatal is not None and fatal.line not in tabbed:
        flaws.append(fatal)
    return Document(tree.complete(), tuple(sorted(flaws, key=_place)), whole=fatal is None)


def _feed(tree: Tree, data: bytes) -> Flaw | None:
    """Give `tree` all that `data` says; the flaw that ends it early, if one does."""
    try:
        _take_all(tree, data)
    except Fatal as fatal:
        return fatal.flaw
    except ReaderError:
        return control_characters(data)
    except MarkedYAMLError as error:
        return explain(error)
    except (YAMLError, ValueError, RecursionError) as error:
        return Flaw(1, 1, f"this is not YAML ({type(error).__name__})", "write the file anew")
    return None if tree.complete() is not None else EMPTY


def _take_all(tree: Tree, data: bytes) -> None:
    parser = new_parser(data)
    next_event, take = parser.get_event, tree.take
    try:
        while (event := next_event()) is not None:
            take(event)
    finally:
        parser.dispose()


def _broken(flaw: Flaw) -> Document:
    return Document(None, (flaw,), whole=False)


def _place(flaw: Flaw) -> tuple[int, int]:
    return flaw.line, flaw.column
