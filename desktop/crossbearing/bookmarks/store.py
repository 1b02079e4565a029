"""The store of stars, notes and talks: one SQLite file that any number of programs may share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from crossbearing.bookmarks import backup, noting, seen, starring
from crossbearing.bookmarks.backup import Backup, Reason
from crossbearing.bookmarks.connection import PATIENCE
from crossbearing.bookmarks.data_file import Clock
from crossbearing.bookmarks.journal import Subject, Verb
from crossbearing.bookmarks.journaled_file import JournaledFile, now
from crossbearing.bookmarks.opening import Opened, open_file
from crossbearing.bookmarks.trouble import StoreFault
from crossbearing.model.address import Address


class Store(JournaledFile):
    """Stars, notes and what was seen last. Talks are changed by a `TalkEditor` on the store."""

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE, clock: Clock = now) -> Store:
        """The store kept in the file `path`, which is made if there is none, folder and all.

        A damaged file is set aside first, see `trouble`. Where nothing can be written, the store
        can only be read, see `read_only`. `patience` is how many seconds to wait for another
        program that is writing.

        Raises:
            Busy: another program did not let go of the file.
            NewerFormat: the file needs a newer edition of the program.
            StoreFault: there is a file, but it can't even be read.
        """
        return cls(path, open_file(path, patience, clock), clock)

    @classmethod
    def without_file(cls, path: Path, fault: StoreFault) -> Store:
        """An empty store that can't be changed, to go on with when `open` raised `fault`."""
        return cls(path, Opened(read_only=fault))

    def stars(self) -> tuple[Address, ...]:
        """The starred entries, in the person's own order."""
        return tuple(star.address for star in self.contents.stars)

    def star(self, *addresses: Address) -> None:
        """Stars the entries, at the end of the list; those that are starred keep their place."""
        with self.editing(Verb.STAR, subject(addresses)) as edit:
            starring.star(edit, addresses, self.seconds())

    def unstar(self, *addresses: Address) -> None:
        """Removes the stars from the entries."""
        with self.editing(Verb.UNSTAR, subject(addresses)) as edit:
            starring.unstar(edit, addresses)

    def place_stars(self, addresses: Sequence[Address], before: Address | None) -> None:
        """Moves stars, in the order given, right before another one, or to the end."""
        with self.editing(Verb.MOVE_STAR, subject(addresses)) as edit:
            starring.place(edit, addresses, before)

    def shift_star(self, address: Address, by: int) -> None:
        """Moves a star `by` rows down the list, or up if negative, as far as the list goes."""
        with self.editing(Verb.MOVE_STAR, str(address)) as edit:
            starring.shift(edit, address, by)

    def write_note(
        self, address: Address, text: str, *, basis: str | None = None, continues: bool = False
    ) -> str:
        """Sets the note on an entry and returns it as it is now kept; an empty one is deleted.

        `basis` is the text that the editing began with. If another program has changed the note
        since, both texts are kept. With `continues`, the change joins the step before it, so that a
        note saved while it is typed is one step.

        Raises:
            TooLong: the text is longer than a note may be.
        """
        verb = Verb.NOTE if text.strip() else Verb.DELETE_NOTE
        with self.editing(verb, str(address), continues=continues) as edit:
            return noting.write(edit, address, text, basis, self.seconds())

    def saw(self, *addresses: Address) -> None:
        """Remembers entries as seen, the last of them last. This is no step to undo."""
        with self.writing() as connection:
            seen.remember(connection, addresses)

    def back_up(self, reason: Reason = Reason.DAILY) -> Backup | None:
        """Makes a backup now; a daily one only if it is due, else None, see `backup.due`.

        Raises:
            StoreFault: it can't be written; nothing else has changed.
        """
        if self._file is None:
            return None
        today = self.clock().date()
        with self._file.reading() as connection:
            needed = reason is not Reason.DAILY or backup.due(connection, self.path, today)
        return backup.make(self._file.connection, self.path, reason, today) if needed else None

    def seconds(self) -> int:
        """The time now, in seconds of Unix time."""
        return int(self.clock().timestamp())


def subject(addresses: Sequence[Address]) -> str:
    """What a step says it was done to: one address, or how many there were."""
    return str(addresses[0]) if len(addresses) == 1 else Subject.ENTRIES(count=len(addresses))
