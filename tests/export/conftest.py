"""Outlines to export: of a small pack, of everything bundled, and one with texts that try us."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from crossbearing import bundled
from crossbearing.export.gathering import outline_of_entries, outline_of_library
from crossbearing.export.options import Layout, Options
from crossbearing.export.outline import Outline
from crossbearing.export.writers import export, writer_for
from crossbearing.library.load import load_library
from crossbearing.model.entry import Distinction
from crossbearing.model.library import Contents, Library
from tests.library.packs import sound_pack

TRICKY = (
    "<script>alert(1)</script> & “quoted” 'single' \"double\" | *star* _line_ # 1. =2+2 -> `tick`"
)
FOREIGN = "שלום עולם מרחב"
FACES = "😀 🧭 👩‍💼"
LONG = " ".join(f"word{number:04}" for number in range(5000))
NOTE = "A private note: <b>nobody</b> else & me"

Exported = Callable[..., Path]


@pytest.fixture(scope="session")
def whole() -> Library:
    """The bundled library."""
    return load_library([bundled.content()], None).library


@pytest.fixture
def small(tmp_path: Path) -> Library:
    """A small library."""
    return load_library([sound_pack(tmp_path / "small")], None).library


@pytest.fixture
def small_outline(small: Library) -> Outline:
    """All of the small library, with a note on one entry."""
    return outline_of_library(small, {small.entries[0].address: NOTE})


@pytest.fixture
def hard(small: Library) -> Outline:
    """An entry whose name, lines, texts and note try every writer."""
    entry = small.entries[0]
    assert isinstance(entry, Distinction)
    leader = msgspec.structs.replace(entry.leader, headline=FOREIGN, practice=TRICKY, asks=FACES)
    tried = msgspec.structs.replace(entry, name=TRICKY, leader=leader, both=LONG)
    library = Library(
        Contents(
            packs=small.packs, themes=small.themes, sources=small.sources,
            entries=(tried, *small.entries[1:]), maps=small.maps,
        )
    )  # fmt: skip
    notes = {tried.address: f"{TRICKY}\n{FACES}\n{FOREIGN}\n{LONG}"}
    return outline_of_entries([tried], library, title=TRICKY, notes=notes)


@pytest.fixture
def exported(tmp_path: Path) -> Exported:
    """Exports an outline to a file of the given name, and gives the file."""

    def run(outline: Outline, name: str, options: Options | None = None) -> Path:
        look = options or Options()
        target = tmp_path / name
        layout = look.layout if look.layout is Layout.CARDS else None
        export(outline, target, writer_for(target, layout), look)
        return target

    return run
