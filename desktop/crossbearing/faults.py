"""Known faults: things that go wrong for a reason that can be told plainly."""

from __future__ import annotations

import errno

from crossbearing.phrases import Phrase


class KnownFault(Exception):
    """Something went wrong that the person can understand and mend; nothing was lost.

    `what` is one plain sentence; `remedy` says what to do about it. Where they are phrases or
    sentences made of them, the window can say them in its own language.
    """

    status = 1
    """The exit status of a command that it ends."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what} {remedy}".strip())
        self.what = what
        self.remedy = remedy


class WrongUsage(KnownFault):
    """The command line asks for something that can't be."""

    status = 2


class FilePhrase(Phrase):
    """What is said of a file that can't be written."""

    UNWRITTEN = "“{file}” can't be written: {reason}."
    AS_BEFORE = "What was there before is unchanged. Choose another folder, or free some space."


class DiskPhrase(Phrase):
    """What file systems refuse most often, by the name of their error."""

    EACCES = "Permission denied"
    EPERM = "Operation not permitted"
    EROFS = "Read-only file system"
    ENOENT = "No such file or directory"
    EISDIR = "Is a directory"
    ENOTDIR = "Not a directory"
    ENAMETOOLONG = "File name too long"
    ENOSPC = "No space left on device"
    EDQUOT = "Disk quota exceeded"
    EFBIG = "File too large"
    EIO = "Input/output error"
    EBUSY = "Device or resource busy"


def reason(error: OSError) -> str:
    """Why the file system refused."""
    name = errno.errorcode.get(error.errno or 0, "")
    return DiskPhrase.__members__.get(name) or error.strerror or str(error)
