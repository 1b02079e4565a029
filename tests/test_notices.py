"""The notices name everything the program is made of, with the licences in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing import bundled, notices
from tests.installed import ROOT


def _pinned() -> list[str]:
    lines = (ROOT / "requirements" / "run.txt").read_text("utf-8").splitlines()
    return [line.partition("==")[0] for line in lines if "==" in line]


@pytest.mark.parametrize("name", [*_pinned(), "Python", "Inter", "Lucide icons"])
def test_everything_is_named(name: str) -> None:
    table = notices.text().split("=" * 79)[0].lower().replace("_", "-")
    assert f"\n  {name.lower().replace('_', '-')} " in table
    assert "not installed" not in table


@pytest.mark.parametrize(
    "words",
    [
        "SIL OPEN FONT LICENSE",
        "Attribution 4.0 International",
        "Permission to use, copy, modify, and/or distribute this software",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "Redistribution and use in source and binary forms",
        "GNU LESSER GENERAL PUBLIC LICENSE",
    ],
)
def test_the_licences_are_there_in_full(words: str) -> None:
    if "GNU" in words and not Path("/usr/share/common-licenses").exists():
        words = "GNU Lesser General Public License"
    assert words.lower() in notices.text().lower()


def test_a_bundle_reads_the_file_that_it_brings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "THIRD-PARTY.txt"
    file.write_text("Inter and others\n", "utf-8")
    monkeypatch.setattr(bundled, "notices", lambda: file)
    assert notices.text() == "Inter and others\n"
