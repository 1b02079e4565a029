"""What imports and exports say of files, of their lines, and of what becomes of them."""

from __future__ import annotations

from crossbearing.phrases import Phrase


class ExchangePhrase(Phrase):
    """What is wrong with a file."""

    CANT_IMPORT = "“{name}” can't be imported: {why}."
    NOTHING_CHANGED = "Nothing was changed."
    NOTHING_CHANGED_YET = "Nothing was changed. {remedy}"
    NO_FORMAT = "“{name}” does not say in what format to export."
    ENDINGS = "Give it one of the endings {endings}."
    NEITHER = "it is neither JSON nor HTML"
    CHOOSE = "Choose a file in {one} or {other}."
    TOO_LARGE = "it is larger than {size} megabytes"
    TOO_DEEP = "it is nested too deeply"
    NOT_OURS = "it is not JSON as this program writes it ({error})"
    OTHER_FORMAT = "its “format” is not “{format}”"
    NEWER = "it was written by a newer edition (version {version}; this one reads up to {known})"
    INSTALL_NEWER = "Install the newer edition."
    NOT_BOOKMARKS = "it is not a page of bookmarks as browsers write it"
    OPEN_TAG = "it has a tag that does not end"
    TOO_MANY = "it holds {number} {things}, and at most {limit} are taken"
    LINES = "lines of a kind"
    TALKS = "talks"
    ITEMS = "items in one talk"
    BOOKMARKS = "bookmarks"
    FOLDERS = "folders"
    DEPTH = "folders inside each other"


class LinePhrase(Phrase):
    """What lines of a file are called, and why they are not taken."""

    STAR = "star {number}"
    NOTE = "note {number}"
    TALK = "talk {number}"
    ITEM = "talk “{name}”, item {number}"
    NAME = "name of {address}"
    STAR_TWICE = "the file has the star {key} twice"
    NOTE_TWICE = "the file has the note {key} twice"
    TALK_TWICE = "the file has the talk {key} twice"
    EMPTY = "it is empty"
    NO_PACK = "“{name}” is no pack"
    LONG_ADDRESS = "“{text}…” is too long for an address"
    FOREIGN = "{count} other bookmarks"
    NO_ENTRIES = "they do not lead to an entry; addresses of entries begin with {scheme}"
    THIS_STAR_TWICE = "the file has this star twice"
    OTHER_NOTE = "the file has another note on it already"
    FAULT = "{what} {remedy}"


class SheetPhrase(Phrase):
    """What stands in an export that is to be read, apart from names and notes."""

    TITLE = "Stars, notes and talks"
    STARS = "Stars"
    NOTES = "Notes without a star"
    TALKS = "Talks"
    MINUTES = "{minutes} minutes"
    MIN = "{item} ({minutes} min)"


class PlanPhrase(Phrase):
    """Why things in a file are skipped, changed or in conflict."""

    STARRED = "it is starred already"
    TWIN = "it is there already, as “{name}”"
    SAME_NAME = "a talk of that name is there, and bookmarks hold less of it"
    TALK_MINE = "the talk differs here; yours is kept"
    TALK_THEIRS = "the talk differs here; the file's takes its place"
    TALK_BOTH = "the talk differs here; the file's comes as “{name}”"
    IN_YOURS = "its text is in your note already"
    MORE_TEXT = "the file's note is yours with more text"
    NOTES_MINE = "the notes differ; yours is kept"
    NOTES_THEIRS = "the notes differ; the file's takes its place"
    NOTES_LONG = "the notes differ; both are too long for one note, so yours is kept"
    NOTES_BOTH = "the notes differ; both are kept, yours first"
    IMPORTED = "{name} (imported)"
