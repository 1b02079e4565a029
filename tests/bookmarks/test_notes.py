"""Notes, and what becomes of them when two programs write."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.bookmarks import merging
from crossbearing.bookmarks.plain import NOTE_LENGTH, TooLong
from crossbearing.bookmarks.store import Store
from crossbearing.model.talk import EntryItem, Reveal
from tests.bookmarks.kit import A, B


def _text(store: Store) -> str:
    note = store.contents.note(A)
    return note.text if note else ""


def test_a_note_is_kept_to_the_letter(store: Store) -> None:
    text = "  Erst fragen – dann führen.\n\n\tぜひ <b>nicht</b> 'so'; DROP TABLE note;  "
    assert store.write_note(A, text) == text
    assert _text(store) == text


@pytest.mark.parametrize("empty", ["", "  \n\t "])
def test_an_empty_note_is_deleted(store: Store, empty: str) -> None:
    store.write_note(A, "something")
    store.write_note(A, empty)
    assert store.contents.notes == ()


def test_line_ends_and_control_characters_are_cleaned(store: Store) -> None:
    assert store.write_note(A, "a\r\nb\rc\x00d\ud800") == "a\nb\ncd"


def test_a_note_may_not_be_endless_and_the_old_one_stays(store: Store) -> None:
    store.write_note(A, "short")
    with pytest.raises(TooLong):
        store.write_note(A, "x" * (NOTE_LENGTH + 1))
    assert _text(store) == "short"


def test_typing_is_one_step(store: Store) -> None:
    store.write_note(A, "before")
    for text in ("before u", "before us", "before us all"):
        store.write_note(A, text, continues=text != "before u")
    store.undo()
    assert _text(store) == "before"
    store.redo()
    assert _text(store) == "before us all"


def test_typing_elsewhere_is_a_step_of_its_own(store: Store) -> None:
    store.write_note(A, "one", continues=True)
    store.write_note(B, "two", continues=True)
    store.undo()
    assert _text(store) == "one"
    assert store.contents.note(B) is None


@pytest.mark.parametrize(
    ("theirs", "mine", "expected"),
    [
        ("base", "base and mine", "base and mine"),
        ("base and theirs", "base", "base and theirs"),
        ("base and theirs", "base and mine", "base and theirs\n\nand mine"),
        ("all new", "all other", "all new\n\nall other"),
        ("", "base and mine", "base and mine"),
        ("base and theirs", "", "base and theirs"),
    ],
)
def test_of_two_programs_at_one_note_neither_loses(
    path: Path, theirs: str, mine: str, expected: str
) -> None:
    one, two = Store.open(path), Store.open(path)
    one.write_note(A, "base")
    two.refresh()
    one.write_note(A, theirs, basis="base")
    assert two.write_note(A, mine, basis="base") == expected
    one.refresh()
    assert _text(one) == expected
    one.close()
    two.close()


@given(*[st.text("ab \n", max_size=6)] * 3)
def test_joining_loses_no_text(basis: str, stored: str, mine: str) -> None:
    """The law: what either wrote anew can be found in what is kept."""
    joined = merging.text(basis, stored, mine)
    for written in (stored, mine):
        new = written.removeprefix(basis).strip()
        if written not in (basis, ""):
            assert new in joined


def test_of_two_programs_at_one_item_each_keeps_its_field() -> None:
    basis = EntryItem(entry="core/a", note="n", minutes=3)
    theirs = EntryItem(entry="core/a", note="n", minutes=5)
    mine = EntryItem(entry="core/a", note="n!", minutes=3, reveal=Reveal.TOGETHER)
    assert merging.item(basis, theirs, mine) == EntryItem(
        entry="core/a", note="n!", minutes=5, reveal=Reveal.TOGETHER
    )
