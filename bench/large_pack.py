"""A sound pack of about a thousand entries on disk: the bundled one, its entries copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import msgspec
import yaml

from crossbearing import bundled
from crossbearing.library.load import load_pack
from crossbearing.model.entry import AnyEntry, Kind, kind_of

_SINGLE = {Kind.SCENARIO: "scenarios", Kind.MYTH: "myths", Kind.PERSPECTIVE: "perspectives"}
_BY_THEME = {Kind.DISTINCTION: "distinctions", Kind.TRAIT: "traits"}
_OF_THE_LOADER = ("kind", "pack")
_ONLY_ONCE = ("claims", "aliases")


def write_large_pack(folder: Path, least: int) -> int:
    """Write a pack of at least `least` entries to the new `folder`; gives how many it has."""
    shutil.copytree(bundled.content(), folder)
    entries = load_pack(bundled.content()).contents.entries
    copies = -(-least // len(entries))
    written = [_mapping(entry, number) for number in range(copies) for entry in entries]
    names = [_file(entry) for _ in range(copies) for entry in entries]
    for name in set(names):
        (folder / name).unlink(missing_ok=True)
    files = sorted(zip(names, written, strict=True), key=lambda pair: pair[0])
    for name, pairs in groupby(files, key=lambda pair: pair[0]):
        _write(folder / name, [mapping for _, mapping in pairs])
    return len(written)


def yaml_files(folder: Path) -> Iterator[Path]:
    """The content files of the pack in `folder`."""
    return folder.rglob("*.yaml")


def _write(path: Path, mappings: list[dict[str, Any]]) -> None:
    text = yaml.dump(
        mappings,
        Dumper=yaml.CSafeDumper,
        allow_unicode=True,
        sort_keys=False,
        width=100,
        default_flow_style=False,
    )
    path.write_text(text, "utf-8")


def _file(entry: AnyEntry) -> str:
    kind = kind_of(entry)
    folder = _BY_THEME.get(kind)
    return f"{folder}/{entry.theme}.yaml" if folder else f"{_SINGLE[kind]}.yaml"


def _mapping(entry: AnyEntry, number: int) -> dict[str, Any]:
    """What stands in the file for copy `number` of `entry`; copy 0 is the entry itself."""
    plain: dict[str, Any] = msgspec.to_builtins(entry)
    for key in _OF_THE_LOADER:
        plain.pop(key, None)
    plain = {key: value for key, value in plain.items() if value not in ("", [], None, False)}
    if number:
        plain["id"] = f"{entry.id}-copy-{number}"
        plain["name"] = f"{entry.name} {number}"
        for key in _ONLY_ONCE:
            plain.pop(key, None)
    return plain
