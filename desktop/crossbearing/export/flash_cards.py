"""An outline as a table of flash cards: front, back, tags.

The first lines are file headers as Anki reads them (Anki manual, “Importing text files”): they
name the columns as Anki's Basic note type names its fields, by which it matches them (seen in Anki
26.9), and say that text is text and not HTML.
"""

from __future__ import annotations

import csv
import io
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
from crossbearing.export.phrases import CardPhrase
from crossbearing.export.written import Progress
from crossbearing.model.entry import Side, Trait
from crossbearing.model.page import Page
from crossbearing.phrases import Say

HEADERS = "#separator:Comma\n#html:false\n#columns:Front,Back,Tags\n#tags column:3\n"
_SIDES = {
    Side.LEADER: CardPhrase.LEADING,
    Side.MANAGER: CardPhrase.MANAGING,
    Side.BOTH: CardPhrase.BOTH,
}


def write(outline: Outline, _options: Options, file: BinaryIO, progress: Progress) -> None:
    """Write the cards of `outline` to `file`; no option matters here."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
    done, count = 0, len(outline.parts)
    for section in outline.sections:
        for part in section.parts:
            rows.writerows(_cards(part))
            done += 1
            progress(done, count)
    file.write((HEADERS + text.getvalue()).encode())


def _cards(part: AnyPart) -> Iterator[tuple[str, str, str]]:
    """A card for each thing to remember; a slide of points or a map is none."""
    match part:
        case PagePart():
            front, back = sides_of(part.page, part.tongue.say)
            yield front, "\n\n".join([back, *part.notes]), _tags(part.page)
        case ComparisonPart():
            for one in part.entries:
                sides = CardPhrase.SIDES_ALONE(leader=one.lines.leader, manager=one.lines.manager)
                yield one.name, part.tongue.say(sides), ""
        case PointsPart() | DiscussionPart() | MapPart():
            return


def sides_of(page: Page, say: Say) -> tuple[str, str]:
    """The front and the back of a card; a trait's front asks for its side."""
    entry = page.entry
    if isinstance(entry, Trait):
        back = f"{say(_SIDES[entry.side])}\n\n{entry.practice}"
        return f"{entry.name}\n\n{entry.definition}\n\n{say(CardPhrase.SORTING)}", back
    lines = [
        say(CardPhrase.SIDES(label=row.label, leader=row.leader, manager=row.manager))
        for row in page.rows
    ]
    if page.shared.text:
        lines.append(f"{say(page.shared.label)}: {page.shared.text}")
    return f"{page.name}\n\n{page.lead}".strip(), "\n\n".join(lines)


def _tags(page: Page) -> str:
    """Tags can't hold spaces, so they are ids."""
    return f"{page.kind.value} {page.entry.theme} {page.evidence.value}"
