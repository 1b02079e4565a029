"""An outline as one HTML file that needs nothing else: no network, no script, no font file."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from typing import BinaryIO

import jinja2
from markupsafe import Markup

from crossbearing import bundled
from crossbearing.export.maps.drawn import svg
from crossbearing.export.maps.sheet import Sheet
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
from crossbearing.export.palette import palette_of
from crossbearing.export.part_words import over
from crossbearing.export.phrases import ExportPhrase, PagePhrase
from crossbearing.export.written import Progress
from crossbearing.model.page import Label
from crossbearing.model.words import evidence_sentence

_FOLDER = "export"
_MAP_SIZE = (1000, 640)


def write(outline: Outline, _options: Options, file: BinaryIO, progress: Progress) -> None:
    """Write `outline` to `file`; the theme is the reader's own, so no option matters."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(bundled.resources() / _FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    script = _resource("page.js")
    text = environment.get_template("page.html").render(
        outline=outline,
        say=outline.tongue.say,
        words=ExportPhrase,
        page_words=PagePhrase,
        labels=Label,
        evidence_sentence=evidence_sentence,
        marked=_mark(outline),
        sections=list(_sections(outline, progress)),
        anchor={(one.pack, one.id): f"s{n}" for n, one in enumerate(outline.sources, 1)},
        light=_variables("light"),
        dark=_variables("dark"),
        style=Markup(_resource("page.css")),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        script_hash=_hash(script),
    )
    # Halves of characters, which no file can hold, become question marks.
    file.write(text.encode("utf-8", "replace"))


def _mark(outline: Outline) -> Markup:
    """The attribute of our own words where they are not in the language of the content."""
    own, content = outline.tongue.code, outline.language
    return Markup("") if own == content.split("-")[0] else Markup(' lang="{}"').format(own)


def _sections(outline: Outline, progress: Progress) -> Iterator[dict[str, object]]:
    done, count = 0, len(outline.parts)
    for n, section in enumerate(outline.sections, 1):
        parts = []
        for part in section.parts:
            done += 1
            parts.append({"id": f"p{done}", "over": over(part), "title": part.title}
                         | {"notes": part.notes} | _seen(part))  # fmt: skip
            progress(done, count)
        yield {"id": f"t{n}", "title": section.title, "summary": section.summary, "parts": parts}


def _seen(part: AnyPart) -> dict[str, object]:
    """What the template shows of a part."""
    match part:
        case PagePart():
            say = part.tongue.say
            rows = [(say(row.label), row.leader, row.manager) for row in part.page.rows]
            return {"kind": "page", "page": part.page, "rows": rows}
        case ComparisonPart():
            rows = [(one.name, one.lines.leader, one.lines.manager) for one in part.entries]
            return {"kind": "comparison", "rows": rows}
        case PointsPart():
            return {"kind": "points", "points": part.points}
        case DiscussionPart():
            return {"kind": "discussion", "how": part.how, "length": part.length}
        case MapPart():
            return _map(part)


def _map(part: MapPart) -> dict[str, object]:
    return {
        "kind": "map",
        "story": part.story,
        "light": _drawn(part, "light"),
        "dark": _drawn(part, "dark"),
        "alt": part.tongue.say(ExportPhrase.IN_WORDS(title=part.title, length=part.length)),
        "length": part.length,
        "turns": part.turns,
    }


def _drawn(part: MapPart, theme: str) -> str:
    width, height = _MAP_SIZE
    sheet = Sheet(theme=theme, width=width, height=height, say=part.tongue.say)
    drawing = svg(part.journey, sheet)
    return "data:image/svg+xml;base64," + base64.b64encode(drawing.encode()).decode()


def _variables(theme: str) -> str:
    colours = palette_of(theme).colours
    return " ".join(f"--{role.replace('_', '-')}: {colour};" for role, colour in colours.items())


def _resource(name: str) -> str:
    return (bundled.resources() / _FOLDER / name).read_text("utf-8")


def _hash(script: str) -> str:
    """The script's name in the content security policy, which lets no other script run."""
    digest = hashlib.sha256(script.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"
