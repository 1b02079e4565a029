"""What goes wrong in front of people, and what the room sees of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.present import sides_slide, slide_painter
from crossbearing.gui.present.canvas import Canvas
from crossbearing.gui.present.presenter import Presenter
from crossbearing.gui.present.screens import Display
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.library import Contents, Library
from crossbearing.model.talk import EntryItem, Talk, TextItem
from crossbearing.presenting.faces import SidesFace
from crossbearing.presenting.keeping import Keeping
from crossbearing.presenting.progress import Position
from tests.gui.present.speaker import LAPTOP, PROJECTOR, Speaker

CORE = PackId("core")
Arrive = Callable[..., Speaker]


def with_talk(library: Library, *items: EntryItem | TextItem) -> Library:
    """The same library with one more talk, called mine."""
    talk = Talk(id="mine", name="Mine", summary="Mine", items=items, pack=CORE)
    contents = {name: getattr(library, name) for name in Contents.__struct_fields__}
    return Library(Contents(**{**contents, "talks": (*library.talks, talk)}))


@pytest.fixture
def removed(library: Library) -> Library:
    """The library without one of its entries."""
    contents = {name: getattr(library, name) for name in Contents.__struct_fields__}
    left = tuple(entry for entry in library.entries if entry.id != "direction")
    return Library(Contents(**{**contents, "entries": left}))


def test_a_starred_entry_was_removed_from_the_content(
    arrive: Arrive, shelf: Shelf, library: Library, removed: Library
) -> None:
    kept = library.entries[3].address
    gone = Address(CORE, EntryId("direction"))
    shelf.toggle(gone)
    shelf.toggle(kept)
    speaker = arrive(content=removed)
    speaker.start("stars")
    speaker.click("next")
    assert "This entry is no longer in the library." in speaker.sees()
    speaker.click("next")
    assert speaker.presenter.slide.entry == kept


def test_a_note_of_five_thousand_words(arrive: Arrive, library: Library) -> None:
    note = "unmistakable " * 5000
    content = with_talk(library, EntryItem(entry=EntryId("direction"), note=note))
    speaker = arrive(content=content).start("mine")
    speaker.click("next")
    assert note.strip() in speaker.notes()
    assert "unmistakable" not in " ".join(speaker.sees())
    before = speaker.console.notes._text.verticalScrollBar().value()
    speaker.press("Shift+Down")
    assert speaker.console.notes._text.verticalScrollBar().value() > before
    assert speaker.presenter.progress.at == Position(1, 0)


def test_an_empty_talk(arrive: Arrive, library: Library) -> None:
    speaker = arrive(content=with_talk(library)).start("mine")
    assert "Mine" in speaker.sees()
    for _ in range(4):
        speaker.click("next")
    assert "Thank you" in speaker.sees()


def test_three_hundred_slides(arrive: Arrive, library: Library) -> None:
    names = ([entry.id for entry in library.entries] * 3)[:300]
    items = tuple(EntryItem(entry=EntryId(name)) for name in names)
    speaker = arrive(content=with_talk(library, *items)).start("mine")
    speaker.press("3", "0", "0", "Enter")
    assert speaker.presenter.progress.at == Position(299, 0)
    speaker.press("G")
    assert speaker.console.grab().width() > 0
    speaker.press("PgUp", "Enter")
    assert speaker.presenter.progress.at == Position(298, 0)


def test_the_projector_is_unplugged_and_plugged_in_again(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "PgDown")
    speaker.desk.plug(LAPTOP)
    assert not speaker.audience.isVisible()
    assert speaker.console.isVisible()
    assert "unplugged" in speaker.console_texts()
    speaker.press("PgDown", on=speaker.console)
    speaker.desk.plug(LAPTOP, PROJECTOR)
    assert speaker.audience.isVisible()
    assert speaker.audience.geometry() == PROJECTOR.area
    assert speaker.presenter.progress.at == Position(2, 1)
    assert "unplugged" not in speaker.console_texts()


def test_the_laptops_screen_takes_the_place_of_the_unplugged_projector(arrive: Arrive) -> None:
    left, right = replace(PROJECTOR, x=0), replace(LAPTOP, x=1920)
    speaker = arrive(left, right).start("core/map-in-ten-minutes")
    speaker.desk.plug(LAPTOP)
    assert not speaker.audience.isVisible()
    assert speaker.console.geometry() == LAPTOP.area
    speaker.desk.plug(left, right)
    assert speaker.audience.geometry() == left.area
    assert speaker.console.geometry() == right.area


def test_the_laptops_screen_goes_and_the_room_gets_no_notes(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.desk.plug(PROJECTOR)
    assert not speaker.console.isVisible()
    assert speaker.audience.isVisible()
    speaker.press("S")
    assert not speaker.console.isVisible()


def test_an_overview_goes_with_the_screen_that_it_was_on(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("G")
    speaker.desk.plug(PROJECTOR)
    speaker.press("PgDown")
    assert speaker.presenter.progress.at == Position(1, 0)


def test_a_projector_plugged_in_late(arrive: Arrive) -> None:
    speaker = arrive(LAPTOP).start("core/map-in-ten-minutes")
    assert not speaker.console.isVisible()
    speaker.press("PgDown")
    speaker.desk.plug(LAPTOP, PROJECTOR)
    assert speaker.audience.geometry() == PROJECTOR.area
    assert speaker.console.geometry() == LAPTOP.area
    assert speaker.presenter.progress.at == Position(1, 0)


def test_the_theme_changes_during_the_talk(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "PgDown")
    before = speaker.audience.grab().toImage()
    speaker.presenting._look.choose("dark")
    assert speaker.audience.grab().toImage() == before
    assert speaker.console.isVisible()


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Slides of entries can't be drawn: they fail half way."""

    def fail(canvas: Canvas, face: SidesFace) -> None:
        canvas.painter.save()
        sides_slide._heading(canvas, face)
        raise ZeroDivisionError("a slide without a size")

    monkeypatch.setattr(slide_painter, "paint_sides", fail)
    return


@pytest.mark.usefixtures("broken")
def test_a_crash_in_a_slides_drawing(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("3", "Enter")
    assert "This slide can’t be shown. The talk goes on." in speaker.sees()
    assert "can’t be drawn" in speaker.console_texts()
    speaker.press("4", "Enter")
    assert any("A new market" in text for text in speaker.sees())


def test_killed_in_the_middle_the_next_start_offers_the_same_step(
    arrive: Arrive, shelf: Shelf, qtbot: object
) -> None:
    first = arrive().start("core/myths-and-fair-words")
    first.press("PgDown", "PgDown", "PgDown")
    keeping = Keeping(shelf.store.path.parent)

    def is_kept() -> bool:
        left = keeping.unfinished()
        return left is not None and left.at == Position(2, 1)

    qtbot.waitUntil(is_kept)  # type: ignore[attr-defined]
    # Nothing of the first program is asked again, as if it had been killed here.
    second = arrive()
    second.presenting.open()
    assert second.preflight.script.key == "core/myths-and-fair-words"
    QTest.keyClick(second.preflight, Qt.Key.Key_F5)
    assert second.presenter.progress.at == Position(2, 1)


def test_a_talk_that_came_to_its_end_is_not_offered_again(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("End", "PgDown", "Esc")
    assert speaker.presenting.keeping.unfinished() is None


def test_the_program_is_closed_during_a_talk(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "PgDown")
    speaker.presenting.close()
    left = speaker.presenting.keeping.unfinished()
    assert left is not None
    assert left.at == Position(2, 0)
    assert not speaker.saver.is_held


def test_somebody_closes_the_window_of_the_slides(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    console = speaker.console
    speaker.audience.close()
    assert speaker.presenting.stage is None
    assert not console.isVisible()


def test_nobody_can_hold_off_the_screen_saver(arrive: Arrive, qtbot: object) -> None:
    speaker = arrive(obeys=False).start("core/map-in-ten-minutes")
    qtbot.waitUntil(lambda: "screen saver" in speaker.console_texts())  # type: ignore[attr-defined]
    speaker.click("next")
    assert speaker.presenter.progress.at == Position(1, 0)


def test_the_screen_saver_is_held_off_for_the_talk_only(speaker: Speaker, qtbot: object) -> None:
    speaker.start("core/map-in-ten-minutes")
    qtbot.waitUntil(lambda: speaker.saver.is_held)  # type: ignore[attr-defined]
    speaker.press("Esc")
    assert not speaker.saver.is_held


def test_nothing_to_present(arrive: Arrive, library: Library) -> None:
    contents = {name: getattr(library, name) for name in Contents.__struct_fields__}
    speaker = arrive(content=Library(Contents(**{**contents, "talks": ()})))
    speaker.presenting.open()
    QTest.keyClick(speaker.preflight, Qt.Key.Key_F5)
    assert speaker.presenting.stage is None
    assert "nothing to present" in speaker.preflight._about.text()


def test_a_folder_that_cannot_be_written(arrive: Arrive, tmp_path: Path) -> None:
    speaker = arrive()
    (tmp_path / "in the way").write_text("")
    speaker.presenting.keeping = Keeping(tmp_path / "in the way")
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "PgDown", "Esc")
    assert speaker.presenting.stage is None


def test_a_display_of_four_by_three(arrive: Arrive) -> None:
    beamer = Display("Old beamer", 1366, 0, 1024, 768)
    speaker = arrive(LAPTOP, beamer).start("core/map-in-ten-minutes")
    speaker.press("3", "Enter", "PgDown", "PgDown", "PgDown")
    assert "Shares the specific turns" in speaker.sees()
    assert speaker.console.preview.aspect == pytest.approx(4 / 3)


def test_the_presenter_lives_no_longer_than_its_talk(speaker: Speaker, qtbot: object) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("Esc")
    speaker.start("core/three-key-differences")
    speaker.press("Esc")
    qtbot.waitUntil(  # type: ignore[attr-defined]
        lambda: len(speaker.presenting.findChildren(Presenter)) == 1
    )
