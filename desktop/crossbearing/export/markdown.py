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
from crossbearing.export.phrases import ExportPhrase
from crossbearing.export.written import Progress
from crossbearing.model.page import Label, Page
from crossbearing.model.source import Source
from crossbearing.model.words import evidence_sentence
from crossbearing.phrases import Say, in_english

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
        blocks.append(f"## {_inline(outline.tongue.say(ExportPhrase.SOURCES))}")
        blocks.append(_references(outline.sources))
    if outline.credits:
        blocks += ["---", "\n".join(f"{_inline(line)}  " for line in outline.credits)]
    file.write(("\n\n".join(blocks) + "\n").encode())


def markdown_of(page: Page, say: Say = in_english) -> str:
    """One entry alone as Markdown, with its full references and its address."""
    blocks = [f"# {_inline(page.name)}", *_page(page, say)]
    if page.sources:
        blocks[-1] = _references(page.sources)
    return "\n\n".join([*blocks, f"<{page.entry.address}>"]) + "\n"


def _part(part: AnyPart) -> Iterator[str]:
    yield f"### {_inline(part.title)}"
    match part:
        case PagePart():
            yield from _page(part.page, part.tongue.say)
        case PointsPart():
            if part.points:
                yield _points(part.points)
        case ComparisonPart():
            yield _table(
                [(one.name, one.lines.leader, one.lines.manager) for one in part.entries],
                part.tongue.say,
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
        yield f"> **{part.tongue.say(ExportPhrase.NOTE)}**\n>\n" + "\n".join(
            f"> {line}".rstrip() for line in _text(note).split("\n")
        )


def _page(page: Page, say: Say) -> Iterator[str]:
    if page.lead:
        yield f"*{_inline(page.lead)}*"
    yield _table([(say(row.label), row.leader, row.manager) for row in page.rows], say)
    for remark in (page.shared, *page.remarks):
        if remark.text:
            yield f"**{say(remark.label)}** — {_text(remark.text)}"
    grounds = f" — {_text(page.grounds)}" if page.grounds else ""
    yield f"**{say(evidence_sentence(page.evidence))}**{grounds}"
    if page.sources:
        yield f"{say(ExportPhrase.SOURCES)}: " + " · ".join(
            _inline(source.short) for source in page.sources
        )


def _references(sources: tuple[Source, ...]) -> str:
    return "\n".join(f"- {_inline(one.reference())}" for one in sources)


def _table(rows: list[tuple[str, str, str]], say: Say) -> str:
    head = f"|  | {say(Label.LEADER)} | {say(Label.MANAGER)} |\n| --- | --- | --- |"
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
