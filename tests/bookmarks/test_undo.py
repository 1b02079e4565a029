"""Undo and redo: by name, across restarts, and beside another program."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from crossbearing.bookmarks import drafts, journal
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from tests.bookmarks.kit import QUICK, A, B, C, D, E, kept, name_of


def _label(store: Store) -> str:
    return store.undoable.label(name_of) if store.undoable else ""


def test_every_change_has_a_name(store: Store) -> None:
    editor = TalkEditor(store)
    labels = []

    def did() -> None:
        labels.append(_label(store))

    store.star(A)
    did()
    store.star(B, C)
    did()
    store.shift_star(B, 1)
    did()
    store.unstar(A)
    did()
    store.write_note(A, "text")
    did()
    store.write_note(A, "")
    did()
    talk = editor.make(drafts.of_entries("Kick-off {place} {}", [A]))
    did()
    editor.add(talk, drafts.items_of([B]))
    did()
    editor.add(talk, drafts.items_of([C, D]))
    did()
    editor.rename(talk, "Start")
    did()
    editor.delete(talk)
    did()
    assert labels == [
        "star A",
        "star 2 entries",
        "move star of B",
        "remove star from A",
        "note on A",
        "delete note on A",
        "make talk “Kick-off {place} {}”",
        "add B to “Kick-off {place} {}”",
        "add 2 items to “Kick-off {place} {}”",
        "rename talk “Kick-off {place} {}”",
        "delete talk “Start”",
    ]


def test_undo_and_redo_say_what_they_did(store: Store) -> None:
    store.star(A)
    store.unstar(A)
    assert store.undo().words(name_of, undone=True) == "Undid: remove star from A."
    assert store.stars() == (A,)
    assert store.redoable.label(name_of) == "remove star from A"
    assert store.redo().words(name_of, undone=False) == "Did again: remove star from A."
    assert store.stars() == ()


def test_nothing_to_undo_or_redo(store: Store) -> None:
    assert store.undo() is None
    assert store.redo() is None
    assert (store.undoable, store.redoable) == (None, None)


def test_a_new_change_ends_what_could_be_done_again(store: Store) -> None:
    store.star(A)
    store.undo()
    store.star(B)
    assert store.redo() is None
    assert store.stars() == (B,)


def test_undo_reaches_back_before_the_program_was_closed(path: Path) -> None:
    first = Store.open(path)
    first.star(A)
    first.write_note(A, "why")
    first.undo()
    first.close()
    again = Store.open(path)
    assert _label(again) == "star A"
    again.redo()
    assert again.contents.note(A).text == "why"
    again.undo()
    again.undo()
    assert kept(again.contents) == ((), (), ())
    again.close()


def test_each_program_undoes_its_own(path: Path) -> None:
    one, two = Store.open(path), Store.open(path)
    one.star(A)
    two.star(B)
    assert _label(one) == "star A"
    one.undo()
    assert one.stars() == (B,)
    assert one.undo() is None
    two.undo()
    assert two.stars() == ()
    one.close()
    two.close()


def test_an_undo_that_another_program_overtook_does_no_harm(path: Path) -> None:
    one, two = Store.open(path), Store.open(path)
    one.star(E)
    one.write_note(A, "mine")
    two.write_note(A, "theirs", basis="mine")
    turned = one.undo()
    assert not turned.done
    assert turned.words(name_of, undone=True) == (
        "“note on A” can't be undone: another program has changed the same thing since."
        " Nothing was changed."
    )
    assert one.contents.note(A).text == "theirs"
    assert one.undo().done  # the step beneath is reached all the same
    assert one.stars() == ()
    one.close()
    two.close()


def test_undoing_a_talk_that_another_program_filled_keeps_it(path: Path) -> None:
    one, two = Store.open(path), Store.open(path)
    talk = TalkEditor(one).make(drafts.of_entries("T", [A]))
    two.refresh()
    TalkEditor(two).add(talk, drafts.items_of([B]))
    assert not one.undo().done
    assert len(one.contents.talk(talk).items) == 2
    one.close()
    two.close()


def test_the_journal_does_not_grow_without_end(store: Store) -> None:
    for number in range(journal.KEPT + 20):
        store.write_note(A, f"{number}")
    with store.writing() as connection:
        (steps,) = connection.execute("SELECT count(*) FROM step").fetchone()
    assert steps == journal.KEPT


def test_a_block_that_fails_leaves_nothing(store: Store) -> None:
    store.star(A)
    before, step = store.contents, store.undoable

    def fail() -> None:
        with store.editing(journal.Verb.UNSTAR, str(A)) as edit:
            edit.connection.execute("DELETE FROM star")
            raise KeyError("stop")

    with pytest.raises(KeyError):
        fail()
    assert store.refresh() is False
    assert (store.contents, store.undoable) == (before, step)


_ENTRIES = st.sampled_from([A, B, C, D, E])


class Undoing(RuleBasedStateMachine):
    """The law: undo restores what was, redo what had been, however they are mixed with changes."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=QUICK)
        self.store = Store.open(Path(self.folder.name) / "b.sqlite3")
        self.editor = TalkEditor(self.store)
        self.past: list[object] = []
        self.now: object = kept(self.store.contents)
        self.future: list[object] = []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def _changed(self) -> None:
        after = kept(self.store.contents)
        if after != self.now:
            self.past.append(self.now)
            self.future.clear()
            self.now = after

    @rule(entries=st.lists(_ENTRIES, min_size=1, max_size=3))
    def star(self, entries: list[object]) -> None:
        self.store.star(*entries)
        self._changed()

    @rule(entry=_ENTRIES)
    def unstar(self, entry: object) -> None:
        self.store.unstar(entry)
        self._changed()

    @rule(entries=st.lists(_ENTRIES, max_size=3), before=st.none() | _ENTRIES)
    def place(self, entries: list[object], before: object) -> None:
        self.store.place_stars(entries, before)
        self._changed()

    @rule(entry=_ENTRIES, text=st.text("ab ", max_size=2))
    def note(self, entry: object, text: str) -> None:
        self.store.write_note(entry, text)
        self._changed()

    @rule(entries=st.lists(_ENTRIES, max_size=2))
    def make_talk(self, entries: list[object]) -> None:
        self.editor.make(drafts.of_entries("Talk", entries))
        self._changed()

    @precondition(lambda self: self.store.contents.talks)
    @rule(data=st.data())
    def change_talk(self, data: st.DataObject) -> None:
        talk = data.draw(st.sampled_from(self.store.contents.talks))
        items = [one.id for one in talk.items]
        changes = {
            "delete": lambda: self.editor.delete(talk.id),
            "rename": lambda: self.editor.rename(talk.id, "New"),
            "duplicate": lambda: self.editor.duplicate(talk.id),
            "shift": lambda: self.editor.shift(talk.id, -1),
            "add": lambda: self.editor.add(talk.id, drafts.items_of([A]), (items or [None])[0]),
            "remove": lambda: self.editor.remove(talk.id, *items[:1]),
            "turn": lambda: self.editor.place_items(talk.id, items[::-1], None),
        }
        changes[data.draw(st.sampled_from(sorted(changes)))]()
        self._changed()

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.store.undo().done
        self.future.append(self.now)
        self.now = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.store.redo().done
        self.past.append(self.now)
        self.now = self.future.pop()

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = Store.open(self.store.path)
        self.editor = TalkEditor(self.store)

    @invariant()
    def holds(self) -> None:
        assert kept(self.store.contents) == self.now
        assert (self.store.undoable is None) == (not self.past)
        assert (self.store.redoable is None) == (not self.future)


TestUndoing = Undoing.TestCase
TestUndoing.settings = settings(deadline=None, max_examples=40, stateful_step_count=25)
