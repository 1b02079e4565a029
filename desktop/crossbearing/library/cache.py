"""Packs kept as the program reads them fastest, for as long as their files do not change."""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

import crossbearing
from crossbearing.library.pack_files import Seen, seen_in
from crossbearing.model.library import Contents

_MAGIC = b"crossbearing library 1\n"
_MOST = 512 * 1024 * 1024


class Stamp(msgspec.Struct, frozen=True):
    """By what the state of a `folder` is known: the names, sizes and times of its files."""

    folder: str
    seen: tuple[Seen, ...]


def fetch(cache: Path, stamps: Sequence[Stamp]) -> Contents | None:
    """The contents of the last of the folders in `stamps`, if they are kept and still true.

    Whatever is wrong with the file in the `cache`, the answer is None.
    """
    try:
        file = _file(cache, stamps)
        if file.stat().st_size > _MOST:
            return None
        data = file.read_bytes()
        head = _head(stamps)
        checksum, body = data[len(head) : len(head) + 4], memoryview(data)[len(head) + 4 :]
        if not data.startswith(head) or checksum != _checksum(body):
            return None
        return msgspec.msgpack.decode(body, type=Contents)
    except (OSError, ValueError, RecursionError, MemoryError, msgspec.MsgspecError):
        return None


def keep(cache: Path, stamps: Sequence[Stamp], contents: Contents) -> None:
    """Keep `contents` for the state that `stamps` tell; a cache that can't be written is let be."""
    file = _file(cache, stamps)
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    body = msgspec.msgpack.encode(contents)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(_head(stamps) + _checksum(body) + body)
        fresh.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()


def _file(cache: Path, stamps: Sequence[Stamp]) -> Path:
    return cache / f"library-{zlib.crc32(os.fsencode(stamps[-1].folder)):08x}.cache"


def _head(stamps: Sequence[Stamp]) -> bytes:
    """What a kept file must begin with to be true: who wrote it, and from what."""
    # Names of files need not be Unicode, and this is only compared.
    state = repr((crossbearing.__version__, _program(), stamps)).encode("ascii", "backslashreplace")
    return _MAGIC + len(state).to_bytes(8, "big") + state


def _program() -> tuple[Seen, ...]:
    """The state of the program's own types and checks, which changes while it is worked on."""
    here = Path(__file__).parent
    with contextlib.suppress(OSError):
        return (*seen_in(here, ".py"), *seen_in(here.parent / "model", ".py"))
    return ()


def _checksum(body: bytes | memoryview) -> bytes:
    return zlib.crc32(body).to_bytes(4, "big")
