"""The words that a map speaks in, to be said in any language."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Phrase(StrEnum):
    """A phrase in English, with places for names and numbers."""

    NUMBER = "{whole}.{part}"
    WEEK = "{count} week"
    WEEKS = "{count} weeks"
    TURN = "{count} turn"
    TURNS = "{count} turns"
    IN_WEEK = "week {week}"
    IN_WEEKS = "weeks {first}–{last}"
    SET_OFF = "set off"
    STRAIGHT = "straight on"
    SLIGHT_RIGHT = "slight right"
    RIGHT = "right"
    SHARP_RIGHT = "sharp right"
    U_TURN = "U-turn"
    SHARP_LEFT = "sharp left"
    LEFT = "left"
    SLIGHT_LEFT = "slight left"
    SET_OFF_TO = "set off {heading}"
    NORTH = "north"
    NORTH_EAST = "north-east"
    EAST = "east"
    SOUTH_EAST = "south-east"
    SOUTH = "south"
    SOUTH_WEST = "south-west"
    WEST = "west"
    NORTH_WEST = "north-west"
    NO_ROAD = "No road left"
    NO_DESTINATION = "No destination"
    ALONG = "Turn {number} of {count}: {way} along {road}, {when}. {act}"
    INTO = "Turn {number} of {count}: {way} into {road}, {when}. {act}"
    ACT = "{title}. Owner: {owner}. Check: {check}"
    ARRIVE = "Arrive at {title} after {weeks}. {why}"
    GOAL = "{title}. {why} Horizon: {horizon}; {far}."
    CHOSEN_GOAL = "{title}, chosen. {why} Horizon: {horizon}; {far}."
    AWAY = "{weeks} away"
    NO_ROAD_LEFT = "no road left"
    SAME_TURNS = "the same turns"
    LONGER = "{weeks} longer"
    SHORTER = "{weeks} shorter"
    AS_LONG = "as long as before"
    MORE = "{turns} more"
    FEWER = "{turns} fewer"
    AS_MANY = "as many turns"
    NO_GOAL_YET = "This map has no destination yet."
    NO_START = "This map has no start, so no road leads anywhere yet."
    STRANDED = (
        "No road is left to “{title}”. Now only another destination helps, "
        "and that is the leader’s choice."
    )
    LEADING = "Leading: choose where the trip ends, and say why it is worth it."
    LED = "Leading: the trip now ends at “{title}”, and every turn follows from that."
    MANAGING = "Managing: share the turns that lead to “{title}”."
    BLOCKED_ELSEWHERE = "Managing: {road} is blocked; the turns stay as they were."
    BLOCKED = "Managing: {road} is blocked. Other turns, the same destination."
    OPENED_ELSEWHERE = "Managing: {road} is open again; the turns stay as they were."
    OPENED = "Managing: {road} is open again. Other turns, the same destination."
    ROAD = "{road}: between {start} and {end}, {weeks}. {act}."
    BLOCKED_ROAD = "{road}, blocked: between {start} and {end}, {weeks}. {act}."
    ONE_WAY = "{road}: from {start} to {end}, {weeks}. {act}."
    BLOCKED_ONE_WAY = "{road}, blocked: from {start} to {end}, {weeks}. {act}."
    ENTRIES = "{sentence} Entries: {names}."
    CAPTION_ROAD = "Road"
    CAPTION_ACT = "Act"
    CAPTION_OWNER = "Owner"
    CAPTION_CHECK = "Check"
    CAPTION_WHY = "Why"
    CAPTION_HORIZON = "Horizon"
    CAPTION_TO_OPEN = "To open"
    PRESS_B = "press B"
    ROAD_AND_WEEKS = "{road}, {weeks}"
    ASIDE_ARRIVE = "Arrive · {weeks}"
    ASIDE_BLOCKED = "Blocked"
    NO_ROAD_IS_LEFT = "No road is left to “{title}”"
    NOW_WHAT = "Open a road again, or let the leader choose another destination."


Say = Callable[[Phrase], str]
"""A phrase in some language, with the same places."""


def in_english(phrase: Phrase) -> str:
    """The phrase as it stands."""
    return phrase.value
