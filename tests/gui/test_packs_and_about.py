"""The window tells of packs that are not whole, and what the program is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from crossbearing.gui.about_window import AboutWindow
from crossbearing.gui.content_notice import ProblemsWindow
from crossbearing.gui.key_sheet import KeySheet
from crossbearing.gui.text_window import TextWindow
from crossbearing.library.problem import Problem
from tests.gui.reader import Reader

PROBLEMS = (
    Problem("/srv/packs/house/myths.yaml", 3, 1, "the list is not closed", "close it with ]"),
    Problem("/srv/packs/house/<b>.yaml", 1, 1, "a <img src='http://example.org/x'> is text"),
)


def _shown(kind: type[QDialog]) -> QDialog:
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return window


def _press(parent: QWidget, text: str) -> None:
    next(b for b in parent.findChildren(QPushButton) if b.text() == text).click()


def test_problems_of_packs_are_told_and_listed(reader: Reader) -> None:
    reader.window.tell_problems(PROBLEMS)
    QApplication.processEvents()
    texts = reader.texts()
    assert "Parts of a content pack could not be used" in texts
    assert "/srv/packs/house/myths.yaml: the list is not closed." in texts
    reader.click("Show everything…")
    window = _shown(ProblemsWindow)
    assert isinstance(window, TextWindow)
    assert window.text.splitlines() == [str(problem) for problem in PROBLEMS]
    assert "Problems found: 2" in [label.text() for label in window.findChildren(QLabel)]
    _press(window, "Close")
    reader.click("Go on")
    QApplication.processEvents()
    assert "Parts of a content pack could not be used" not in reader.texts()


def test_about_tells_version_and_licences_from_the_help(reader: Reader) -> None:
    reader.press("F1")
    sheet = _shown(KeySheet)
    _press(sheet, "About Crossbearing…")
    window = _shown(AboutWindow)
    assert isinstance(window, TextWindow)
    said = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "Crossbearing 0.1.0" in said
    assert "MIT" in said
    assert "CC BY 4.0" in said
    for notice in ("SIL OPEN FONT LICENSE", "PySide6", "Lucide"):
        assert notice in window.text
    _press(window, "Close")
    sheet.reject()
    sheet.deleteLater()
