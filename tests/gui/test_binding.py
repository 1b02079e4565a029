"""The Qt binding is sound: one that gives None away without counting it kills the program."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_calls_that_return_nothing_keep_none_alive(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(100):
        label.setText("")
    assert abs(sys.getrefcount(None) - before) < 50
    label.deleteLater()
