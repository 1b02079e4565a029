"""The program is killed in the middle of a talk, and starts again at the same step."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crossbearing.presenting.keeping import Keeping
from crossbearing.presenting.progress import Position
from tests.gui.present.speaker import Speaker
from tests.installed import ROOT

_TALK = "core/myths-and-fair-words"
_KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.app import make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.present.presenting import Presenting
from crossbearing.library.load import load_library
application = make_application()
library = load_library([bundled.content()], None).library
shelf = Shelf(lambda: Store.open(Path(sys.argv[1]) / "bookmarks.sqlite3"))
window = QWidget()
presenting = Presenting(window, library, shelf, Look(application, bundled.resources()))
presenting.open(talk=sys.argv[2])
QTest.keyClick(presenting.preflight, Qt.Key.Key_F5)
for _ in range(3):
    QTest.keyClick(presenting.stage.audience, Qt.Key.Key_PageDown)
while (left := presenting.keeping.unfinished()) is None or left.at != (2, 1):
    application.processEvents()
os.kill(os.getpid(), 9)
"""


def test_after_a_kill_the_next_start_goes_on_at_the_same_step(
    tmp_path: Path, speaker: Speaker
) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "desktop")}
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path), _TALK],
        env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    left = Keeping(tmp_path).unfinished()
    assert left is not None
    assert left.at == Position(2, 1)
    speaker.presenting.open()
    assert speaker.preflight.script.key == _TALK
    QTest.keyClick(speaker.preflight, Qt.Key.Key_F5)
    assert speaker.presenter.progress.at == Position(2, 1)
