"""Driving the route: map and list move together."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from crossbearing.model.address import Address
from tests.gui.route.traveller import Traveller


def test_driving_moves_the_map_and_the_list(traveller: Traveller) -> None:
    traveller.press("D")
    assert traveller.button("Drive the route (D)").text() == "Pause"
    begun = traveller.seen(traveller.map)
    at = traveller.panel.controller.drive.at
    traveller.qtbot.waitUntil(lambda: traveller.panel.controller.drive.at > at + 0.1)
    assert traveller.seen(traveller.map) != begun
    traveller.press("D")
    assert traveller.button("Drive the route (D)").text() == "Drive"
    assert traveller.current().startswith("1. Set the plan")
    traveller.panel.controller.go()
    traveller.panel.controller.advance(2.0)
    assert traveller.current().startswith(("3. Agree the budget", "4. Weekly check-in"))


def test_steps_go_from_turn_to_turn_and_escape_ends_the_drive(traveller: Traveller) -> None:
    seen = []
    for _ in range(3):
        traveller.press("S")
        seen.append(traveller.current()[:2])
    assert seen == ["2.", "3.", "4."]
    traveller.press("Shift+S")
    assert traveller.current().startswith("3.")
    assert traveller.button("To the next turn (S)").isVisible()
    traveller.press("F")
    assert traveller.button("Speed (F)").text() == "2×"
    traveller.press("Esc")
    assert traveller.panel.controller.drive.at == 0
    assert traveller.button("Click roads to block (B)").isVisible()


def test_the_entries_of_each_road_are_told_as_it_is_entered(traveller: Traveller) -> None:
    told: list[tuple[Address, ...]] = []
    traveller.panel.entries_entered.connect(told.append)
    traveller.press("S", "S")
    names = [[address.entry for address in each] for each in told]
    assert names == [["planning", "direction"], []]


def test_a_change_of_plan_ends_the_drive(traveller: Traveller) -> None:
    traveller.press("D", "PgDown", "PgDown", "B")
    assert traveller.panel.controller.drive.at == 0
    assert not timers(traveller)


def test_nobody_drives_where_nobody_looks(traveller: Traveller) -> None:
    traveller.press("D")
    assert timers(traveller)
    traveller.panel.hide()
    assert not timers(traveller)


def test_with_reduced_motion_the_marker_jumps(traveller: Traveller) -> None:
    traveller.panel.set_reduced_motion(True)
    traveller.press("D")
    controller = traveller.panel.controller
    controller.go()
    controller.advance(0.0)
    still = traveller.seen(traveller.map)
    controller.go()
    controller.advance(0.05)
    controller.go()
    assert traveller.seen(traveller.map) == still
    controller.step()
    assert traveller.seen(traveller.map) != still


def test_no_road_no_drive(traveller: Traveller) -> None:
    traveller.press("PgUp", "B")
    assert not traveller.button("Drive the route (D)").isEnabled()
    traveller.press("D")
    assert not timers(traveller)


def timers(traveller: Traveller) -> list[QTimer]:
    found = traveller.panel.controller.findChildren(QTimer)
    return [timer for timer in found if timer.isActive()]
