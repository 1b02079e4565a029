"""Backups: when one is made, how many are kept, and what a clock that jumps can do."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crossbearing.bookmarks import backup
from crossbearing.bookmarks.backup import Reason
from crossbearing.bookmarks.store import Store
from tests.bookmarks.kit import NOON, A, B, at, kept

DAY = timedelta(days=1)


def _on(path: Path, moment: datetime) -> Store:
    return Store.open(path, clock=at(moment))


def _change_and_back_up(path: Path, moment: datetime) -> backup.Backup | None:
    store = _on(path, moment)
    store.write_note(A, f"{moment.isoformat()} {store.contents.revision}")
    made = store.back_up()
    store.close()
    return made


def test_a_backup_holds_everything(path: Path) -> None:
    store = _on(path, NOON)
    store.star(A, B)
    store.write_note(A, "text")
    made = store.back_up()
    assert made.day == NOON.date()
    assert kept(made.read()) == kept(store.contents)
    assert str(made.read().counts) == "2 stars, 1 note, 0 talks"
    store.close()


def test_an_empty_file_needs_no_backup(store: Store) -> None:
    assert store.back_up() is None


def test_at_most_one_a_day(path: Path) -> None:
    assert _change_and_back_up(path, NOON) is not None
    assert _change_and_back_up(path, NOON + timedelta(hours=3)) is None
    assert _change_and_back_up(path, NOON + DAY) is not None


def test_none_if_nothing_changed(path: Path) -> None:
    _change_and_back_up(path, NOON)
    store = _on(path, NOON + DAY)
    store.saw(B)
    assert store.back_up() is None
    store.close()


def test_the_newest_fifteen_are_kept(path: Path) -> None:
    days = [NOON + DAY * number for number in range(20)]
    for day in days:
        _change_and_back_up(path, day)
    assert [one.day for one in backup.listed(path)] == [day.date() for day in days[:4:-1]]
    assert [one.number for one in backup.listed(path)] == list(range(20, 5, -1))


def test_a_clock_set_back_loses_no_newer_backup(path: Path, counted) -> None:
    """Twenty days in the future, then back: the newest contents are what is kept."""
    for number in range(15):
        _change_and_back_up(path, NOON + DAY * (1000 + number))
    made = [_change_and_back_up(path, NOON + DAY * number) for number in range(20)]
    assert all(made)
    listed = backup.listed(path)
    assert [one.number for one in listed] == list(range(35, 20, -1))
    assert listed[0].day == (NOON + DAY * 19).date()
    counted("clock set back: 20 days backed up in the past of 15 others, newest 15 kept")


def test_a_clock_that_returns_to_a_day_with_a_backup_makes_another(path: Path) -> None:
    first = _change_and_back_up(path, NOON)
    _change_and_back_up(path, NOON + DAY * 900)
    again = _change_and_back_up(path, NOON)
    assert again.path != first.path
    assert "900" in f"{backup.listed(path)[1].day - NOON.date()}"


def test_backups_for_safety_do_not_push_the_daily_ones_out(path: Path) -> None:
    _change_and_back_up(path, NOON)
    store = _on(path, NOON + DAY)
    for _ in range(8):
        store.back_up(Reason.BEFORE_RESTORE)
    store.close()
    reasons = [one.reason for one in backup.listed(path)]
    assert reasons.count(Reason.BEFORE_RESTORE) == 5
    assert reasons.count(Reason.DAILY) == 1


def test_other_files_in_the_folder_are_let_be(path: Path) -> None:
    _change_and_back_up(path, NOON)
    folder = backup.folder_of(path)
    strange = [
        "mine.sqlite3",
        "bookmarks-0001-2026-13-45-daily.sqlite3",
        "bookmarks-0001-2026-05-03-why.sqlite3",
        "other-0001-2026-05-03-daily.sqlite3",
    ]
    for name in strange:
        (folder / name).write_bytes(b"x")
    assert len(backup.listed(path)) == 1
    for number in range(20):
        _change_and_back_up(path, NOON + DAY * (number + 1))
    assert all((folder / name).exists() for name in strange)


def test_a_damaged_backup_is_passed_over(path: Path) -> None:
    _change_and_back_up(path, NOON)
    good = _change_and_back_up(path, NOON + DAY)
    bad = _change_and_back_up(path, NOON + DAY * 2)
    bad.path.write_bytes(bad.path.read_bytes()[:5000])
    found, inside = backup.newest_good(path)
    assert found == good
    assert inside.counts.notes == 1
    # and the next one is made though the newest can't be compared with
    assert _change_and_back_up(path, NOON + DAY * 3) is not None


def test_a_backup_is_one_file_that_can_be_carried_away(path: Path) -> None:
    made = _change_and_back_up(path, NOON)
    elsewhere = path.parent.parent / "stick.sqlite3"
    made.path.rename(elsewhere)
    assert sorted(file.name for file in backup.folder_of(path).iterdir()) == []
    store = Store.open(elsewhere)
    assert store.contents.counts.notes == 1
    store.close()


@pytest.mark.parametrize(
    "moment", [datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)]
)
def test_a_clock_without_any_sense_does_no_harm(path: Path, moment: datetime) -> None:
    made = _change_and_back_up(path, moment)
    assert made.day == moment.date()


def test_what_a_killed_program_left_half_done_goes_after_a_day(path: Path) -> None:
    _change_and_back_up(path, NOON)
    folder = backup.folder_of(path)
    old, fresh = folder / "x.part-journal", folder / "y.part"
    for file in (old, fresh):
        file.touch()
    os.utime(old, (0, 0))
    _change_and_back_up(path, NOON + DAY)
    assert not old.exists()
    assert fresh.exists()
