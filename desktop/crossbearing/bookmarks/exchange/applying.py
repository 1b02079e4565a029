"""Doing what a plan says, as one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from crossbearing.bookmarks import names, reading, starring, talk_rows
from crossbearing.bookmarks.contents import OwnTalk
from crossbearing.bookmarks.drafts import of_own
from crossbearing.bookmarks.exchange.incoming import Incoming
from crossbearing.bookmarks.exchange.planning import Choice, Plan, PutTalk, plan
from crossbearing.bookmarks.journal import Subject, Verb
from crossbearing.bookmarks.rows import NOTE, STAR, TALK, Edit
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import TalkId
from crossbearing.phrases import Say, in_english


def apply(
    store: Store,
    incoming: Incoming,
    choices: Mapping[str, Choice] = MappingProxyType({}),
    *,
    default: Choice = Choice.BOTH,
    say: Say = in_english,
) -> Plan:
    """Takes `incoming` into `store` as one step, and returns what was done.

    The plan is made anew within the transaction, so that what another program has kept since the
    preview is not replaced either.

    Raises:
        StoreFault: it could not be kept; nothing was changed.
    """
    with store.editing(Verb.IMPORT, Subject.QUOTED(name=incoming.name)) as edit:
        made = plan(
            reading.bookmarks(edit.connection, store.path),
            incoming,
            choices,
            default=default,
            say=say,
        )
        now = store.seconds()
        starring.star(edit, [star.address for star in made.stars], now)
        for star in made.stars:
            _, position, _ = STAR.fetch(edit.connection, str(star.address)) or ("", 0, 0)
            edit.put(STAR, (str(star.address), position, star.since or now))
        for note in made.notes:
            edit.put(NOTE, (str(note.address), note.text, note.changed or now))
        for put in made.talks:
            _put(edit, put)
        names.introduce(edit.connection, made.names)
    return made


def _put(edit: Edit, put: PutTalk) -> None:
    if put.replaces:
        _replace(edit, put.talk)
        return
    talk = put.talk.id
    if not talk or TALK.fetch(edit.connection, talk):
        talk = TalkId(talk_rows.new_id())
    talk_rows.put_talk(edit, talk, of_own(put.talk))


def _replace(edit: Edit, talk: OwnTalk) -> None:
    """Gives a talk that is there other contents in its place in the list."""
    _, position, *_ = talk_rows.talk_row(edit, talk.id)
    talk_rows.remove_talk(edit, talk.id)
    talk_rows.put_talk(edit, talk.id, of_own(talk))
    talk_rows.place_talks(edit, {talk.id: int(position)})
