"""The screens of the route map: both maps in both lenses, blocked, stranded, driven, and large."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.route.panel import RoutePanel
from crossbearing.model.address import MapId, RoadId
from crossbearing.model.library import Library
from crossbearing.routing.lens import Lens

Reach: TypeAlias = Callable[[MainWindow], QWidget | None]


def route_shots(library: Library) -> Iterator[tuple[str, Reach]]:
    """The name of each screen, and how a window comes to it."""
    for route_map in library.maps:
        name = f"route-{route_map.id}"
        for lens in Lens:
            yield f"{name}-{lens}", partial(_look, map_id=route_map.map_id, lens=lens)
        yield f"{name}-blocked", partial(_block, map_id=route_map.map_id)
        yield f"{name}-no-road-left", partial(_strand, map_id=route_map.map_id)
        yield f"{name}-driving", partial(_drive, map_id=route_map.map_id)
        yield f"{name}-full", partial(_fill, map_id=route_map.map_id)


def _panel(window: MainWindow, map_id: MapId) -> RoutePanel:
    panel = window.findChild(RoutePanel)
    assert panel is not None
    panel.choose_map(map_id)
    return panel


def _look(window: MainWindow, map_id: MapId, lens: Lens) -> None:
    _panel(window, map_id).controller.look_as(lens)


def _block(window: MainWindow, map_id: MapId) -> None:
    controller = _panel(window, map_id).controller
    assert controller.journey is not None
    turns = controller.journey.turns
    controller.toggle(RoadId(turns[len(turns) // 2].road.id))


def _strand(window: MainWindow, map_id: MapId) -> None:
    """Block the last road to the destination, again and again, until there is none."""
    controller = _panel(window, map_id).controller
    while controller.journey is not None and controller.journey.turns:
        controller.toggle(RoadId(controller.journey.turns[-1].road.id))


def _drive(window: MainWindow, map_id: MapId) -> None:
    controller = _panel(window, map_id).controller
    controller.step()
    controller.step()
    controller.go()
    controller.advance(0.4)
    controller.go()


def _fill(window: MainWindow, map_id: MapId) -> None:
    _panel(window, map_id)
    action = window.findChild(QAction, "map")
    assert action is not None
    action.trigger()
