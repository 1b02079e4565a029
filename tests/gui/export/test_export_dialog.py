"""Exporting and printing from the window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.export.choices import ExportChoices
from crossbearing.gui.export.dialog import ExportDialog
from crossbearing.gui.export.exporting import Exporting
from crossbearing.gui.export.preview import SheetView
from crossbearing.gui.look import Look
from crossbearing.library.load import load_library
from crossbearing.model.entry import Kind
from crossbearing.model.library import Library
from tests.export.readers import found, pdf_info, pdf_text, run
from tests.gui.reader import Reader
from tests.library.packs import sound_pack

NOTE = "For my eyes only"


class Sitting:
    """Somebody before the dialog, who will say `target` when asked where to write."""

    def __init__(self, dialog: ExportDialog, qtbot: QtBot) -> None:
        self.dialog, self.qtbot = dialog, qtbot

    def choose(self, field: str, text: str) -> None:
        combo = next(c for c in self.dialog.findChildren(QComboBox) if c.accessibleName() == field)
        assert combo.isVisible()
        at = combo.findText(text, Qt.MatchFlag.MatchStartsWith)
        assert at >= 0, [combo.itemText(n) for n in range(combo.count())]
        combo.setCurrentIndex(at)

    def click(self, text: str) -> None:
        button = next(b for b in self.dialog.findChildren(QPushButton) if b.text() == text)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def says(self, words: str) -> None:
        def said() -> None:
            assert any(words in label.text() for label in self.dialog.findChildren(QWidget)
                       if hasattr(label, "setTextFormat"))  # fmt: skip

        self.qtbot.waitUntil(said)

    def fields(self) -> set[str]:
        return {c.accessibleName() for c in self.dialog.findChildren(QComboBox) if c.isVisible()}


@pytest.fixture
def small(tmp_path: Path) -> Library:
    return load_library([sound_pack(tmp_path / "small")], None).library


@pytest.fixture
def store(small: Library, tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "bookmarks.sqlite3")
    store.star(small.entries[1].address)
    store.write_note(small.entries[1].address, NOTE)
    yield store
    store.close()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, bundled.resources(), "light")
    yield look
    look.deleteLater()


@pytest.fixture
def sit(
    qtbot: QtBot, small: Library, store: Store, look: Look, tmp_path: Path
) -> Iterator[Callable[..., Sitting]]:
    """Opens the dialog; it asks nobody, and writes and prints to `target`."""
    opened: list[ExportDialog] = []

    def _sit(
        target: Path,
        choices: ExportChoices | None = None,
        content: Library = small,
        **more: bool,
    ) -> Sitting:
        def to_file(printer: QPrinter, _parent: QWidget) -> bool:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(target))
            return True

        dialog = ExportDialog(
            content, lambda: store.contents, look.icons, content.entries[0].address,
            content.of_kind(Kind.DISTINCTION),
            choices=choices, ask_file=lambda *_: str(target), ask_printer=to_file, **more,
        )  # fmt: skip
        opened.append(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return Sitting(dialog, qtbot)

    yield _sit
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()


def test_what_is_chosen_is_written(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    reader = sit(target)
    reader.choose("What", "This entry: Direction")
    reader.choose("As", "Markdown")
    reader.click("Export…")
    reader.says("Written")
    text = target.read_text("utf-8")
    assert "Chooses the destination" in text
    assert "### Horizon" not in text
    assert reader.dialog.choices.folder == str(tmp_path)


def test_a_handout_is_written_and_previewed(
    sit: Callable[..., Sitting], tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "a.pdf"
    reader = sit(target)
    reader.choose("What", "The whole library")
    reader.choose("As", "PDF handout")
    view = reader.dialog.findChild(SheetView)
    qtbot.waitUntil(lambda: view.caption.text().startswith("Sheet 1 of"))
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.caption.text().startswith("Sheet 2 of")
    assert view.grab().toImage() != before
    reader.click("Export…")
    reader.says("Written")
    assert "Horizon" in pdf_text(target)


def test_the_preview_shows_every_sheet(
    sit: Callable[..., Sitting], tmp_path: Path, qtbot: QtBot, library: Library
) -> None:
    target = tmp_path / "printed.pdf"
    reader = sit(target, content=library, for_print=True)
    reader.choose("What", "The whole library")
    reader.choose("As", "PDF handout")
    view = reader.dialog.findChild(SheetView)
    qtbot.waitUntil(lambda: view.caption.text().endswith("in this preview"))
    qtbot.keyClick(view, Qt.Key.Key_End)
    last = re.fullmatch(r"Sheet (\d+) of (\d+)", view.caption.text())
    assert last is not None
    count = last[1]
    assert last[2] == count
    reader.click("Print…")
    reader.says("Sent to the printer")
    assert pdf_info(target)["Pages"] == count


def test_printing_sets_the_sheets_as_finely_as_the_printer_can(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    printed, written = tmp_path / "printed.pdf", tmp_path / "written.pdf"
    for target, button, said, more in (
        (printed, "Print…", "Sent to the printer", {"for_print": True}),
        (written, "Export…", "Written", {}),
    ):
        reader = sit(target, **more)
        reader.choose("What", "This entry: Direction")
        reader.choose("As", "PDF handout")
        reader.click(button)
        reader.says(said)
    assert _places(printed) == _places(written)
    assert run(found("pdfimages"), "-list", printed).splitlines()[2:] == []


def _places(file: Path) -> list[tuple[str, int, int]]:
    """The words of a PDF with their places, in points."""
    text = run(found("pdftotext"), "-bbox", file, "-")
    words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]+)<', text)
    return [(word, round(float(left)), round(float(top))) for left, top, word in words]


def test_notes_come_along_only_when_ticked(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    reader = sit(target)
    reader.choose("What", "Your 1 starred")
    reader.choose("As", "Markdown")
    box = reader.dialog.findChild(QCheckBox)
    assert not box.isChecked()
    words = reader.dialog.findChild(QPlainTextEdit)
    reader.qtbot.waitUntil(lambda: "Horizon" in words.toPlainText())
    assert NOTE not in words.toPlainText()
    box.click()
    reader.qtbot.waitUntil(lambda: NOTE in words.toPlainText())
    reader.click("Export…")
    reader.says("Written")
    assert NOTE in target.read_text("utf-8")


def test_a_picture_is_previewed_and_written(
    sit: Callable[..., Sitting], tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "a.png"
    reader = sit(target)
    reader.choose("As", "Picture of one entry")
    reader.choose("What", "The whole library")
    reader.says("A picture shows one entry")
    reader.choose("What", "This entry: Direction")
    view = reader.dialog.findChild(SheetView)
    qtbot.waitUntil(lambda: view.caption.text() == "Sheet 1 of 1")
    reader.click("Export…")
    reader.says("Written")
    assert target.read_bytes().startswith(b"\x89PNG")


def test_fields_that_do_not_matter_are_hidden(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    reader = sit(tmp_path / "a.pdf")
    reader.choose("As", "Markdown")
    assert reader.fields() == {"What", "As"}
    reader.choose("As", "PDF cards")
    assert {"Paper", "Card size", "Colours"} < reader.fields()


def test_a_folder_that_is_not_there_is_told_plainly(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    reader = sit(tmp_path / "nowhere" / "a.md")
    reader.choose("As", "Markdown")
    reader.click("Export…")
    reader.says("can't be written")
    assert reader.dialog.isVisible()


def test_escape_stops_the_writing_and_keeps_the_old_file(
    sit: Callable[..., Sitting], tmp_path: Path, qtbot: QtBot, library: Library
) -> None:
    target = tmp_path / "a.pdf"
    target.write_text("old")
    reader = sit(target, content=library)
    reader.choose("What", "The whole library")
    reader.choose("As", "PDF cards")
    reader.click("Export…")
    qtbot.keyClick(reader.dialog, Qt.Key.Key_Escape)
    reader.says("stopped")
    assert target.read_text() == "old"
    assert reader.dialog.isVisible()
    qtbot.keyClick(reader.dialog, Qt.Key.Key_Escape)
    assert not reader.dialog.isVisible()


def test_printing_prints_the_sheets(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    reader = sit(target, for_print=True)
    reader.choose("What", "This entry: Direction")
    reader.choose("As", "PDF handout")
    reader.click("Print…")
    reader.says("Sent to the printer")
    assert pdf_info(target)["Page size"].endswith("(A4)")
    assert "Chooses the destination" in pdf_text(target)


def test_the_last_choices_come_back(
    sit: Callable[..., Sitting], tmp_path: Path, small: Library, store: Store, look: Look
) -> None:
    reader = sit(tmp_path / "a.pdf", ExportChoices(what="stars", writer="PDF cards", blanks=7))
    assert reader.dialog.choices == ExportChoices(what="stars", writer="PDF cards", blanks=7)
    window = QWidget()
    exporting = Exporting(
        window, small, lambda: store.contents,
        icons=lambda: look.icons, current=lambda: None, listed=lambda: (),
    )  # fmt: skip
    dialog = exporting.export()
    Sitting(dialog, reader.qtbot).choose("As", "Web page")
    dialog.reject()
    again = exporting.export()
    assert again.choices.writer == "Web page"
    again.reject()
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("key", "title"), [("Ctrl+Shift+E", "Export"), ("Ctrl+P", "Print")])
def test_keys_open_it(reader: Reader, key: str, title: str, qtbot: QtBot) -> None:
    reader.press(key)
    dialogs = reader.window.findChildren(ExportDialog)
    assert [dialog.windowTitle() for dialog in dialogs] == [title]
    qtbot.keyClick(dialogs[0], Qt.Key.Key_Escape)
    assert not dialogs[0].isVisible()
