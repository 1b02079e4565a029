"""Restoring: what it would change, what it changes, and the way back."""

from __future__ import annotations

from pathlib import Path

from crossbearing.bookmarks import backup, drafts, restoring
from crossbearing.bookmarks.backup import Reason
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from tests.bookmarks.kit import A, B, C, D, filled, kept, name_of


def _changed_since(path: Path) -> tuple[Store, backup.Backup]:
    filled(path)
    store = Store.open(path)
    saved = store.back_up()
    store.unstar(A)
    store.star(D)
    store.place_stars([B], C)
    store.write_note(A, "another")
    store.write_note(D, "")
    store.write_note(B, "new")
    editor = TalkEditor(store)
    editor.delete(store.contents.talks[0].id)
    editor.rename(store.contents.talks[0].id, "Renamed")
    editor.make(drafts.of_entries("Fresh", []))
    return store, saved


def test_a_preview_tells_what_would_change(path: Path) -> None:
    store, saved = _changed_since(path)
    shown = restoring.difference(store.contents, saved.read())
    assert (shown.stars_back, shown.stars_gone) == ((A,), (D,))
    assert [note.address for note in shown.notes_back] == [D]
    assert [note.address for note in shown.notes_gone] == [B]
    assert [note.text for note in shown.notes_changed] == ["A first note.\nIn two lines."]
    assert [talk.name for talk in shown.talks_back] == ["Kick-off"]
    assert [talk.name for talk in shown.talks_gone] == ["Fresh"]
    assert [talk.name for talk in shown.talks_changed] == ["Second"]
    assert shown.reordered
    assert restoring.difference(store.contents, store.contents).nothing
    store.close()


def test_restoring_brings_everything_back_and_can_be_undone(path: Path) -> None:
    store, saved = _changed_since(path)
    before = kept(store.contents)
    restoring.restore(store, saved)
    assert kept(store.contents) == kept(saved.read())
    turned = store.undo()
    assert turned.words(name_of, undone=True).startswith("Undid: restore backup of ")
    assert kept(store.contents) == before
    store.redo()
    assert kept(store.contents) == kept(saved.read())
    store.close()


def test_the_file_as_it_was_is_backed_up_first(path: Path) -> None:
    store, saved = _changed_since(path)
    before = kept(store.contents)
    restoring.restore(store, saved)
    newest = backup.listed(path)[0]
    assert newest.reason is Reason.BEFORE_RESTORE
    assert kept(newest.read()) == before
    store.close()


def test_another_program_sees_the_restored_contents(path: Path) -> None:
    store, saved = _changed_since(path)
    other = Store.open(path)
    restoring.restore(store, saved)
    assert other.changed_outside()
    assert other.refresh()
    assert kept(other.contents) == kept(saved.read())
    store.close()
    other.close()
