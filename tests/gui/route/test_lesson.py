"""The lesson, by keyboard alone: the manager finds turns, until only the leader can help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QListView

from tests.gui.reader import Reader
from tests.gui.route.traveller import Traveller

START = [
    "1. Set the plan · Set off · week 1",
    "2. Staff the team · Right · week 2",
    "3. Agree the budget · Left · week 3",
    "4. Weekly check-in · Right · weeks 4–6",
    "5. Clear what blocks people · Left · weeks 7–8",
    "6. Pilot on the promised date · Right · weeks 8–9",
    "7. Hand over the service · Left · weeks 9–10",
    "A service people trust · Arrive · 10 weeks",
]


def test_the_lesson_by_keyboard_alone(traveller: Traveller) -> None:
    assert traveller.turns() == START
    assert traveller.text("decider").startswith("Managing: share the turns")

    # The manager walks to the fourth turn and finds the road closed: other turns, the same trip.
    traveller.press("PgDown", "PgDown", "PgDown", "PgDown")
    assert traveller.current() == START[3]
    traveller.press("B")
    blocked = traveller.turns()
    assert blocked[:3] == START[:3]
    assert blocked[3] == "4. Price the offer · Slight left · weeks 4–5"
    assert blocked[-2:] == [
        "A service people trust · Arrive · 10.5 weeks",
        "Staffing Road · Blocked",
    ]
    assert traveller.text("routeTotal") == "7 turns · 10.5 weeks"
    assert traveller.text("routeChange") == "+0.5 weeks, ±0 turns"
    assert traveller.text("decider") == (
        "Managing: Staffing Road is blocked. Other turns, the same destination."
    )

    # The only road up the hill goes too. No turn helps any more.
    traveller.press("PgUp", "PgUp", "PgDown", "PgDown", "PgDown", "PgDown", "PgDown", "PgDown")
    assert traveller.current().startswith("7. Hand over the service")
    traveller.press("B")
    assert traveller.turns()[0] == "No road is left to “A service people trust”"
    assert "that is the leader’s choice" in traveller.text("decider")

    # The leader chooses another destination, in the list.
    traveller.press("L")
    traveller.focus("destinationList")
    assert traveller.destinations()[0] == "A service people trust · no road left"
    traveller.press("Down", "Return")
    assert traveller.panel.journey is not None
    assert traveller.panel.journey.plan.destination == "fort"
    assert traveller.turns() == [
        "1. Set the plan · Set off · week 1",
        "2. Scout the new market · Straight on · weeks 2–6",
        "New market · Arrive · 6 weeks",
        "Staffing Road · Blocked",
        "Hill Path · Blocked",
    ]
    assert traveller.text("decider").startswith("Leading: the trip now ends at “New market”")

    # And all the way back.
    traveller.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert traveller.turns() == START
    traveller.press("Ctrl+Y")
    assert traveller.turns() == blocked
    traveller.press("Shift+R")
    assert traveller.turns() == START


def test_the_lesson_in_the_whole_window(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.qtbot.waitUntil(lambda: reader.window.findChild(QListView, "turnList") is not None)
    turns = reader.window.findChild(QListView, "turnList")
    words = reader.window.findChild(QLabel, "decider")

    def rows() -> list[str]:
        return [str(turns.model().index(n, 0).data()) for n in range(turns.model().rowCount())]

    before = rows()
    assert before[0].startswith("1. ")
    arrival = next(row for row in before if "Arrive" in row)
    reader.press("Ctrl+3")
    assert QApplication.focusWidget().objectName() == "routeCanvas"
    reader.press("PgDown", "PgDown", "B")
    after = rows()
    assert after != before
    assert after[-1].endswith("Blocked")
    assert words.text().endswith("Other turns, the same destination.")
    assert arrival.split(" · ")[0] in {row.split(" · ")[0] for row in after}

    # The other destination's turns are others, while the blocked road stays blocked.
    reader.press("L", "Down", "Right", "Return")
    reader.press("Ctrl+Z")
    reader.press("Ctrl+Z")
    assert rows() == before
