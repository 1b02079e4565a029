"""The installed program, in a real X window, used by keyboard and read as a screen reader reads."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest

from crossbearing import bundled
from crossbearing.library.load import load_library
from crossbearing.model.entry import Distinction
from tests.end_to_end import drop_target
from tests.end_to_end.desk import PATIENCE_S, Desk, desk
from tests.end_to_end.screen_reader import Node, ScreenReader, screen_reader
from tests.installed import Installation

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(sys.platform != "linux", reason="X11 is a matter of Linux"),
]

SCREEN = (1366, 768)

# Qt 6.11 says so whenever a label that takes the focus is shown while a screen reader listens: the
# label's text control tells of its text, and a label has no text interface.
_QUIRK = "qt.accessibility.atspi: Received text event for invalid interface."


@pytest.fixture
def own_desk() -> Iterator[Desk]:
    """A desk for one test."""
    with desk() as made:
        yield made


@pytest.fixture
def reader(own_desk: Desk) -> Iterator[ScreenReader]:
    """Somebody who reads that desk without seeing it."""
    with screen_reader(own_desk.environment["DBUS_SESSION_BUS_ADDRESS"]) as made:
        yield made


@pytest.fixture
def wanted() -> Distinction:
    """A distinction that the window does not show by itself."""
    entries = load_library([bundled.content()]).library.entries
    return [entry for entry in entries if isinstance(entry, Distinction)][7]


def _says(screen: list[Node], text: str) -> bool:
    return any(text in node.name for node in screen)


def _quit(own_desk: Desk, program: subprocess.Popen[str]) -> None:
    """Ctrl+Q ends the program with status 0 and without a word of complaint."""
    own_desk.press("ctrl+q")
    assert program.wait(PATIENCE_S) == 0
    assert program.stdout is not None
    assert [line for line in program.stdout.read().splitlines() if line != _QUIRK] == []


def test_search_open_read_star_quit_and_find_it_starred_again(
    installation: Installation, own_desk: Desk, reader: ScreenReader, wanted: Distinction
) -> None:
    with own_desk.start(installation.command) as program:
        screen = reader.wait_for(lambda screen: Node("frame", "Crossbearing") in screen)
        assert not _says(screen, wanted.leader.practice)
        own_desk.focus("Crossbearing")
        own_desk.press("ctrl+k")
        own_desk.write(wanted.name)
        own_desk.press("Return")
        screen = reader.wait_for(lambda screen: _says(screen, wanted.leader.practice))
        assert _says(screen, wanted.manager.practice)
        assert not _says(screen, "Starred, 1")
        own_desk.press("ctrl+d")
        reader.wait_for(lambda screen: _says(screen, "Starred, 1"))
        _quit(own_desk, program)
    with own_desk.start(installation.command) as program:
        screen = reader.wait_for(lambda screen: _says(screen, "Starred, 1"))
        assert _says(screen, wanted.leader.practice)
        own_desk.focus("Crossbearing")
        _quit(own_desk, program)


def test_an_entry_is_dragged_into_another_program(
    installation: Installation, own_desk: Desk
) -> None:
    width, height = SCREEN
    with own_desk.start(installation.command) as program:
        own_desk.focus("Crossbearing")
        with own_desk.start(installation.python, drop_target.__file__) as target:
            own_desk.focus("Drop target")
            half = drop_target.SIZE // 2
            own_desk.drag((180, height - 200), (width - half, height - half))
            told, _ = target.communicate(timeout=PATIENCE_S)
        own_desk.focus("Crossbearing")
        _quit(own_desk, program)
    got = json.loads(told)
    name = got["text"].partition("\n")[0]
    assert got["markdown"].startswith(f"# {name}\n")
    assert got["picture"] > 1000
