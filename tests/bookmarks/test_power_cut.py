"""A power cut at any moment: a confirmed change is on the disk, and the file opens."""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from crossbearing.bookmarks.store import Store
from tests.bookmarks.kit import QUICK
from tests.bookmarks.power_cut import Disk, Event, seen
from tests.bookmarks.powered import CHANGES, entry

SEED = 1977
MOMENTS = 100
CUTS = ("none", "all", "some", "some")


def _changes_in(store: Store) -> int | None:
    """How many of the changes the store holds; None if they are not the first so many."""
    kept = {*store.stars(), *(note.address for note in store.contents.notes)}
    held = {number for number in range(CHANGES) if entry(number) in kept}
    return len(held) if held == set(range(len(held))) else None


def _found(files: dict[str, bytes]) -> tuple[int | None, bool]:
    """How many changes a store finds in `files`, and whether it opens without a word of trouble."""
    with tempfile.TemporaryDirectory(dir=QUICK) as folder:
        for name, data in files.items():
            (Path(folder) / Path(name).name).write_bytes(data)
        store = Store.open(Path(folder) / "bookmarks.sqlite3")
        try:
            return _changes_in(store), store.trouble is None
        finally:
            store.close()


def _moments(events: list[Event]) -> set[int]:
    """After which events the power is cut: some at random, and whenever something is confirmed."""
    told = {number for number, event in enumerate(events) if event.did == "told"}
    return told | set(random.Random(SEED).sample(range(len(events)), MOMENTS))


@pytest.mark.skipif(sys.platform != "linux", reason="strace is of Linux")
def test_a_confirmed_change_survives_a_power_cut(
    tmp_path: Path, counted: Callable[[str], None]
) -> None:
    events = seen(tmp_path, "tests.bookmarks.powered", tmp_path / "bookmarks.sqlite3")
    moments, dice, disk = _moments(events), random.Random(SEED), Disk()
    confirmed = cuts = late = 0
    for number, event in enumerate(events):
        disk.do(event)
        confirmed += event.data.startswith(b"confirmed") and event.did == "told"
        for how in CUTS if number in moments else ():
            found, sound = _found(disk.after_cut(how, dice))
            assert found in {confirmed, confirmed + 1}, (number, how)
            assert sound or not confirmed, (number, how)
            cuts += 1
            late += found == confirmed + 1
    assert confirmed == CHANGES
    counted(
        f"power cut: {cuts} cuts at {len(moments)} moments among {len(events)} writes and"
        f" synchronisations, {late} with the change under way kept as well, 0 confirmed ones lost"
    )
