"""Works on a disk without room: ``python -m tests.bookmarks.full_disk tmpfs|limit FOLDER``.

``tmpfs`` mounts a small disk on the folder and fills it to within some kilobytes; ``limit`` forbids
any file to grow beyond a size. Either way the room ends at a different place in every run. What
came of it is printed as JSON.
"""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path

from crossbearing.bookmarks import backup
from crossbearing.bookmarks.exchange import files
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.trouble import StoreFault
from crossbearing.faults import KnownFault
from tests.bookmarks.kit import NOON, A, B, C, D, E, filled, kept

KILOBYTE = 1024
LEFT = [0, 1, 2, 4, 6, 8, 12, 16, 20, 24, 28, 32, 36, 40, 48, 56, 64, 80, 96, 128]


class Disk:
    """A small disk of one's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", str(folder)]
        subprocess.run(command, check=True)

    @contextmanager
    def full(self, left: int) -> Iterator[None]:
        """Leaves about `left` kilobytes free as long as the block lasts."""
        ballast = self.folder / "ballast"
        with ballast.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(KILOBYTE))
            except OSError:
                size = file.tell()
                file.truncate(max(size - left * KILOBYTE, 0))
        try:
            yield
        finally:
            ballast.unlink()

    def end(self) -> None:
        """Takes the disk away."""
        subprocess.run(["umount", "-l", str(self.folder)], check=True)


class Limit:
    """A limit to the size of files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    @contextmanager
    def full(self, left: int) -> Iterator[None]:
        """Lets no file grow to more than `left` kilobytes beyond the data file as it is."""
        largest = max((f.stat().st_size for f in self.folder.rglob("*") if f.is_file()), default=0)
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest + left * KILOBYTE, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    def end(self) -> None:
        """Nothing is left to be done."""


class Counts:
    """What came of all runs so far."""

    def __init__(self) -> None:
        self.runs = self.faults = self.changes = self.opened_full = 0
        self.lost = self.backups_refused = self.exports_refused = 0
        self.words: dict[str, int] = {}

    def fault(self, fault: KnownFault) -> None:
        self.faults += 1
        name = type(fault).__name__
        self.words[name] = self.words.get(name, 0) + 1

    def check(self, right: bool) -> None:
        self.lost += not right


def changes(store: Store, counts: Counts) -> None:
    """Changes until the room has ended for all of them."""
    refused = 0
    for number in range(400):
        before = kept(store.contents)
        try:
            if number % 3 == 0:
                store.write_note((A, B, C)[number % 7 % 3], f"{number} " * 4000)
            elif number % 3 == 1:
                (store.unstar if D in store.stars() else store.star)(D)
            else:
                store.shift_star(A, 1 if number % 2 else -1)
        except StoreFault as fault:
            counts.fault(fault)
            counts.check(kept(store.contents) == before)
            refused += 1
            if refused > 8:
                return
        else:
            counts.changes += 1


def refuse_copies(store: Store, counts: Counts) -> None:
    """A backup and an export either succeed or leave what was there before."""
    saved = {one.path: one.path.read_bytes() for one in backup.listed(store.path)}
    try:
        store.back_up(backup.Reason.BEFORE_RESTORE)
    except StoreFault as fault:
        counts.fault(fault)
        counts.backups_refused += 1
        left = {one.path: one.path.read_bytes() for one in backup.listed(store.path)}
        counts.check(left == saved)
        counts.check(not list(backup.folder_of(store.path).glob("*.part*")))
    target = store.path.parent / "export.json"
    before = target.read_bytes()
    try:
        files.export(store.contents, None, target, NOON)
    except KnownFault as fault:
        counts.fault(fault)
        counts.exports_refused += 1
        counts.check(target.read_bytes() == before)
    counts.check(not list(target.parent.glob(".*part")))


def one_run(disk: Disk | Limit, left: int, number: int, counts: Counts) -> None:
    """Fills the disk to within `left` kilobytes, and works on."""
    path = disk.folder / f"{number}" / "bookmarks.sqlite3"
    filled(path)
    day = NOON + timedelta(days=number)
    store = Store.open(path, clock=lambda: day)
    store.back_up()
    files.export(store.contents, None, path.parent / "export.json", NOON)
    room: AbstractContextManager[None] = disk.full(left)
    with room:
        changes(store, counts)
        refuse_copies(store, counts)
        held = kept(store.contents)
        store.close()
        again = Store.open(path)  # readable even now
        counts.opened_full += again.read_only is not None
        counts.check(kept(again.contents) == held)
        again.close()
    after = Store.open(path)
    counts.check(kept(after.contents) == held and after.trouble is None)
    after.write_note(E, "there is room again")
    counts.check(after.contents.note(E) is not None)
    after.close()
    counts.runs += 1


def main(how: str, folder: Path) -> None:
    """Runs once for every amount of room left, and tells the counts."""
    disk = Disk(folder) if how == "tmpfs" else Limit(folder)
    counts = Counts()
    try:
        for number, left in enumerate(LEFT):
            one_run(disk, left, number, counts)
            for file in sorted((folder / f"{number}").rglob("*"), reverse=True):
                file.unlink() if file.is_file() else file.rmdir()
    finally:
        disk.end()
    print(json.dumps(vars(counts)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
