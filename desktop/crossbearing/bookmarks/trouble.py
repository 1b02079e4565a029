"""What can go wrong with the file of stars, notes and talks, told plainly."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crossbearing.faults import KnownFault


class StoreFault(KnownFault):
    """The file of stars, notes and talks can't be read or changed just now."""


class Busy(StoreFault):
    """Another program holds the file."""


class Unwritable(StoreFault):
    """The file or its folder may not be written to."""


class NoRoom(StoreFault):
    """The disk is full, or the file may not grow."""


class DiskFault(StoreFault):
    """The disk or the drive reports an error."""


class NewerFormat(StoreFault):
    """The file was written by a newer edition of the program."""


class Damaged(StoreFault):
    """The file is not a sound data file."""


class Gone(StoreFault):
    """The file was taken away while the program was running."""


class Outdated(StoreFault):
    """The thing to be changed is no longer there: another program has changed it meanwhile."""


UNCHANGED = "Nothing was lost: everything kept before is still there."


def busy(path: Path) -> Busy:
    """Said when the lock was not given up in time."""
    return Busy(
        f"Another program is writing to {path} and has not finished.",
        f"The last change was not saved. {UNCHANGED} Close the other program, or wait, and try"
        " again.",
    )


def unwritable(path: Path) -> Unwritable:
    """Said when the file or its folder is read-only."""
    return Unwritable(
        f"Stars, notes and talks can't be changed: {path} or its folder is read-only.",
        f"{UNCHANGED} Allow writing there, or start the program with --data and a folder of your"
        " own.",
    )


def no_room(path: Path) -> NoRoom:
    """Said when there is no space left."""
    return NoRoom(
        f"There is no room left on the disk for {path}.",
        f"The last change was not saved. {UNCHANGED} Free some space and try again.",
    )


def disk_fault(path: Path, detail: str) -> DiskFault:
    """Said when reading or writing fails below the database."""
    return DiskFault(
        f"The disk reports an error while working on {path}: {detail}.",
        f"The last change was not saved. {UNCHANGED} Check the drive, free some space and try"
        " again.",
    )


def damaged(path: Path, detail: str) -> Damaged:
    """Said when the database is not sound."""
    return Damaged(f"The file {path} is damaged: {detail}.", "It is kept as it is.")


def gone(path: Path) -> Gone:
    """Said when there is no file any more."""
    return Gone(
        f"The file {path} was moved or deleted while the program was running.",
        "The last change was not saved. Put the file back and try again, or export your stars,"
        " notes and talks from here before you close the program.",
    )


_BY_CODE = {
    sqlite3.SQLITE_BUSY: busy,
    sqlite3.SQLITE_LOCKED: busy,
    sqlite3.SQLITE_READONLY: unwritable,
    sqlite3.SQLITE_CANTOPEN: unwritable,
    sqlite3.SQLITE_PERM: unwritable,
    sqlite3.SQLITE_AUTH: unwritable,
    sqlite3.SQLITE_FULL: no_room,
}


def of_error(error: sqlite3.Error, path: Path) -> StoreFault | None:
    """The fault that an error of the database means, in plain words; None for a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if plain := _BY_CODE.get(code):
        return plain(path)
    if code == sqlite3.SQLITE_IOERR:
        return disk_fault(path, str(error))
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return damaged(path, str(error))
    if "UTF-8" in str(error):
        return damaged(path, "a text in it is garbled")
    return None


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turns errors of the database and of the file system into faults.

    Raises:
        StoreFault: the work inside failed.
    """
    try:
        yield
    except sqlite3.Error as error:
        fault = of_error(error, path)
        if fault is None:
            raise
        raise fault from error
    except UnicodeDecodeError as error:
        # In a text, or in SQLite's own message that quotes one.
        raise damaged(path, "a text in it is garbled") from error
    except OSError as error:
        raise of_os_error(error, path) from error


@contextmanager
def judged(path: Path) -> Iterator[None]:
    """As `told_plainly`, for a file seen for the first time: what does not fit is damage."""
    with told_plainly(path):
        try:
            yield
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_ERROR:
                raise
            # Our own statements are right; so what they speak of is not.
            raise damaged(path, str(error)) from error


def of_os_error(error: OSError, path: Path) -> StoreFault:
    """The fault that an error of the file system means, in plain words."""

    if error.errno in {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}:
        return no_room(path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return unwritable(path)
    return disk_fault(path, error.strerror or str(error))
