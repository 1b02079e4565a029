"""Export, then import into an empty profile: nothing has changed on the way."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings

from crossbearing.bookmarks.exchange import applying, files, planning
from crossbearing.bookmarks.exchange.planning import Effect
from crossbearing.bookmarks.store import Store
from tests.bookmarks.exchange.strategies import PROFILES, Profile, made
from tests.bookmarks.kit import NOON, QUICK, drafts, kept, name_of

_ENOUGH = settings(max_examples=40, deadline=None)


@contextmanager
def _carried(profile: Profile, name: str) -> Iterator[tuple[Store, Store, Path]]:
    """A store with the profile, an empty one, and an export of the first."""
    with tempfile.TemporaryDirectory(dir=QUICK) as folder:
        here = made(Path(folder) / "here.sqlite3", profile)
        there = Store.open(Path(folder) / "there.sqlite3")
        file = Path(folder) / name
        files.export(here.contents, None, file, NOON)
        yield here, there, file
        here.close()
        there.close()


@_ENOUGH
@given(PROFILES)
def test_json_carries_everything(profile: Profile) -> None:
    with _carried(profile, "all.json") as (here, there, file):
        applying.apply(there, files.read(file))
        assert drafts(there.contents) == drafts(here.contents)
        again = files.rendered(there.contents, None, file, NOON)
        assert again == file.read_text("utf-8")


@_ENOUGH
@given(PROFILES)
def test_html_carries_stars_and_notes_and_the_entries_of_talks(profile: Profile) -> None:
    with _carried(profile, "all.html") as (here, there, file):
        applying.apply(there, files.read(file))
        assert there.contents.stars == here.contents.stars
        assert there.contents.notes == here.contents.notes
        assert [talk.name for talk in there.contents.talks] == [
            talk.name for talk in here.contents.talks
        ]
        assert files.rendered(there.contents, None, file, NOON).count("<DT><A") == (
            file.read_text("utf-8").count("<DT><A")
        )


@_ENOUGH
@given(PROFILES)
def test_an_import_is_one_step_and_undone_whole(profile: Profile) -> None:
    with _carried(profile, "all.json") as (here, there, file):
        empty = kept(there.contents)
        plan = applying.apply(there, files.read(file))
        if plan.changes_anything:
            assert there.undoable.label(name_of) == "import “all.json”"
            there.undo()
        assert kept(there.contents) == empty
        assert there.undoable is None
        there.redo()
        assert drafts(there.contents) == drafts(here.contents)


@_ENOUGH
@given(PROFILES)
def test_importing_twice_adds_nothing_the_second_time(profile: Profile) -> None:
    for name in ("all.json", "all.html"):
        with _carried(profile, name) as (_, there, file):
            applying.apply(there, files.read(file))
            before = kept(there.contents)
            again = applying.apply(there, files.read(file))
            assert {line.effect for line in again.lines} <= {Effect.SKIP}
            assert not again.changes_anything
            assert kept(there.contents) == before


@_ENOUGH
@given(PROFILES, PROFILES)
def test_an_import_replaces_nothing(profile: Profile, other: Profile) -> None:
    with (
        _carried(profile, "one.json") as (here, _, _),
        _carried(other, "other.json") as (_, _, file),
    ):
        before = here.contents
        plan = planning.plan(before, files.read(file))
        done = applying.apply(here, files.read(file))
        after = here.contents
        assert plan.lines == done.lines
        assert after.stars[: len(before.stars)] == before.stars
        assert all(note.text in after.note(note.address).text for note in before.notes)
        assert after.talks[: len(before.talks)] == before.talks
