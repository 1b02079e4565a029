"""Export and import by file: the format follows from the name's ending."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import msgspec

from crossbearing.bookmarks import names
from crossbearing.bookmarks.contents import Bookmarks, OwnTalk
from crossbearing.bookmarks.exchange import limits
from crossbearing.bookmarks.exchange.incoming import Incoming
from crossbearing.bookmarks.exchange.limits import Unreadable
from crossbearing.bookmarks.exchange.phrases import ExchangePhrase
from crossbearing.faults import FilePhrase, KnownFault, reason
from crossbearing.model.library import Library
from crossbearing.phrases import Say, in_english

PAGES = (".html", ".htm")
EXPORTS = (".json", *PAGES, ".md")
IMPORTS = (".json", *PAGES)


class Unwritten(KnownFault):
    """An export could not be written; no file was left half done."""


def takes_notes_unasked(target: Path) -> bool:
    """Whether an export to `target` is a full copy for oneself, and so holds notes by default."""
    return target.suffix.lower() == ".json"


def chosen(contents: Bookmarks, target: Path, *, notes: bool | None) -> Bookmarks:
    """What of `contents` goes to `target`: notes if asked for, or if None, as is usual there."""
    with_notes = takes_notes_unasked(target) if notes is None else notes
    return contents if with_notes else without_notes(contents)


def export(
    contents: Bookmarks,
    library: Library | None,
    target: Path,
    moment: datetime,
    say: Say = in_english,
) -> None:
    """Writes `contents`, see `chosen`, to `target` in the format that its ending says.

    Raises:
        Unwritten: the ending is none that is known, or the file can't be written.
    """
    _write(target, rendered(contents, library, target, moment, say))


def rendered(
    contents: Bookmarks,
    library: Library | None,
    target: Path,
    moment: datetime,
    say: Say = in_english,
) -> str:
    """What a file named as `target` would hold; one to be read has its headings from `say`.

    Raises:
        Unwritten: the ending is none that is known.
    """
    ending = target.suffix.lower()
    if ending == ".json":
        from crossbearing.bookmarks.exchange import json_document  # noqa: PLC0415

        return json_document.write(contents, names.known(contents, library), moment)
    if ending in PAGES:
        from crossbearing.bookmarks.exchange import netscape  # noqa: PLC0415

        return netscape.write(contents, names.namer(contents, library))
    if ending == ".md":
        from crossbearing.bookmarks.exchange import markdown  # noqa: PLC0415

        return markdown.write(contents, names.namer(contents, library), say)
    raise Unwritten(
        ExchangePhrase.NO_FORMAT(name=target.name),
        ExchangePhrase.ENDINGS(endings=", ".join(EXPORTS)),
    )


def read(source: Path) -> Incoming:
    """What the file `source` brings.

    Raises:
        Unreadable: it can't be read, or is no file that can be imported.
    """
    ending = source.suffix.lower()
    if ending not in IMPORTS:
        remedy = ExchangePhrase.CHOOSE(one=IMPORTS[0], other=IMPORTS[1])
        raise Unreadable(source.name, ExchangePhrase.NEITHER, remedy)
    data = _bytes(source)
    if ending == ".json":
        from crossbearing.bookmarks.exchange import json_reader  # noqa: PLC0415

        return json_reader.read(data, source.name)
    from crossbearing.bookmarks.exchange import from_page  # noqa: PLC0415

    return from_page.read(data.decode("utf-8-sig", "replace"), source.name)


def _bytes(source: Path) -> bytes:
    try:
        with source.open("rb") as file:
            data = file.read(limits.BYTES + 1)
    except OSError as error:
        raise Unreadable(source.name, reason(error)) from error
    if len(data) > limits.BYTES:
        raise Unreadable(source.name, ExchangePhrase.TOO_LARGE(size=limits.BYTES // 2**20))
    return data.removeprefix(b"\xef\xbb\xbf")


def without_notes(contents: Bookmarks) -> Bookmarks:
    """`contents` as they may be shown to others: without notes, also those within talks."""
    return msgspec.structs.replace(
        contents, notes=(), talks=tuple(_talk_without_notes(talk) for talk in contents.talks)
    )


def _talk_without_notes(talk: OwnTalk) -> OwnTalk:
    silent = tuple(
        msgspec.structs.replace(one, item=msgspec.structs.replace(one.item, note=""))
        for one in talk.items
    )
    return msgspec.structs.replace(talk, items=silent)


def _write(target: Path, text: str) -> None:
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise Unwritten(
            FilePhrase.UNWRITTEN(file=target, reason=reason(error)),
            FilePhrase.AS_BEFORE,
        ) from error
