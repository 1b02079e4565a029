"""Two programs at one file: nothing is lost, and each notices what the other does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from crossbearing.bookmarks.store import Store
from tests.bookmarks.kit import A, B, kept


def test_a_change_outside_is_noticed(path: Path) -> None:
    one, two = Store.open(path), Store.open(path)
    assert not two.changed_outside()
    assert not two.refresh()
    one.star(A)
    assert two.changed_outside()
    assert two.stars() == ()
    assert two.refresh()
    assert two.stars() == (A,)
    assert not two.changed_outside()
    one.close()
    two.close()


def test_ones_own_change_is_no_change_outside(store: Store) -> None:
    store.star(A)
    assert not store.changed_outside()


def test_a_change_shows_what_the_other_did_as_well(path: Path) -> None:
    one, two = Store.open(path), Store.open(path)
    one.star(A)
    two.star(B)
    assert two.stars() == (A, B)
    assert not two.changed_outside()
    one.close()
    two.close()


WRITERS, CHANGES = 4, 40


def test_programs_that_write_at_the_same_time_lose_nothing(path: Path, counted) -> None:
    Store.open(path).close()
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.bookmarks.writer", str(path), f"w{number}", str(CHANGES)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        for number in range(WRITERS)
    ]
    for writer in writers:
        output, _ = writer.communicate(timeout=60)
        assert (writer.returncode, output) == (0, b"done\n")
    store = Store.open(path)
    assert {str(star) for star in store.stars()} == {
        f"crossbearing://core/w{writer}-{number}"
        for writer in range(WRITERS)
        for number in range(CHANGES)
    }
    assert len(store.contents.notes) == WRITERS * CHANGES + 1
    shared = store.contents.note(A).text
    assert all(f"w{writer}-{n};" in shared for writer in range(WRITERS) for n in range(CHANGES))
    store.close()
    counted(
        f"{WRITERS} programs writing at once: {WRITERS * CHANGES} stars, as many notes and"
        f" {WRITERS * CHANGES} additions to one note, 0 missing"
    )


def test_a_file_that_was_exchanged_is_followed(path: Path, tmp_path: Path) -> None:
    """As by a program that keeps two laptops' folders in step."""
    other = Store.open(tmp_path / "other.sqlite3")
    other.star(B)
    other.close()
    store = Store.open(path)
    store.star(A)
    for beside in ("-wal", "-shm"):
        path.with_name(path.name + beside).unlink()
    (tmp_path / "other.sqlite3").replace(path)

    store.write_note(A, "after the exchange")

    assert store.stars() == (B,)
    again = Store.open(path)
    assert kept(again.contents) == kept(store.contents)
    again.close()
    store.close()
