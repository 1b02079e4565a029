"""Reading and decoding all files of one pack."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from crossbearing.library.decode import Decoded, Placed, decode
from crossbearing.library.finding import Finding
from crossbearing.library.layout import PACK_SHAPE, PackFile, arrange
from crossbearing.library.limits import LIMITS, Limits
from crossbearing.library.pack_files import Seen, shown
from crossbearing.library.problem import Problem
from crossbearing.library.yaml_source import Document, read, read_bytes

_NAME = re.compile(rb"^[ -]*id:\s*[\"']?([A-Za-z0-9-]{1,64})|\b([A-Z][0-9]{2,3})\b", re.MULTILINE)


class Gathered(msgspec.Struct, frozen=True, kw_only=True):
    """The sound values of a pack in library order of their files, and what is wrong so far.

    `lost` are ids and claims that stand in files or entries which could not be used; references to
    them are no mistakes of their own.
    """

    placed: tuple[Placed, ...]
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    lost: frozenset[str]


def gather(folder: Path, seen: tuple[Seen, ...], limits: Limits = LIMITS) -> Gathered:
    """What the files `seen` in `folder` say."""
    arrangement = arrange(folder, seen, limits)
    problems = list(arrangement.problems)
    if not any(one.relative == PACK_SHAPE.where for one in seen):
        words = "a pack needs a file pack.yaml in its folder"
        problems.append(Problem(shown(folder), 1, 1, words, "add one with id, title, language, …"))
    decoded: list[Decoded] = []
    values = wrong = 0
    for file in arrangement.files:
        document = read(file.path, limits)
        problems += _flaws(document, file)
        part = _decode(document, file)
        values += len(part.placed)
        wrong += len(part.findings) + len(document.flaws)
        if values > limits.pack_values or wrong > limits.pack_problems:
            problems.append(_too_much(file, limits))
            break
        decoded.append(part)
    return Gathered(
        placed=tuple(one for part in decoded for one in part.placed),
        problems=tuple(problems),
        findings=tuple(one for part in decoded for one in part.findings),
        lost=frozenset().union(*(part.lost for part in decoded)),
    )


def _too_much(file: PackFile, limits: Limits) -> Problem:
    words = (
        f"here the pack has more than {limits.pack_values:,} entries "
        f"or {limits.pack_problems:,} problems; the rest is not read"
    )
    return Problem(file.shown, 1, 1, words, "divide it into several packs, or mend the problems")


def _decode(document: Document, file: PackFile) -> Decoded:
    if document.whole:
        return decode(document.root, file)
    lost = _names_in(file.path)
    if document.root is None:
        return Decoded(lost=lost)
    part = decode(document.root, file)
    return Decoded(part.placed, part.findings, part.lost | lost)


def _names_in(path: Path) -> frozenset[str]:
    """What looks like an id or a claim in a file that could not be read to its end."""
    try:
        data = read_bytes(path, LIMITS.bytes) or b""
    except OSError:
        data = b""
    return frozenset((found[1] or found[2]).decode("ascii") for found in _NAME.finditer(data))


def _flaws(document: Document, file: PackFile) -> Iterable[Problem]:
    return (
        Problem(file.shown, flaw.line, flaw.column, flaw.words, flaw.remedy)
        for flaw in document.flaws
    )
