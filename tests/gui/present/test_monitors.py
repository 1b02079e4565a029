"""A talk on a real X display whose monitors have different scale factors and come and go."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end_to_end.desk import PATIENCE_S, Desk, desk
from tests.installed import ROOT

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(sys.platform != "linux", reason="X11 is a matter of Linux"),
]

LAPTOP, PROJECTOR = "eDP-1", "HDMI-1"
AREAS = {LAPTOP: "1366x768+0+0", PROJECTOR: "1920x1080+1366+0"}
Screens = dict[str, list[object]]


class Talk:
    """A talk that runs in a process of its own, and what its screens show."""

    def __init__(self, process: subprocess.Popen[str], desk: Desk) -> None:
        self._process, self.desk = process, desk

    def plug(self, name: str) -> None:
        self.desk.plug(name, AREAS[name])

    def until(self, is_so: Callable[[Screens, list[int] | None], bool]) -> None:
        """Ask what the screens show until it is so."""
        end = time.monotonic() + PATIENCE_S
        while not is_so(*(told := self._ask())):
            assert time.monotonic() < end, told

    def _ask(self) -> tuple[Screens, list[int] | None]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        return told["screens"], told["at"]


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    """The page before the first slide, on a laptop at scale 1 with a projector at scale 2."""
    with desk("3286x1080") as own:
        for name, area in AREAS.items():
            own.plug(name, area)
        factors = {"QT_SCREEN_SCALE_FACTORS": f"{LAPTOP}=1;{PROJECTOR}=2"}
        path = {"PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}"}
        with subprocess.Popen(
            [sys.executable, "-m", "tests.gui.present.on_monitors", str(tmp_path)],
            env=own.environment | factors | path, cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        ) as process:  # fmt: skip
            talk = Talk(process, own)
            own.focus("Present")
            own.press("F5")
            yield talk
            assert process.stdin is not None
            process.stdin.close()
            assert process.wait(PATIENCE_S) == 0


def test_the_room_sees_slides_only_whatever_is_plugged_in_or_out(talk: Talk) -> None:
    slides, notes = ["slides", 2.0], ["console", 1.0]
    talk.until(lambda screens, at: screens == {LAPTOP: notes, PROJECTOR: slides})
    talk.desk.press("Next")
    talk.until(lambda screens, at: at == [1, 0])
    talk.desk.unplug(PROJECTOR)
    talk.until(lambda screens, at: screens == {LAPTOP: notes})
    talk.desk.press("Next")
    talk.plug(PROJECTOR)
    talk.until(lambda screens, at: at == [2, 0] and screens == {LAPTOP: notes, PROJECTOR: slides})
    talk.desk.press("s")
    talk.until(
        lambda screens, at: screens == {LAPTOP: ["slides", 1.0], PROJECTOR: ["console", 2.0]}
    )
