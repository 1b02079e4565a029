"""A page as plain text, its two columns next to each other."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import zip_longest

from crossbearing.commands.command import short_name
from crossbearing.model.page import Label, Page

_LABEL = 16
_GAP = "  "
# Where two columns would be only a few words wide, the sides stand under each other.
_NARROWEST = 64


def page_lines(page: Page, width: int) -> Iterator[str]:
    """The lines of `page`, none longer than `width` unless a single word is."""
    place = f"{page.kind.value} {page.position} of {page.siblings}"
    yield from _wrapped(page.name, width)
    yield from _wrapped(
        " · ".join(part for part in (place, page.theme, short_name(page.entry)) if part), width
    )
    yield ""
    if page.lead:
        yield from (*_wrapped(page.lead, width), "")
    yield from _sides(page, width)
    yield ""
    for remark in (page.shared, *page.remarks):
        yield from _labelled(remark.label, remark.text, width)
    evidence = page.evidence.value + (f": {page.grounds}" if page.grounds else "")
    yield from _labelled("Evidence", evidence, width)
    rests_on = [source.reference() for source in page.sources]
    if page.entry.own_judgement:
        rests_on.append("The library's own judgement")
    for number, reference in enumerate(rests_on):
        yield from _labelled("" if number else "Sources", reference, width)
    related = ", ".join(f"{other.name} ({short_name(other)})" for other in page.related)
    yield from _labelled("See also", related, width)


def _sides(page: Page, width: int) -> Iterator[str]:
    heads = [
        f"{label.upper()}: {name}" if name else label.upper()
        for label, name in ((Label.LEADER, page.leader_name), (Label.MANAGER, page.manager_name))
    ]
    rows = [("", *heads), *((row.label, row.leader, row.manager) for row in page.rows)]
    if width >= _NARROWEST:
        column = (width - _LABEL - len(_GAP)) // 2
        for label, leader, manager in rows:
            yield from _next_to_each_other(label, leader, manager, column)
        return
    for side, head in enumerate(heads, start=1):
        yield head
        for row in rows[1:]:
            yield from _labelled(row[0], row[side], width)


def _next_to_each_other(label: str, leader: str, manager: str, column: int) -> Iterator[str]:
    cells = (_wrapped(leader, column), _wrapped(manager, column))
    for number, (left, right) in enumerate(zip_longest(*cells, fillvalue="")):
        name = "" if number else label
        yield f"{name:<{_LABEL}}{left:<{column}}{_GAP}{right}".rstrip()


def _labelled(label: str, text: str, width: int) -> Iterator[str]:
    """`text` beside its label, which stands on a line of its own if it is long."""
    indent = _LABEL if width >= 2 * _LABEL else len(_GAP)
    lines = _wrapped(text, width - indent) if text else []
    if lines and len(label) >= indent:
        yield label
        label = ""
    for number, line in enumerate(lines):
        yield f"{'' if number else label:<{indent}}{line}".rstrip()


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False) or [""]
