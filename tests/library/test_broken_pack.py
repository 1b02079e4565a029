"""A pack in which everything is wrong: all of it is told, each thing with its line.

After a change of words or of the pack, look through the difference that this makes:
``crossbearing check tests/packs/broken > tests/packs/broken.txt``, in the repository's folder.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.cli import main
from crossbearing.library.load import load_library
from crossbearing.model.entry import Kind

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "packs" / "broken.txt"


def test_every_problem_is_told_with_its_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["check", "tests/packs/broken"]) == 1
    assert capsys.readouterr().out == GOLDEN.read_text("utf-8")


def test_what_is_sound_in_it_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    loaded = load_library([Path("tests/packs/broken")])
    assert [entry.id for entry in loaded.library.of_kind(Kind.PERSPECTIVE)] == [
        "analogy", "milestone", "figure",
    ]  # fmt: skip
    assert [chart.id for chart in loaded.library.maps] == ["untravelled"]
    assert len(loaded.problems) == len(GOLDEN.read_text("utf-8").splitlines()) - 2
