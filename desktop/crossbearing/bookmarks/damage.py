"""A damaged data file: set aside, never overwritten, and what can be had in its place."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from crossbearing.bookmarks import backup, copies
from crossbearing.bookmarks.backup import Backup
from crossbearing.bookmarks.contents import Counts
from crossbearing.bookmarks.salvage import salvage
from crossbearing.bookmarks.trouble import StoreFault, told_plainly
from crossbearing.phrases import Phrase


class DamagePhrase(Phrase):
    """What is said of a damaged file, and of what can be had in its place."""

    SET_ASIDE = "It was not changed, and now lies at {place}."
    GONE = "The file {file} is empty or gone."
    BACKUPS_LEFT = "Its backups are still there."
    RESTORE = "Restore the backup of {day} ({counts})."
    NO_BACKUP = "There is no backup yet. You can go on with an empty file."


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to the data file, what was kept of it, and what can be done, in plain words.

    `set_aside` is the damaged file in its new place. `offer` is the newest good backup, with
    `offered` in it; `readable` is what can still be read of the damaged file itself.
    """

    what: str
    kept: str
    remedy: str
    set_aside: Path | None = None
    offer: Backup | None = None
    offered: Counts | None = None
    readable: Counts | None = None


def set_aside(path: Path, fault: StoreFault, now: datetime) -> Trouble:
    """Moves the damaged file at `path`, with what lies beside it, into a folder of its own.

    Raises:
        StoreFault: it can't be moved; it is still where it was.
    """
    with told_plainly(path):
        folder = _new_folder(path.parent / "damaged", now)
        for beside in (*copies.BESIDE, ""):
            file = path.with_name(path.name + beside)
            if file.exists():
                file.rename(folder / file.name)
    moved = folder / path.name
    return _explained(
        path,
        fault.what,
        DamagePhrase.SET_ASIDE(place=moved),
        set_aside=moved,
        readable=salvage(moved).counts,
    )


def emptied(path: Path) -> Trouble | None:
    """What to say if there is no data file, or an empty one, though there are backups of one."""
    if path.exists() and path.stat().st_size > 0:
        return None
    if not backup.listed(path):
        return None
    return _explained(path, DamagePhrase.GONE(file=path), DamagePhrase.BACKUPS_LEFT)


def _explained(
    path: Path,
    what: str,
    kept: str,
    *,
    set_aside: Path | None = None,
    readable: Counts | None = None,
) -> Trouble:
    found = backup.newest_good(path)
    if found:
        offer, inside = found
        remedy = DamagePhrase.RESTORE(day=offer.day.isoformat(), counts=inside.counts.words)
        return Trouble(
            what=what,
            kept=kept,
            remedy=remedy,
            set_aside=set_aside,
            offer=offer,
            offered=inside.counts,
            readable=readable,
        )
    return Trouble(
        what=what,
        kept=kept,
        remedy=DamagePhrase.NO_BACKUP,
        set_aside=set_aside,
        readable=readable,
    )


def _new_folder(parent: Path, now: datetime) -> Path:
    """A folder named after `now` that did not exist before, so that nothing is overwritten."""
    parent.mkdir(mode=0o700, exist_ok=True)
    stamp = now.strftime("%Y-%m-%d-%H%M%S")
    for number in range(1, 1000):
        folder = parent / (stamp if number == 1 else f"{stamp}-{number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        return folder
    raise FileExistsError(f"{parent} is full")
