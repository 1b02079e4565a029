"""Links and an outline for a finished PDF, which Qt's writer has no words for.

They are appended as an incremental update (ISO 32000-1, 7.5.6): the new objects, those that change,
and a table of where they begin. Everything Qt wrote stays as it is. No Qt here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

_ANNOTATIONS = re.compile(rb"/Annots (\d+) 0 R")
_PAGE = re.compile(rb"(\d+) 0 obj\s*<<\s*/Type /Page\b(.*?)endobj", re.DOTALL)
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_INFO = re.compile(rb"/Info (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_RESOURCES = re.compile(rb"/Resources (\d+) 0 R")
_CONTENTS = re.compile(rb"/Contents (\d+ 0 R)")
_FACE = re.compile(rb"/F\d+(?= \d+ 0 R)")
# Readers pass over letters that are too small to be read; these can't be seen anyway.
_READABLE = 5.0
_ID = re.compile(rb"/ID \[.*?\]", re.DOTALL)


class Spot(msgspec.Struct, frozen=True):
    """A place in the document: a page, counted from 0, and how far down it, in points."""

    page: int
    down: float


class Link(msgspec.Struct, frozen=True):
    """A box on a page that leads to a spot; left, top, right and bottom in points from the top."""

    page: int
    box: tuple[float, float, float, float]
    to: Spot


class Heading(msgspec.Struct, frozen=True):
    """A line of the document's outline; those of depth 1 stand under the last of depth 0."""

    title: str
    to: Spot
    depth: int = 0


class Said(msgspec.Struct, frozen=True):
    """What a sign on a page says, where its glyph does not tell: place and size in points."""

    page: int
    x: float
    down: float
    size: float
    text: str


def with_marks(
    data: bytes,
    links: Sequence[Link],
    headings: Sequence[Heading],
    height: float,
    said: Sequence[Said] = (),
) -> bytes:
    """The PDF `data`, whose pages are `height` points high, with links and an outline.

    What is `said` is added as replacement text (14.9.4) on an invisible glyph, so that it can be
    found, copied and read aloud.

    Raises:
        ValueError: `data` is not laid out as Qt lays out a PDF.
    """
    return _Update(data, height).finished(links, headings, said)


class _Update:
    def __init__(self, data: bytes, height: float) -> None:
        self._data, self._height = data, height
        found = [(int(page[1]), _ANNOTATIONS.search(page[2])) for page in _PAGE.finditer(data)]
        self._pages = [number for number, _ in found]
        self._lists = [int(annotations[1]) for _, annotations in found if annotations]
        trailer = data[data.rindex(b"trailer") :]
        self._trailer = trailer
        self._root, self._size = _number(_ROOT, trailer), _number(_SIZE, trailer)
        if len(self._lists) != len(self._pages):
            raise ValueError("a page has no list of annotations")
        self._objects: dict[int, bytes] = {}
        self._next = self._size

    def finished(
        self, links: Sequence[Link], headings: Sequence[Heading], said: Sequence[Said]
    ) -> bytes:
        by_page: dict[int, list[int]] = {}
        for link in links:
            by_page.setdefault(link.page, []).append(self._add(self._link(link)))
        for page, found in by_page.items():
            self._objects[self._lists[page]] = b"[ " + b" ".join(map(_reference, found)) + b" ]"
        if headings:
            self._outline(headings)
        for page in sorted({one.page for one in said}):
            self._say(page, [one for one in said if one.page == page])
        return self._appended()

    def _say(self, page: int, said: Sequence[Said]) -> None:
        """Give a page a further stream of content, in the page's own coordinates."""
        body = self._object(self._pages[page])
        resources = self._object(_number(_RESOURCES, body))
        face = _FACE.search(resources)
        if face is None:
            return
        lines = [b"Q"]
        for one in said:
            size, y = max(one.size, _READABLE), self._height - one.down
            place = f"{size:.2f} Tf 1 0 0 1 {one.x:.2f} {y:.2f} Tm"
            lines.append(
                b"/Span << /ActualText " + _string(one.text) + b" >> BDC BT 3 Tr "
                + face[0] + b" " + place.encode() + b" <0001> Tj ET EMC"
            )  # fmt: skip
        before, after = self._add(_stream(b"q")), self._add(_stream(b"\n".join(lines)))
        contents = b"/Contents [%d 0 R \\1 %d 0 R]" % (before, after)
        self._objects[self._pages[page]] = _CONTENTS.sub(contents, body)

    def _link(self, link: Link) -> bytes:
        left, top, right, bottom = link.box
        box = f"[{left:.2f} {self._height - bottom:.2f} {right:.2f} {self._height - top:.2f}]"
        return (
            b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect "
            + box.encode()
            + b" /Dest "
            + self._spot(link.to)
            + b" >>"
        )

    def _spot(self, spot: Spot) -> bytes:
        up = f"{self._height - spot.down:.2f}".encode()
        return b"[" + _reference(self._pages[spot.page]) + b" /XYZ 0 " + up + b" null]"

    def _outline(self, headings: Sequence[Heading]) -> None:
        """The tree of headings, closed below the first level, and the catalogue that shows it."""
        root, first = self._next, self._next + 1
        self._next += 1 + len(headings)
        numbers = {n: first + n for n in range(len(headings))}
        tops = [n for n, heading in enumerate(headings) if heading.depth == 0]
        for at, top in enumerate(tops):
            end = tops[at + 1] if at + 1 < len(tops) else len(headings)
            below = [numbers[n] for n in range(top + 1, end)]
            for n in range(top + 1, end):
                self._heading(numbers[n], headings[n], numbers[top], below, ())
            self._heading(numbers[top], headings[top], root, [numbers[n] for n in tops], below)
        self._objects[root] = (
            b"<< /Type /Outlines /First "
            + _reference(numbers[tops[0]])
            + b" /Last "
            + _reference(numbers[tops[-1]])
            + f" /Count {len(tops)} >>".encode()
        )
        shown = b"/Outlines " + _reference(root) + b"\n/PageMode /UseOutlines\n"
        language = b"/ViewerPreferences << /DisplayDocTitle true >>\n"
        catalogue = self._object(self._root)
        self._objects[self._root] = catalogue.replace(b"/Pages", shown + language + b"/Pages", 1)

    def _heading(
        self,
        number: int,
        heading: Heading,
        parent: int,
        siblings: Sequence[int],
        below: Sequence[int],
    ) -> None:
        at = siblings.index(number)
        parts = [b"<< /Title " + _string(heading.title), b"/Parent " + _reference(parent)]
        parts.append(b"/Dest " + self._spot(heading.to))
        if at:
            parts.append(b"/Prev " + _reference(siblings[at - 1]))
        if at + 1 < len(siblings):
            parts.append(b"/Next " + _reference(siblings[at + 1]))
        if below:
            parts.append(b"/First " + _reference(below[0]) + b" /Last " + _reference(below[-1]))
            parts.append(f"/Count -{len(below)}".encode())
        self._objects[number] = b" ".join([*parts, b">>"])

    def _object(self, number: int) -> bytes:
        found = re.search(rb"(?:^|\n)%d 0 obj\s*(.*?)\s*endobj" % number, self._data, re.DOTALL)
        if found is None:
            raise ValueError(f"object {number} is missing")
        return found[1]

    def _add(self, body: bytes) -> int:
        self._objects[self._next] = body
        self._next += 1
        return self._next - 1

    def _appended(self) -> bytes:
        parts, at = [self._data, b"\n"], len(self._data) + 1
        starts: Mapping[int, int] = {}
        starts = {}
        for number, body in sorted(self._objects.items()):
            starts[number] = at
            whole = f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
            parts.append(whole)
            at += len(whole)
        rows = b"".join(b"%d 1\n%010d 00000 n \n" % (n, starts[n]) for n in sorted(starts))
        before = int(self._trailer.split(b"startxref")[1].split()[0])
        kept = b" ".join(
            found[0] for found in (_INFO.search(self._trailer), _ID.search(self._trailer)) if found
        )
        parts.append(
            b"xref\n" + rows + b"trailer\n<< /Size %d /Root %d 0 R /Prev %d " % (
                self._next, self._root, before
            ) + kept + b" >>\nstartxref\n%d\n%%%%EOF\n" % at
        )  # fmt: skip
        return b"".join(parts)


def _number(pattern: re.Pattern[bytes], text: bytes) -> int:
    found = pattern.search(text)
    if found is None:
        raise ValueError("the trailer lacks a part")
    return int(found[1])


def _reference(number: int) -> bytes:
    return b"%d 0 R" % number


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream"


def _string(text: str) -> bytes:
    """A text string in UTF-16 (7.9.2.2), as hexadecimal digits."""
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().upper().encode() + b">"
