"""What only the presenter sees: clocks, notes, overview, search; and the pointer on the slide."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossbearing.gui.present.clicker import ClickerSheet
from crossbearing.model.address import RoadId
from crossbearing.presenting.faces import MapFace
from crossbearing.presenting.keeping import Keeping
from crossbearing.presenting.keys import Command
from crossbearing.presenting.progress import Position
from crossbearing.routing.lens import Lens
from tests.gui.present.speaker import PROJECTOR, Speaker

TALK = "core/map-in-ten-minutes"


@pytest.fixture
def giving(speaker: Speaker) -> Speaker:
    return speaker.start(TALK)


def test_the_console_tells_what_comes_next(giving: Speaker) -> None:
    following = giving.script.slides[1]
    assert following.steps[0].brings in giving.console_texts()
    giving.press("End", "PgDown")
    assert "The end of the talk" in giving.console_texts()


def test_the_clock_starts_on_leaving_the_first_slide(giving: Speaker) -> None:
    now = [50.0]
    giving.presenter._clock = lambda: now[0]
    giving.presenter.ticked.emit()
    assert giving.presenter.pace.elapsed == 0
    giving.press("PgDown")
    now[0] += 75
    giving.presenter.ticked.emit()
    assert "1:15" in giving.console_texts()
    giving.press("T")
    now[0] += 500
    giving.presenter.ticked.emit()
    assert "1:15" in giving.console_texts()
    giving.press("Shift+T")
    assert "0:00" in giving.console_texts()


def test_pace_against_the_plan(giving: Speaker) -> None:
    now = [0.0]
    giving.presenter._clock = lambda: now[0]
    giving.press("PgDown")
    now[0] = 300
    giving.presenter.ticked.emit()
    assert "behind" in giving.console_texts()
    now[0] = giving.presenter.plan.total + 90
    giving.presenter.ticked.emit()
    assert "1:30 over" in giving.console_texts()


def test_a_discussions_timer_counts_down_in_the_room(giving: Speaker) -> None:
    now = [0.0]
    giving.presenter._clock = lambda: now[0]
    giving.press("2", "Enter")
    minutes = giving.presenter.slide.minutes
    assert f"{minutes:.0f}:00" in giving.sees()
    now[0] += 20
    assert f"{minutes - 1:.0f}:40" in giving.sees()
    now[0] += 3600
    assert "0:00" in giving.sees()


def test_notes_have_a_size_of_their_own_that_is_kept(giving: Speaker, tmp_path: Path) -> None:
    before = Keeping(tmp_path).choices().note_size
    giving.press("+", "+")
    assert Keeping(tmp_path).choices().note_size > before
    giving.press("-", "-")
    assert Keeping(tmp_path).choices().note_size == before


def test_sources_are_at_hand(giving: Speaker) -> None:
    giving.press("3", "Enter")
    source = giving.presenter.slide.sources[0]
    assert source.short in giving.console_texts()
    assert source.reference() in giving.console.notes._cited.toolTip()


@pytest.mark.parametrize("window", ["audience", "console"])
def test_the_overview_jumps_and_the_room_sees_none_of_it(giving: Speaker, window: str) -> None:
    on = getattr(giving.stage, window)
    before = giving.sees()
    giving.press("Tab", on=on)
    assert giving.console._overview.isVisible()
    giving.press("PgDown", "PgDown", on=on)
    assert giving.sees() == before
    giving.press("Enter", on=on)
    assert giving.presenter.progress.at == Position(2, 0)
    assert not giving.console._overview.isVisible()


def test_escape_leaves_the_overview_and_not_the_talk(giving: Speaker) -> None:
    giving.press("G", "Esc")
    assert not giving.console._overview.isVisible()
    assert giving.presenting.stage is not None


def test_digits_work_in_the_overview(giving: Speaker) -> None:
    giving.press("G", "4", "Enter")
    assert giving.presenter.progress.at == Position(3, 0)


def test_search_shows_any_entry_and_the_room_sees_no_search(giving: Speaker) -> None:
    giving.press("PgDown")
    before = giving.sees()
    giving.press("/")
    giving.console.activateWindow()
    box = giving.console.search_box
    QTest.keyClicks(box, "time horizon")
    assert giving.sees() == before
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert "Time horizon" in giving.sees()
    assert giving.presenter.progress.at == Position(2, 0)
    giving.press("PgUp")
    assert giving.presenter.progress.at == Position(1, 0)


def test_what_is_looked_for_is_written_though_the_slides_have_the_keyboard(
    giving: Speaker,
) -> None:
    giving.press("PgDown", "/")
    QTest.keyClicks(giving.audience, "swift bets")
    assert giving.console.search_box.text() == "swift bets"
    assert giving.stage._seats.room == PROJECTOR
    assert giving.presenter.progress.at == Position(1, 0)
    giving.press("Esc")
    assert giving.presenter.overlay is None


def test_a_clicker_goes_on_while_something_is_looked_for(giving: Speaker) -> None:
    giving.press("/")
    giving.press("PgDown")
    giving.press("PgDown", on=giving.console.search_box)
    assert giving.presenter.progress.at == Position(2, 0)


def test_an_added_slide_does_not_shift_where_the_talk_goes_on(giving: Speaker) -> None:
    giving.press("PgDown", "PgDown")
    giving.press("/")
    box = giving.console.search_box
    QTest.keyClicks(box, "time horizon")
    QTest.keyClick(box, Qt.Key.Key_Return)
    giving.press("5", "Enter")
    title = giving.presenter.slide.title
    giving.press("Esc")
    left = giving.presenting.keeping.unfinished()
    assert left is not None
    plain = giving.presenting.offers()
    script = next(offer for offer in plain if offer.key == TALK).script
    from crossbearing.presenting.legible import MEETING_ROOM  # noqa: PLC0415

    assert script(MEETING_ROOM).slides[left.at.slide].title == title


def test_help_lists_the_keys(giving: Speaker) -> None:
    giving.press("?")
    assert giving.console._help.isVisible()
    giving.press("Esc")
    assert not giving.console._help.isVisible()


@pytest.mark.parametrize("key", ["L", "O", "Z"])
def test_pointer_spotlight_and_zoom_change_the_picture_and_escape_ends_them(
    giving: Speaker, key: str
) -> None:
    giving.press("3", "Enter")
    before = giving.audience.grab().toImage()
    giving.press(key)
    QTest.mouseMove(giving.audience, QPoint(300, 200))
    giving.presenter.point_at(0.3, 0.3)
    pointed = giving.audience.grab().toImage()
    assert pointed != before
    giving.presenter.point_at(0.6, 0.5)
    assert giving.audience.grab().toImage() != pointed
    giving.press("Esc")
    assert giving.audience.grab().toImage() == before
    assert giving.presenting.stage is not None


def test_the_idle_mouse_pointer_is_hidden(giving: Speaker) -> None:
    assert giving.audience.cursor().shape() == Qt.CursorShape.BlankCursor
    QTest.mouseMove(giving.audience, QPoint(30, 30))
    QTest.mouseMove(giving.audience, QPoint(50, 50))
    giving.qtbot.waitUntil(
        lambda: giving.audience.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=8000
    )


def _spot(giving: Speaker, road: RoadId) -> QPoint:
    """Where on the room's picture the middle of a road lies."""
    face = giving.presenter.room_frame.face
    assert isinstance(face, MapFace)
    area = giving.audience.picture_area()
    scale = min(area.width() / 1920, area.height() / 1080)
    drawn = giving.audience._painter.maps.drawn(face, area.width() / scale, area.height() / scale)
    track = drawn.picture.chart.ways[road].track
    (x, y), _ = track.at(track.length / 2)
    at = drawn.view.to_window((x, y))
    return QPoint(
        round((at[0] + drawn.area.left()) * scale), round((at[1] + drawn.area.top()) * scale)
    )


def test_a_click_on_a_road_reroutes_live(giving: Speaker) -> None:
    at = next(n for n, s in enumerate(giving.script.slides) if isinstance(s.steps[0].face, MapFace))
    giving.press(str(at + 1), "Enter", "PgDown")
    face = giving.presenter.room_frame.face
    assert isinstance(face, MapFace)
    atlas = giving.audience._painter.maps.atlas(face.map)
    before = atlas.answer(face.plan)
    road = before.roads[0]  # type: ignore[union-attr]
    position = giving.presenter.progress.at
    QTest.mouseClick(giving.audience, Qt.MouseButton.LeftButton, pos=_spot(giving, road))
    now = giving.presenter.room_frame.face
    assert isinstance(now, MapFace)
    assert now.plan.blocked == (road,)
    assert now.lens is Lens.MANAGER or not now.turns
    assert giving.presenter.progress.at == position
    assert any("blocked" in text or "No road" in text for text in giving.sees())
    giving.press("PgDown")
    after = giving.presenter.room_frame.face
    assert isinstance(after, MapFace)
    assert road not in after.plan.blocked or after.kicker == "A road closes"


def test_the_last_run_is_kept_and_plotted(giving: Speaker, tmp_path: Path) -> None:
    now = [0.0]
    giving.presenter._clock = lambda: now[0]
    giving.press("PgDown")
    now[0] = 90
    giving.press("PgDown")
    now[0] = 100
    giving.press("Esc")
    (run,) = Keeping(tmp_path).runs(TALK)
    assert run.times[1] == pytest.approx(90)
    assert run.total == pytest.approx(100)
    giving.presenting._again = None
    giving.presenting.open(talk=TALK)
    assert "1:40" in giving.preflight._chart.accessibleName()
    assert giving.preflight._chart.grab().width() > 0


def test_a_clicker_shows_what_arrives_and_can_be_mapped(speaker: Speaker, tmp_path: Path) -> None:
    speaker.presenting.open(talk=TALK)
    sheet = ClickerSheet(
        speaker.presenting.keeping, speaker.presenting._look.icons, speaker.preflight
    )
    sheet.show()
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert sheet._arrived.text() == "PgDown: Next step"
    QTest.keyClick(sheet._does, Qt.Key.Key_VolumeUp)
    assert sheet._arrived.text() == "Volume Up: nothing yet"
    sheet._does.setCurrentIndex(sheet._does.findData(Command.BLACK))
    sheet._does.activated.emit(sheet._does.currentIndex())
    assert Keeping(tmp_path).clicker() == {"Volume Up": Command.BLACK}
    sheet.close()
    QTest.keyClick(speaker.preflight, Qt.Key.Key_F5)
    QTest.keyClick(speaker.audience, Qt.Key.Key_VolumeUp)
    assert speaker.sees() == []
    QApplication.processEvents()
