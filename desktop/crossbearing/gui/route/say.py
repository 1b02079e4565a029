"""The map's phrases in the interface language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossbearing.gui.translatable import noop
from crossbearing.routing.phrases import Phrase

# What a translator is given; a test holds these against the phrases themselves.
PHRASES = (
    noop("RoutePhrase", "{whole}.{part}"),
    noop("RoutePhrase", "{count} week"),
    noop("RoutePhrase", "{count} weeks"),
    noop("RoutePhrase", "{count} turn"),
    noop("RoutePhrase", "{count} turns"),
    noop("RoutePhrase", "week {week}"),
    noop("RoutePhrase", "weeks {first}–{last}"),
    noop("RoutePhrase", "set off"),
    noop("RoutePhrase", "straight on"),
    noop("RoutePhrase", "slight right"),
    noop("RoutePhrase", "right"),
    noop("RoutePhrase", "sharp right"),
    noop("RoutePhrase", "U-turn"),
    noop("RoutePhrase", "sharp left"),
    noop("RoutePhrase", "left"),
    noop("RoutePhrase", "slight left"),
    noop("RoutePhrase", "set off {heading}"),
    noop("RoutePhrase", "north"),
    noop("RoutePhrase", "north-east"),
    noop("RoutePhrase", "east"),
    noop("RoutePhrase", "south-east"),
    noop("RoutePhrase", "south"),
    noop("RoutePhrase", "south-west"),
    noop("RoutePhrase", "west"),
    noop("RoutePhrase", "north-west"),
    noop("RoutePhrase", "No road left"),
    noop("RoutePhrase", "No destination"),
    noop("RoutePhrase", "Turn {number} of {count}: {way} along {road}, {when}. {act}"),
    noop("RoutePhrase", "Turn {number} of {count}: {way} into {road}, {when}. {act}"),
    noop("RoutePhrase", "{title}. Owner: {owner}. Check: {check}"),
    noop("RoutePhrase", "Arrive at {title} after {weeks}. {why}"),
    noop("RoutePhrase", "{title}. {why} Horizon: {horizon}; {far}."),
    noop("RoutePhrase", "{title}, chosen. {why} Horizon: {horizon}; {far}."),
    noop("RoutePhrase", "{weeks} away"),
    noop("RoutePhrase", "no road left"),
    noop("RoutePhrase", "the same turns"),
    noop("RoutePhrase", "{weeks} longer"),
    noop("RoutePhrase", "{weeks} shorter"),
    noop("RoutePhrase", "as long as before"),
    noop("RoutePhrase", "{turns} more"),
    noop("RoutePhrase", "{turns} fewer"),
    noop("RoutePhrase", "as many turns"),
    noop("RoutePhrase", "This map has no destination yet."),
    noop("RoutePhrase", "This map has no start, so no road leads anywhere yet."),
    noop(
        "RoutePhrase",
        "No road is left to “{title}”. Now only another destination helps, "
        "and that is the leader’s choice.",
    ),
    noop("RoutePhrase", "Leading: choose where the trip ends, and say why it is worth it."),
    noop(
        "RoutePhrase",
        "Leading: the trip now ends at “{title}”, and every turn follows from that.",
    ),
    noop("RoutePhrase", "Managing: share the turns that lead to “{title}”."),
    noop("RoutePhrase", "Managing: {road} is blocked; the turns stay as they were."),
    noop("RoutePhrase", "Managing: {road} is blocked. Other turns, the same destination."),
    noop("RoutePhrase", "Managing: {road} is open again; the turns stay as they were."),
    noop("RoutePhrase", "Managing: {road} is open again. Other turns, the same destination."),
    noop("RoutePhrase", "{road}: between {start} and {end}, {weeks}. {act}."),
    noop("RoutePhrase", "{road}, blocked: between {start} and {end}, {weeks}. {act}."),
    noop("RoutePhrase", "{road}: from {start} to {end}, {weeks}. {act}."),
    noop("RoutePhrase", "{road}, blocked: from {start} to {end}, {weeks}. {act}."),
    noop("RoutePhrase", "{sentence} Entries: {names}."),
    noop("RoutePhrase", "Road"),
    noop("RoutePhrase", "Act"),
    noop("RoutePhrase", "Owner"),
    noop("RoutePhrase", "Check"),
    noop("RoutePhrase", "Why"),
    noop("RoutePhrase", "Horizon"),
    noop("RoutePhrase", "To open"),
    noop("RoutePhrase", "press B"),
    noop("RoutePhrase", "{road}, {weeks}"),
    noop("RoutePhrase", "Arrive · {weeks}"),
    noop("RoutePhrase", "Blocked"),
    noop("RoutePhrase", "No road is left to “{title}”"),
    noop("RoutePhrase", "Open a road again, or let the leader choose another destination."),
)


def say(phrase: Phrase) -> str:
    """The phrase in the interface language."""
    return QCoreApplication.translate("RoutePhrase", phrase.value)
