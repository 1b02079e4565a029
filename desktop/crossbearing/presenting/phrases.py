"""The program's own words on slides, and what the presenter is told of them."""

from __future__ import annotations

from crossbearing.phrases import Phrase


class SlidePhrase(Phrase):
    """What slides say apart from content."""

    THANKS = "Thank you"
    END = "End"
    THE_END = "The end"
    SOURCES = "Sources"
    SOURCES_FROM = "Sources: {first}"
    NO_SOURCES = "Nothing in this talk cites a source."
    NOT_IN_LIBRARY = "No longer in the library"
    ENTRY_GONE = "This entry is no longer in the library."
    MAP_GONE = "This map is no longer in the library."
    PLACE_GONE = "The destination “{place}” is no longer on this map."


class JourneyPhrase(Phrase):
    """What slides of a map say."""

    THE_DESTINATION = "The destination"
    DESTINATION = "Destination: {title}"
    HORIZON = "Horizon: {horizon}"
    TURN_OF = "Turn {number} of {count} · {when}"
    TURN = "Turn {number}: {title}"
    OWNER = "Owner: {owner}"
    CHECK = "Check: {check}"
    OTHER_DESTINATION = "Another destination"
    ROAD_CLOSES = "A road closes"
    ROAD_OPENS = "A road opens"
