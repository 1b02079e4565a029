"""What a page of bookmarks brings: stars, notes, and talks as far as the format holds them."""

from __future__ import annotations

from collections.abc import Iterable

from crossbearing.bookmarks import references
from crossbearing.bookmarks.contents import ItemId, Note, OwnTalk, Star, TalkItem
from crossbearing.bookmarks.drafts import MINUTES_AN_ENTRY
from crossbearing.bookmarks.exchange import folders
from crossbearing.bookmarks.exchange.incoming import Incoming, Skipped, address, reason, shown
from crossbearing.bookmarks.exchange.netscape_reader import Folder, Link, read_page
from crossbearing.bookmarks.exchange.phrases import LinePhrase
from crossbearing.bookmarks.plain import TooLong, one_line, plain
from crossbearing.model.address import Address, TalkId
from crossbearing.model.talk import EntryItem

_SCHEME = "crossbearing:"


def read(text: str, name: str) -> Incoming:
    """What the page `text`, from the file called `name`, brings.

    Raises:
        Unreadable: it is no page of bookmarks, or holds more than is taken.
    """
    page = read_page(text, name)
    gatherer = _Gatherer(page.folders)
    foreign = 0
    for link in page.links:
        if link.href.lower().startswith(_SCHEME):
            gatherer.take(link)
        else:
            foreign += 1
    if foreign:
        what, why = LinePhrase.FOREIGN(count=foreign), LinePhrase.NO_ENTRIES(scheme=_SCHEME)
        gatherer.skipped.append(Skipped(what, why, wrong=False))
    return gatherer.incoming(name)


class _Gatherer:
    def __init__(self, found: Iterable[Folder]) -> None:
        self._stars: dict[Address, Star] = {}
        self._notes: dict[Address, Note] = {}
        self._names: dict[Address, str] = {}
        # By the folder itself: two talks may have the same name.
        self._talks: dict[int, list[TalkItem]] = {}
        self._folders = [folder for folder in found if _part(folder) == folders.TALKS]
        for folder in self._folders:
            self._talks[id(folder)] = []
        self.skipped: list[Skipped] = []

    def take(self, link: Link) -> None:
        """Takes a link, if it is sound."""
        try:
            where, text = address(link.href), plain(link.text)
        except (ValueError, TooLong) as error:
            self.skipped.append(Skipped(shown(link.title or link.href), reason(error)))
            return
        title = one_line(link.title)
        if title and title != where.entry:
            self._names.setdefault(where, title)
        if id(link.folder) in self._talks:
            item = EntryItem(entry=references.reference(where), note=text, minutes=MINUTES_AN_ENTRY)
            self._talks[id(link.folder)].append(TalkItem(ItemId(""), item))
            return
        self._keep(link, where, text)

    def _keep(self, link: Link, where: Address, text: str) -> None:
        if _part(link.folder) != folders.NOTES:
            if where in self._stars:
                self.skipped.append(Skipped(str(where), LinePhrase.THIS_STAR_TWICE))
            self._stars.setdefault(where, Star(where, link.added))
        if text.strip() and where in self._notes and self._notes[where].text != text:
            self.skipped.append(Skipped(str(where), LinePhrase.OTHER_NOTE))
        elif text.strip():
            self._notes[where] = Note(where, text, link.modified)

    def incoming(self, name: str) -> Incoming:
        """Everything taken."""
        return Incoming(
            name=name,
            stars=tuple(self._stars.values()),
            notes=tuple(self._notes.values()),
            talks=tuple(
                OwnTalk(
                    id=TalkId(""),
                    name=one_line(folder.names[-1]),
                    summary=plain(folder.text[:10_000]),
                    items=tuple(self._talks[id(folder)]),
                )
                for folder in self._folders
            ),
            names=self._names,
            skipped=tuple(self.skipped),
        )


def _part(folder: Folder) -> str:
    """Which part of an export of ours `folder` is: the notes, a talk, or neither."""
    for number, name in enumerate(folder.names[:-1]):
        if name == folders.ROOT:
            match folder.names[number + 1 :]:
                case (folders.NOTES, *_):
                    return folders.NOTES
                case (folders.TALKS, _):
                    return folders.TALKS
    return ""
