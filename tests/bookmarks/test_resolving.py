"""Entries that the content no longer has, and those that it has under another name."""

from __future__ import annotations

from pathlib import Path

from crossbearing.bookmarks import drafts
from crossbearing.bookmarks.resolving import resolve
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.model.address import Address
from crossbearing.model.talk import ComparisonItem
from tests.bookmarks.kit import A, B, C, D, entry, kept, library

WHOLE = library(*map(entry, "abcd"))
WITHOUT_A = library(*map(entry, "bcd"))
RENAMED = library(entry("direction", "a"), *map(entry, "bcd"))
NEW = Address.parse("core/direction")


def _kept(store: Store) -> None:
    store.follow(WHOLE)
    store.star(B, A)
    store.write_note(A, "mine")
    TalkEditor(store).make(drafts.of_entries("Kick-off", [A, C]))


def test_what_content_lost_is_told_with_everything_kept_of_it(store: Store) -> None:
    _kept(store)
    found = resolve(store.contents, WITHOUT_A)
    assert [one.id for one in found.stars] == ["b"]
    (missing,) = found.missing
    assert (missing.address, missing.name, missing.starred) == (A, "A", True)
    assert (missing.note, missing.talks) == ("mine", ("Kick-off",))


def test_it_comes_back_by_itself(store: Store) -> None:
    _kept(store)
    before = kept(store.contents)
    store.follow(WITHOUT_A)
    store.follow(WHOLE)
    found = resolve(store.contents, WHOLE)
    assert [one.id for one in found.stars] == ["b", "a"]
    assert found.notes[A].text == "mine"
    assert found.missing == ()
    assert kept(store.contents) == before


def test_an_entry_never_known_is_missing_by_its_id(store: Store) -> None:
    store.star(Address.parse("other-pack/some-thing"))
    (missing,) = resolve(store.contents, WHOLE).missing
    assert missing.name == "some-thing"


def test_a_rename_is_seen_before_anything_is_written(store: Store) -> None:
    _kept(store)
    found = resolve(store.contents, RENAMED)
    assert [one.id for one in found.stars] == ["b", "direction"]
    assert found.notes[NEW].text == "mine"
    assert found.missing == ()


def test_a_rename_is_followed_for_good(path: Path) -> None:
    first = Store.open(path)
    _kept(first)
    first.follow(RENAMED)
    first.close()
    store = Store.open(path)
    assert store.stars() == (B, NEW)
    assert store.contents.note(NEW).text == "mine"
    assert [one.item.entry for one in store.contents.talks[0].items] == ["core/direction", "core/c"]
    assert store.contents.names[NEW] == "Direction"
    store.close()


def test_following_twice_changes_nothing(store: Store) -> None:
    _kept(store)
    store.follow(RENAMED)
    revision = store.contents.revision
    store.follow(RENAMED)
    assert store.contents.revision == revision


def test_where_old_and_new_are_kept_they_are_joined(store: Store) -> None:
    store.star(NEW, A)
    store.write_note(A, "old text")
    store.write_note(NEW, "new text")
    store.follow(RENAMED)
    assert store.stars() == (NEW,)
    assert store.contents.note(NEW).text == "new text\n\nold text"
    assert store.contents.note(A) is None


def test_entries_in_comparisons_are_followed(store: Store) -> None:
    talk = TalkEditor(store).make(
        drafts.Draft(name="T", items=(ComparisonItem(title="Both", entries=("b", "a")),))
    )
    store.follow(RENAMED)
    (one,) = store.contents.talk(talk).items
    assert one.item.entries == ("b", "core/direction")


def test_names_are_learnt_when_something_is_kept(store: Store) -> None:
    store.follow(WHOLE)
    store.star(D)
    assert store.contents.names == {D: "D"}
    store.refresh()
    assert store.contents.names == {D: "D"}
