"""Slides that show entries: one entry in steps, or several under each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from crossbearing.model.entry import AnyEntry, Distinction, Kind, Trait
from crossbearing.model.library import Library
from crossbearing.model.page import Label, Page, lines_of, page_of
from crossbearing.model.talk import Reveal
from crossbearing.phrases import Say, in_english
from crossbearing.presenting.faces import Part, SideFace, SidesFace, TableFace, TableRow
from crossbearing.presenting.legible import (
    GAP,
    HEIGHT,
    LEADING,
    MARGIN,
    PAD,
    WIDTH,
    Room,
    lines_for,
    pages,
    room_for,
)
from crossbearing.presenting.phrases import SlidePhrase
from crossbearing.presenting.slide import Slide, Step

_ROWS = 5
_MOST_BAND_LINES, _LARGE, _RAGGED = 3, 40.0, 0.88
_INNER = (WIDTH - 2 * MARGIN - GAP) / 2 - 2 * PAD
_LONG_HEADING_LINES = 3
# The heights of what is around and inside the panels, apart from their texts.
_AROUND, _AROUND_BAND, _IN_PANEL, _BAND_LABEL = 238.0, 83.0, 147.0, 260.0
_SIDES = (Part.LEADER, Part.MANAGER)
_ORDERS: dict[Reveal, tuple[tuple[Part, ...], ...]] = {
    Reveal.LEADER_FIRST: ((Part.LEADER,), (Part.MANAGER,), (Part.BOTH,)),
    Reveal.MANAGER_FIRST: ((Part.MANAGER,), (Part.LEADER,), (Part.BOTH,)),
    Reveal.TOGETHER: (_SIDES, (Part.BOTH,)),
    Reveal.BOTH_FIRST: ((Part.BOTH,), (Part.LEADER,), (Part.MANAGER,)),
}
# Their joining text is what the sides stand on, so it comes first whatever the order of the sides.
_TEXT_FIRST = {Kind.MYTH, Kind.PERSPECTIVE}


def entry_slide(
    entry: AnyEntry, library: Library, reveal: Reveal, room: Room, say: Say = in_english
) -> Slide:
    """The slide of `entry`: its question, then the sides in the order of `reveal`, then both."""
    page = page_of(entry, library)
    whole = _face(page)
    bands = _bands(page, room)
    whole = replace(whole, label=bands[0][0], band=bands[0][1])
    texts = {
        Part.LEADER: pages(whole.leader.text, _fits(whole, whole.leader, room)),
        Part.MANAGER: pages(whole.manager.text, _fits(whole, whole.manager, room)),
    }
    start = replace(
        whole,
        leader=replace(whole.leader, text=texts[Part.LEADER][0]),
        manager=replace(whole.manager, text=texts[Part.MANAGER][0]),
    )
    steps = [Step(start, start.heading)]
    face = start
    for group in _order(page.kind, reveal):
        for face, brings in _uncover(face, group, texts, bands, say):  # noqa: B020 - it goes on from there
            steps.append(Step(face, brings))
    return Slide(
        title=page.name,
        steps=tuple(steps),
        sources=page.sources,
        entry=entry.address,
        is_split=max(len(text) for text in texts.values()) > 1,
    )


def comparison_slide(
    title: str,
    entries: Iterable[AnyEntry | None],
    names: Iterable[str],
    library: Library,
    say: Say = in_english,
) -> Slide:
    """Both sides of several entries in a line each; more than five are shown in several steps.

    An entry that the library no longer has is named by what `names` has in its place.
    """
    found = list(entries)
    rows = [_row(entry, name, library, say) for entry, name in zip(found, names, strict=True)]
    shown = [entry for entry in found if entry is not None]
    sources = dict.fromkeys(source for entry in shown for source in library.sources_of(entry))
    cites = " · ".join(source.short for source in list(sources)[:4])
    steps = [
        Step(TableFace(title=title, rows=tuple(rows[at : at + _ROWS]), cites=cites), rows[at].name)
        for at in range(0, len(rows), _ROWS)
    ]
    return Slide(
        title=title,
        steps=tuple(steps) or (Step(TableFace(title=title, rows=()), title),),
        sources=tuple(sources),
        is_split=len(steps) > 1,
    )


def _row(entry: AnyEntry | None, name: str, library: Library, say: Say) -> TableRow:
    if entry is None:
        return TableRow(name, say(SlidePhrase.NOT_IN_LIBRARY), "")
    lines = lines_of(entry, library)
    return TableRow(entry.name, lines.leader, lines.manager)


def _face(page: Page) -> SidesFace:
    """Everything that the slide of `page` will have shown at its end."""
    first = page.rows[0]
    second = page.rows[1] if len(page.rows) > 1 else None
    if second is not None and isinstance(page.entry, Distinction | Trait):
        leader = SideFace(first.leader, second.leader)
        manager = SideFace(first.manager, second.manager)
    else:
        leader, manager = SideFace("", first.leader), SideFace("", first.manager)
    kicker, heading, lead = _heading(page)
    return SidesFace(
        kicker=kicker,
        heading=heading,
        lead=lead,
        leader=leader,
        manager=manager,
        label=page.shared.label,
        band=page.shared.text,
        cites=" · ".join(source.short for source in page.sources[:4]),
    )


def _heading(page: Page) -> tuple[str, str, str]:
    """The small line over the heading, the heading, and the line under it."""
    match page.kind:
        case Kind.TRAIT:
            return page.theme, page.name, "" if len(page.rows) > 1 else page.lead
        case Kind.MYTH:
            return page.name, f"“{page.lead}”" if page.lead[:1] not in '“‘"' else page.lead, ""
        case Kind.PERSPECTIVE:
            return page.lead, page.name, ""
    return page.name, page.lead, ""


def _order(kind: Kind, reveal: Reveal) -> tuple[tuple[Part, ...], ...]:
    order = _ORDERS[reveal]
    if kind in _TEXT_FIRST:
        return ((Part.BOTH,), *(group for group in order if group != (Part.BOTH,)))
    return order


def _uncover(
    face: SidesFace,
    group: tuple[Part, ...],
    texts: dict[Part, tuple[str, ...]],
    bands: tuple[tuple[Label, str], ...],
    say: Say,
) -> Iterator[tuple[SidesFace, str]]:
    """The faces that uncover the parts of `group`, page by page where a text has several."""
    if group == (Part.BOTH,):
        for label, text in bands:
            if text:
                face = replace(face, label=label, band=text, shown=face.shown | {Part.BOTH})
                yield face, f"{say(label)}: {text}"
        return
    for number in range(max(len(texts[part]) for part in group)):
        for part in group:
            side: SideFace = getattr(face, part.value)
            text = texts[part][min(number, len(texts[part]) - 1)]
            face = replace(face, **{part.value: replace(side, text=text)})
        face = replace(face, shown=face.shown | set(group))
        yield face, _brings(face, group, number, say)


def _brings(face: SidesFace, group: tuple[Part, ...], number: int, say: Say) -> str:
    """In a line what a step brings, such as “Manager: Shares the specific turns”."""
    told = []
    for part in group:
        side: SideFace = getattr(face, part.value)
        line = side.text if number else side.line
        told.append(f"{say(Label[part.name])}: {line}")
    return " · ".join(told)


def _bands(page: Page, room: Room) -> tuple[tuple[Label, str], ...]:
    """The joining text, and where an image breaks, in pages under their labels."""
    told = [page.shared]
    told += [remark for remark in page.remarks if remark.label is Label.WHERE_IT_BREAKS]
    lines = _MOST_BAND_LINES if room.least < _LARGE else _MOST_BAND_LINES - 1
    height = lines * room.least * LEADING + 1
    limit = room_for(WIDTH - 2 * MARGIN - _BAND_LABEL, height, room.least)
    return tuple((one.label, text) for one in told for text in pages(one.text, limit))


def _fits(face: SidesFace, side: SideFace, room: Room) -> int:
    """How many letters of running text the panel of `side` holds."""
    across = WIDTH - 2 * MARGIN
    size = heading_size(face.heading, room)
    used = _AROUND + _IN_PANEL + max(28.0, room.least * 0.85) * LEADING
    used += lines_for(face.heading, across, size) * size * 1.12
    if face.lead:
        used += lines_for(face.lead, across, room.least) * room.least * LEADING + 8
    if face.band:
        lines = lines_for(face.band, across - _BAND_LABEL, room.least)
        used += lines * room.least * LEADING + _AROUND_BAND
    if side.headline:
        size = room.headlines[-1]
        used += lines_for(side.headline, _INNER, size) * size * 1.12 + 22
    fits = room_for(_INNER, HEIGHT - used, room.least)
    # Large letters leave more of a line empty, since a word is longer beside it.
    return fits if room.least < _LARGE else round(fits * _RAGGED)


def heading_size(heading: str, room: Room) -> float:
    """The size of a heading: the longer, the smaller, but never small."""
    large, small = room.headings
    lines = lines_for(heading, WIDTH - 2 * MARGIN, large)
    return large if lines < _LONG_HEADING_LINES else small
