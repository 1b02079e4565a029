"""HTML bookmarks: as browsers write them, as browsers read them."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from crossbearing.bookmarks.exchange import files, from_page
from crossbearing.bookmarks.exchange.limits import Unreadable
from tests.bookmarks.kit import NOON, A, B, D, E, filled, name_of

FIREFOX = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file.
     It will be read and overwritten.
     DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>

<DL><p>
    <DT><A HREF="https://example.org/a?b=1&amp;c=2" ADD_DATE="1700000000" ICON="data:x">Else</A>
    <HR>
    <DT><H3 ADD_DATE="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks Toolbar</H3>
    <DD>Add bookmarks to this folder to see them displayed
    <DL><p>
        <DT><A HREF="crossbearing://core/direction" ADD_DATE="1700000001" TAGS="x">Direction</A>
        <DD>My own &lt;note&gt; &amp; more
        <DT><A HREF="javascript:alert(1)">bad</A>
    </DL><p>
    <DT><A HREF="crossbearing://core/risk" ADD_DATE="1700000002000000">Risk</A>
</DL>
"""
CHROME = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" LAST_MODIFIED="2" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1">Crossbearing</H3>
        <DL><p>
            <DT><A HREF="crossbearing://core/a" ADD_DATE="5">A</A>
            <DT><H3>Notes without a star</H3>
            <DL><p>
                <DT><A HREF="crossbearing://core/d" ADD_DATE="5">D</A>
            </DL><p>
            <DT><H3>Talks</H3>
            <DL><p>
                <DT><H3>Kick-off</H3>
                <DL><p>
                    <DT><A HREF="crossbearing://core/b" ADD_DATE="5">B</A>
                </DL><p>
            </DL><p>
        </DL><p>
    </DL><p>
</DL><p>
"""


class _Browser(HTMLParser):
    """What a reader of HTML finds: the links with their titles, by the folders they are in."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []
        self.depth = self.deepest = 0
        self._href = ""
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._text = ""
        if tag == "a":
            self._href = dict(attrs)["href"] or ""
        self.depth += tag == "dl"
        self.deepest = max(self.deepest, self.depth)

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self.links.append((self._href, self._text))
        self.depth -= tag == "dl"


def test_an_export_is_what_was_agreed(path: Path, is_golden) -> None:
    contents = filled(path)
    text = files.rendered(contents, None, Path("x.html"), NOON)
    for moment in {star.since for star in contents.stars} | {n.changed for n in contents.notes}:
        text = text.replace(f'"{moment}"', '"NOW"')
    is_golden("small.html", text)


def test_another_reader_of_html_finds_the_same_links(path: Path) -> None:
    browser = _Browser()
    browser.feed(files.rendered(filled(path), None, Path("x.html"), NOON))
    assert browser.depth == 0
    assert [href for href, _ in browser.links] == [
        *("crossbearing://core/c", "crossbearing://core/a", "crossbearing://core/b"),
        "crossbearing://core/d",
        *("crossbearing://core/a", "crossbearing://core/b", "crossbearing://core/e"),
    ]


def test_what_a_browser_wrote_is_read(path: Path) -> None:
    incoming = from_page.read(FIREFOX, "bookmarks.html")
    assert [(name_of(star.address), star.since) for star in incoming.stars] == [
        ("Direction", 1700000001),
        ("Risk", 1700000002),
    ]
    assert [note.text for note in incoming.notes] == ["My own <note> & more"]
    (skipped,) = incoming.skipped
    assert skipped.what == "2 other bookmarks"
    assert not skipped.wrong


def test_what_went_through_another_browser_keeps_its_parts() -> None:
    incoming = from_page.read(CHROME, "bookmarks.html")
    assert [star.address for star in incoming.stars] == [A]
    assert incoming.notes == ()  # that browser drops texts, and a star is not what was meant
    (talk,) = incoming.talks
    assert (talk.name, [one.item.entry for one in talk.items]) == ("Kick-off", ["core/b"])


def test_titles_become_names() -> None:
    incoming = from_page.read(CHROME.replace(">A</A>", ">A &amp; <i>so</i></A>"), "x.html")
    assert incoming.names == {A: "A & so", D: "D", B: "B"}
    assert E not in incoming.names


@pytest.mark.parametrize("text", ["", "hello", "<html><body><p>page</p></body></html>"])
def test_a_page_without_bookmarks_is_told(text: str) -> None:
    with pytest.raises(Unreadable, match="not a page of bookmarks"):
        from_page.read(text, "page.html")


def test_tags_in_any_case_and_with_any_quotes_are_read() -> None:
    page = "<dl><dt><a title='it>s' href='crossbearing://core/a' ADD_DATE=7>A</a><dd>n</dl>"
    incoming = from_page.read(page, "x.html")
    assert [(star.address, star.since) for star in incoming.stars] == [(A, 7)]
    assert [note.text for note in incoming.notes] == ["n"]
