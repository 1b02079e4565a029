"""What a person does in the window, done by the program itself where nobody sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from crossbearing import bundled
from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from crossbearing.export.maps.drawn import svg
from crossbearing.export.maps.png import png
from crossbearing.export.maps.sheet import Sheet
from crossbearing.export.options import Options
from crossbearing.export.outline import Outline
from crossbearing.export.selecting import Selecting
from crossbearing.export.writers import WRITERS, Writer, export
from crossbearing.export.written import written_whole
from crossbearing.gui.app import Desk, make_application
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.browse.browse_panel import BrowsePanel
from crossbearing.gui.export.dialog import ExportDialog
from crossbearing.gui.hands import Failed, press, wait
from crossbearing.gui.language import Language
from crossbearing.gui.look import Look
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.present.stage import Stage
from crossbearing.gui.route.panel import RoutePanel
from crossbearing.gui.session import Session
from crossbearing.model.address import RoadId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.routing.journey import Journey
from crossbearing.userdirs import UserDirs

_Widget = TypeVar("_Widget", bound=QWidget)

WORD = "trust"
_SLIDES = 4
_LEAST_BYTES = 100
_BEGINNINGS = {
    ".pdf": b"%PDF-",
    ".pptx": b"PK",
    ".html": b"<!",
    ".md": b"#",
    ".csv": b"",
    ".png": b"\x89PNG\r\n",
    ".svg": b"<",
}


def window_steps(
    library: Library, profile: UserDirs, folder: Path
) -> Iterator[tuple[str, Callable[[], str]]]:
    """The steps, to be taken in this order: names, and what tries each and tells about it.

    The window keeps its things in `profile`; files are written into `folder`.
    """
    trial = Trial(library, profile, folder)
    yield "window", trial.open_window
    yield "search", trial.search
    yield "open", trial.read
    yield "star", trial.star
    yield "route", trial.travel
    for number, writer in enumerate(WRITERS):
        target = folder / f"export-{number}{writer.ending}"
        yield f"export {writer.name}", partial(trial.export, writer, target)
    yield "export map", trial.draw_map
    yield "print", trial.print
    yield "talk", trial.present
    yield "keep", trial.close


class Trial:
    """Sits before a window of its own."""

    def __init__(self, library: Library, profile: UserDirs, folder: Path) -> None:
        self._library, self._profile, self._folder = library, profile, folder
        self._desk: Desk | None = None

    def open_window(self) -> str:
        """Show the window and wait until all of it stands."""
        application = make_application()
        self._look = Look(application, bundled.resources(), "light")
        language = Language(application, bundled.resources(), "en")
        self._shelf = Shelf(lambda: Store.open(self._profile.data / FILE_NAME), application)
        self._desk = Desk(self._library, self._shelf, self._look, language)
        self._desk.open(Session(theme="light", language="en"))
        wait(self._window.is_ready_to_search, "the window is not ready")
        size = self._window.size()
        return f"{size.width()}×{size.height()} on the platform {application.platformName()}"

    def search(self) -> str:
        """Type into the search box."""
        box = self._window.search_box
        for letter in WORD:
            press(box, Qt.Key(ord(letter.upper())), letter)
        if not self._listed:
            raise Failed(f"nothing was found for “{WORD}”")
        return f"{len(self._listed)} found “{WORD}”"

    def read(self) -> str:
        """Press Enter and read the first hit."""
        first = self._listed[0]
        press(self._window.search_box, Qt.Key.Key_Return)
        self._expect(self._window.session.current == first.address, f"“{first.name}” is not opened")
        labels = self._window.findChildren(QLabel)
        shown = any(label.isVisible() and label.text() == first.name for label in labels)
        self._expect(shown, f"“{first.name}” is opened but not shown")
        return f"“{first.name}”"

    def star(self) -> str:
        """Star what is being read."""
        self._act("star")
        self._expect(self._shelf.is_starred(self._entry.address), "the star was not kept")
        return f"“{self._entry.name}”"

    def travel(self) -> str:
        """Go to another destination, then block the first road on the way."""
        panel = self._found(RoutePanel)
        controller, journey = panel.controller, _journey(panel)
        there = [goal.place for goal in journey.atlas.destinations]
        controller.choose(next(place for place in there if place != journey.plan.destination))
        goal, turns = _journey(panel).destination, _journey(panel).turns
        if goal is None or not turns:
            raise Failed("no way to the destination was found")
        road = turns[0].road
        controller.toggle(RoadId(road.id))
        after = _journey(panel)
        self._expect(
            all(turn.road.id != road.id for turn in after.turns), "a blocked road is still used"
        )
        other = "none is left" if after.is_stranded else f"{len(after.turns)} turns"
        return f"{len(turns)} turns to “{goal.title}”; with “{road.name}” blocked, {other}"

    def export(self, writer: Writer, target: Path) -> str:
        """Write the entry being read as a file."""
        export(self._outline(), target, writer, Options(layout=writer.layout))
        return _looked_at(target)

    def draw_map(self) -> str:
        """Draw the map as it was left, in both formats."""
        journey = _journey(self._found(RoutePanel))
        said = []
        for ending, data in (
            (".svg", svg(journey, Sheet()).encode()),
            (".png", png(journey, Sheet())),
        ):
            target = self._folder / f"map{ending}"
            with written_whole(target) as file:
                file.write(data)
            said.append(_looked_at(target))
        return ", ".join(said)

    def print(self) -> str:
        """Print what is being read on a printer that makes PDF files."""
        target = self._folder / "printed.pdf"

        def choose_printer(printer: QPrinter, _parent: QWidget) -> bool:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(target))
            return True

        dialog = ExportDialog(
            self._library,
            lambda: self._shelf.contents,
            self._look.icons,
            self._entry.address,
            (),
            parent=self._window,
            for_print=True,
            ask_printer=choose_printer,
        )
        dialog.open()
        button = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
        wait(button.isEnabled, "there is nothing to print")
        button.click()
        dialog.close()
        dialog.deleteLater()
        return _looked_at(target)

    def present(self) -> str:
        """Begin a talk and go some steps on in the audience's window."""
        talk = self._library.talks[0]
        self._window.door.open(f"{talk.pack}/{talk.id}")
        presenting = self._window.door.presenting
        if presenting is None or presenting.preflight is None:
            raise Failed("the page before the first slide did not open")
        press(presenting.preflight, Qt.Key.Key_F5)
        stage = presenting.stage
        if stage is None:
            raise Failed("the talk did not begin")
        seen = _steps_seen(stage)
        for _ in range(2):  # Esc ends, or lifts what covers the screen and then ends
            if presenting.stage is not None:
                press(stage.audience, Qt.Key.Key_Escape)
        self._expect(presenting.stage is None, "the talk did not end")
        return f"{seen} steps of “{talk.name}” shown"

    def close(self) -> str:
        """Close the window, and find the star in the data file."""
        self._expect(self._window.close(), "the window did not close")
        self._shelf.close()
        store = Store.open(self._profile.data / FILE_NAME)
        kept = store.contents.counts
        store.close()
        self._expect(kept.stars == 1, "the star is not in the data file")
        return str(kept)

    @property
    def _window(self) -> MainWindow:
        if self._desk is None:
            raise Failed("there is no window")
        return self._desk.window

    @property
    def _listed(self) -> tuple[AnyEntry, ...]:
        return self._found(BrowsePanel).entries()

    @property
    def _entry(self) -> AnyEntry:
        current = self._window.session.current
        entry = None if current is None else self._library.entry(current)
        if entry is None:
            raise Failed("no entry is open")
        return entry

    def _outline(self) -> Outline:
        return Selecting(self._library, self._shelf.contents).entries([self._entry])

    def _act(self, name: str) -> None:
        action = self._window.findChild(QAction, name)
        if action is None:
            raise Failed(f"there is no action “{name}”")
        action.trigger()

    def _found(self, kind: type[_Widget]) -> _Widget:
        found = self._window.findChild(kind)
        if found is None:
            raise Failed(f"the window has no {kind.__name__}")
        return found

    def _expect(self, truth: bool, otherwise: str) -> None:
        if not truth:
            raise Failed(otherwise)


def _steps_seen(stage: Stage) -> int:
    """How many different steps the room was given to read; each is painted, too."""
    read: list[str] = []
    for _ in range(_SLIDES):
        press(stage.audience, Qt.Key.Key_PageDown)
        if stage.audience.grab().isNull():
            raise Failed("a slide was not painted")
        words = stage.audience.accessibleDescription()
        if not words or words in read:
            raise Failed("the talk did not go on")
        read.append(words)
    return len(read)


def _journey(panel: RoutePanel) -> Journey:
    if panel.journey is None:
        raise Failed("there is no route map")
    return panel.journey


def _looked_at(file: Path) -> str:
    """What was written, after a look at its beginning."""
    data = file.read_bytes()
    if len(data) < _LEAST_BYTES or not data.startswith(_BEGINNINGS[file.suffix]):
        raise Failed(f"{file.name} was written, but is not what it should be")
    return f"{len(data):,} bytes of {file.suffix}"
