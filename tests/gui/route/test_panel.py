"""The panel as a whole: lenses, maps, sizes, what is lit, and maps that are not sound."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu

from crossbearing import bundled
from crossbearing.gui.look import Look
from crossbearing.gui.route.panel import RoutePanel
from crossbearing.model.address import Address, EntryId, MapId, PackId, PlaceId
from crossbearing.model.library import Contents, Library
from tests.gui.route.conftest import Open
from tests.gui.route.traveller import Traveller
from tests.routing.maps import map_of, place, road
from tests.routing.town import town


def harbour_town():
    return msgspec.structs.replace(
        town(), id="second", name="A second town", destinations=town().destinations[::-1]
    )


def test_the_lens_decides_which_list_is_shown(traveller: Traveller) -> None:
    assert traveller.list("turnList").isVisible()
    assert not traveller.list("destinationList").isVisible()
    looks = traveller.seen(traveller.map)
    traveller.click("Leader’s lens")
    assert not traveller.list("turnList").isVisible()
    assert traveller.list("destinationList").isVisible()
    assert traveller.text("decider").startswith("Leading: choose where the trip ends")
    assert traveller.seen(traveller.map) != looks


def test_a_wide_panel_shows_both_lists_beside_the_map(open_panel: Open) -> None:
    traveller = open_panel(size=(1366, 700))
    assert traveller.list("turnList").isVisible()
    assert traveller.list("destinationList").isVisible()
    assert traveller.map.width() > 900
    traveller.panel.resize(400, 700)
    traveller.seen()
    assert not traveller.list("destinationList").isVisible()
    assert traveller.map.width() == 400


def test_no_road_left_hands_over_to_the_leader(traveller: Traveller) -> None:
    traveller.press("PgUp", "B")
    assert "Now only another destination helps" in traveller.text("decider")
    traveller.click("Choose another destination")
    assert QApplication.focusWidget() is traveller.list("destinationList")
    assert traveller.button("Leader’s lens").isChecked()
    traveller.press("Down", "Return")
    assert "No road is left" not in traveller.text("decider")


def test_buttons_undo_redo_and_start_again(traveller: Traveller) -> None:
    start = traveller.turns()
    assert not traveller.button("Undo (Ctrl+Z)").isEnabled()
    traveller.press("PgDown", "PgDown", "B")
    changed = traveller.turns()
    traveller.click("Undo (Ctrl+Z)")
    assert traveller.turns() == start
    traveller.click("Redo (Ctrl+Y)")
    assert traveller.turns() == changed
    traveller.click("Start again (Shift+R)")
    assert traveller.turns() == start


def test_the_route_before_is_shown_faded_until_it_is_not_wanted(traveller: Traveller) -> None:
    traveller.press("PgDown", "PgDown", "B")
    assert traveller.picture.scene.before
    both = traveller.seen(traveller.map)
    traveller.press("C")
    assert traveller.picture.scene.before == ()
    assert traveller.seen(traveller.map) != both


def test_each_map_is_kept_as_it_was_left(open_panel: Open) -> None:
    traveller = open_panel(town(), harbour_town())
    told = []
    traveller.panel.journey_changed.connect(lambda: told.append(1))
    traveller.press("PgDown", "PgDown", "B")
    left = traveller.turns()
    names = [action.text() for action in map_actions(traveller)]
    assert names == ["The town", "A second town"]
    map_actions(traveller)[1].trigger()
    assert traveller.turns()[-1].startswith("Leaner costs · Arrive")
    assert map_actions(traveller)[1].isChecked()
    traveller.panel.choose_map(MapId("town"))
    assert traveller.turns() == left
    traveller.panel.choose_map(MapId("nowhere"))
    assert traveller.turns() == left
    assert len(told) == 3


def map_actions(traveller: Traveller) -> list[QAction]:
    menu = traveller.button("Map: " + traveller.panel.controller.map.name).menu()  # type: ignore[union-attr,attr-defined]
    assert isinstance(menu, QMenu)
    return menu.actions()


def test_an_entry_lights_up_where_it_lives(traveller: Traveller) -> None:
    dark = traveller.seen()
    traveller.panel.show_entry(Address(PackId("core"), EntryId("direction")))
    assert traveller.picture.scene.lit_roads == {"planning-street"}
    assert traveller.picture.scene.lit_places == {"hill"}
    lit = traveller.seen()
    assert lit != dark
    traveller.panel.show_entry(Address(PackId("core"), EntryId("no-such-entry")))
    assert traveller.seen() == dark
    traveller.panel.show_entry(None)
    assert traveller.seen() == dark


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_every_look_paints_another_picture(open_panel: Open, theme: str, zoom: float) -> None:
    plain = open_panel().seen()
    other = open_panel(theme=theme, zoom=zoom).seen()
    assert (other == plain) is (theme == "light" and zoom == 1.0)


def test_the_panel_takes_another_theme_while_it_is_open(traveller: Traveller) -> None:
    before = traveller.seen()
    look = Look(QApplication.instance(), bundled.resources(), "dark", 1.0)  # type: ignore[arg-type]
    traveller.panel.set_icons(look.icons)
    assert traveller.seen() != before
    look.deleteLater()


def test_a_library_without_maps_says_so(qapp: QApplication) -> None:
    look = Look(qapp, bundled.resources(), "light", 1.0)
    panel = RoutePanel(Library(Contents()), look.icons)
    panel.resize(400, 600)
    panel.show()
    assert panel.journey is None
    assert panel.grab().toImage().width() == 400
    panel.show_entry(Address(PackId("core"), EntryId("direction")))
    panel.close()
    panel.deleteLater()
    look.deleteLater()


def test_the_sound_part_of_a_bad_map_is_shown(open_panel: Open) -> None:
    bad = map_of(
        [place("a", 40, 40), place("b", 300, 40), place("c", 300, 40), place("lost", 40, 250)],
        [
            road("round", "a", "a"),
            road("away", "a", "nowhere"),
            road("good", "a", "b"),
            road("spot", "b", "c"),
        ],
        ["c", "lost"],
    )
    traveller = open_panel(bad)
    assert [row[:1] for row in traveller.turns()] == ["1", "2", "T"]
    traveller.press("L")
    assert traveller.destinations()[1].endswith("no road left")
    traveller.seen()


def test_a_map_without_a_start_or_a_destination_is_shown(open_panel: Open) -> None:
    nowhere = map_of([place("a", 40, 40), place("b", 300, 200)], [road("r", "a", "b")], ["b"])
    lost = msgspec.structs.replace(nowhere, start=PlaceId("nowhere"))
    traveller = open_panel(lost, msgspec.structs.replace(nowhere, id="other", destinations=()))
    assert traveller.turns()[0].startswith("No road is left")
    traveller.panel.choose_map(MapId("other"))
    assert traveller.text("decider") == "This map has no destination yet."
    assert traveller.turns() == []
    traveller.seen()


@pytest.mark.parametrize("width", [316, 400, 520])
def test_nothing_is_cut_in_a_narrow_column(open_panel: Open, width: int) -> None:
    traveller = open_panel(size=(width, 690))
    traveller.press("PgDown", "PgDown", "B")
    for act in ("S", "Esc", "L"):
        traveller.seen()
        for name in ("routeTotal", "routeChange"):
            label = traveller.panel.findChild(QLabel, name)
            if label.isVisible():
                assert label.width() >= label.sizeHint().width(), label.text()
        for button in traveller.panel.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
                assert traveller.panel.rect().contains(button.geometry().translated(
                    button.parentWidget().mapTo(traveller.panel, QPoint())))  # fmt: skip
        assert traveller.panel.controller.map.name in traveller.button(_chooser(traveller)).text()
        traveller.press(act)


def _chooser(traveller: Traveller) -> str:
    return f"Map: {traveller.panel.controller.map.name}"


@pytest.mark.parametrize("width", [316, 400])
def test_rows_are_as_high_as_their_texts_need_beside_a_scroll_bar(
    open_panel: Open, width: int
) -> None:
    traveller = open_panel(size=(width, 560))
    for name, keys in (("turnList", ("PgDown",)), ("destinationList", ("L",))):
        traveller.press(*keys)
        traveller.seen()
        view = traveller.list(name)
        assert view.verticalScrollBar().maximum() > 0
        for row in range(view.model().rowCount()):
            rect = view.visualRect(view.model().index(row, 0))
            assert rect.height() == view.sizeHintForRow(row)
