"""What a disk may hold after a power cut, from what strace has seen a program do.

What was written and synchronised is on the disk. Of what was written since, any part may be: none,
all, or some writes in any order, torn between sectors. Making a file counts as done at once;
removing one may be undone until its folder is synchronised, or another takes its name.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bookmarks.scripts import ROOT, surroundings

CALLS = "pwrite64,write,lseek,fdatasync,fsync,ftruncate,unlink"
SECTOR = 512
_LINE = re.compile(r'(\w+)\((?:(\d+)<([^>]*)>|"([^"]*)")(?:, (.*))?\) = (-?\d+)')
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(?:, (\d+))?(?:, (\d+))?')


class Event(NamedTuple):
    """One call: what was done, to which file, and with what. `told` carries the words on fd 1."""

    did: str
    path: str = ""
    offset: int = 0
    data: bytes = b""


def seen(folder: Path, module: str, *arguments: object) -> list[Event]:
    """What the program `module` did to files in `folder`, and what it told, in order."""
    log = folder / "strace.log"
    command = [sys.executable, "-m", module, *map(str, arguments)]
    watch = ["strace", "-xx", "-y", "-s", "10000000", "-e", f"trace={CALLS}", "-o", str(log)]
    subprocess.run(
        [*watch, *command], check=True, stdout=subprocess.PIPE, cwd=ROOT, env=surroundings()
    )
    return list(_events(log.read_text("ascii"), str(folder)))


def _events(log: str, folder: str) -> Iterator[Event]:
    places: dict[str, int] = {}
    for call, number, on, named, rest, result in _LINE.findall(log):
        path = _bytes(on or named).decode()
        if number == "1" and call == "write":
            yield Event("told", data=_bytes(_TEXT.match(rest)[1]))  # type: ignore[index]
        elif not path.startswith(folder) or path.endswith("-shm") or int(result) < 0:
            continue
        elif call == "lseek":
            places[number] = int(result)
        elif call in {"pwrite64", "write"}:
            text, _, at = _TEXT.match(rest).groups()  # type: ignore[union-attr]
            offset = int(at) if at else places.get(number, 0)
            places[number] = offset + int(result)
            yield Event("write", path, offset, _bytes(text)[: int(result)])
        elif call == "ftruncate":
            yield Event("cut", path, int(rest))
        else:
            yield Event("remove" if call == "unlink" else "sync", path)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


class Disk:
    """The files of a program: what is on the disk for certain, and what may be."""

    def __init__(self) -> None:
        self._certain: dict[str, bytearray] = {}
        self._waiting: dict[str, list[Event]] = {}
        self._removed: dict[str, bytearray] = {}

    def do(self, event: Event) -> None:
        """Take in what the program did."""
        if event.did == "sync":
            # Synchronising a folder makes certain what was removed from it.
            for path in [one for one in self._removed if str(Path(one).parent) == event.path]:
                del self._removed[path]
            for one in self._waiting.pop(event.path, ()):
                _apply(self._certain[event.path], one)
        elif event.did == "remove":
            self._waiting.pop(event.path, None)
            if event.path in self._certain:
                self._removed[event.path] = self._certain.pop(event.path)
        elif event.did != "told":
            self._removed.pop(event.path, None)
            self._certain.setdefault(event.path, bytearray())
            self._waiting.setdefault(event.path, []).append(event)

    def after_cut(self, how: str, dice: random.Random) -> dict[str, bytes]:
        """The files after a power cut that spared ``none``, ``all`` or ``some`` of what waited."""
        files = {path: bytearray(data) for path, data in self._certain.items()}
        for path, waiting in self._waiting.items():
            for one in waiting:
                if how == "all":
                    _apply(files[path], one)
                elif how == "some" and dice.random() < 0.5:
                    _apply(files[path], _torn(one, dice))
        if how == "none":
            files |= self._removed
        return {path: bytes(data) for path, data in files.items()}


def _apply(data: bytearray, event: Event) -> None:
    if event.did == "cut":
        del data[event.offset :]
        return
    data.extend(bytes(max(0, event.offset - len(data))))
    data[event.offset : event.offset + len(event.data)] = event.data


def _torn(event: Event, dice: random.Random) -> Event:
    """The write, or as many of its first sectors as the dice say."""
    sectors = -(-len(event.data) // SECTOR)
    return event._replace(data=event.data[: SECTOR * dice.randint(1, max(sectors, 1))])
