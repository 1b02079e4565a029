"""Talks and their items as row changes within one transaction."""

from __future__ import annotations

import os
from collections.abc import Sequence

from crossbearing.bookmarks import item_text, order
from crossbearing.bookmarks.contents import ItemId
from crossbearing.bookmarks.drafts import Draft
from crossbearing.bookmarks.plain import one_line, plain
from crossbearing.bookmarks.rows import ITEM, TALK, Edit, Row
from crossbearing.bookmarks.trouble import Outdated
from crossbearing.model.address import TalkId
from crossbearing.model.talk import AnyItem
from crossbearing.phrases import Phrase


class TalkPhrase(Phrase):
    """What is said of talks, and names for those that have none of their own."""

    TALK_GONE = "That talk is no longer there: it was deleted meanwhile."
    ITEM_GONE = "That item is no longer in the talk: it was removed meanwhile."
    UNNAMED = "Talk without a name"
    COPY = "{name} (copy)"


def new_id() -> str:
    """An id that no other talk or item has, here or on another laptop."""
    return os.urandom(8).hex()


def talk_row(edit: Edit, talk: TalkId) -> Row:
    """The row of a talk.

    Raises:
        Outdated: it is no longer there.
    """
    row = TALK.fetch(edit.connection, talk)
    if row is None:
        raise Outdated(TalkPhrase.TALK_GONE)
    return row


def item_row(edit: Edit, item: ItemId) -> Row:
    """The row of an item.

    Raises:
        Outdated: it is no longer there.
    """
    row = ITEM.fetch(edit.connection, item)
    if row is None:
        raise Outdated(TalkPhrase.ITEM_GONE)
    return row


def put_talk(edit: Edit, talk: TalkId, draft: Draft, after: TalkId | None = None) -> None:
    """Adds a talk with all its items, at the end of the list or right after another talk."""
    rows = talk_order(edit)
    keys = [key for key, _ in rows]
    before = None
    if after in keys and keys.index(after) + 1 < len(keys):
        before = keys[keys.index(after) + 1]
    positions = order.arranged(rows, [talk], before)
    name = one_line(draft.name) or str(TalkPhrase.UNNAMED)
    edit.put(TALK, (talk, positions[talk], name, plain(draft.summary), draft.pack))
    place_talks(edit, {key: at for key, at in positions.items() if key != talk})
    add_items(edit, talk, draft.items, None)


def remove_talk(edit: Edit, talk: TalkId) -> None:
    """Removes a talk with all its items."""
    for item, _ in item_order(edit, talk):
        edit.remove(ITEM, item)
    edit.remove(TALK, talk)


def place_talks(edit: Edit, positions: dict[str, int]) -> None:
    """Gives talks new positions."""
    for talk, position in positions.items():
        _, _, *rest = talk_row(edit, TalkId(talk))
        edit.put(TALK, (talk, position, *rest))


def add_items(
    edit: Edit, talk: TalkId, items: Sequence[AnyItem], before: ItemId | None
) -> tuple[ItemId, ...]:
    """Puts new items before another one of the talk, or at its end, and returns their ids."""
    fresh = {new_id(): item for item in items}
    positions = order.arranged(item_order(edit, talk), list(fresh), before)
    for item_id, position in positions.items():
        if item_id in fresh:
            text = item_text.packed(item_text.clean(fresh[item_id]))
            edit.put(ITEM, (item_id, talk, position, text))
    place_items(edit, {key: at for key, at in positions.items() if key not in fresh})
    return tuple(map(ItemId, fresh))


def place_items(edit: Edit, positions: dict[str, int]) -> None:
    """Gives items new positions within their talk."""
    for item, position in positions.items():
        _, talk, _, text = item_row(edit, ItemId(item))
        edit.put(ITEM, (item, talk, position, text))


def talk_order(edit: Edit) -> list[tuple[str, int]]:
    """The ids and positions of the talks, in order."""
    return edit.connection.execute("SELECT id, position FROM talk ORDER BY position, id").fetchall()


def item_order(edit: Edit, talk: TalkId) -> list[tuple[str, int]]:
    """The ids and positions of a talk's items, in order."""
    return edit.connection.execute(
        "SELECT id, position FROM talk_item WHERE talk = ? ORDER BY position, id", (talk,)
    ).fetchall()
