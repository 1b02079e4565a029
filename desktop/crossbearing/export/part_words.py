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
from crossbearing.export.phrases import ExportPhrase
from crossbearing.model.entry import Trait
from crossbearing.model.page import Page
from crossbearing.model.words import singular
from crossbearing.phrases import Say


def over(part: AnyPart) -> str:
    """What stands above the title of `part`: the theme and the kind of an entry, else its kind."""
    say = part.tongue.say
    match part:
        case PagePart():
            return " · ".join(word for word in (part.page.theme, kind_word(part.page, say)) if word)
        case ComparisonPart():
            return say(ExportPhrase.SIDE_BY_SIDE)
        case DiscussionPart():
            return say(ExportPhrase.TO_DISCUSS)
        case MapPart():
            return say(ExportPhrase.MAP)
        case PointsPart():
            return ""


def kind_word(page: Page, say: Say) -> str:
    """The kind of an entry in a word or two; of a trait with its side."""
    if isinstance(page.entry, Trait):
        return say(ExportPhrase[f"{page.entry.side.name}_TRAIT"])
    word = say(singular(page.kind))
    return word[:1].upper() + word[1:]
