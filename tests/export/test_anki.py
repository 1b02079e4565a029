"""Flash cards, as Anki itself imports them."""

from __future__ import annotations

import html
import json
import sys
from pathlib import Path
from typing import Any

from crossbearing.export.gathering import outline_of_library
from crossbearing.export.outline import Outline
from crossbearing.export.phrases import CardPhrase
from crossbearing.model.entry import Kind
from crossbearing.model.library import Library
from tests.export.conftest import FACES, FOREIGN, LONG, NOTE, TRICKY, Exported
from tests.export.readers import run

SORTING = CardPhrase.SORTING.value
_IMPORT = Path(__file__).with_name("anki_import.py")


def imported(file: Path) -> dict[str, Any]:
    """What Anki makes of a file."""
    found: dict[str, Any] = json.loads(run(sys.executable, _IMPORT, file))
    return found


def shown(field: str) -> str:
    """A field as Anki shows it: lines end with a break, and signs of HTML are written out."""
    return html.unescape(field.replace("<br>", "\n"))


def test_anki_takes_the_whole_library_as_it_is(whole: Library, exported: Exported) -> None:
    got = imported(exported(outline_of_library(whole), "all.csv"))
    assert got["new"] == got["found"] == len(whole.entries)
    assert got["kinds"] == ["Basic"]
    assert not got["html"]
    fronts = [shown(note["Front"]) for note in got["notes"]]
    for entry in whole.entries:
        fronts.remove(next(one for one in fronts if one.startswith(f"{entry.name}\n")))
    assert fronts == []
    assert {len(note["tags"]) for note in got["notes"]} == {3}
    asked = [note for note in got["notes"] if SORTING in note["Front"]]
    assert len(asked) == len(whole.of_kind(Kind.TRAIT))


def test_anki_keeps_every_letter(hard: Outline, exported: Exported) -> None:
    (note,) = imported(exported(hard, "hard.csv"))["notes"]
    assert shown(note["Front"]).startswith(f"{TRICKY}\n")
    back = shown(note["Back"])
    for text in (TRICKY, FACES, FOREIGN, LONG):
        assert text in back
    assert "<script" not in note["Front"] + note["Back"]


def test_anki_learns_a_note_only_if_it_is_asked_for(
    small: Library, small_outline: Outline, exported: Exported
) -> None:
    spoken = imported(exported(small_outline, "a.csv"))["notes"]
    silent = imported(exported(outline_of_library(small), "b.csv"))["notes"]
    assert any(NOTE in shown(note["Back"]) for note in spoken)
    assert not any(NOTE in shown(note["Back"]) for note in silent)
