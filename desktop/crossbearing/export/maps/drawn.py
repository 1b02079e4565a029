"""A map drawn for a file: which map, through which lens, in which theme and size."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from crossbearing import bundled
from crossbearing.export.maps.font_widths import measure
from crossbearing.export.maps.sheet import Sheet
from crossbearing.export.maps.svg import svg_of
from crossbearing.faults import KnownFault
from crossbearing.routing.drawing.chart import chart_of
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.pens import margins_for
from crossbearing.routing.drawing.picture import Picture, picture_of
from crossbearing.routing.drawing.scene import scene_of
from crossbearing.routing.drawing.view import View, fit
from crossbearing.routing.journey import Journey
from crossbearing.routing.words import arrival_sentence, turn_sentence


class Unwritten(KnownFault):
    """A file could not be written; what was there before is unchanged."""


def drawn(journey: Journey, sheet: Sheet) -> tuple[Picture, View]:
    """The picture of a journey's map, and the view that shows the whole of it."""
    chart = chart_of(journey.atlas.map)
    margins = margins_for(sheet.width, sheet.height)
    view = fit(chart.sheet, chart.ground, margins, sheet.width, sheet.height)
    return picture_of(chart, view, scene_of(journey, sheet.lens), measure), view


def colours_of(theme: str) -> MapColours:
    """The colours of a map in one of the bundled themes."""
    raw = (bundled.resources() / "themes" / f"{theme}.json").read_bytes()
    palette = msgspec.json.decode(raw, type=_Palette)
    return MapColours.of(palette.colours, palette.dark)


def svg(journey: Journey, sheet: Sheet) -> str:
    """The map as SVG."""
    picture, view = drawn(journey, sheet)
    title = journey.atlas.map.name
    return svg_of(picture, view, colours_of(sheet.theme), title, in_words(journey))


def in_words(journey: Journey) -> str:
    """Everything that a journey's map says, a line a turn."""
    count = len(journey.turns)
    turns = [turn_sentence(turn, count) for turn in journey.turns]
    return "\n".join([journey.atlas.map.story, *turns, arrival_sentence(journey)])


def put(target: Path, data: bytes) -> None:
    """Write `data` beside `target`, and move it into place once it is whole.

    Raises:
        Unwritten: the file can't be written there.
    """
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise Unwritten(
            f"“{target}” can't be written: {error.strerror or error}.",
            "What was there before is unchanged. Choose another folder, or free some space.",
        ) from error


class _Palette(msgspec.Struct, frozen=True):
    """What of a theme's file a map needs."""

    dark: bool
    colours: dict[str, str]
