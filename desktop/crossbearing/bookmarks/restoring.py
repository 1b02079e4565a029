"""Going back to what a backup holds, as one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from crossbearing.bookmarks import backup, names
from crossbearing.bookmarks.backup import Backup
from crossbearing.bookmarks.contents import Bookmarks, Note, OwnTalk
from crossbearing.bookmarks.drafts import of_own
from crossbearing.bookmarks.item_text import packed
from crossbearing.bookmarks.journal import Subject, Verb
from crossbearing.bookmarks.order import GAP
from crossbearing.bookmarks.rows import ITEM, NOTE, STAR, TALK, Edit
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """What restoring would change: what comes back, what goes, what becomes another."""

    stars_back: tuple[Address, ...] = ()
    stars_gone: tuple[Address, ...] = ()
    notes_back: tuple[Note, ...] = ()
    notes_gone: tuple[Note, ...] = ()
    notes_changed: tuple[Note, ...] = ()
    talks_back: tuple[OwnTalk, ...] = ()
    talks_gone: tuple[OwnTalk, ...] = ()
    talks_changed: tuple[OwnTalk, ...] = ()
    reordered: bool = False

    @property
    def nothing(self) -> bool:
        """Whether restoring would change nothing."""
        return self == Difference()


def difference(now: Bookmarks, then: Bookmarks) -> Difference:
    """What would change if `now` were replaced by `then`."""
    stars_now = [star.address for star in now.stars]
    stars_then = [star.address for star in then.stars]
    notes_now = {note.address: note for note in now.notes}
    notes_then = {note.address: note for note in then.notes}
    talks_now = {talk.id: talk for talk in now.talks}
    talks_then = {talk.id: talk for talk in then.talks}
    return Difference(
        stars_back=tuple(one for one in stars_then if one not in set(stars_now)),
        stars_gone=tuple(one for one in stars_now if one not in set(stars_then)),
        notes_back=tuple(note for key, note in notes_then.items() if key not in notes_now),
        notes_gone=tuple(note for key, note in notes_now.items() if key not in notes_then),
        notes_changed=tuple(
            note
            for key, note in notes_then.items()
            if key in notes_now and notes_now[key].text != note.text
        ),
        talks_back=tuple(talk for key, talk in talks_then.items() if key not in talks_now),
        talks_gone=tuple(talk for key, talk in talks_now.items() if key not in talks_then),
        talks_changed=tuple(
            talk
            for key, talk in talks_then.items()
            if key in talks_now and of_own(talks_now[key]) != of_own(talk)
        ),
        reordered=_common(stars_now, stars_then) != _common(stars_then, stars_now)
        or _common(talks_now, talks_then) != _common(talks_then, talks_now),
    )


def _common(ordered: Iterable[object], other: Iterable[object]) -> list[object]:
    known = set(other)
    return [one for one in ordered if one in known]


def restore(store: Store, chosen: Backup) -> Difference:
    """Puts the file back to what `chosen` holds, and returns what that changed.

    The file as it is now is backed up first. Other programs that have it open see a change like
    any other.

    Raises:
        StoreFault: the backup can't be read, or the change can't be kept; nothing was changed.
    """
    then = chosen.read()
    store.refresh()
    changes = difference(store.contents, then)
    store.back_up(backup.Reason.BEFORE_RESTORE)
    with store.editing(Verb.RESTORE, Subject.BACKUP(day=chosen.day.isoformat())) as edit:
        _empty(edit)
        _fill(edit, then)
        names.introduce(edit.connection, then.names)
    return changes


def _empty(edit: Edit) -> None:
    for table in (ITEM, TALK, NOTE, STAR):
        for row in edit.connection.execute(table.select).fetchall():
            edit.remove(table, row[0])


def _fill(edit: Edit, then: Bookmarks) -> None:
    for number, star in enumerate(then.stars, 1):
        edit.put(STAR, (str(star.address), number * GAP, star.since))
    for note in then.notes:
        edit.put(NOTE, (str(note.address), note.text, note.changed))
    for number, talk in enumerate(then.talks, 1):
        edit.put(TALK, (talk.id, number * GAP, talk.name, talk.summary, talk.pack))
        for place, one in enumerate(talk.items, 1):
            edit.put(ITEM, (one.id, talk.id, place * GAP, packed(one.item)))
