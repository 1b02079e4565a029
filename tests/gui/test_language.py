"""The interface in another language, in longer words, and from right to left."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from crossbearing import bundled
from crossbearing.bookmarks.journal import Verb
from crossbearing.gui.browse.entry_list import EntryList
from crossbearing.gui.route.row_list import RowList
from crossbearing.gui.session import Session
from crossbearing.gui.theme.roles import Role
from crossbearing.model.page import Label
from crossbearing.routing.phrases import RoutePhrase
from tests.gui.reader import Reader
from tools import translations

FOLDER = bundled.resources() / "translations"


class Longer(QTranslator):
    """A language of ours: every string is accented and 40% longer."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        accented = [
            part if part.startswith("{") else part.replace("a", "á").replace("e", "é")
            for part in re.split(r"(\{\w+\})", text)
        ]
        return "".join(accented) + "~" * round(len(text) * 0.4)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def _messages(file: Path) -> list[tuple[str, str, str]]:
    root = ET.parse(file).getroot()
    return [
        (context.findtext("name"), m.findtext("source"), m.find("translation").text or "")
        for context in root.iter("context")
        for m in context.iter("message")
    ]


def test_translators_are_given_every_phrase() -> None:
    given = {(context, source) for context, source, _ in _messages(FOLDER / "crossbearing_de.ts")}
    enums = translations.phrases()
    assert {RoutePhrase, Label, Verb} < set(enums)
    assert {(enum.__name__, phrase.value) for enum in enums for phrase in enum} <= given


def test_german_keeps_every_place_of_a_phrase() -> None:
    for _, source, german in _messages(FOLDER / "crossbearing_de.ts"):
        assert _places(german) == _places(source), source


def _places(text: str) -> list[str]:
    return sorted(set(re.findall(r"\{\w*\}|%[0-9]", text)))


def test_the_map_speaks_german(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", language="de", welcomed=True))
    said = [label.text() for label in reader.window.findChildren(QLabel)]
    assert any(text.startswith("Managen: ") for text in said)
    assert any("Schritte · " in text and text.endswith(" Wochen") for text in said)


def test_german_is_complete_and_up_to_date(tmp_path: Path) -> None:
    kept = FOLDER / "crossbearing_de.ts"
    fresh = tmp_path / "crossbearing_de.ts"
    fresh.write_bytes(kept.read_bytes())
    translations.gather(fresh, "de")
    assert sorted(_messages(fresh)) == sorted(_messages(kept)), "run python3 dev.py translations"
    assert [source for _, source, german in _messages(kept) if not german] == []


def test_the_built_file_is_the_linguist_files(tmp_path: Path) -> None:
    built = tmp_path / "fresh.qm"
    translations.build(FOLDER / "crossbearing_de.ts", built)
    assert built.read_bytes() == (FOLDER / "crossbearing_de.qm").read_bytes()


def test_the_window_speaks_german(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", language="de"))
    assert reader.sees("Führen")
    assert reader.sees("Managen")
    assert not reader.sees("Starred")


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_longer_words_and_right_to_left_break_nothing(
    start: Callable[..., Reader], qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    longer = Longer()
    qapp.setLayoutDirection(direction)
    qapp.installTranslator(longer)
    try:
        assert QCoreApplication.translate("X", "each") == "éách~~"
        reader = start(Session(theme="light", language="en", welcomed=True))
        for button in reader.window.findChildren(QAbstractButton):
            if button.isVisible() and button.text() and button.parentWidget().isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
        entries = reader.window.findChild(EntryList)
        list_x = entries.mapTo(reader.window, entries.rect().topLeft()).x()
        right_to_left = direction == Qt.LayoutDirection.RightToLeft
        assert (list_x > reader.window.width() / 2) == right_to_left
    finally:
        qapp.removeTranslator(longer)
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def _spread(widget: QWidget, part: QRect, colour: QColor) -> tuple[int, int]:
    """From where to where across `part` of `widget` there are spots of exactly this colour."""
    image = widget.grab(part).toImage()
    across = [
        x
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y) == colour
    ]
    return min(across), max(across)


def test_from_right_to_left_rows_are_mirrored_and_marks_stay_under_their_words(
    start: Callable[..., Reader], qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        reader = start(Session(theme="light", language="en", welcomed=True))
        theme = reader.window.icons.theme
        reader.search("risk")
        assert reader.sentences()[0].startswith("Risk, ")
        name = reader.list.visualRect(reader.list.model().index(0, 0))
        name.setHeight(name.height() // 3)
        start_of_marks, _ = _spread(reader.list.viewport(), name, theme.colour(Role.MARK))
        assert start_of_marks > name.width() // 2
        turns = reader.window.findChild(RowList, "turnList")
        row = turns.visualRect(turns.model().index(0, 0))
        badge, _ = _spread(turns.viewport(), row, theme.colour(Role.MANAGER))
        assert badge > row.width() - 50
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.mark.parametrize(
    "name", ["help", "talks", "export-mine", "import-mine", "backups", "export"]
)
def test_longer_words_are_cut_in_no_dialog(
    start: Callable[..., Reader], qapp: QApplication, name: str
) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        reader = start(Session(theme="light", language="en", welcomed=True))
        reader.action(name).trigger()
        qapp.processEvents()
        dialogs = [top for top in qapp.topLevelWidgets() if isinstance(top, QDialog)]
        shown = [dialog for dialog in dialogs if dialog.isVisible()]
        assert shown
        for dialog in shown:
            for button in dialog.findChildren(QAbstractButton):
                if button.isVisible() and button.text():
                    assert button.width() >= button.minimumSizeHint().width(), button.text()
            dialog.close()
    finally:
        qapp.removeTranslator(longer)
