"""The first layer: whether the shape of what a file says is right."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Iterator
from itertools import islice
from typing import Any

import msgspec
from msgspec import inspect
from msgspec.structs import fields

from crossbearing.library.finding import Finding
from crossbearing.library.layout import PackFile, Value
from crossbearing.library.limits import LIMITS
from crossbearing.library.locate import Path, Step
from crossbearing.library.sound_map import lost_items, map_without
from crossbearing.library.wrong_shape import NOT_WRITTEN, differences
from crossbearing.library.wrong_value import Difference
from crossbearing.model.library import Pack
from crossbearing.model.route_map import RouteMap


class Placed(msgspec.Struct, frozen=True):
    """A sound value, and where it stands.

    `gaps` are the items, by key and number, that its file has and the value has not.
    """

    value: Value
    file: PackFile
    path: Path
    gaps: tuple[Path, ...] = ()

    def finding(self, words: str, remedy: str, *steps: Step, at_key: bool = False) -> Finding:
        """What is wrong with this value, at the key or item that `steps` lead to."""
        return Finding(self.file, (*self.path, *self._in_file(steps)), words, remedy, at_key)

    def _in_file(self, steps: Path) -> Path:
        """The way in the file to where `steps` lead in the value."""
        for gap in self.gaps:
            if steps[:1] == gap[:1] and steps[1:2] >= gap[1:2]:
                steps = (steps[0], int(steps[1]) + 1, *steps[2:])
        return steps


class Decoded(msgspec.Struct, frozen=True):
    """What one file gives: its sound values, what is wrong, and the names `lost` with the rest."""

    placed: tuple[Placed, ...] = ()
    findings: tuple[Finding, ...] = ()
    lost: frozenset[str] = frozenset()


def decode(root: object, file: PackFile) -> Decoded:
    """The values that `root`, the content of `file`, holds."""
    if not file.shape.many:
        return _one_by_one([root], file, [()])
    if not isinstance(root, list):
        words = f"the file should be a list of {file.shape.noun}s"
        return Decoded(findings=(Finding(file, (), words, "begin each with “- id:”"),))
    paths: list[Path] = [(index,) for index in range(len(root))]
    if any(key in item for item in root if isinstance(item, dict) for key in NOT_WRITTEN):
        return _one_by_one(root, file, paths)
    try:
        values = msgspec.convert(root, list[file.shape.holds])  # type: ignore[name-defined]
    except msgspec.ValidationError:
        return _one_by_one(root, file, paths)
    placed = zip(values, paths, strict=True)
    return Decoded(tuple(Placed(value, file, path) for value, path in placed))


def _one_by_one(items: list[object], file: PackFile, paths: list[Path]) -> Decoded:
    placed: list[Placed] = []
    findings: list[Finding] = []
    lost: set[str] = set()
    wanted = inspect.type_info(file.shape.holds)
    for item, path in zip(items, paths, strict=True):
        room = LIMITS.problems - len(findings)
        wrong = list(islice(differences(item, wanted, path), room))
        findings += [Finding(file, one.path, one.words, one.remedy, one.at_key) for one in wrong]
        kept = _kept(item, path, wrong, file.shape.holds) if room else None
        if kept is not None:
            placed.append(Placed(kept, file, path, _gaps(kept, path, wrong)))
        if kept is None or not all(one.surplus for one in wrong):
            lost.update(_names(item))
    return Decoded(tuple(placed), tuple(findings), frozenset(lost))


def _kept(item: object, path: Path, wrong: list[Difference], holds: type[Value]) -> Value | None:
    """The sound value that `item` gives in spite of what is `wrong`; None if it gives none."""
    if all(one.surplus for one in wrong):
        return msgspec.convert(_without(item, [one.path[len(path) :] for one in wrong]), holds)
    if holds is Pack and isinstance(item, dict):
        # A slip in a claim or the summary should not cost a pack all its entries.
        with contextlib.suppress(msgspec.ValidationError):
            needed = {field.encode_name for field in fields(Pack) if field.required}
            return msgspec.convert({key: item[key] for key in item if key in needed}, Pack)
    if holds is RouteMap and isinstance(item, dict):
        slips = [one.path[len(path) :] for one in wrong if not one.surplus]
        surplus = [one.path[len(path) :] for one in wrong if one.surplus]
        return map_without(_without(item, surplus), slips)
    return None


def _gaps(kept: Value, path: Path, wrong: list[Difference]) -> tuple[Path, ...]:
    """The items of a map that went because something in them is wrong, in the file's order."""
    if not isinstance(kept, RouteMap):
        return ()
    return lost_items(one.path[len(path) :] for one in wrong if not one.surplus)


def _without(item: object, surplus: list[Path]) -> object:
    """A copy of `item` that lacks the keys at the paths `surplus`."""
    if not surplus:
        return item
    whole = copy.deepcopy(item)
    for path in surplus:
        inner: Any = whole
        for step in path[:-1]:
            inner = inner[step]
        inner.pop(path[-1], None)
    return whole


def _names(item: object) -> Iterator[str]:
    """The ids in `item`, its own and those of what it holds, and the claims it carries."""
    if isinstance(item, dict):
        claims = item.get("claims")
        found = [item.get("id"), *(claims if isinstance(claims, list) else [claims])]
        yield from (name for name in found if isinstance(name, str))
        for inner in item.values():
            yield from _names(inner)
    elif isinstance(item, list):
        for inner in item:
            yield from _names(inner)
