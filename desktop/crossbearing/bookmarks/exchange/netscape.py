"""Stars, notes and talks as HTML bookmarks in the Netscape format, which browsers read.

The format has no standard; this is what browsers write and take:
https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from crossbearing.bookmarks import references
from crossbearing.bookmarks.contents import Bookmarks, Note, OwnTalk
from crossbearing.bookmarks.exchange import folders
from crossbearing.model.address import Address

_HEAD = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- Written by Crossbearing. Browsers can import this file, and so can Crossbearing. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<META HTTP-EQUIV="Content-Security-Policy" CONTENT="default-src 'none'">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
"""
NameOf = Callable[[Address], str]


def write(contents: Bookmarks, name_of: NameOf) -> str:
    """The page with everything in `contents` that bookmarks can hold.

    Of a talk these are its entries and their presenter notes; minutes, reveals and other items are
    left to JSON.
    """
    notes = {note.address: note for note in contents.notes}
    inside = [
        line
        for star in contents.stars
        for line in _link(star.address, name_of, notes.pop(star.address, None), star.since)
    ]
    unstarred = [line for note in notes.values() for line in _link(note.address, name_of, note)]
    if unstarred:
        inside += _folder(folders.NOTES, unstarred)
    if contents.talks:
        talks = [line for talk in contents.talks for line in _talk(talk, name_of)]
        inside += _folder(folders.TALKS, talks)
    return _HEAD + "\n".join(_list(_folder(folders.ROOT, inside))) + "\n"


def _talk(talk: OwnTalk, name_of: NameOf) -> list[str]:
    lines = [
        line
        for one in talk.items
        for number, address in enumerate(references.addresses(one.item, talk.pack))
        for line in (_anchor(address, name_of), *_text("" if number else one.item.note))
    ]
    return _folder(talk.name, lines, talk.summary)


def _link(
    address: Address, name_of: NameOf, note: Note | None, since: int | None = None
) -> list[str]:
    times = "" if since is None else f' ADD_DATE="{since}"'
    if note is not None:
        times += f' LAST_MODIFIED="{note.changed}"'
    return [_anchor(address, name_of, times), *_text(note.text if note else "")]


def _anchor(address: Address, name_of: NameOf, times: str = "") -> str:
    return f'<DT><A HREF="{address}"{times}>{_escaped(name_of(address))}</A>'


def _text(text: str) -> list[str]:
    return [f"<DD>{_escaped(text)}"] if text else []


def _escaped(text: str) -> str:
    """`text` in HTML; space at its ends is spelled out, since readers drop it there."""
    body = text.strip(" \t\n")
    if not body:
        return _spelled(text)
    start = text.index(body)
    head, tail = text[:start], text[start + len(body) :]
    return _spelled(head) + escape(body, quote=False) + _spelled(tail)


def _spelled(space: str) -> str:
    return "".join(f"&#{ord(character)};" for character in space)


def _folder(name: str, inside: Iterable[str], summary: str = "") -> list[str]:
    return [f"<DT><H3>{_escaped(name)}</H3>", *_text(summary), *_list(inside)]


def _list(inside: Iterable[str]) -> list[str]:
    # A text may hold line breaks, which must not be indented.
    return ["<DL><p>", *inside, "</DL><p>"]
