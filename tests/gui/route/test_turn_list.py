"""The list says all that the map says, and the two move together."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from crossbearing.gui.route.row_model import RowModel
from crossbearing.gui.route.rows import destination_rows, turn_rows
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.routing.journey import Atlas, Journey
from tests.gui.route.conftest import library_of
from tests.gui.route.traveller import Traveller
from tests.routing.town import town

PLANNING = Address(PackId("core"), EntryId("planning"))
DIRECTION = Address(PackId("core"), EntryId("direction"))


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    journey, library = Journey.start(Atlas(town())), library_of(town())
    model = RowModel()
    qtmodeltester.check(model)
    model.show_rows(turn_rows(journey, library))
    model.show_rows(destination_rows(journey, library))
    assert model.rowCount(model.index(0, 0)) == 0


def test_each_turn_is_told_in_full(traveller: Traveller) -> None:
    second = traveller.sentences()[1]
    assert second == (
        "Turn 2 of 7: right into Planning Street, week 2. Staff the team. Owner: Team lead. "
        "Check: Everyone affected has said yes. Entries: Planning, Direction."
    )
    assert traveller.sentences()[-1] == (
        "Arrive at A service people trust after 10 weeks. "
        "Customers stop calling to ask where it is. Entries: Direction."
    )
    spoken = QAccessible.queryAccessibleInterface(traveller.list("turnList"))
    assert spoken.child(1).text(QAccessible.Text.Name) == second


def test_destinations_say_why_how_far_ahead_and_how_long(traveller: Traveller) -> None:
    traveller.press("L")
    assert traveller.sentences("destinationList")[1] == (
        "New market. A second town pays for what we already know. "
        "Horizon: in a year; 6 weeks away. Entries: Time horizon."
    )
    assert traveller.sentences("destinationList")[0].startswith("A service people trust, chosen.")


def test_walking_the_list_lights_the_road(traveller: Traveller) -> None:
    before = traveller.seen(traveller.map)
    traveller.focus("turnList")
    traveller.press("Down", "Down")
    assert traveller.current().startswith("3. Agree the budget")
    assert traveller.seen(traveller.map) != before
    assert traveller.map.accessibleDescription().startswith("Budget Row: between Market Cross")


def test_pointing_at_a_row_or_a_road_lights_the_other(traveller: Traveller) -> None:
    turns = traveller.list("turnList")
    plain = traveller.seen(traveller.map)
    QTest.mouseMove(turns.viewport(), turns.visualRect(turns.model().index(3, 0)).center())
    assert traveller.seen(traveller.map) != plain
    row = traveller.seen(turns)
    QTest.mouseMove(traveller.map, traveller.road("review-lane"))
    assert traveller.seen(turns) != row


def test_a_click_on_the_map_unfolds_the_row(traveller: Traveller) -> None:
    traveller.click_map(traveller.road("clear-way"))
    assert traveller.current().startswith("5. Clear what blocks people")
    traveller.click_map(traveller.pin("hill"))
    assert traveller.current().startswith("A service people trust · Arrive")


def test_enter_opens_the_entry_and_arrows_choose_among_several(traveller: Traveller) -> None:
    opened: list[Address] = []
    traveller.panel.entry_activated.connect(opened.append)
    traveller.focus("turnList")
    traveller.press("Down", "Return", "Right", "Return", "Right", "Return")
    assert opened == [PLANNING, DIRECTION, PLANNING]
    traveller.press("Down", "Return")
    assert len(opened) == 3


def test_a_click_on_a_chip_opens_its_entry(traveller: Traveller) -> None:
    opened: list[Address] = []
    traveller.panel.entry_activated.connect(opened.append)
    turns = traveller.focus("turnList")
    traveller.press("Down")
    traveller.seen()
    rect = turns.visualRect(turns.model().index(1, 0))
    # The chips stand at the bottom of the row, the first one under the title.
    chip = QPoint(rect.left() + 80, rect.bottom() - 18)
    QTest.mouseClick(turns.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    assert opened == [PLANNING]


def test_an_entry_is_starred_by_the_star_on_its_chip_or_by_key(traveller: Traveller) -> None:
    starred: list[Address] = []
    opened: list[Address] = []
    traveller.panel.star_pressed.connect(starred.append)
    traveller.panel.entry_activated.connect(opened.append)
    turns = traveller.focus("turnList")
    traveller.press("Down")
    plain = traveller.seen(turns)
    rect = turns.visualRect(turns.model().index(1, 0))
    star = QPoint(rect.left() + 54, rect.bottom() - 18)
    QTest.mouseClick(turns.viewport(), Qt.MouseButton.LeftButton, pos=star)
    traveller.press("Right", "Ctrl+D")
    assert (starred, opened) == ([PLANNING, DIRECTION], [])
    traveller.press("Left")
    assert traveller.seen(turns) == plain
    traveller.panel.show_stars({PLANNING})
    assert traveller.seen(turns) != plain
    assert traveller.sentences()[1].endswith("Starred: Planning.")


def test_the_star_key_is_left_to_the_window_where_no_entry_is_at_hand(
    traveller: Traveller,
) -> None:
    starred: list[Address] = []
    traveller.panel.star_pressed.connect(starred.append)
    turns = traveller.focus("turnList")
    row = next(n for n, said in enumerate(traveller.sentences()) if "Entries:" not in said)
    turns.setCurrentIndex(turns.model().index(row, 0))
    traveller.press("Ctrl+D")
    assert starred == []


def test_a_click_on_a_destination_chooses_it(traveller: Traveller) -> None:
    traveller.press("L")
    goals = traveller.list("destinationList")
    spot = goals.visualRect(goals.model().index(1, 0)).topLeft() + QPoint(80, 12)
    QTest.mouseClick(goals.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert traveller.panel.journey is not None
    assert traveller.panel.journey.plan.destination == "fort"


def test_b_opens_a_blocked_road_from_the_list(traveller: Traveller) -> None:
    before = traveller.turns()
    traveller.press("PgDown", "B")
    turns = traveller.focus("turnList")
    turns.setCurrentIndex(turns.model().index(turns.model().rowCount() - 1, 0))
    assert traveller.current() == "Harbour Street · Blocked"
    traveller.press("B")
    assert traveller.turns() == before
