"""Values that the tests of this folder share."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.drafts import of_entries
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.model.address import Address, EntryId
from crossbearing.model.entry import Distinction, SideText
from crossbearing.model.library import Contents, Library, Pack, Theme
from crossbearing.model.talk import EntryItem, TextItem

A, B, C, D, E = (Address.parse(f"core/{letter}") for letter in "abcde")
# Where a file that need not outlive anything is synchronised at once.
QUICK = "/dev/shm" if Path("/dev/shm").is_dir() else None
NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)


def at(*moments: datetime) -> object:
    """A clock that shows each of the moments once, and the last one ever after."""
    left = list(moments)

    def clock() -> datetime:
        return left.pop(0) if len(left) > 1 else left[0]

    return clock


def name_of(address: Address) -> str:
    """A name for any entry: its id with a capital."""
    return address.entry.capitalize()


def entry(name: str, *aliases: str) -> Distinction:
    """A small entry of the bundled pack."""
    side = SideText("a line", "in practice", "asks", "overused")
    return Distinction(
        id=name,
        name=name.capitalize(),
        theme="purpose",
        aliases=aliases,
        pack="core",
        question="What?",
        leader=side,
        manager=side,
        both="both",
        blurs="blurs",
        discuss="discuss",
    )


def library(*entries: Distinction) -> Library:
    """A library of just these entries."""
    pack = Pack(id="core", title="Core", language="en", licence="CC-BY-4.0", format=1)
    theme = Theme(id="purpose", name="Purpose", summary="Why.", pack="core")
    return Library(Contents(packs=(pack,), themes=(theme,), entries=entries))


def filled(path: Path) -> Bookmarks:
    """Fills the file at `path` with something of everything, closes it, and says what it was."""
    store = Store.open(path)
    store.star(A, B, C)
    store.shift_star(C, -2)
    store.write_note(A, "A first note.\nIn two lines.")
    store.write_note(D, "A note without a star. " * 40)
    items = (
        TextItem(title="Welcome", points=("One", "Two"), note="smile", minutes=1),
        EntryItem(entry=EntryId("core/a"), minutes=3),
    )
    editor = TalkEditor(store)
    editor.make(msgspec.structs.replace(of_entries("Kick-off", ()), items=items))
    editor.make(of_entries("Second", [B, E]))
    contents = store.contents
    store.close()
    return contents


def kept(contents: Bookmarks) -> tuple[object, ...]:
    """What a person would miss: everything but counters and what can be found out again."""
    return contents.stars, contents.notes, contents.talks


def drafts(contents: Bookmarks) -> tuple[object, ...]:
    """The same, without the ids that only this file knows its items by."""
    talks = [(talk.id, talk.name, talk.as_talk()) for talk in contents.talks]
    return contents.stars, contents.notes, talks
