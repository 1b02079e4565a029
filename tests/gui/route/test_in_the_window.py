"""The map in the window: it and the list light each other, and it is remembered between runs."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from crossbearing.gui.route.panel import RoutePanel
from crossbearing.gui.session import Session, Trip
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.library import Library
from crossbearing.routing.lens import Lens
from tests.gui.reader import Reader

ROLE = Qt.ItemDataRole.AccessibleTextRole


def _panel(reader: Reader) -> RoutePanel:
    return reader.window.findChild(RoutePanel)


def _lit(reader: Reader) -> set[str]:
    """The names of the rows of the list that are marked as passed on the map."""
    said = zip(reader.rows(), reader.sentences(), strict=True)
    return {name for name, sentence in said if "passed on the map now" in sentence}


def _offered(reader: Reader) -> set[str]:
    """The entries of the row that the drive has unfolded."""
    turns = reader.window.findChild(QListView, "turnList")
    said = str(turns.currentIndex().data(ROLE))
    return set(said.partition("Entries: ")[2].removesuffix(".").split(", "))


def test_driving_lights_the_entries_of_each_road_and_of_the_destination(reader: Reader) -> None:
    reader.click("All")
    title, chosen = reader.title(), reader.list.currentIndex().row()
    reader.press("Ctrl+3")
    _panel(reader).canvas.setFocus()
    for _ in _panel(reader).journey.turns:
        reader.press("S")
        assert _lit(reader) == _offered(reader) != set()
    assert _panel(reader).controller.drive.has_arrived
    assert (reader.title(), reader.list.currentIndex().row()) == (title, chosen)
    reader.press("Esc")
    assert _lit(reader) == set()


def test_a_lit_row_is_marked_and_in_sight(reader: Reader) -> None:
    reader.click("All")
    QApplication.processEvents()
    reader.press("Ctrl+3", "S")
    rows = [row for row, name in enumerate(reader.rows()) if name in _lit(reader)]
    view = reader.list
    rects = [view.visualRect(view.model().index(row, 0)) for row in rows]
    seen = [rect for rect in rects if view.viewport().rect().contains(rect)]
    assert seen
    lit = view.viewport().grab(seen[0]).toImage()
    reader.press("Esc")
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    view.scrollTo(view.model().index(rows[0], 0))
    unlit = view.visualRect(view.model().index(rows[0], 0))
    assert view.viewport().grab(unlit).toImage() != lit


def test_opening_an_entry_lights_where_it_lives_on_the_map(
    reader: Reader, library: Library
) -> None:
    for route_map in library.maps:
        _panel(reader).choose_map(route_map.map_id)
        road = next(road for road in route_map.roads if road.entries)
        address = library.resolve(road.entries[0], route_map.pack).address
        _panel(reader).canvas.grab()
        before = _panel(reader).canvas.grab().toImage()
        reader.window.open(address)
        assert road.id in _panel(reader).controller.scene.lit_roads
        reader.qtbot.waitUntil(lambda: _panel(reader).canvas.is_at_rest)
        assert _panel(reader).canvas.grab().toImage() != before
    reader.window.open(Address(PackId("core"), EntryId("direction")))


def test_the_map_its_lens_and_its_destination_are_remembered(start: Callable[..., Reader]) -> None:
    reader = start()
    controller = _panel(reader).controller
    first, second = controller.maps
    ends = {}
    for route_map in (first, second):
        controller.choose_map(route_map.map_id)
        goal = controller.journey.atlas.destinations[-1].place
        controller.choose(goal)
        ends[route_map.id] = goal
    controller.toggle(second.roads[0].id)
    controller.look_as(Lens.LEADER)
    session = msgspec.json.decode(msgspec.json.encode(reader.window.session), type=Session)
    reader.window.close()
    again = _panel(start(session)).controller
    assert (again.map, again.lens) == (second, "leader")
    assert again.journey.plan.destination == ends[second.id]
    assert (again.journey.plan.blocked, again.journey.past) == ((), ())
    assert again.current.place == ends[second.id]
    again.choose_map(first.map_id)
    assert again.journey.plan.destination == ends[first.id]
    again.reset()
    assert again.journey.plan.destination == again.journey.atlas.destinations[0].place


def test_a_remembered_map_that_is_gone_does_no_harm(start: Callable[..., Reader]) -> None:
    trip = Trip(map="gone", lens="bird", destinations={"quarter": "nowhere"})
    reader = start(Session(theme="light", language="en", trip=trip))
    controller = _panel(reader).controller
    assert (controller.map, controller.lens) == (controller.maps[0], "manager")
    assert controller.journey.plan.destination == controller.journey.atlas.destinations[0].place
