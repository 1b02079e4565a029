"""The Qt binding is sound, and the same when the program has imported it its own way."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from PySide6.QtWidgets import QApplication, QLabel

from tests.fresh import said
from tests.installed import ROOT


def _told(how: str, what: str) -> list[object]:
    """What tests/gui/binding_told.py tells of a binding imported so, in a process of its own."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "desktop")]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.binding_told", how, what],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_calls_that_return_nothing_keep_none_alive(qapp: QApplication) -> None:
    """One that gives None away without counting it kills the program.

    Counting too many is let be: from Python 3.12 on None lives for ever, and some do.
    """
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(100):
        label.setText("")
    assert before - sys.getrefcount(None) < 50
    label.deleteLater()


def test_every_constant_made_quickly_is_and_does_what_it_should() -> None:
    usual = _told("usual", "constants")
    assert len(usual) > 500
    assert _told("quickly", "constants") == usual


def test_a_constant_is_made_when_it_is_first_asked_for() -> None:
    code = """
from crossbearing.gui.binding import import_binding; import_binding()
from PySide6.QtCore import Qt
there = lambda: "Key_F35" in vars(Qt.Key)
print(there(), Qt.Key.Key_F35 is Qt.Key(0x1000052), there(), hasattr(Qt.Key, "Key_Nothing"))
made = dict.keys(vars(Qt.Key)["_value2member_map_"])
print(sorted(made) == [0x1000052])
print(len(Qt.Key) > 400, Qt.Key["Key_F35"] is Qt.Key.Key_F35)
"""
    assert said(code) == "False True True False\nTrue\nTrue True\n"


def test_a_wrong_call_is_told_in_the_same_words_though_they_are_loaded_late() -> None:
    loaded, *usual = _told("usual", "mistakes")
    loaded_too, *quick = _told("quickly", "mistakes")
    assert (loaded, loaded_too) == (True, "imported late")
    assert "called with wrong argument types" in str(usual)
    assert quick == usual


def test_a_binding_of_another_version_is_imported_as_ever() -> None:
    assert _told("of another version", "mistakes") == _told("usual", "mistakes")


def test_other_enums_know_where_they_are_from() -> None:
    code = (
        "import enum; from crossbearing.gui.binding import import_binding; import_binding();"
        "print(enum.Enum('Colour', 'RED BLUE').__module__, enum.Flag('Way', 'IN OUT')(3))"
    )
    assert said(code) == "__main__ Way.IN|OUT\n"
