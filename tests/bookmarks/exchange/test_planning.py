"""What an import would do: told before, merged, and never a silent replacement."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.bookmarks import drafts as draft
from crossbearing.bookmarks.contents import ItemId, Note, OwnTalk, Star, TalkItem
from crossbearing.bookmarks.exchange import applying
from crossbearing.bookmarks.exchange.incoming import Incoming, Skipped, followed
from crossbearing.bookmarks.exchange.planning import Choice, Effect, plan
from crossbearing.bookmarks.plain import NOTE_LENGTH
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.model.address import Address
from crossbearing.model.talk import EntryItem
from tests.bookmarks.kit import A, B, C, D, entry, kept, library, name_of


def _talk(talk: str, name: str, *entries: str, minutes: float = 3) -> OwnTalk:
    items = tuple(TalkItem(ItemId(""), EntryItem(entry=one, minutes=minutes)) for one in entries)
    return OwnTalk(id=talk, name=name, items=items)


def _incoming(**parts: object) -> Incoming:
    return Incoming(name="in.json", **parts)


def _told(store: Store, incoming: Incoming, **choices: object) -> list[tuple[str, str, str]]:
    made = plan(store.contents, incoming, **choices)
    return [(line.effect.value, line.thing.value, line.why) for line in made.lines]


def test_new_things_are_added_at_the_end(store: Store) -> None:
    store.star(C)
    incoming = _incoming(stars=(Star(B, 5), Star(A, 0)), notes=(Note(B, "n", 6),))
    assert [effect for effect, _, _ in _told(store, incoming)] == ["add"] * 3
    applying.apply(store, incoming)
    assert store.stars() == (C, B, A)
    assert store.contents.stars[1].since == 5
    assert store.contents.stars[2].since > 0
    assert store.contents.notes == (Note(B, "n", 6),)


def test_what_is_there_is_skipped_with_a_reason(store: Store) -> None:
    store.star(A)
    store.write_note(A, "mine and more")
    told = _told(store, _incoming(stars=(Star(A, 1),), notes=(Note(A, "and more", 1),)))
    assert told == [
        ("skip", "star", "it is starred already"),
        ("skip", "note", "its text is in your note already"),
    ]


def test_a_longer_note_is_a_change(store: Store) -> None:
    store.write_note(A, "mine")
    made = plan(store.contents, _incoming(notes=(Note(A, "mine and more", 1),)))
    (line,) = made.lines
    assert (line.effect, line.mine, line.result) == (Effect.CHANGE, "mine", "mine and more")


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice.BOTH, "mine\n\ntheirs"),
        (Choice.MINE, "mine"),
        (Choice.THEIRS, "theirs"),
    ],
)
def test_notes_that_differ_are_a_conflict_to_be_chosen(
    store: Store, choice: Choice, expected: str
) -> None:
    store.write_note(A, "mine")
    incoming = _incoming(notes=(Note(A, "theirs", 1),))
    made = applying.apply(store, incoming, {str(A): choice})
    (line,) = made.lines
    assert line.effect is Effect.CONFLICT
    assert (line.mine, line.theirs, line.result) == ("mine", "theirs", expected)
    assert store.contents.note(A).text == expected


def test_notes_too_long_for_one_keep_mine(store: Store) -> None:
    store.write_note(A, "m" * NOTE_LENGTH)
    applying.apply(store, _incoming(notes=(Note(A, "theirs", 1),)))
    assert store.contents.note(A).text == "m" * NOTE_LENGTH


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice.BOTH, [("Talk", 1), ("Talk (imported)", 2)]),
        (Choice.MINE, [("Talk", 1)]),
        (Choice.THEIRS, [("Talk", 2)]),
    ],
)
def test_talks_that_differ_are_a_conflict_to_be_chosen(
    store: Store, choice: Choice, expected: list[tuple[str, int]]
) -> None:
    talk = TalkEditor(store).make(draft.of_entries("Talk", [A]))
    incoming = _incoming(talks=(_talk(talk, "Talk", "core/a", "core/b"),))
    before = kept(store.contents)
    made = applying.apply(store, incoming, default=choice)
    assert made.lines[0].effect is Effect.CONFLICT
    assert [(own.name, len(own.items)) for own in store.contents.talks] == expected
    again = plan(store.contents, incoming, default=choice)
    assert not again.changes_anything or choice is Choice.THEIRS
    if choice is not Choice.MINE:
        store.undo()
    assert kept(store.contents) == before


def test_a_talk_replaced_by_choice_keeps_its_place(store: Store) -> None:
    editor = TalkEditor(store)
    first = editor.make(draft.of_entries("First", [A]))
    editor.make(draft.of_entries("Second", []))
    incoming = _incoming(talks=(_talk(first, "First", "core/c"),))
    applying.apply(store, incoming, default=Choice.THEIRS)
    assert [talk.name for talk in store.contents.talks] == ["First", "Second"]
    assert store.contents.talks[0].items[0].item.entry == "core/c"


def test_the_same_talk_is_skipped_even_under_another_id(store: Store) -> None:
    TalkEditor(store).make(draft.of_entries("Talk", [A]))
    told = _told(store, _incoming(talks=(_talk("other", "Talk", "core/a"),)))
    assert told == [("skip", "talk", "it is there already, as “Talk”")]


def test_bookmarks_do_not_double_a_fuller_talk(store: Store) -> None:
    TalkEditor(store).make(draft.of_entries("Talk", [A, B]))
    told = _told(store, _incoming(talks=(_talk("", "Talk", "core/a"),)))
    assert told[0][:2] == ("skip", "talk")


def test_bad_lines_are_told_at_the_end(store: Store) -> None:
    incoming = _incoming(stars=(Star(A, 1),), skipped=(Skipped("star 2", "no address"),))
    assert _told(store, incoming)[-1] == ("skip", "line of the file", "no address")


def test_a_plan_changes_nothing(store: Store) -> None:
    store.write_note(A, "mine")
    before, revision = kept(store.contents), store.contents.revision
    plan(store.contents, _incoming(stars=(Star(B, 1),), notes=(Note(A, "theirs", 1),)))
    assert not store.changed_outside()
    store.refresh()
    assert (kept(store.contents), store.contents.revision) == (before, revision)


def test_what_another_program_kept_since_the_preview_is_not_replaced(path: Path) -> None:
    here, other = Store.open(path), Store.open(path)
    incoming = _incoming(notes=(Note(A, "theirs", 1),))
    assert plan(here.contents, incoming).count(Effect.ADD) == 1
    other.write_note(A, "written meanwhile")
    done = applying.apply(here, incoming)
    assert done.count(Effect.CONFLICT) == 1
    assert here.contents.note(A).text == "written meanwhile\n\ntheirs"
    here.close()
    other.close()


def test_an_import_has_a_name_and_is_one_step(store: Store) -> None:
    store.star(D)
    before = kept(store.contents)
    applying.apply(
        store,
        _incoming(
            stars=(Star(A, 1), Star(B, 1)),
            notes=(Note(A, "n", 1),),
            talks=(_talk("t", "T", "core/a"),),
        ),
    )
    assert store.undo().words(name_of, undone=True) == "Undid: import “in.json”."
    assert kept(store.contents) == before


def test_entries_that_were_renamed_are_followed(store: Store) -> None:
    shown = library(entry("direction", "a"), entry("b"))
    new = Address.parse("core/direction")
    incoming = followed(
        _incoming(
            stars=(Star(B, 1), Star(A, 2), Star(new, 3)),
            notes=(Note(A, "n", 1),),
            talks=(_talk("t", "T", "core/a", "b"),),
            names={A: "Old name"},
        ),
        shown,
    )
    applying.apply(store, incoming)
    assert store.stars() == (B, new)
    assert store.contents.note(new).text == "n"
    assert [one.item.entry for one in store.contents.talks[0].items] == ["core/direction", "b"]
