"""Own talks: making, arranging, changing, deleting."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.bookmarks import drafts
from crossbearing.bookmarks.item_text import Unfit
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.bookmarks.trouble import Outdated
from crossbearing.model.address import EntryId, TalkId
from crossbearing.model.talk import (
    DiscussionItem,
    EntryItem,
    Reveal,
    RouteItem,
    SourcesItem,
    Talk,
    TextItem,
)
from tests.bookmarks.kit import A, B, C, entry, library, name_of

READY = Talk(
    id="ready",
    name="Ready",
    summary="Copied.",
    pack="core",
    items=(
        TextItem(title="Hello", points=("x",), note="wave", minutes=2),
        EntryItem(entry="a", reveal=Reveal.BOTH_FIRST, minutes=4),
        RouteItem(map="two-teams", to="harbour", block=("bridge",), then_to="hill", minutes=6),
        DiscussionItem(question="Which is yours?", how="in pairs", minutes=8),
        SourcesItem(),
    ),
)


@pytest.fixture
def editor(store: Store) -> TalkEditor:
    return TalkEditor(store)


def _names(store: Store) -> list[str]:
    return [talk.name for talk in store.contents.talks]


def _entries(store: Store, talk: TalkId) -> list[str]:
    own = store.contents.talk(talk)
    assert own
    return [one.item.entry for one in own.items]


def test_a_talk_is_made_from_stars(store: Store, editor: TalkEditor) -> None:
    store.star(B, A)
    talk = editor.make(drafts.of_entries("Mine", store.stars()))
    assert _entries(store, talk) == ["core/b", "core/a"]
    assert store.contents.talk(talk).minutes == 2 * drafts.MINUTES_AN_ENTRY


def test_a_talk_is_made_from_a_theme(store: Store, editor: TalkEditor) -> None:
    shown = library(entry("a"), entry("b"))
    draft = drafts.of_theme(shown.themes[0], shown)
    talk = editor.make(draft)
    assert _names(store) == ["Purpose"]
    assert _entries(store, talk) == ["core/a", "core/b"]


def test_a_copy_of_a_ready_talk_presents_the_same(store: Store, editor: TalkEditor) -> None:
    talk = editor.make(drafts.of_ready(READY))
    copy = store.contents.talk(talk).as_talk()
    assert copy.items == READY.items
    assert (copy.name, copy.summary, copy.pack) == ("Ready", "Copied.", "core")
    assert copy.minutes == 20


def test_a_name_that_is_taken_gets_a_number(store: Store, editor: TalkEditor) -> None:
    for _ in range(3):
        editor.make(drafts.of_entries("Talk", []))
    editor.make(drafts.of_entries(" \n ", []))
    assert _names(store) == ["Talk", "Talk (2)", "Talk (3)", "Talk without a name"]


def test_talks_are_renamed_described_and_ordered(store: Store, editor: TalkEditor) -> None:
    one, two, three = (editor.make(drafts.of_entries(name, [])) for name in "123")
    editor.rename(two, " Zwei\nTeile ")
    editor.rename(three, "  ")
    editor.describe(two, "For whom")
    editor.shift(three, -2)
    editor.place(one, None)
    assert _names(store) == ["3", "Zwei Teile", "1"]
    assert store.contents.talk(two).summary == "For whom"


def test_a_duplicate_stands_behind_its_original(store: Store, editor: TalkEditor) -> None:
    first = editor.make(drafts.of_ready(READY))
    editor.make(drafts.of_entries("Last", []))
    copy = editor.duplicate(first)
    assert _names(store) == ["Ready", "Ready (copy)", "Last"]
    own, twin = store.contents.talk(first), store.contents.talk(copy)
    assert own.as_talk().items == twin.as_talk().items
    assert not {one.id for one in own.items} & {one.id for one in twin.items}


def test_a_deleted_talk_comes_back_whole(store: Store, editor: TalkEditor) -> None:
    talk = editor.make(drafts.of_ready(READY))
    before = store.contents.talks
    editor.delete(talk)
    assert store.contents.talks == ()
    store.undo()
    assert store.contents.talks == before


def test_items_are_added_moved_and_removed(store: Store, editor: TalkEditor) -> None:
    talk = editor.make(drafts.of_entries("T", [A, B]))
    first = store.contents.talk(talk).items[0].id
    (added,) = editor.add(talk, drafts.items_of([C]), before=first)
    assert _entries(store, talk) == ["core/c", "core/a", "core/b"]
    editor.shift_item(talk, added, 1)
    assert _entries(store, talk) == ["core/a", "core/c", "core/b"]
    editor.place_items(talk, [added, first], None)
    assert _entries(store, talk) == ["core/b", "core/c", "core/a"]
    editor.remove(talk, added, first)
    assert _entries(store, talk) == ["core/b"]


def test_an_item_keeps_its_note_minutes_and_reveal(store: Store, editor: TalkEditor) -> None:
    talk = editor.make(drafts.of_entries("T", [A]))
    item = store.contents.talk(talk).items[0].id
    wanted = EntryItem(entry=EntryId("core/a"), note="slowly", minutes=7.5, reveal=Reveal.TOGETHER)
    assert editor.edit(talk, item, wanted) == wanted
    assert store.contents.talk(talk).items[0].item == wanted


def test_typing_a_presenter_note_is_one_step(store: Store, editor: TalkEditor) -> None:
    talk = editor.make(drafts.of_entries("T", [A]))
    item = store.contents.talk(talk).items[0]
    for number, text in enumerate(("s", "sl", "slow")):
        changed = EntryItem(entry=EntryId("core/a"), note=text, minutes=3)
        editor.edit(talk, item.id, changed, continues=number > 0)
    assert store.undoable.label(name_of) == "edit A in “T”"
    store.undo()
    assert store.contents.talk(talk).items[0] == item


@pytest.mark.parametrize("minutes", [-1, 481, float("nan"), float("inf")])
def test_minutes_out_of_range_are_refused(store: Store, editor: TalkEditor, minutes: float) -> None:
    talk = editor.make(drafts.of_entries("T", [A]))
    item = store.contents.talk(talk).items[0]
    with pytest.raises(Unfit):
        editor.edit(talk, item.id, EntryItem(entry=EntryId("core/a"), minutes=minutes))
    assert store.contents.talk(talk).items[0] == item


def test_a_title_is_never_empty(store: Store, editor: TalkEditor) -> None:
    talk = editor.make(drafts.Draft(name="T", items=(TextItem(title="x"),)))
    item = store.contents.talk(talk).items[0].id
    assert editor.edit(talk, item, TextItem(title="  ")).title == "Untitled"


def test_what_another_program_deleted_is_told_plainly(path: Path, store: Store) -> None:
    here, other = TalkEditor(store), Store.open(path)
    talk = here.make(drafts.of_entries("T", [A]))
    item = store.contents.talk(talk).items[0]
    other.refresh()
    TalkEditor(other).delete(talk)
    other.close()
    for change in (
        lambda: here.rename(talk, "X"),
        lambda: here.add(talk, drafts.items_of([B])),
        lambda: here.edit(talk, item.id, item.item),
        lambda: here.shift_item(talk, item.id, 1),
        lambda: here.duplicate(TalkId("none")),
    ):
        with pytest.raises(Outdated, match="no longer"):
            change()
