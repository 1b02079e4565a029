"""What can go wrong with the file of stars, notes and talks, told plainly."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crossbearing.faults import KnownFault, reason
from crossbearing.phrases import Phrase, reread


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


class StorePhrase(Phrase):
    """What is said of the data file, and what to do about it."""

    BUSY = "Another program is writing to {file} and has not finished."
    WAIT = (
        "The last change was not saved. Nothing was lost: everything kept before is still there."
        " Close the other program, or wait, and try again."
    )
    UNWRITABLE = "Stars, notes and talks can't be changed: {file} or its folder is read-only."
    ALLOW = (
        "Nothing was lost: everything kept before is still there."
        " Allow writing there, or start the program with --data and a folder of your own."
    )
    NO_ROOM = "There is no room left on the disk for {file}."
    FREE_SPACE = (
        "The last change was not saved. Nothing was lost: everything kept before is still there."
        " Free some space and try again."
    )
    DISK_FAULT = "The disk reports an error while working on {file}: {detail}."
    CHECK_DRIVE = (
        "The last change was not saved. Nothing was lost: everything kept before is still there."
        " Check the drive, free some space and try again."
    )
    DAMAGED = "The file {file} is damaged: {detail}."
    KEPT = "It is kept as it is."
    GONE = "The file {file} was moved or deleted while the program was running."
    PUT_BACK = (
        "The last change was not saved. Put the file back and try again, or export your stars,"
        " notes and talks from here before you close the program."
    )
    NEWER = (
        "{file} was written by a newer edition of Crossbearing (format {format}; this one knows"
        " formats up to {known})."
    )
    INSTALL_NEWER = (
        "It was not touched. Install the newer edition, or start this one with --data and another"
        " folder."
    )


class Detail(Phrase):
    """What is wrong with a file that is not sound; SQLite's words are among them."""

    GARBLED = "a text in it is garbled"
    NO_HEADER = "it does not begin as a data file does"
    CUT_OFF = "it is cut off after {size} of {whole} bytes"
    OTHER_FORMAT = "its format is {format}, but {recorded} is on record"
    OTHER_TABLES = "its tables are not those that it should have"
    NO_TALK = "a talk that items belong to is missing"
    NO_SENSE = "a row does not make sense ({error})"
    MALFORMED = "database disk image is malformed"
    NO_DATABASE = "file is not a database"
    IO_ERROR = "disk I/O error"
    NO_TABLE = "no such table: {table}"


def busy(path: Path) -> Busy:
    """Said when the lock was not given up in time."""
    return Busy(StorePhrase.BUSY(file=path), StorePhrase.WAIT)


def unwritable(path: Path) -> Unwritable:
    """Said when the file or its folder is read-only."""
    return Unwritable(StorePhrase.UNWRITABLE(file=path), StorePhrase.ALLOW)


def no_room(path: Path) -> NoRoom:
    """Said when there is no space left."""
    return NoRoom(StorePhrase.NO_ROOM(file=path), StorePhrase.FREE_SPACE)


def disk_fault(path: Path, detail: str) -> DiskFault:
    """Said when reading or writing fails below the database."""
    return DiskFault(StorePhrase.DISK_FAULT(file=path, detail=detail), StorePhrase.CHECK_DRIVE)


def damaged(path: Path, detail: str) -> Damaged:
    """Said when the database is not sound."""
    return Damaged(StorePhrase.DAMAGED(file=path, detail=detail), StorePhrase.KEPT)


def gone(path: Path) -> Gone:
    """Said when there is no file any more."""
    return Gone(StorePhrase.GONE(file=path), StorePhrase.PUT_BACK)


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
        return disk_fault(path, reread(Detail, str(error)))
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return damaged(path, reread(Detail, str(error)))
    if "UTF-8" in str(error):
        return damaged(path, Detail.GARBLED)
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
        raise damaged(path, Detail.GARBLED) from error
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
            raise damaged(path, reread(Detail, str(error))) from error


def of_os_error(error: OSError, path: Path) -> StoreFault:
    """The fault that an error of the file system means, in plain words."""
    if error.errno in {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}:
        return no_room(path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return unwritable(path)
    return disk_fault(path, reason(error))
