"""What a picture shows through each lens."""

from __future__ import annotations

from crossbearing.model.address import RoadId
from crossbearing.routing.drawing.marks import pin_box
from crossbearing.routing.drawing.wording import Tone
from crossbearing.routing.lens import Lens
from tests.routing.drawing.drawn import draw
from tests.routing.town import town

WINDOW = (966, 640)


def words(lens: Lens, tone: Tone) -> str:
    picture, _ = draw(town(), lens, WINDOW)
    lines = (line for text in picture.texts for line in text.wording.lines)
    return " ".join(line.text for line in lines if line.tone is tone)


def test_the_leader_sees_why_and_the_manager_sees_turns() -> None:
    assert town().destinations[0].why in words(Lens.LEADER, Tone.WHY)
    assert words(Lens.MANAGER, Tone.WHY) == ""
    led, _ = draw(town(), Lens.LEADER, WINDOW)
    managed, _ = draw(town(), Lens.MANAGER, WINDOW)
    assert not led.badges
    assert [badge.number for badge in managed.badges] == [2, 3, 4, 5, 6, 7]
    assert managed.start is not None
    assert managed.start.number == 1


def test_the_pin_of_the_destination_is_the_largest_and_others_grow_for_the_leader() -> None:
    led, _ = draw(town(), Lens.LEADER, WINDOW)
    managed, _ = draw(town(), Lens.MANAGER, WINDOW)
    for picture in (led, managed):
        assert max(picture.pins, key=lambda pin: pin.height).chosen
    assert min(pin.height for pin in led.pins) > min(pin.height for pin in managed.pins)


def test_a_pin_stands_above_the_badge_of_a_turn_at_its_place() -> None:
    picture, _ = draw(town(), Lens.MANAGER, WINDOW)
    at = {badge.at: badge for badge in picture.badges}
    for pin in picture.pins:
        box = pin_box(pin)
        for (x, y), badge in at.items():
            if x == pin.at[0]:
                assert not box.holds((x, y))
                assert badge.radius > 0


def test_blocked_roads_carry_a_sign_and_one_way_roads_arrows() -> None:
    picture, _ = draw(town(), Lens.MANAGER, WINDOW, blocks=1)
    (blocked,) = picture.scene.blocked
    assert [sign.road for sign in picture.signs] == [blocked]
    assert picture.scene.before
    (arrow,) = picture.arrows
    way = picture.chart.ways[RoadId("short-cut")]
    assert way.road.one_way
    assert (arrow.heading, arrow.at[0]) == (0.0, 250 * picture.scale)


def test_a_large_map_has_a_rose_and_a_small_one_has_none() -> None:
    assert draw(town(), Lens.MANAGER, WINDOW)[0].rose is not None
    assert draw(town(), Lens.MANAGER, (400, 370))[0].rose is None
