"""Changes of a person's own talks, each one step to undo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import msgspec

from crossbearing.bookmarks import item_text, merging, order, references, talk_rows
from crossbearing.bookmarks.contents import ItemId, OwnTalk
from crossbearing.bookmarks.drafts import Draft, free_name, of_own
from crossbearing.bookmarks.journal import Subject, Verb
from crossbearing.bookmarks.plain import one_line, plain
from crossbearing.bookmarks.rows import ITEM, TALK, Edit
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_rows import TalkPhrase
from crossbearing.bookmarks.trouble import Outdated
from crossbearing.model.address import PackId, TalkId
from crossbearing.model.talk import AnyItem
from crossbearing.phrases import Say, in_english


class TalkEditor:
    """Makes and changes the talks in `store`.

    Every method raises `StoreFault` if the change could not be kept, and `Outdated`, a kind of it,
    if another program has deleted the talk or the item meanwhile. `say` gives the language of names
    that it makes up.
    """

    def __init__(self, store: Store, say: Say = in_english) -> None:
        self._store, self._say = store, say

    def make(self, draft: Draft) -> TalkId:
        """Adds a talk at the end of the list; a name that is taken gets a number."""
        talk = TalkId(talk_rows.new_id())
        named = msgspec.structs.replace(draft, name=self._free(draft.name))
        with self._store.editing(Verb.MAKE_TALK, _quoted(named.name)) as edit:
            talk_rows.put_talk(edit, talk, named)
        return talk

    def duplicate(self, talk: TalkId) -> TalkId:
        """Adds a copy right after the talk."""
        own = self._own(talk)
        copy = TalkId(talk_rows.new_id())
        draft = msgspec.structs.replace(
            of_own(own), name=self._free(self._say(TalkPhrase.COPY(name=own.name)))
        )
        with self._store.editing(Verb.DUPLICATE_TALK, _quoted(own.name)) as edit:
            talk_rows.put_talk(edit, copy, draft, after=talk)
        return copy

    def rename(self, talk: TalkId, name: str) -> None:
        """Gives the talk another name; an empty one leaves it as it is."""
        if not one_line(name):
            return
        with self._store.editing(Verb.RENAME_TALK, self._called(talk)) as edit:
            key, position, _, *rest = talk_rows.talk_row(edit, talk)
            edit.put(TALK, (key, position, one_line(name), *rest))

    def describe(self, talk: TalkId, summary: str, *, continues: bool = False) -> None:
        """Gives the talk another summary; `continues` as in `Store.write_note`."""
        verb = Verb.DESCRIBE_TALK
        with self._store.editing(verb, self._called(talk), continues=continues) as edit:
            key, position, name, _, pack = talk_rows.talk_row(edit, talk)
            edit.put(TALK, (key, position, name, plain(summary), pack))

    def place(self, talk: TalkId, before: TalkId | None) -> None:
        """Moves the talk right before another one, or to the end of the list."""
        with self._store.editing(Verb.MOVE_TALK, self._called(talk)) as edit:
            talk_rows.talk_row(edit, talk)
            rows = talk_rows.talk_order(edit)
            talk_rows.place_talks(edit, order.arranged(rows, [talk], before))

    def shift(self, talk: TalkId, by: int) -> None:
        """Moves the talk `by` rows down the list, or up if negative."""
        with self._store.editing(Verb.MOVE_TALK, self._called(talk)) as edit:
            talk_rows.talk_row(edit, talk)
            rows = talk_rows.talk_order(edit)
            before = order.shifted([key for key, _ in rows], talk, by)
            talk_rows.place_talks(edit, order.arranged(rows, [talk], before))

    def delete(self, talk: TalkId) -> None:
        """Removes the talk with all its items."""
        with self._store.editing(Verb.DELETE_TALK, self._called(talk)) as edit:
            talk_rows.remove_talk(edit, talk)

    def add(
        self, talk: TalkId, items: Sequence[AnyItem], before: ItemId | None = None
    ) -> tuple[ItemId, ...]:
        """Puts items before another one of the talk, or at its end, and returns their ids."""
        subject = _items(items, self._own(talk).pack)
        with self._store.editing(Verb.ADD_ITEM, subject, self._called(talk)) as edit:
            talk_rows.talk_row(edit, talk)
            return talk_rows.add_items(edit, talk, items, before)

    def remove(self, talk: TalkId, *items: ItemId) -> None:
        """Takes items out of the talk."""
        with self._changing(Verb.REMOVE_ITEM, talk, items) as edit:
            for item in items:
                edit.remove(ITEM, item)

    def place_items(self, talk: TalkId, items: Sequence[ItemId], before: ItemId | None) -> None:
        """Moves items, in the order given, right before another one of the talk, or to its end."""
        with self._changing(Verb.MOVE_ITEM, talk, items) as edit:
            rows = talk_rows.item_order(edit, talk)
            known = {key for key, _ in rows}
            moving = [item for item in items if item in known]
            talk_rows.place_items(edit, order.arranged(rows, moving, before))

    def shift_item(self, talk: TalkId, item: ItemId, by: int) -> None:
        """Moves an item `by` rows down the talk, or up if negative."""
        with self._changing(Verb.MOVE_ITEM, talk, [item]) as edit:
            talk_rows.item_row(edit, item)
            rows = talk_rows.item_order(edit, talk)
            before = order.shifted([key for key, _ in rows], item, by)
            talk_rows.place_items(edit, order.arranged(rows, [item], before))

    def edit(
        self,
        talk: TalkId,
        item_id: ItemId,
        item: AnyItem,
        *,
        basis: AnyItem | None = None,
        continues: bool = False,
    ) -> AnyItem:
        """Sets an item, its note, minutes and reveal, and returns it as it is now kept.

        `basis` and `continues` as in `Store.write_note`: what another program changed in other
        fields since `basis` stays, and of two notes both are kept.
        """
        with self._changing(Verb.EDIT_ITEM, talk, [item_id], continues=continues) as edit:
            key, owner, position, text = talk_rows.item_row(edit, item_id)
            stored = item_text.unpacked(str(text))
            kept = item_text.clean(merging.item(basis, stored, item), self._say)
            edit.put(ITEM, (key, owner, position, item_text.packed(kept)))
        return kept

    @contextmanager
    def _changing(
        self, verb: Verb, talk: TalkId, items: Sequence[ItemId], *, continues: bool = False
    ) -> Iterator[Edit]:
        own = self._own(talk)
        meant = [one.item for one in own.items if one.id in items]
        subject = _items(meant, own.pack)
        with self._store.editing(verb, subject, _quoted(own.name), continues=continues) as edit:
            talk_rows.talk_row(edit, talk)
            yield edit

    def _own(self, talk: TalkId) -> OwnTalk:
        own = self._store.contents.talk(talk)
        if own is None:
            raise Outdated(TalkPhrase.TALK_GONE)
        return own

    def _called(self, talk: TalkId) -> str:
        return _quoted(self._own(talk).name)

    def _free(self, name: str) -> str:
        taken = [own.name for own in self._store.contents.talks]
        return free_name(one_line(name) or self._say(TalkPhrase.UNNAMED), taken)


def _quoted(name: str) -> str:
    return Subject.QUOTED(name=name)


def _items(items: Sequence[AnyItem], pack: PackId) -> str:
    return references.called(items[0], pack) if len(items) == 1 else Subject.ITEMS(count=len(items))
