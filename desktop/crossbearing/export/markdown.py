"""An outline as Markdown (CommonMark with the tables of GitHub)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from crossbearing.export.options import Options
from crossbearing.export.outline import (
    AnyPart,
    ComparisonPart,
    DiscussionPart,
    MapPart,
    Outline,
    PagePart,
    PointsPart,
)
from crossbearing.export.written import Progress
from crossbearing.model.page import Label, Page, Remark
from crossbearing.model.source import Source

_SPECIAL = re.compile(r"([\\`*_\[\]<>|&~$])")
_AT_START = re.compile(r"^(\s*)([#+\-=:]|\d+(?=[.)]))", re.MULTILINE)


def write(outline: Outline, _options: Options, file: BinaryIO, progress: Progress) -> None:
    """Write `outline` to `file`; no option matters to Markdown."""
    blocks = [f"# {_inline(outline.title)}"]
    if outline.subtitle:
        blocks.append(_text(outline.subtitle))
    done, count = 0, len(outline.parts)
    for section in outline.sections:
        if section.title:
            blocks.append(f"## {_inline(section.title)}")
        if section.summary:
            blocks.append(_text(section.summary))
        for part in section.parts:
            blocks += _part(part)
            done += 1
            progress(done, count)
    if outline.sources:
        blocks.append("## Sources")
        blocks.append(_references(outline.sources))
    if outline.credits:
        blocks += ["---", "\n".join(f"{_inline(line)}  " for line in outline.credits)]
    file.write(("\n\n".join(blocks) + "\n").encode())


def markdown_of(page: Page) -> str:
    """One entry alone as Markdown, with its full references and its address."""
    blocks = [f"# {_inline(page.name)}", *_page(page)]
    if page.sources:
        blocks[-1] = _references(page.sources)
    return "\n\n".join([*blocks, f"<{page.entry.address}>"]) + "\n"


def _part(part: AnyPart) -> Iterator[str]:
    yield f"### {_inline(part.title)}"
    match part:
        case PagePart():
            yield from _page(part.page)
        case PointsPart():
            if part.points:
                yield _points(part.points)
        case ComparisonPart():
            yield _table(
                "", [(one.name, one.lines.leader, one.lines.manager) for one in part.entries]
            )
        case DiscussionPart():
            if part.how:
                yield _text(part.how)
            if part.length:
                yield part.length
        case MapPart():
            yield _text(part.story)
            yield f"**{_inline(part.length)}**"
            yield _points(part.turns)
    for note in part.notes:
        yield "> **Note**\n>\n" + "\n".join(
            f"> {line}".rstrip() for line in _text(note).split("\n")
        )


def _page(page: Page) -> Iterator[str]:
    if page.lead:
        yield f"*{_inline(page.lead)}*"
    yield _table("", [(row.label.value, row.leader, row.manager) for row in page.rows])
    for remark in (page.shared, *page.remarks):
        if remark.text:
            yield _remark(remark)
    grounds = f" — {_text(page.grounds)}" if page.grounds else ""
    yield f"Evidence: **{page.evidence.value}**{grounds}"
    if page.sources:
        yield "Sources: " + " · ".join(_inline(source.short) for source in page.sources)


def _references(sources: tuple[Source, ...]) -> str:
    return "\n".join(f"- {_inline(one.reference())}" for one in sources)


def _remark(remark: Remark) -> str:
    return f"**{remark.label.value}** — {_text(remark.text)}"


def _table(corner: str, rows: list[tuple[str, str, str]]) -> str:
    head = f"| {corner} | {Label.LEADER.value} | {Label.MANAGER.value} |\n| --- | --- | --- |"
    lines = [
        f"| **{_cell(label)}** | {_cell(left)} | {_cell(right)} |" for label, left, right in rows
    ]
    return "\n".join([head, *lines])


def _points(points: tuple[str, ...]) -> str:
    return "\n".join(f"- {_inline(point)}" for point in points)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _text(text: str) -> str:
    """`text` that may have several lines, each kept a line of its own."""
    escaped = _AT_START.sub(_guarded, _escaped(text.strip()))
    paragraphs = re.split(r"\n\s*\n", escaped)
    return "\n\n".join(
        "\\\n".join(line.strip() for line in paragraph.split("\n")) for paragraph in paragraphs
    )


def _guarded(found: re.Match[str]) -> str:
    """A sign that would begin a list or a heading, so that it does not."""
    space, sign = found.groups()
    return f"{space}\\{sign}" if not sign[0].isdigit() else f"{space}{sign}\\"


def _inline(text: str) -> str:
    """`text` on one line."""
    return _AT_START.sub(_guarded, _escaped(" ".join(text.split())))


def _cell(text: str) -> str:
    """`text` within a table, where a line can't end."""
    return "<br>".join(_escaped(line.strip()) for line in text.strip().split("\n"))
