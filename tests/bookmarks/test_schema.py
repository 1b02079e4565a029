"""Formats of the data file: every earlier one is taken over, a newer one is not touched."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from crossbearing.bookmarks import backup, schema
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.trouble import NewerFormat
from crossbearing.model.address import Address
from tests.bookmarks.kit import A, name_of
from tests.bookmarks.samples.make import path_of

DIRECTION, RISK = Address.parse("core/direction"), Address.parse("core/risk")
EARLIER = range(1, schema.FORMAT)


def test_there_is_a_sample_of_every_earlier_format() -> None:
    assert [number for number in EARLIER if not path_of(number).is_file()] == []


@pytest.fixture
def taken_over(request: pytest.FixtureRequest, path: Path) -> Path:
    path.parent.mkdir()
    shutil.copyfile(path_of(request.param), path)
    return path


@pytest.mark.parametrize("taken_over", EARLIER, indirect=True)
def test_stars_and_notes_come_over_from_every_format(taken_over: Path) -> None:
    store = Store.open(taken_over)
    assert store.stars() == (RISK, DIRECTION)
    assert store.contents.stars[1].since == 1767225600
    assert store.contents.note(DIRECTION).text == "Frag zuerst – “wohin?”"
    assert store.contents.counts.notes == 2
    store.star(A)
    store.close()
    with closing(sqlite3.connect(taken_over)) as connection:
        assert schema.format_of(connection) == schema.FORMAT
        records = connection.execute(
            "SELECT format, name FROM migration ORDER BY format"
        ).fetchall()
    assert records == [(n, one.name) for n, one in enumerate(schema.MIGRATIONS, 1)]


@pytest.mark.parametrize("taken_over", [2], indirect=True)
def test_talks_come_over_since_they_exist(taken_over: Path) -> None:
    store = Store.open(taken_over)
    (talk,) = store.contents.talks
    assert (talk.name, talk.summary, talk.minutes) == ("Kick-off", "For the team", 5)
    assert [type(one.item).__name__ for one in talk.items] == ["TextItem", "EntryItem"]
    store.close()


@pytest.mark.parametrize("taken_over", EARLIER, indirect=True)
def test_undo_reaches_back_over_the_change_of_format(taken_over: Path) -> None:
    store = Store.open(taken_over)
    assert store.undo().words(name_of, undone=True) == "Undid: note on Direction."
    assert store.contents.note(DIRECTION) is None
    store.close()


@pytest.mark.parametrize("taken_over", EARLIER, indirect=True)
def test_the_file_is_backed_up_before_its_format_changes(taken_over: Path) -> None:
    Store.open(taken_over).close()
    (saved,) = backup.listed(taken_over)
    assert saved.reason is backup.Reason.BEFORE_UPGRADE
    with closing(sqlite3.connect(saved.path)) as connection:
        assert schema.format_of(connection) < schema.FORMAT
    assert saved.read().counts.stars == 2


def test_a_migration_that_fails_leaves_the_format_before_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    broken = schema.Migration("broken", ("CREATE TABLE half (x)", "CREATE TABLE star (x)"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, 1)
        monkeypatch.setattr(schema, "MIGRATIONS", (schema.MIGRATIONS[0], broken))
        with pytest.raises(sqlite3.OperationalError):
            schema.migrate(connection, 2)
        assert schema.format_of(connection) == 1
        tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall()
        assert tables == []
        assert connection.execute("SELECT count(*) FROM migration").fetchone() == (1,)


def _make_newer(connection: sqlite3.Connection) -> None:
    number = schema.FORMAT + 1
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO migration VALUES (?, 'later', 'some day')", (number,))
    connection.execute("ALTER TABLE star ADD COLUMN colour TEXT")
    connection.execute(f"PRAGMA user_version = {number}")
    connection.execute("COMMIT")


def test_a_newer_format_is_refused_with_words_and_not_touched(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _make_newer(connection)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(NewerFormat, match=r"newer edition.*It was not touched\..*--data"):
            Store.open(path)
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name]


def test_a_newer_format_in_an_unfinished_log_is_not_touched_either(path: Path) -> None:
    """A newer program was killed: what makes the file newer is still in its log."""
    Store.open(path).close()
    newer = sqlite3.connect(path, isolation_level=None)
    _make_newer(newer)
    log = path.with_name(f"{path.name}-wal")
    left = path.parent.parent / "left"
    left.mkdir()
    for file in (path, log):
        shutil.copyfile(file, left / file.name)
    newer.close()
    found, its_log = left / path.name, left / log.name
    before = found.read_bytes(), its_log.read_bytes()

    with pytest.raises(NewerFormat):
        Store.open(found)

    assert (found.read_bytes(), its_log.read_bytes()) == before


def test_a_program_that_is_overtaken_by_a_newer_one_stops_writing(path: Path) -> None:
    store = Store.open(path)
    store.star(A)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _make_newer(connection)
    with pytest.raises(NewerFormat):
        store.unstar(A)
    assert store.stars() == (A,)
    store.close()


def test_changes_outlive_a_power_cut_as_far_as_the_drive_keeps_its_word(store: Store) -> None:
    """FULL: the log is synchronised before a change counts as made."""
    with store.writing() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_folder_and_the_file_are_private(store: Store) -> None:
    store.star(A)
    saved = store.back_up()
    for private in (store.path, store.path.parent, saved.path, saved.path.parent):
        assert private.stat().st_mode & 0o077 == 0
