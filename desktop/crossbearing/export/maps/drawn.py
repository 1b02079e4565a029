"""A map drawn for a file: which map, through which lens, in which theme and size."""

from __future__ import annotations

from crossbearing.export.maps.font_widths import measure
from crossbearing.export.maps.sheet import Sheet
from crossbearing.export.maps.svg import svg_of
from crossbearing.export.palette import palette_of
from crossbearing.phrases import Say, in_english
from crossbearing.routing.drawing.chart import chart_of
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.pens import margins_for
from crossbearing.routing.drawing.picture import Picture, picture_of
from crossbearing.routing.drawing.scene import scene_of
from crossbearing.routing.drawing.view import View, fit
from crossbearing.routing.journey import Journey
from crossbearing.routing.lens import Lens
from crossbearing.routing.words import arrival_sentence, decision, turn_sentence


def drawn(journey: Journey, sheet: Sheet) -> tuple[Picture, View]:
    """The picture of a journey's map, and the view that shows the whole of it."""
    chart = chart_of(journey.atlas.map)
    margins = margins_for(sheet.width, sheet.height)
    view = fit(chart.sheet, chart.ground, margins, sheet.width, sheet.height)
    scene = scene_of(journey, sheet.lens)
    return picture_of(chart, view, scene, measure, say=sheet.say), view


def colours_of(theme: str) -> MapColours:
    """The colours of a map in one of the bundled themes."""
    palette = palette_of(theme)
    return MapColours.of(palette.colours, palette.dark)


def svg(journey: Journey, sheet: Sheet) -> str:
    """The map as SVG."""
    picture, view = drawn(journey, sheet)
    title = journey.atlas.map.name
    return svg_of(picture, view, colours_of(sheet.theme), title, in_words(journey, sheet.say))


def in_words(journey: Journey, say: Say = in_english) -> str:
    """Everything that a journey's map says: its story, a line a turn, and the end."""
    count = len(journey.turns)
    turns = [turn_sentence(turn, count, say) for turn in journey.turns]
    end = decision(journey, Lens.LEADER, say).sentence if journey.is_stranded else ""
    lines = (journey.atlas.map.story, *turns, end or arrival_sentence(journey, say))
    return "\n".join(line for line in lines if line)
