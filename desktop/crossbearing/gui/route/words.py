"""What the map says, in the interface language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossbearing.gui.translatable import noop


def say(text: str) -> str:
    """`text`, one of `TEXTS`, in the interface language."""
    return QCoreApplication.translate("Route", text)


# What a translator is given; a test holds these against what the map's words ask for.
TEXTS = (
    noop("Route", "{whole}.{part}"),
    noop("Route", "{number} week"),
    noop("Route", "{number} weeks"),
    noop("Route", "{number} turn"),
    noop("Route", "{number} turns"),
    noop("Route", "week {first}"),
    noop("Route", "weeks {first}–{last}"),
    noop("Route", "Set off {compass}"),
    noop("Route", "No road left"),
    noop("Route", "No destination"),
    noop("Route", "Turn {number} of {count}: {way} along {road}, {when}. {act}"),
    noop("Route", "Turn {number} of {count}: {way} into {road}, {when}. {act}"),
    noop("Route", "{title}. Owner: {owner}. Check: {check}"),
    noop("Route", "Arrive at {title} after {weeks}. {why}"),
    noop("Route", "no road left"),
    noop("Route", "{weeks} away"),
    noop("Route", "{title}{chosen}. {why} Horizon: {horizon}; {far}."),
    noop("Route", ", chosen"),
    noop("Route", "the same turns"),
    noop("Route", "This map has no destination yet."),
    noop("Route", "This map has no start, so no road leads anywhere yet."),
    noop(
        "Route",
        "No road is left to “{title}”. Now only another destination helps, "
        "and that is the leader’s choice.",
    ),
    noop("Route", "{name}{state}: from {start} to {end}, {weeks}. {act}."),
    noop("Route", "{name}{state}: between {start} and {end}, {weeks}. {act}."),
    noop("Route", ", blocked"),
    noop("Route", "Leading: the trip now ends at “{title}”, and every turn follows from that."),
    noop("Route", "Leading: choose where the trip ends, and say why it is worth it."),
    noop("Route", "Managing: share the turns that lead to “{title}”."),
    noop("Route", "blocked"),
    noop("Route", "open again"),
    noop("Route", "Managing: {road} is {state}; the turns stay as they were."),
    noop("Route", "Managing: {road} is {state}. Other turns, the same destination."),
    noop("Route", "as long as before"),
    noop("Route", "{weeks} longer"),
    noop("Route", "{weeks} shorter"),
    noop("Route", "as many turns"),
    noop("Route", "{turns} more"),
    noop("Route", "{turns} fewer"),
    noop("Route", "Road"),
    noop("Route", "Owner"),
    noop("Route", "Check"),
    noop("Route", "Arrive · {weeks}"),
    noop("Route", "Why"),
    noop("Route", "Horizon"),
    noop("Route", "No road is left to “{title}”"),
    noop("Route", "Open a road again, or let the leader choose another destination."),
    noop("Route", "Blocked"),
    noop("Route", "Act"),
    noop("Route", "To open"),
    noop("Route", "press B"),
    noop("Route", "Entries: {names}."),
    noop("Route", "Set off"),
    noop("Route", "set off"),
    noop("Route", "straight on"),
    noop("Route", "slight right"),
    noop("Route", "right"),
    noop("Route", "sharp right"),
    noop("Route", "U-turn"),
    noop("Route", "sharp left"),
    noop("Route", "left"),
    noop("Route", "slight left"),
    noop("Route", "north"),
    noop("Route", "north-east"),
    noop("Route", "east"),
    noop("Route", "south-east"),
    noop("Route", "south"),
    noop("Route", "south-west"),
    noop("Route", "west"),
    noop("Route", "north-west"),
)
