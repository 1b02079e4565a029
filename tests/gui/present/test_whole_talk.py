"""Whole talks, given by clicker keys alone; the room sees the slides and never a note."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossbearing import bundled
from crossbearing.model.library import Library
from crossbearing.presenting.faces import words_of
from crossbearing.presenting.progress import Position
from tests.gui.present.speaker import Speaker

# Every ready talk, so that one which is written later is given here too.
TALKS = sorted(path.stem for path in (bundled.content() / "talks").glob("*.yaml"))


def test_every_ready_talk_is_given_here(library: Library) -> None:
    assert {talk.id for talk in library.talks} == set(TALKS)
    assert "half-day-workshop" in TALKS


def sentences(library: Library, talk: str) -> list[str]:
    """Every sentence of every note of a talk."""
    found = next(one for one in library.talks if one.id == talk)
    text = " ".join(" ".join(item.note.split()) for item in found.items)
    return [part.strip() for part in text.replace("?", ".").split(".") if len(part.strip()) > 12]


@pytest.mark.parametrize("talk", TALKS)
def test_a_talk_given_by_clicker_shows_each_step_and_no_note(
    speaker: Speaker, library: Library, talk: str
) -> None:
    notes = sentences(library, talk)
    assert notes
    speaker.start(f"core/{talk}")
    script = speaker.script
    told: list[str] = []
    for number, slide in enumerate(script.slides):
        for count, step in enumerate(slide.steps):
            assert speaker.presenter.progress.at == Position(number, count)
            seen = speaker.sees()
            for word in words_of(step.face):
                assert any(word in text or text in word for text in seen), (slide.title, word)
            told += [*seen, speaker.audience.accessibleDescription()]
            assert slide.note.strip() in speaker.notes()
            speaker.click("next")
    everything = " ".join(" ".join(told).split())
    assert [note for note in notes if note in everything] == []


def test_a_covered_side_is_not_painted(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("3", "Return")
    assert "Chooses the destination" not in speaker.sees()
    speaker.click("next")
    assert "Chooses the destination" in speaker.sees()
    assert "Shares the specific turns" not in speaker.sees()
    assert "Shares the specific turns" in speaker.console_texts()
    assert "Shares the specific turns" not in speaker.audience.accessibleDescription()


def test_the_room_sees_a_number_on_every_slide_but_the_last(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    count = speaker.script.count
    assert f"1 / {count}" in speaker.sees()
    speaker.press("End")
    assert f"{count} / {count}" in speaker.sees()
    speaker.click("next")
    assert not any(f"/ {count}" in text for text in speaker.sees())


@pytest.mark.parametrize("window", ["audience", "console"])
@pytest.mark.parametrize("key", ["Right", "Down", "PgDown", "Space", "Return", "Enter", "N", "n"])
def test_keys_for_next_in_both_windows(speaker: Speaker, window: str, key: str) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press(key, on=getattr(speaker.stage, window))
    assert speaker.presenter.progress.at == Position(1, 0)


@pytest.mark.parametrize("window", ["audience", "console"])
@pytest.mark.parametrize("key", ["Left", "Up", "PgUp", "Backspace", "P"])
def test_keys_for_previous_in_both_windows(speaker: Speaker, window: str, key: str) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("End")
    speaker.press(key, on=getattr(speaker.stage, window))
    assert speaker.presenter.progress.at < Position(speaker.script.count - 1, 0)


@pytest.mark.parametrize(("keys", "colour"), [("B", "#000000"), (".", "#000000"),
                                              ("W", "#ffffff"), (",", "#ffffff")])  # fmt: skip
def test_black_and_white_hide_everything(speaker: Speaker, keys: str, colour: str) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press(keys)
    assert speaker.sees() == []
    assert speaker.colour() == colour
    assert speaker.audience.accessibleDescription() == ""
    speaker.press(keys)
    assert speaker.sees() != []


def test_frozen_the_room_keeps_its_slide_and_the_console_goes_on(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    before = speaker.sees()
    speaker.press("F", "PgDown", "PgDown")
    assert speaker.sees() == before
    assert f"slide 3 of {speaker.script.count}" in speaker.console_texts()
    speaker.press("F")
    assert speaker.sees() != before


def test_escape_lifts_before_it_ends(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "B", "Esc")
    assert speaker.sees() != []
    speaker.press("F", "Esc")
    assert not speaker.presenter.progress.is_frozen
    speaker.press("Esc")
    assert speaker.presenting.stage is None


def test_f5_again_is_harmless(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "F5", "F5")
    assert speaker.presenter.progress.at == Position(1, 0)


def test_a_clickers_one_button_for_start_and_stop_goes_on_where_it_was(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    for button in ("next", "next", "next", "stop"):
        speaker.click(button)
    assert speaker.presenting.stage is None
    speaker.presenting.open()
    assert speaker.presenting.preflight is None
    assert speaker.presenter.progress.at == Position(2, 1)


def test_later_f5_asks_again_and_offers_to_go_on(speaker: Speaker, clock: object) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "PgDown", "Esc")
    clock.now += 3600  # type: ignore[attr-defined]
    speaker.presenting.open()
    assert "slide 3" in speaker.preflight._start.text()
    speaker.preflight._start.click()
    assert speaker.presenter.progress.at == Position(2, 0)


def test_from_the_beginning_if_wanted(speaker: Speaker, clock: object) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("PgDown", "PgDown", "Esc")
    clock.now += 3600  # type: ignore[attr-defined]
    speaker.presenting.open()
    speaker.preflight._again.click()
    assert speaker.presenter.progress.at == Position(0, 0)


def test_holding_a_key_does_not_race(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    for window in (speaker.audience, speaker.console):
        held = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_PageDown,
            Qt.KeyboardModifier.NoModifier,
            "",
            True,
        )
        QApplication.sendEvent(window, held)
    assert speaker.presenter.progress.at == Position(0, 0)


def test_digits_then_enter(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("4")
    assert "→ 4" in speaker.console_texts()
    speaker.press("Enter")
    assert speaker.presenter.progress.at == Position(3, 0)


def test_clicks_go_on_and_back(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.click_room(0.5, 0.5, Qt.MouseButton.LeftButton)
    assert speaker.presenter.progress.at == Position(1, 0)
    speaker.click_room(0.5, 0.5, Qt.MouseButton.RightButton)
    assert speaker.presenter.progress.at == Position(0, 0)


def test_a_finger_taps_and_strokes(speaker: Speaker) -> None:
    finger = QTest.createTouchDevice()

    def stroke(start: float, end: float) -> None:
        width, height = speaker.audience.width(), speaker.audience.height()
        touch = QTest.touchEvent(speaker.audience, finger)
        touch.press(0, QPoint(round(start * width), height // 2)).commit()
        touch.release(0, QPoint(round(end * width), height // 2)).commit()

    speaker.start("core/map-in-ten-minutes")
    stroke(0.5, 0.5)
    assert speaker.presenter.progress.at == Position(1, 0)
    stroke(0.8, 0.3)
    assert speaker.presenter.progress.at == Position(2, 0)
    stroke(0.3, 0.8)
    assert speaker.presenter.progress.at == Position(1, 0)
