"""Dated copies of the data file, made by SQLite's own backup call, and rotated.

They are numbered, and the numbers, not the dates, say which is newer: a clock that was set back
neither makes an old backup look new nor stops new ones from being made.
"""

from __future__ import annotations

import os
import re
import sqlite3
import time
from contextlib import closing
from datetime import date
from enum import StrEnum
from pathlib import Path

import msgspec

from crossbearing.bookmarks import copies, reading
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.soundness import check
from crossbearing.bookmarks.trouble import StoreFault, told_plainly


class Reason(StrEnum):
    """Why a backup was made, as its file name has it."""

    DAILY = "daily"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"


KEPT = {Reason.DAILY: 15, Reason.BEFORE_UPGRADE: 5, Reason.BEFORE_RESTORE: 5}
_A_DAY = 86_400.0
_NAME = re.compile(
    r"^(?P<stem>.+)-(?P<number>\d{4,9})-(?P<day>\d{4}-\d\d-\d\d)-(?P<reason>[a-z-]+)$"
)


class Backup(msgspec.Struct, frozen=True):
    """A backup file; of two, the one with the higher `number` is the newer."""

    path: Path
    number: int
    day: date
    reason: Reason

    def read(self) -> Bookmarks:
        """Everything in it.

        Raises:
            StoreFault: it can't be read, or is damaged.
        """
        return copies.read(self.path)


def folder_of(path: Path) -> Path:
    """Where the backups of the data file at `path` lie."""
    return path.parent / "backups"


def listed(path: Path) -> tuple[Backup, ...]:
    """The backups of the data file at `path`, newest first.

    Raises:
        StoreFault: their folder can't be read.
    """
    with told_plainly(folder_of(path)):
        files = sorted(folder_of(path).glob(f"*{path.suffix}"))
    found = (_backup(file, path) for file in files)
    return tuple(sorted((one for one in found if one), key=lambda one: -one.number))


def newest_good(path: Path) -> tuple[Backup, Bookmarks] | None:
    """The newest backup that can be read whole, with what is in it."""
    for backup in listed(path):
        try:
            return backup, backup.read()
        except StoreFault:
            continue
    return None


def due(connection: sqlite3.Connection, path: Path, today: date) -> bool:
    """Whether something changed since the last backup, and `today` has none yet."""
    found = listed(path)
    now = reading.revision(connection)
    if not found:
        return now > 0
    daily = next((one for one in found if one.reason is Reason.DAILY), None)
    if daily and daily.day == today:
        return False
    return _revision(found[0]) != now


def make(connection: sqlite3.Connection, path: Path, reason: Reason, today: date) -> Backup:
    """A new backup of the data file at `path`, checked through; too old ones go.

    Raises:
        StoreFault: it can't be written, or the data file is damaged; no backup has gone.
    """
    folder = folder_of(path)
    with told_plainly(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        number = max((one.number for one in listed(path)), default=0) + 1
        name = f"{path.stem}-{number:04}-{today.isoformat()}-{reason}"
        backup = Backup(folder / f"{name}{path.suffix}", number, today, reason)
        _sweep(folder)
        unfinished = folder / f"{name}-{os.getpid()}.part"
        try:
            _copy(connection, unfinished)
            unfinished.replace(backup.path)
        finally:
            unfinished.unlink(missing_ok=True)
        _rotate(path, reason)
    return backup


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that can be carried away
        check(copy, target)


def _sweep(folder: Path) -> None:
    """Removes what programs that were killed left half done; what is fresh may be under way."""
    for file in folder.glob("*.part*"):
        if time.time() - file.stat().st_mtime > _A_DAY:
            file.unlink(missing_ok=True)


def _rotate(path: Path, reason: Reason) -> None:
    same = [one for one in listed(path) if one.reason is reason]
    for old in same[KEPT[reason] :]:
        old.path.unlink(missing_ok=True)


def _backup(file: Path, path: Path) -> Backup | None:
    found = _NAME.match(file.stem)
    if found is None or found["stem"] != path.stem:
        return None
    try:
        day, reason = date.fromisoformat(found["day"]), Reason(found["reason"])
    except ValueError:
        return None
    return Backup(file, int(found["number"]), day, reason)


def _revision(backup: Backup) -> int:
    """The revision that is in `backup`; -1 if it can't be read, so that a new one is made."""
    uri = f"{backup.path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return reading.revision(connection)
    except (sqlite3.Error, ValueError):
        return -1
