"""The right picture on the right screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crossbearing.gui.present.screens import Display, places
from crossbearing.gui.present.stage import Layout
from crossbearing.presenting.progress import Position
from tests.gui.present.speaker import LAPTOP, PROJECTOR, Speaker
from tests.installed import ROOT

THIRD = Display("Another", 3286, 0, 1920, 1080)
PLAIN = Display("Left", 0, 0, 1920, 1080)
OTHER = Display("Right", 1920, 0, 1920, 1080)


def test_one_screen_is_the_rooms() -> None:
    found = places([LAPTOP], LAPTOP)
    assert (found.room, found.own, found.is_sure) == (LAPTOP, None, True)
    assert found.swapped() == found


@pytest.mark.parametrize("here", [LAPTOP, PROJECTOR, None])
def test_the_external_screen_is_the_rooms_wherever_the_program_is(here: Display | None) -> None:
    found = places([LAPTOP, PROJECTOR], here)
    assert (found.room, found.own, found.is_sure) == (PROJECTOR, LAPTOP, True)


@pytest.mark.parametrize(("here", "room"), [(PLAIN, OTHER), (OTHER, PLAIN)])
def test_of_two_alike_the_other_one_is_proposed_and_asked_about(
    here: Display, room: Display
) -> None:
    found = places([PLAIN, OTHER], here)
    assert (found.room, found.own, found.is_sure) == (room, here, False)


def test_with_two_projectors_it_asks() -> None:
    found = places([LAPTOP, PROJECTOR, THIRD], LAPTOP)
    assert not found.is_sure
    assert found.own == LAPTOP


def test_a_screen_asked_for_is_taken() -> None:
    found = places([LAPTOP, PROJECTOR, THIRD], LAPTOP, wanted=2)
    assert (found.room, found.own, found.is_sure) == (PROJECTOR, LAPTOP, True)
    assert places([LAPTOP, PROJECTOR], LAPTOP, wanted=1).room == LAPTOP
    assert places([LAPTOP, PROJECTOR], LAPTOP, wanted=9).room == PROJECTOR


def test_before_the_first_slide_the_screens_are_named(speaker: Speaker) -> None:
    speaker.presenting.open(talk="core/map-in-ten-minutes")
    told = speaker.preflight._arrangement._desk.accessibleName()
    assert "Projector: The room sees the slides. Notes will not appear here." in told
    assert "Built-in panel: You see notes and clock." in told


def test_when_unsure_it_asks(arrive: Callable[..., Speaker]) -> None:
    speaker = arrive(PLAIN, OTHER)
    speaker.presenting.open(talk="core/map-in-ten-minutes")
    assert "Please check" in speaker.preflight._arrangement._sure.text()
    before = speaker.preflight.places
    speaker.preflight._arrangement._swap.click()
    assert speaker.preflight.places.room == before.own
    assert "Please check" not in speaker.preflight._arrangement._sure.text()


def test_swapping_changes_who_sees_what(speaker: Speaker) -> None:
    speaker.start("core/map-in-ten-minutes")
    speaker.press("S")
    assert speaker.stage._seats.room == LAPTOP
    assert speaker.stage._seats.own == PROJECTOR
    assert speaker.console.preview.aspect == pytest.approx(1366 / 768)


def test_one_screen_mode_never_shows_the_console(arrive: Callable[..., Speaker]) -> None:
    speaker = arrive(LAPTOP).start("core/map-in-ten-minutes")
    speaker.press("PgDown", "S", "G", "?", "/")
    assert not speaker.console.isVisible()
    assert speaker.audience.isVisible()


def test_in_one_screen_mode_the_talk_works(arrive: Callable[..., Speaker]) -> None:
    speaker = arrive(LAPTOP).start("core/map-in-ten-minutes")
    speaker.press("PgDown", "G", "PgDown", "PgDown", "/", "PgUp")
    assert speaker.presenter.progress.at == Position(2, 0)


def test_a_window_to_share_has_a_title_and_no_notes(arrive: Callable[..., Speaker]) -> None:
    speaker = arrive(LAPTOP)
    speaker.presenting.open(talk="core/map-in-ten-minutes")
    layouts = speaker.preflight._arrangement._layouts
    layouts.setCurrentIndex(layouts.findData(Layout.SHARE))
    layouts.activated.emit(layouts.currentIndex())
    assert "share the window" in speaker.preflight._arrangement._sure.text()
    QTest.keyClick(speaker.preflight, Qt.Key.Key_F5)
    assert speaker.audience.isVisible()
    assert speaker.console.isVisible()
    assert not speaker.audience.isFullScreen()
    assert "share" in speaker.audience.windowTitle()
    assert speaker.presenter.slide.note.split(".")[0] not in " ".join(speaker.sees())


@pytest.fixture
def two_screens(tmp_path: Path) -> dict[str, object]:
    """What a process tells that has a laptop at scale 1 and a projector at scale 2."""
    screens = [
        {"name": "eDP-1", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96},
        {"name": "HDMI-1", "x": 1366, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 192},
    ]
    whole = [{**screen, "logicalBaseDpi": 96, "dpr": 1} for screen in screens]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": whole}))
    env = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT))),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.present.two_screens", str(tmp_path)],
        env=env, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_two_screens_of_different_scale(two_screens: dict[str, object]) -> None:
    laptop = ["eDP-1", [0, 0, 1366, 768], 1, True]
    projector = ["HDMI-1", [1366, 0, 1920, 1080], 2, True]
    assert two_screens == {
        "asks": False,
        "start": {"audience": projector, "console": laptop},
        "swapped": {"audience": laptop, "console": projector},
    }
