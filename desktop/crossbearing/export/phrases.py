"""The program's own words in exports."""

from __future__ import annotations

from crossbearing.phrases import Phrase


class ExportPhrase(Phrase):
    """Titles, headings and labels, apart from those that the window has too."""

    STARS = "Starred entries"
    CHOSEN = "Chosen entries"
    FOUND_WITH = "Found with: {query}"
    LIBRARY = "Library"
    MAPS = "Route maps"
    NO_THEME = "Without a theme"
    WITHOUT = "{map}, without {roads}"
    TO = "{map}, to {place}"
    LEADER_TRAIT = "Leader trait"
    MANAGER_TRAIT = "Manager trait"
    BOTH_TRAIT = "Trait of both"
    SIDE_BY_SIDE = "Side by side"
    TO_DISCUSS = "To discuss"
    MAP = "Route map"
    MINUTE = "{count} minute"
    MINUTES = "{count} minutes"
    SOURCES = "Sources"
    NOTE = "Note"
    CONTENTS = "Contents"
    CONTENTS_ON = "Contents, continued"
    PAGE = "Page {number} of {count}"
    ENTRY = "{count} entry"
    ENTRIES = "{count} entries"
    ONE_MAP = "{count} route map"
    MANY_MAPS = "{count} route maps"
    SOURCE = "{count} source"
    MANY_SOURCES = "{count} sources"
    CHOOSES = "Chooses the destination"
    SHARES = "Shares the specific turns"
    IN_WORDS = "{title}: {length}. The turns follow as text."


class CardPhrase(Phrase):
    """What cards say."""

    SORTING = "Leading, managing, or both?"
    LEADING = "Leading"
    MANAGING = "Managing"
    BOTH = "Both"
    SIDES = "{label}\nLeader: {leader}\nManager: {manager}"
    SIDES_ALONE = "Leader: {leader}\nManager: {manager}"
    HOW = "How"
    YOUR_OWN = "Your own"
    SHEET = "Sheet {number}"
    FRONT_LONG = "{title} · front; print at 100%, turn over the long edge"
    FRONT_SHORT = "{title} · front; print at 100%, turn over the short edge"
    BACK_LONG = "{title} · back; print at 100%, turn over the long edge"
    BACK_SHORT = "{title} · back; print at 100%, turn over the short edge"


class PagePhrase(Phrase):
    """What a web page says that no other export does."""

    SIDES = "Leader and manager"
    WHAT = "What"
    TO_CONTENT = "To the content"
    FILTER = "Filter"
    OF = "{shown} of {count}"


class DeckPhrase(Phrase):
    """What layouts and placeholders of slides are called where they are edited."""

    TITLE = "Title"
    SUMMARY = "Summary"
    TITLE_AND_POINTS = "Title and points"
    POINTS = "Points"
    LEADER_AND_MANAGER = "Leader and manager"
    ROUTE_MAP = "Route map"
    TURNS = "Turns"
    THEME = "Theme"


class WriterPhrase(Phrase):
    """What goes wrong with an export."""

    NO_FORMAT = "“{name}” does not say its format."
    ENDINGS = "Use one of {endings}."
    NO_LAYOUT = "{ending} files have no layout “{layout}”."
    LEAVE_OUT = "Leave --layout out, or write {endings}."
    ONE_ENTRY = "A picture shows one entry, and there are {count}."
    NAME_ONE = "Name one with --entries."
    TOO_LONG = "The entry is too long for a picture."
    WRITE_PDF = "Write a PDF instead."
    STOPPED = "The export was stopped."
    AS_BEFORE = "What was there before is unchanged."
    BUG = "The file could not be made, by a fault of the program ({bug})."
    NO_TALK = "There is no talk “{name}”."
    TALKS = "There are: {names}."
    NO_CHOICE = "“{term}” names nothing that can be chosen."
