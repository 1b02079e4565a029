"""The colour of each kind of label."""

from __future__ import annotations

from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.wording import Tone


def tone_colour(tone: Tone, colours: MapColours) -> str:
    """The colour of a label's line as ``#RRGGBB``."""
    return {
        Tone.GOAL: colours.leader,
        Tone.START: colours.ink,
        Tone.OTHER: colours.quiet,
        Tone.OTHER_GOAL: colours.leader,
        Tone.WHY: colours.ink,
        Tone.WARN: colours.warn,
        Tone.ROAD: colours.label,
        Tone.ROUTE: colours.manager,
        Tone.PLACE: colours.quiet,
    }[tone]
