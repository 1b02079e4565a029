"""What is wrong with the values of a file, before anybody has looked where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

import msgspec

from crossbearing.library.layout import PackFile
from crossbearing.library.limits import LIMITS
from crossbearing.library.locate import START, Path, Positions
from crossbearing.library.problem import Problem
from crossbearing.library.yaml_source import read_bytes


class Finding(msgspec.Struct, frozen=True):
    """Something wrong at a `path` of a file's data, or at its key if `at_key`."""

    file: PackFile
    path: Path
    words: str
    remedy: str = ""
    at_key: bool = False


def located(findings: Iterable[Finding]) -> Iterator[Problem]:
    """The findings as problems with line and column; each file is read once more for that."""
    in_files = sorted(findings, key=attrgetter("file.shown"))
    for _, group in groupby(in_files, key=attrgetter("file.shown")):
        yield from _in_file(list(group))


def _in_file(findings: list[Finding]) -> Iterator[Problem]:
    file = findings[0].file
    positions = _positions(file, findings)
    for found in findings:
        place = START
        if positions is not None:
            find = positions.of_key if found.at_key else positions.of_value
            place = find(found.path)
        yield Problem(file.shown, place.line, place.column, found.words, found.remedy)


def _positions(file: PackFile, findings: list[Finding]) -> Positions | None:
    try:
        data = read_bytes(file.path, LIMITS.bytes)
    except OSError:
        return None
    return None if data is None else Positions(data, [found.path for found in findings])
