"""Reading bookmarks from HTML that a browser, this program or anybody may have written."""

from __future__ import annotations

from html import unescape

import msgspec

from crossbearing.bookmarks.exchange import limits
from crossbearing.bookmarks.exchange.limits import Unreadable, at_most
from crossbearing.bookmarks.exchange.markup import Tag, pieces
from crossbearing.bookmarks.exchange.phrases import ExchangePhrase

_MICROSECONDS = 10**11
"""A date above this is not in seconds: some browsers write microseconds."""
_DIGITS = 17


class Folder:
    """A folder of bookmarks; `names` are those of the folders around it and its own."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.text = ""


class Link:
    """A bookmark, as it is being read."""

    def __init__(self, tag: Tag, folder: Folder) -> None:
        self.href = tag.attribute("href").strip()
        self.added = _date(tag.attribute("add_date"))
        self.modified = _date(tag.attribute("last_modified"))
        self.folder = folder
        self.title = ""
        self.text = ""


class Page(msgspec.Struct):
    """All bookmarks and folders of a page, in order."""

    links: list[Link]
    folders: list[Folder]


def read_page(text: str, name: str) -> Page:
    """The bookmarks on the page `text`, from the file called `name`.

    Raises:
        Unreadable: it is no page of bookmarks, or holds more than is taken.
    """
    reader = _Reader(name)
    try:
        for piece in pieces(text):
            if isinstance(piece, Tag):
                reader.tag(piece)
            else:
                reader.text.append(piece)
    except ValueError as error:
        raise Unreadable(name, ExchangePhrase.OPEN_TAG) from error
    reader.finish()
    if not reader.seen_list:
        raise Unreadable(name, ExchangePhrase.NOT_BOOKMARKS)
    return reader.page


class _Reader:
    """Follows the folders, and gives each text to what it belongs to."""

    def __init__(self, name: str) -> None:
        self._name = name
        top = Folder(())
        self._open = [top]
        self._announced: Folder | None = None
        self._owner: Link | Folder | None = None
        self._collecting = ""
        self.page = Page([], [top])
        self.text: list[str] = []
        self.seen_list = False

    def tag(self, tag: Tag) -> None:
        """Takes notice of a tag; those that are no part of the format are passed over."""
        match tag.name, tag.opens:
            case "a", True:
                self._begin_link(tag)
            case "h3", True:
                self._begin("h3")
            case "dd", True:
                self._begin("dd")
            case (("a" | "h3"), False):
                self.finish()
            case "dl", True:
                self._enter()
            case "dl", False:
                self._leave()
            case (("dt" | "hr" | "h1" | "body" | "html"), _):
                self.finish()

    def _begin(self, what: str) -> None:
        self.finish()
        self._collecting = what
        self.text.clear()

    def _begin_link(self, tag: Tag) -> None:
        self._begin("a")
        link = Link(tag, self._open[-1])
        self.page.links.append(link)
        at_most(self._name, len(self.page.links), limits.ENTRIES, ExchangePhrase.BOOKMARKS)
        self._owner = link

    def finish(self) -> None:
        """Ends the text that is being collected, and gives it to its owner."""
        text = unescape("".join(self.text).strip(" \t\r\n"))
        self.text.clear()
        collecting, self._collecting = self._collecting, ""
        if collecting == "a" and isinstance(self._owner, Link):
            self._owner.title = text
        elif collecting == "h3":
            self._announced = self._owner = Folder((*self._open[-1].names, text))
            self.page.folders.append(self._announced)
            at_most(self._name, len(self.page.folders), limits.ENTRIES, ExchangePhrase.FOLDERS)
        elif collecting == "dd" and self._owner is not None:
            self._owner.text = text

    def _enter(self) -> None:
        self.finish()
        self.seen_list = True
        self._open.append(self._announced or self._open[-1])
        self._announced = self._owner = None
        at_most(self._name, len(self._open), limits.DEPTH, ExchangePhrase.DEPTH)

    def _leave(self) -> None:
        self.finish()
        self._owner = self._announced = None
        if len(self._open) > 1:
            self._open.pop()


def _date(text: str) -> int:
    """Seconds of Unix time; 0 for none that makes sense."""
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        return 0
    number = int(text)
    return number // 10**6 if number > _MICROSECONDS else number
