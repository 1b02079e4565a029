"""Stars, notes and talks as Markdown, to be read and passed on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from crossbearing.bookmarks import references
from crossbearing.bookmarks.contents import Bookmarks, OwnTalk, TalkItem
from crossbearing.bookmarks.exchange.phrases import SheetPhrase
from crossbearing.model.address import Address
from crossbearing.model.talk import ComparisonItem, TextItem
from crossbearing.phrases import Say, in_english, number

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LIST_MARK = re.compile(r"^([ \t]*|[ \t]*\d+(?=[.)]))([-+=.)])", re.MULTILINE)
NameOf = Callable[[Address], str]


def write(contents: Bookmarks, name_of: NameOf, say: Say = in_english) -> str:
    """Everything in `contents`; a part that is empty is left out. `say` gives the headings."""
    lines = [f"# {say(SheetPhrase.TITLE)}", ""]
    notes = {note.address: note.text for note in contents.notes}
    if contents.stars:
        lines += [f"## {say(SheetPhrase.STARS)}", ""]
        for star in contents.stars:
            lines += _entry("-", star.address, name_of, notes.pop(star.address, ""))
        lines.append("")
    if notes:
        lines += [f"## {say(SheetPhrase.NOTES)}", ""]
        for address, text in notes.items():
            lines += _entry("-", address, name_of, text)
        lines.append("")
    if contents.talks:
        lines += [f"## {say(SheetPhrase.TALKS)}", ""]
        for talk in contents.talks:
            lines += _talk(talk, name_of, say)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def _entry(mark: str, address: Address, name_of: NameOf, note: str) -> list[str]:
    return [f"{mark} {_link(address, name_of)}", *_quoted(note, "  ")]


def _talk(talk: OwnTalk, name_of: NameOf, say: Say) -> Iterator[str]:
    yield f"### {_escaped(talk.name)}"
    yield ""
    if talk.summary:
        yield from (*_escaped(talk.summary).split("\n"), "")
    yield say(SheetPhrase.MINUTES(minutes=number(talk.minutes, say)))
    yield ""
    for place, one in enumerate(talk.items, 1):
        yield f"{place}. {_item(one, talk, name_of, say)}"
        yield from _inside(one)
        yield from _quoted(one.item.note, "   ")
    yield ""


def _item(one: TalkItem, talk: OwnTalk, name_of: NameOf, say: Say) -> str:
    shown = ", ".join(
        _link(address, name_of) for address in references.addresses(one.item, talk.pack)
    )
    if isinstance(one.item, ComparisonItem):
        shown = f"{_escaped(one.item.title)}: {shown}"
    words = shown or _escaped(say(references.called(one.item, talk.pack)))
    minutes = number(one.item.minutes, say)
    return say(SheetPhrase.MIN(item=words, minutes=minutes)) if one.item.minutes else words


def _inside(one: TalkItem) -> Iterator[str]:
    if isinstance(one.item, TextItem):
        yield from (f"   - {_escaped(point)}" for point in one.item.points)


def _link(address: Address, name_of: NameOf) -> str:
    return f"[{_escaped(name_of(address))}]({address})"


def _quoted(text: str, indent: str) -> list[str]:
    if not text:
        return []
    lines = _escaped(text).split("\n")
    return ["", *(f"{indent}> {line}".rstrip() for line in lines), ""]


def _escaped(text: str) -> str:
    """`text` as Markdown shows it to the letter."""
    return _LIST_MARK.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
