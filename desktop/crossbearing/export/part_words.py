"""The few words above the title of a part."""

from __future__ import annotations

from crossbearing.export.outline import (
    AnyPart,
    ComparisonPart,
    DiscussionPart,
    MapPart,
    PagePart,
    PointsPart,
)
from crossbearing.model.entry import Side, Trait
from crossbearing.model.page import Page

_TRAITS = {
    Side.LEADER: "Leader trait",
    Side.MANAGER: "Manager trait",
    Side.BOTH: "Trait of both",
}


def over(part: AnyPart) -> str:
    """What stands above the title of `part`: the theme and the kind of an entry, else its kind."""
    match part:
        case PagePart():
            return " · ".join(word for word in (part.page.theme, kind_word(part.page)) if word)
        case ComparisonPart():
            return "Side by side"
        case DiscussionPart():
            return "To discuss"
        case MapPart():
            return "Route map"
        case PointsPart():
            return ""


def kind_word(page: Page) -> str:
    """The kind of an entry in a word or two; of a trait with its side."""
    if isinstance(page.entry, Trait):
        return _TRAITS[page.entry.side]
    return page.kind.value.capitalize()
