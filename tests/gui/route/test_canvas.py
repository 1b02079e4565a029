"""Pointer, wheel, pinch and keys on the map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from crossbearing import bundled
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Theme, load_palette
from crossbearing.routing.drawing.view import MOST_ZOOM
from tests.gui.route.conftest import Open
from tests.gui.route.traveller import Traveller

_SMOOTHING = 24
_PLAIN = QImage.Format.Format_RGB888


def destination(traveller: Traveller) -> str | None:
    assert traveller.panel.journey is not None
    return traveller.panel.journey.plan.destination


def blocked(traveller: Traveller) -> tuple[str, ...]:
    assert traveller.panel.journey is not None
    return traveller.panel.journey.plan.blocked


def test_the_leader_chooses_by_a_click_and_the_manager_does_not(traveller: Traveller) -> None:
    traveller.click_map(traveller.pin("fort"))
    assert destination(traveller) == "hill"
    traveller.click("Leader’s lens")
    traveller.click_map(traveller.pin("fort"))
    assert destination(traveller) == "fort"


def test_a_double_click_chooses_through_either_lens(traveller: Traveller) -> None:
    QTest.mouseDClick(traveller.map, Qt.MouseButton.LeftButton, pos=traveller.pin("harbour"))
    assert destination(traveller) == "harbour"
    assert traveller.button("Leader’s lens").isChecked()


def test_an_armed_click_blocks_and_opens(traveller: Traveller) -> None:
    traveller.click_map(traveller.road("quay"))
    assert blocked(traveller) == ()
    traveller.click("Click roads to block (B)")
    traveller.click_map(traveller.road("quay", 0.2))
    assert blocked(traveller) == ("quay",)
    traveller.click_map(traveller.road("lock-road"))
    assert blocked(traveller) == ("quay", "lock-road")
    traveller.click_map(traveller.road("quay", 0.2))
    assert blocked(traveller) == ("lock-road",)
    traveller.press("Esc")
    traveller.click_map(traveller.road("quay", 0.2))
    assert blocked(traveller) == ("lock-road",)


def test_blocking_puts_on_the_managers_lens_and_choosing_the_leaders(traveller: Traveller) -> None:
    traveller.press("L", "B")
    assert blocked(traveller) == ()
    traveller.click_map(traveller.road("quay"))
    traveller.press("B")
    assert blocked(traveller) == ("quay",)
    assert traveller.button("Manager’s lens").isChecked()


def test_the_wheel_zooms_about_the_pointer(traveller: Traveller) -> None:
    spot = traveller.place("square")
    before = traveller.view.to_map((spot.x(), spot.y()))
    traveller.wheel(spot, 4)
    assert traveller.view.zoom > 1.5
    assert traveller.view.to_map((spot.x(), spot.y())) == pytest.approx(before)
    traveller.wheel(spot, -40)
    assert traveller.view.zoom == 1
    traveller.wheel(spot, 400)
    assert traveller.view.zoom == pytest.approx(MOST_ZOOM)


def test_a_pinch_zooms_about_the_fingers(traveller: Traveller) -> None:
    spot = QPointF(traveller.place("market"))
    before = traveller.view.to_map((spot.x(), spot.y()))
    device = QPointingDevice(
        "pad", 7, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position, 2, 0,
    )  # fmt: skip
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, device, 2, spot, spot, spot, 0.5, QPointF()
    )
    QApplication.sendEvent(traveller.map, event)
    assert traveller.view.zoom == pytest.approx(1.5)
    assert traveller.view.to_map((spot.x(), spot.y())) == pytest.approx(before)


def drag(traveller: Traveller, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(traveller.map, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(traveller.map, (start + end) / 2)
    QTest.mouseMove(traveller.map, end)
    QTest.mouseRelease(traveller.map, Qt.MouseButton.LeftButton, pos=end)


def test_dragging_pulls_the_ground_along(traveller: Traveller) -> None:
    traveller.press("+", "+", "+")
    start = QPoint(200, 180)
    before = traveller.view.to_map((200, 180))
    drag(traveller, start, QPoint(150, 120))
    assert traveller.view.to_map((150, 120)) == pytest.approx(before)
    assert blocked(traveller) == ()


def test_what_was_scrolled_into_sight_looks_as_if_drawn_at_once(open_panel: Open) -> None:
    pulled, fresh = open_panel(), open_panel()
    for each in (pulled, fresh):
        each.map.zoom_by(3.0)
        each.map.clearFocus()
        each.seen()
    for _ in range(12):
        pulled.map.pan_by(-7, 4)
        pulled.map.repaint()
    fresh.map.pan_by(-84, 48)
    theme = load_palette(bundled.resources() / "themes", "light")
    fresh.map.set_icons(Icons(Theme(theme)))  # Which throws away what was drawn.
    images = (each.seen(each.map) for each in (pulled, fresh))
    one, other = (bytes(each.convertToFormat(_PLAIN).constBits()) for each in images)
    # Qt smooths edges a little otherwise where they are clipped.
    assert max(abs(a - b) for a, b in zip(one, other, strict=True)) < _SMOOTHING


def test_keys_zoom_pan_and_fit(traveller: Traveller) -> None:
    whole = traveller.view
    traveller.press("+", "+")
    closer = traveller.view
    assert closer.zoom > whole.zoom
    traveller.press("Shift+Right")
    assert traveller.view.left < closer.left
    traveller.press("Shift+Down")
    assert traveller.view.top < closer.top
    traveller.press("-")
    assert traveller.view.zoom < closer.zoom
    traveller.press("0")
    assert traveller.view == whole


def test_arrow_keys_go_to_roads_and_pins_and_say_what_is_there(traveller: Traveller) -> None:
    told = set()
    for _ in range(60):
        traveller.press(".")
        told.add(traveller.map.accessibleDescription())
    assert len(told) == 3 + 23
    assert any(words.startswith("New market. A second town pays") for words in told)
    assert "Short Cut: from Old Mill to Market Cross, 1 week. Train the night shift." in told
    traveller.click_map(traveller.road("review-lane"))
    traveller.press("Up")
    assert traveller.map.accessibleDescription() != ""
    before = traveller.turns()
    traveller.click_map(traveller.road("clear-way"))
    traveller.press("Return")
    assert traveller.turns() != before


def test_a_zoomed_map_follows_the_cursor(traveller: Traveller) -> None:
    traveller.press("+", "+", "+", "+", "+")
    for _ in range(26):
        traveller.press(".")
        current = traveller.panel.controller.current
        assert current is not None
        spot = traveller.pin(current.place) if current.place else traveller.road(current.road or "")
        assert traveller.map.rect().contains(spot)


def test_a_menu_offers_what_can_be_done_and_the_entries(traveller: Traveller) -> None:
    opened = []
    traveller.panel.entry_activated.connect(opened.append)
    traveller.map.asked_for_menu.emit(
        traveller.map.target_under(QPointF(traveller.road("planning-street"))), QPoint(10, 10)
    )
    menu = traveller.panel.findChild(QMenu, "roadMenu")
    assert [action.text() for action in menu.actions()] == [
        "Block this road", "", "Planning", "Direction",
    ]  # fmt: skip
    menu.actions()[3].trigger()
    assert [str(address) for address in opened] == ["crossbearing://core/direction"]
    menu.actions()[0].trigger()
    assert blocked(traveller) == ("planning-street",)
    menu.close()


def test_the_zoom_survives_another_size_of_the_window(traveller: Traveller) -> None:
    traveller.press("+", "+")
    zoom = traveller.view.zoom
    traveller.panel.resize(520, 800)
    traveller.seen()
    assert traveller.view.zoom == pytest.approx(zoom)
    assert traveller.view.width == traveller.map.width()


def test_signs_from_files_are_no_markup_in_a_hint(traveller: Traveller) -> None:
    target = traveller.map.target_under(QPointF(traveller.road("quay")))
    assert traveller.map.words_for(target).startswith("The Quay: between Timber Yard and Harbour")
