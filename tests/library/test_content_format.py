"""docs/content-format.md tells authors what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crossbearing.library.fresh import FORMAT
from crossbearing.library.integrity.lengths import ENTRY_LIMITS, LIMITS
from crossbearing.library.layout import SHAPES
from crossbearing.library.limits import LIMITS as MOST
from crossbearing.library.limits import MIB
from crossbearing.library.load import load_pack
from crossbearing.library.meanings import MEANINGS
from crossbearing.library.schemas import schemas
from crossbearing.model.entry import KIND_TYPES, Entry
from tests.library.packs import write_pack

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "content-format.md").read_text("utf-8")
_DEFINITIONS = {name: one for _, schema in schemas() for name, one in schema["$defs"].items()}
_COMMON = list(MEANINGS[KIND_TYPES[next(iter(KIND_TYPES))]])[: len(Entry.__struct_fields__) - 1]


def row(kind: type, key: str) -> str:
    """The line of a table that tells of `key`."""
    needed = "yes" if key in _DEFINITIONS[kind.__name__]["required"] else ""
    most = LIMITS.get(kind, {}).get(key)
    length = f" At most {most} characters." if most else ""
    return f"| `{key}` | {needed} | {MEANINGS[kind][key]}{length} |".replace("|  |", "| |")


def rows() -> list[str]:
    """The lines of all tables, in order; what all kinds of entry share stands once."""
    found: list[str] = []
    shared = False
    for kind, meanings in MEANINGS.items():
        is_entry = kind in KIND_TYPES.values()
        if is_entry and not shared:
            found += [row(kind, key) for key in _COMMON]
            shared = True
        found += [row(kind, key) for key in meanings if not (is_entry and key in _COMMON)]
    return found


def test_every_key_is_told_with_its_meaning_need_and_length() -> None:
    assert re.findall(r"^\| `\w+` \| (?:yes )?\| .* \|$", PAGE, re.MULTILINE) == rows()


def test_what_the_kinds_share_is_the_same_for_all() -> None:
    assert set(_COMMON) == set(Entry.__struct_fields__) - {"pack"}
    for kind in KIND_TYPES.values():
        assert {key: MEANINGS[kind][key] for key in _COMMON} == {
            key: MEANINGS[KIND_TYPES[next(iter(KIND_TYPES))]][key] for key in _COMMON
        }
        assert ENTRY_LIMITS.items() <= LIMITS[kind].items()


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_every_file_is_told_with_its_schema(shape: object) -> None:
    assert f"`{shape.where}`" in PAGE  # type: ignore[attr-defined]
    assert f"`{shape.name}`" in PAGE  # type: ignore[attr-defined]


def test_the_limits_are_told() -> None:
    for number in (
        f"{MOST.bytes // MIB} MiB", f"{MOST.depth} levels", f"{MOST.nodes:,} values",
        f"{MOST.pack_files:,} files", f"{MOST.pack_bytes // MIB} MiB",
        f"{MOST.pack_values:,} entries",
    ):  # fmt: skip
        assert number in PAGE
    assert f"format: {FORMAT}" in PAGE


def test_its_example_is_a_sound_pack(tmp_path: Path) -> None:
    blocks = re.findall(r"`([a-z/]+\.yaml)`:\n\n```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert [name for name, _ in blocks] == ["pack.yaml", "distinctions/purpose.yaml"]
    files = dict(blocks)
    core = write_pack(tmp_path / "core", {
        "pack.yaml": "{id: core, title: Core, language: en, licence: CC0, format: 1}",
        "themes.yaml": "- {id: purpose, name: Purpose, summary: Where?}",
    })  # fmt: skip
    loaded = load_pack(write_pack(tmp_path / "pack", files), load_pack(core).contents)
    assert loaded.problems == ()
    assert [str(entry.address) for entry in loaded.contents.entries] == [
        "crossbearing://harbour/cargo"
    ]
