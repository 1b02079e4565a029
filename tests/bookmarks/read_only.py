"""Works where nothing may be written: ``python -m tests.bookmarks.read_only``.

Root may write everywhere; so the work is done by a child that has given up being root. What came of
it is printed as JSON: for each place, whether the contents could be read, and the words.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.trouble import StoreFault
from crossbearing.model.address import Address
from tests.bookmarks.kit import A, B, filled, kept

NOBODY = 65534
LAST = Address.parse("core/last")


def closed_well(path: Path) -> None:
    """A file in a folder, both read-only."""
    path.chmod(0o444)
    path.parent.chmod(0o555)


def file_only(path: Path) -> None:
    """A read-only file in a folder that may be written to."""
    path.chmod(0o444)
    path.parent.chmod(0o777)


def folder_only(path: Path) -> None:
    """A file that may be written to, in a folder that takes no other file beside it."""
    path.chmod(0o666)
    path.parent.chmod(0o555)


def killed_before(path: Path) -> None:
    """Read-only, and what was written last is still in the log of a program that was killed."""
    pid = os.fork()
    if pid == 0:
        Store.open(path).star(LAST)
        os._exit(0)
    os.waitpid(pid, 0)
    for file in path.parent.iterdir():
        file.chmod(0o444)
    path.parent.chmod(0o555)


def no_file(path: Path) -> None:
    """Neither a file nor a folder, nor leave to make one."""
    for file in path.parent.iterdir():
        file.unlink()
    path.parent.rmdir()
    path.parent.parent.chmod(0o555)


PLACES: tuple[Callable[[Path], None], ...] = (
    closed_well,
    file_only,
    folder_only,
    killed_before,
    no_file,
)


def look(path: Path) -> dict[str, object]:
    """What a program without rights finds at `path`, and what it is told."""
    store = Store.open(path)
    before = kept(store.contents)
    told = []
    for change in (
        lambda: store.star(A, B),
        lambda: store.unstar(A),
        lambda: store.write_note(A, "new"),
        store.undo,
        lambda: store.saw(A),
    ):
        try:
            change()
        except StoreFault as fault:
            told.append(str(fault))
    return {
        "known": store.read_only is not None,
        "told": told,
        "unchanged": kept(store.contents) == before,
        "refreshed": store.refresh(),
        "held": repr(before),
        "stars": [str(star) for star in store.stars()],
    }


def as_nobody(path: Path) -> dict[str, object]:
    """The same, seen by a child that is not root."""
    told, tells = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            os.write(tells, json.dumps(look(path)).encode())
        except BaseException:  # noqa: BLE001 - a child must not go on as its parent
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(tells)
    os.waitpid(pid, 0)
    with os.fdopen(told) as pipe:
        found: dict[str, object] = json.loads(pipe.read())
    return found


def main() -> None:
    """Tries every place, and tells what was found there."""
    folder = Path(tempfile.mkdtemp(prefix="crossbearing-test-"))
    folder.chmod(0o755)
    try:
        found = {place.__name__: at_place(place, folder / place.__name__) for place in PLACES}
    finally:
        for below in [folder, *folder.rglob("*")]:
            if below.is_dir():
                below.chmod(0o755)
        shutil.rmtree(folder)
    print(json.dumps(found))


def at_place(place: Callable[[Path], None], folder: Path) -> dict[str, object]:
    """What is found at one place."""
    path = folder / "data" / "bookmarks.sqlite3"
    contents = filled(path)
    path.parent.chmod(0o755)
    place(path)
    before = path.read_bytes() if path.exists() else b""
    seen = as_nobody(path)
    seen["whole"] = seen.pop("held") == repr(kept(contents))
    seen["last"] = str(LAST) in str(seen.pop("stars"))
    seen["untouched"] = (path.read_bytes() if path.exists() else b"") == before
    return seen


if __name__ == "__main__":
    main()
