"""A speaker at a desk with a laptop and a projector."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crossbearing import bundled
from crossbearing.bookmarks.store import Store
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.present.presenting import Presenting
from crossbearing.model.library import Library
from tests.gui.present.speaker import LAPTOP, PROJECTOR, Clock, Desk, Saver, Speaker, recorded


@pytest.fixture
def shelf(qapp: QApplication, tmp_path: Path) -> Iterator[Shelf]:
    """A shelf that stands in a folder of its own."""
    shelf = Shelf(lambda: Store.open(tmp_path / "bookmarks.sqlite3"))
    yield shelf
    shelf.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def arrive(  # noqa: PLR0917 - pytest passes them by name
    qapp: QApplication,
    qtbot: QtBot,
    library: Library,
    shelf: Shelf,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Speaker]]:
    """Lets a speaker arrive; may be called again, as after a crash."""
    arrived: list[tuple[Speaker, QWidget, Look]] = []

    def _arrive(
        *displays: object, content: Library = library, obeys: bool = True, theme: str = "light"
    ) -> Speaker:
        look = Look(qapp, bundled.resources(), theme)
        window = QWidget()
        desk = Desk(*(displays or (LAPTOP, PROJECTOR)))  # type: ignore[arg-type]
        saver = Saver(obeys=obeys)
        presenting = Presenting(
            window, content, shelf, look, screens=desk, awake=saver, clock=clock
        )
        speaker = Speaker(presenting, desk, saver, qtbot)
        arrived.append((speaker, window, look))
        return speaker

    with recorded_for(arrived, monkeypatch):
        yield _arrive
    for speaker, window, look in arrived:
        speaker.presenting.close()
        window.close()
        window.deleteLater()
        speaker.desk.deleteLater()
        look.deleteLater()


def recorded_for(arrived: list[tuple[Speaker, QWidget, Look]], patch: pytest.MonkeyPatch) -> object:
    """Let whoever arrived last note down what is painted."""

    class Last:
        @property
        def drawn(self) -> list[str]:
            return arrived[-1][0].drawn

    return recorded(Last(), patch)  # type: ignore[arg-type]


@pytest.fixture
def speaker(arrive: Callable[..., Speaker]) -> Speaker:
    """Somebody with a laptop and a projector."""
    return arrive()
