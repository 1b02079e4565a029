"""Every key in the README is a key of the window."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from crossbearing.gui.actions import SPECS, key_sequences
from tests.installed import ROOT

_ROW = re.compile(r"^\| (`[^|]+) \|", re.MULTILINE)
_KEY = re.compile(r"`([^`]+)`")
_ARROWS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}
# What every list of Qt does by itself.
_OF_THE_LIST = {"Up", "Down"}


def _keys() -> list[str]:
    text = (ROOT / "README.md").read_text("utf-8")
    table = text.split("## Keys")[1].split("\n## ")[0]
    keys = [key for row in _ROW.findall(table) for key in _KEY.findall(row)]
    return ["".join(_ARROWS.get(letter, letter) for letter in key) for key in keys]


def test_the_readme_has_keys() -> None:
    assert len(_keys()) > 20


@pytest.mark.parametrize("key", _keys())
def test_the_key_does_something(qapp: QApplication, key: str) -> None:
    known = {sequence.toString() for spec in SPECS for sequence in key_sequences(spec)}
    written = QKeySequence(key).toString()
    assert written
    assert written in known | _OF_THE_LIST
