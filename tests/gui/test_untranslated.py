"""No word is forgotten: in windows, on slides, in faults and in exports."""

from __future__ import annotations

import ast
import base64
import html
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from crossbearing.bookmarks import trouble
from crossbearing.bookmarks.contents import (
    Bookmarks,
    Counts,
    ItemId,
    Note,
    OwnTalk,
    Star,
    TalkItem,
)
from crossbearing.bookmarks.exchange import files
from crossbearing.bookmarks.journal import Step, Verb
from crossbearing.export.maps.drawn import svg
from crossbearing.export.maps.sheet import Sheet
from crossbearing.export.options import Flip, Options
from crossbearing.export.outline import Outline
from crossbearing.export.selecting import Selecting
from crossbearing.export.writers import WRITERS, Writer, export
from crossbearing.faults import KnownFault
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.saying import say, told, tongue
from crossbearing.gui.session import Session
from crossbearing.model.address import Address, TalkId
from crossbearing.model.entry import Kind
from crossbearing.model.library import Library
from crossbearing.model.page import page_of
from crossbearing.model.page_text import as_text
from crossbearing.model.talk import RouteItem
from crossbearing.presenting.faces import words_of
from crossbearing.presenting.script import script_of
from crossbearing.routing.journey import Atlas, Journey
from tests.export.readers import pdf_text
from tests.gui.reader import Reader
from tests.gui.tongues import Marked, forgotten, in_cyrillic, shown_in

_SOURCES = Path(trouble.__file__).parents[1]
# They speak in a terminal, before there is a window, or to who writes content.
_IN_ENGLISH = {
    *(
        "commands",
        "library",
        "arguments.py",
        "cli.py",
        "instance.py",
        "system_libraries.py",
        "userdirs.py",
    ),
    *("first_contact.py", "self_test.py"),
}
_WINDOWS = ("help", "talks", "export-mine", "import-mine", "backups", "missing", "export")


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[Marked]:
    """Every translated string is marked."""
    translator = Marked()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def foreign(library: Library) -> Library:
    """The library, in letters that the interface does not use."""
    return in_cyrillic(library)


@pytest.fixture
def window(marked: Marked, start: Callable[..., Reader], foreign: Library) -> MainWindow:
    """A window in which only what was forgotten is Latin."""
    return start(Session(theme="light", language="en", welcomed=False), foreign).window


def _dialogs() -> list[QDialog]:
    tops = QApplication.topLevelWidgets()
    return [top for top in tops if isinstance(top, QDialog) and top.isVisible()]


def test_the_test_sees_what_is_forgotten(qapp: QApplication, marked: Marked) -> None:
    assert forgotten(["Search", "Øøø Ctrl+K", "Дирецтион", "3 entries"]) == ["3 entries", "Search"]
    assert qapp.translate("Any", "Week {count}") == "Øøøø {count}"


def test_the_window_says_nothing_untranslated(window: MainWindow, foreign: Library) -> None:
    assert forgotten(shown_in(window)) == []
    for kind in Kind:
        window.open(foreign.of_kind(kind)[0].address)
        assert forgotten(shown_in(window)) == [], kind
    window.search_box.setText("ццц")
    window.search_box.textEdited.emit("ццц")
    assert forgotten(text for text in shown_in(window) if "ццц" not in text) == []


@pytest.mark.parametrize("name", _WINDOWS)
def test_no_dialog_says_anything_untranslated(
    window: MainWindow, qapp: QApplication, name: str
) -> None:
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    qapp.processEvents()
    opened = _dialogs()
    assert opened
    for dialog in opened:
        assert forgotten(_but_paths(shown_in(dialog))) == []
        dialog.close()


def _but_paths(texts: Iterator[str]) -> Iterator[str]:
    """Without the names of files."""
    return (text for text in texts if "/" not in text.partition("://")[0])


def test_before_the_first_slide_nothing_is_untranslated(window: MainWindow) -> None:
    window.door.open("core/map-in-ten-minutes")
    assert window.door.presenting is not None
    preflight = window.door.presenting.preflight
    assert preflight is not None
    assert forgotten(shown_in(preflight)) == []
    preflight.reject()


def test_no_slide_says_anything_untranslated(marked: Marked, foreign: Library) -> None:
    for talk in foreign.talks:
        for slide in script_of(talk, foreign, say=say).slides:
            assert forgotten([slide.title]) == []
            for step in slide.steps:
                assert forgotten([step.brings, *words_of(step.face)]) == []


def test_no_fault_of_the_data_file_is_untranslated(marked: Marked) -> None:
    path = Path("/1/2")
    faults = [
        *(make(path) for make in (trouble.busy, trouble.unwritable, trouble.no_room, trouble.gone)),
        trouble.damaged(path, trouble.Detail.GARBLED),
        *(trouble.of_os_error(OSError(number, "Any"), path) for number in (5, 13, 28)),
    ]
    assert forgotten(told(fault) for fault in faults) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("1.txt", ""),
        ("1.json", '{"format": "1"}'),
        ("1.json", '{"format": "crossbearing-bookmarks", "version": 99}'),
        ("1.html", "1"),
        ("1.html", "<a" + " b" * 90_000),
    ],
)
def test_no_refusal_of_a_file_is_untranslated(
    marked: Marked, tmp_path: Path, name: str, text: str
) -> None:
    file = tmp_path / name
    file.write_text(text)
    with pytest.raises(KnownFault) as fault:
        files.read(file)
    assert forgotten([told(fault.value).replace("crossbearing-bookmarks", "")]) == []


def test_no_list_of_what_is_kept_is_untranslated(marked: Marked, tmp_path: Path) -> None:
    items = (TalkItem(ItemId("1"), RouteItem(map="1", to="2", minutes=2.5)),)
    kept = Bookmarks(
        stars=(Star(Address.parse("crossbearing://core/1"), 1),),
        notes=(Note(Address.parse("crossbearing://core/2"), "3", 1),),
        talks=(OwnTalk(id=TalkId("1"), name="4", items=items),),
    )
    files.export(kept, None, tmp_path / "1.md", datetime.now(UTC), say)
    assert forgotten((tmp_path / "1.md").read_text("utf-8").split("\n")) == []


def test_what_undo_says_is_translated(marked: Marked) -> None:
    address = Address.parse("crossbearing://core/1")
    for verb in Verb:
        for subject in ("3 items", "the map", "“1”", str(address), "backup of 2026-01-01"):
            label = Step(1, verb, subject, "“2”").label(lambda _address: "1")
            assert forgotten([say(label)]) == []
    assert forgotten([say(Counts(1, 2, 0).words)]) == []


def test_faults_are_raised_with_phrases_alone() -> None:
    """A sentence that is written where it is raised could be said in English only."""
    kinds = {"KnownFault", *(kind.__name__ for kind in _kinds(KnownFault))}
    found = []
    for file in sorted(_SOURCES.rglob("*.py")):
        if _IN_ENGLISH & {*file.relative_to(_SOURCES).parts}:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
                written = [each for each in node.args if isinstance(each, ast.JoinedStr)
                           or (isinstance(each, ast.Constant) and each.value)]  # fmt: skip
                found += [f"{file.name}:{each.lineno}" for each in written]
    assert found == []


def _kinds(kind: type[KnownFault]) -> Iterator[type[KnownFault]]:
    for below in kind.__subclasses__():
        yield below
        yield from _kinds(below)


def test_no_map_says_anything_untranslated(marked: Marked, foreign: Library) -> None:
    for each in foreign.maps:
        journey = Journey.start(Atlas(each))
        stranded = journey
        for road in each.roads:
            stranded = stranded.block(road.id)
        for one in (journey, stranded):
            drawing = svg(one, Sheet(say=say))
            assert forgotten(_between_tags(drawing)) == []


def test_no_text_of_an_entry_is_untranslated(marked: Marked, foreign: Library) -> None:
    for kind in Kind:
        page = page_of(foreign.of_kind(kind)[0], foreign)
        assert forgotten(as_text(page, say).split("\n")) == []


@pytest.mark.parametrize("writer", WRITERS, ids=lambda one: one.name)
def test_no_export_says_anything_untranslated(
    marked: Marked, foreign: Library, tmp_path: Path, writer: Writer
) -> None:
    select = Selecting(foreign, Bookmarks(), tongue=tongue())
    talk = next(one for one in foreign.talks if one.id == "half-day-workshop")
    entries = [foreign.of_kind(kind)[0] for kind in Kind]
    outlines: tuple[Outline, ...] = (select.talk(talk.id), select.listed(entries, "1"))
    if writer.ending == ".png":
        return
    for number, outline in enumerate(outlines):
        target = tmp_path / f"{number}{writer.ending}"
        look = Options(layout=writer.layout, flip=list(Flip)[number])
        export(outline, target, writer, look)
        assert forgotten(_read(target)) == []


def _read(file: Path) -> Iterator[str]:
    """What a reader of an export reads."""
    match file.suffix:
        case ".pdf":
            yield from pdf_text(file).split("\n")
        case ".pptx":
            yield from _read_deck(file)
        case ".html":
            page = file.read_text("utf-8")
            for drawing in re.findall(r"data:image/svg\+xml;base64,([\w+/=]+)", page):
                yield from _between_tags(base64.b64decode(drawing).decode())
            yield from re.findall(r'(?:aria-label|alt|data-\w+)="([^"]*)"', page)
            yield from _between_tags(re.sub(r"<(style|script).*?</\1>", "", page, flags=re.DOTALL))
        case ".csv":
            lines = file.read_text("utf-8").split("\n")
            # The first are for the program that reads them, and so are the ids at the end.
            yield from (re.sub(r',"[\w\s-]*"$', "", line) for line in lines[4:])
        case _:
            yield from file.read_text("utf-8").split("\n")


def _between_tags(text: str) -> Iterator[str]:
    yield from html.unescape(re.sub(r"<[^>]*>", "\n", text)).split("\n")


def _read_deck(file: Path) -> Iterator[str]:
    deck = Presentation(str(file))
    for slide in (*deck.slides, *deck.slide_layouts):
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield shape.text_frame.text
        if getattr(slide, "has_notes_slide", False):
            yield slide.notes_slide.notes_text_frame.text
