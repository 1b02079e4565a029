"""Rows are dragged to other places with a real mouse on a real screen."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crossbearing.bookmarks.store import Store
from tests.end_to_end.desk import PATIENCE_S, Desk, desk

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(sys.platform != "linux", reason="X11 is a matter of Linux"),
]
ROOT = Path(__file__).resolve().parents[3]


class Hand:
    """Somebody with a mouse before a list."""

    def __init__(self, own_desk: Desk, program: subprocess.Popen[str]) -> None:
        self._desk, self._program = own_desk, program
        self.look()

    def look(self) -> None:
        """Wait until the rows stand in another order."""
        assert self._program.stdout is not None
        line = self._program.stdout.readline()
        assert line, self._program.wait(PATIENCE_S)
        self._rows = json.loads(line)

    @property
    def names(self) -> list[str]:
        """What the rows say, without their numbers."""
        return [row["name"].split(". ")[-1] for row in self._rows]

    def drag(self, row: int, to: int, *, below: bool) -> None:
        """Drag a row to the upper or lower part of another, and wait for what comes of it."""
        start, end = self._rows[row], self._rows[to]
        off = end["height"] // 4
        self._desk.drag((start["x"], start["y"]), (end["x"], end["y"] + (off if below else -off)))
        self.look()


@contextmanager
def hand(what: str, path: Path) -> Iterator[Hand]:
    """A hand before the stars, or before the items of a talk."""
    with desk() as own_desk:
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.gui.bookmarks.arranging", what, str(path)],
            cwd=ROOT,
            env=own_desk.environment | {"PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with program:
            try:
                yield Hand(own_desk, program)
                assert program.stdin is not None
                program.stdin.close()
                assert program.wait(PATIENCE_S) == 0
            except BaseException:
                program.kill()
                raise


def _kept(what: str, path: Path, names: dict[str, str]) -> list[str]:
    store = Store.open(path)
    try:
        if what == "stars":
            return [names[str(address.entry)] for address in store.stars()]
        (talk,) = store.contents.talks
        return [names[str(one.item.entry).rpartition("/")[2]] for one in talk.items]
    finally:
        store.close()


@pytest.mark.parametrize("what", ["stars", "talk"])
def test_a_row_dragged_with_the_mouse_stays_where_it_was_dropped(
    what: str, tmp_path: Path, library
) -> None:
    path = tmp_path / "bookmarks.sqlite3"
    names = {entry.id: entry.name for entry in library.entries[:4]}
    a, b, c, d = names.values()
    with hand(what, path) as mouse:
        assert mouse.names == [a, b, c, d]
        mouse.drag(0, 2, below=True)
        assert mouse.names == [b, c, a, d]
        mouse.drag(3, 0, below=False)
        assert mouse.names == [d, b, c, a]
        mouse.drag(1, 3, below=False)
        assert mouse.names == [d, c, b, a]
    assert _kept(what, path, names) == [d, c, b, a]
