"""The route map's panel by itself, on a town drawn for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossbearing import bundled
from crossbearing.gui.look import Look
from crossbearing.gui.route.panel import RoutePanel
from crossbearing.model.address import PackId, ThemeId
from crossbearing.model.entry import Distinction, SideText
from crossbearing.model.library import Contents, Library, Pack, Theme
from crossbearing.model.route_map import RouteMap
from tests.gui.route.traveller import Traveller
from tests.routing.town import town

Open = Callable[..., Traveller]


def library_of(*maps: RouteMap) -> Library:
    """A library with some maps, and the entries that the town names."""
    core = PackId("core")
    return Library(
        Contents(
            packs=(Pack(id="core", title="Core", language="en", licence="CC", format=1),),
            themes=(Theme(id="purpose", name="Purpose", summary="Why.", pack=core),),
            entries=tuple(_entry(name) for name in ("direction", "planning", "time-horizon")),
            maps=tuple(msgspec.structs.replace(each, pack=core) for each in maps),
        )
    )


def _entry(name: str) -> Distinction:
    side = SideText("Does one thing", "Does it.", "What?", "Too much.")
    return Distinction(
        id=name,
        name=name.replace("-", " ").capitalize(),
        theme=ThemeId("purpose"),
        question="Who does it?",
        leader=side,
        manager=side,
        both="Both.",
        blurs="It blurs.",
        discuss="Who?",
        own_judgement=True,
        pack=PackId("core"),
    )


@pytest.fixture
def open_panel(qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Opens a panel on some maps, and gives whoever sits before it."""
    opened: list[tuple[RoutePanel, Look]] = []

    def _open(
        *maps: RouteMap, size: tuple[int, int] = (400, 690), theme: str = "light", zoom: float = 1.0
    ) -> Traveller:
        look = Look(qapp, bundled.resources(), theme, zoom)
        panel = RoutePanel(library_of(*(maps or (town(),))), look.icons)
        panel.resize(*size)
        opened.append((panel, look))
        panel.show()
        qtbot.waitExposed(panel)
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        panel.canvas.setFocus()
        return Traveller(panel, qtbot)

    yield _open
    for panel, look in opened:
        panel.controller.park()
        panel.close()
        panel.deleteLater()
        look.deleteLater()


@pytest.fixture
def traveller(open_panel: Open) -> Traveller:
    """Somebody before the town."""
    return open_panel()
