"""The bundled typeface has every letter, so that no text looks another way on another machine."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from crossbearing import bundled
from tests.installed import ROOT

_FACES = sorted((bundled.resources() / "fonts").glob("*.otf"))


def _letters() -> Iterator[tuple[str, str]]:
    """Every letter of the window, its languages and its content, and a file that has it."""
    files = [
        *sorted((ROOT / "desktop" / "crossbearing" / "gui").rglob("*.py")),
        *sorted((bundled.resources() / "translations").glob("*.ts")),
        *sorted(bundled.content().rglob("*.yaml")),
    ]
    for file in files:
        for letter in set(re.sub(r"^\s*#.*$", "", file.read_text("utf-8"), flags=re.MULTILINE)):
            if not letter.isascii() and unicodedata.category(letter)[0] not in "CZ":
                yield letter, file.name


@pytest.mark.parametrize("face", _FACES, ids=lambda face: face.stem)
def test_every_letter_is_in_the_typeface(qapp: QApplication, face: object) -> None:
    font = QRawFont(str(face), 14)
    assert font.isValid()
    missing = {
        letter: name for letter, name in _letters() if not font.supportsCharacter(ord(letter))
    }
    assert missing == {}
