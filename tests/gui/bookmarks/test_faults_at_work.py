"""A disk that fills, goes read-only, or is held by another program while one stars and writes.

The fault is real, the window says what it can't keep, and once it is mended nothing is lost.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address, EntryId, PackId
from tests.bookmarks.full_disk import Disk, Limit
from tests.bookmarks.scripts import start
from tests.bookmarks.test_full_disk import may_mount
from tests.gui.bookmarks.conftest import DIRECTION, Place
from tests.gui.reader import Reader

OTHER = Address(PackId("core"), EntryId("core-output"))
SHORT = 0.05
NOBODY = 65534


@pytest.fixture
def disk() -> Iterator[Disk | Limit]:
    """A small disk; without the right to mount one, a limit to how large files grow.

    It lies where everybody may look, since root is somebody else on a disk that is read-only.
    """
    with tempfile.TemporaryDirectory(prefix="crossbearing-test-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        made = Disk(folder) if may_mount(folder) else Limit(folder)
        yield made
        made.end()


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Another program holds the lock of the file."""
    holder = start("holder", path, "IMMEDIATE")
    assert holder.stdout.readline() == "held\n"
    try:
        yield
    finally:
        _, complaints = holder.communicate(timeout=30)
        assert holder.returncode == 0, complaints


@contextmanager
def _read_only(disk: Disk | Limit) -> Iterator[None]:
    """Nothing can be written on the disk."""
    if isinstance(disk, Disk):
        _remount(disk, "ro")
        try:
            yield
        finally:
            _remount(disk, "rw")
        return
    before, was = disk.folder.stat().st_mode, os.geteuid()
    for each in (*disk.folder.iterdir(), disk.folder):
        each.chmod(0o555 if each.is_dir() else 0o444)
    if not was:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(was)
        disk.folder.chmod(before)
        for each in disk.folder.iterdir():
            each.chmod(0o755 if each.is_dir() else 0o644)


def _remount(disk: Disk, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk.folder)], check=True)


def _with_a_star(path: Path) -> None:
    store = Store.open(path)
    store.star(OTHER)
    store.write_note(OTHER, "from before")
    store.close()


def _is_starred(reader: Reader, name: str = "Direction") -> bool:
    return any(row.startswith(f"{name}, starred") for row in reader.sentences())


def _write(reader: Reader, text: str) -> None:
    """Write into the note, and leave it, so that it is saved at once."""
    reader.press("Ctrl+E")
    reader.type(text)
    reader.list.setFocus()


def _star_and_write(reader: Reader, told: str) -> None:
    """Try both; the window tells that neither is kept, and what it shows is what is kept."""
    starred = _is_starred(reader)
    reader.press("Ctrl+D")
    assert told in reader.status()
    assert _is_starred(reader) is starred
    assert reader.action("star").isChecked() is starred
    _write(reader, "precious")
    assert told in reader.status()
    assert reader.sees("Not saved; the text stays here and is tried again")
    assert reader.note() == "precious"
    assert _is_starred(reader, "Core output")


def _mended(reader: Reader, path: Path) -> None:
    """What could not be kept is kept now, and what was kept before is still there."""
    _write(reader, "!")
    assert reader.sees("Saved · only you see this")
    if not _is_starred(reader):
        reader.press("Ctrl+D")
    assert _is_starred(reader)
    reader.window.close()
    store = Store.open(path)
    notes = {note.address: note.text for note in store.contents.notes}
    assert set(store.stars()) == {OTHER, DIRECTION}
    assert (notes[OTHER], "precious" in notes[DIRECTION], "!" in notes[DIRECTION]) == (
        "from before", True, True,
    )  # fmt: skip
    assert store.trouble is None
    store.close()


def test_a_disk_that_fills_while_one_works(place: Place, disk: Disk | Limit) -> None:
    path = disk.folder / "bookmarks.sqlite3"
    _with_a_star(path)
    reader = place.open(path)
    reader.window.open(DIRECTION)
    with disk.full(0):
        # What room is left in the log is used up first.
        while not reader.status():
            reader.press("Ctrl+D")
        _star_and_write(reader, "room" if isinstance(disk, Disk) else "")
    _mended(reader, path)


def test_a_lock_that_another_program_holds_while_one_works(place: Place, path: Path) -> None:
    _with_a_star(path)
    reader = place.open(path, patience=SHORT)
    reader.window.open(DIRECTION)
    with _held(path):
        _star_and_write(reader, "Another program")
    _mended(reader, path)


def test_a_disk_that_may_not_be_written_to(place: Place, disk: Disk | Limit) -> None:
    path = disk.folder / "bookmarks.sqlite3"
    _with_a_star(path)
    with _read_only(disk):
        reader = place.open(path)
        reader.window.open(DIRECTION)
        assert reader.sees("can't be changed just now")
        assert reader.sees("1 star, 1 note, 0 talks")
        _star_and_write(reader, "")
        assert reader.status()
    reader.click("Try again")
    assert not reader.sees("can't be changed just now")
    assert reader.note() == "precious"
    _mended(reader, path)
