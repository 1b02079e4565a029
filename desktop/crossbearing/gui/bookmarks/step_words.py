"""What undo and redo call a change, in the interface language."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from crossbearing.bookmarks.journal import Step, Verb
from crossbearing.bookmarks.journaled_file import Turned
from crossbearing.gui.translatable import noop
from crossbearing.model.address import SCHEME, Address

NameOf = Callable[[Address], str]

# What a translator is given; a test holds these against the verbs themselves.
VERBS = {
    Verb.STAR: noop("Step", "star {}"),
    Verb.UNSTAR: noop("Step", "remove star from {}"),
    Verb.MOVE_STAR: noop("Step", "move star of {}"),
    Verb.NOTE: noop("Step", "note on {}"),
    Verb.DELETE_NOTE: noop("Step", "delete note on {}"),
    Verb.MAKE_TALK: noop("Step", "make talk {}"),
    Verb.DUPLICATE_TALK: noop("Step", "duplicate talk {}"),
    Verb.RENAME_TALK: noop("Step", "rename talk {}"),
    Verb.DESCRIBE_TALK: noop("Step", "describe talk {}"),
    Verb.MOVE_TALK: noop("Step", "move talk {}"),
    Verb.DELETE_TALK: noop("Step", "delete talk {}"),
    Verb.ADD_ITEM: noop("Step", "add {} to {place}"),
    Verb.REMOVE_ITEM: noop("Step", "remove {} from {place}"),
    Verb.MOVE_ITEM: noop("Step", "move {} in {place}"),
    Verb.EDIT_ITEM: noop("Step", "edit {} in {place}"),
    Verb.IMPORT: noop("Step", "import {}"),
    Verb.RESTORE: noop("Step", "restore {}"),
}
_UNDID = noop("Step", "Undid: {what}.")
_REDID = noop("Step", "Did again: {what}.")
_LOST = noop(
    "Step",
    "“{what}” can't be changed back: another program has changed the same thing since. Nothing"
    " was changed.",
)


def step_words(step: Step, name_of: NameOf) -> str:
    """What `step` did, as it follows “Undo”."""
    subject = step.subject
    if subject.startswith(SCHEME):
        with suppress(ValueError):  # a subject that can't be read is shown as it is
            subject = name_of(Address.parse(subject))
    # Part by part, since a name may hold braces of its own.
    parts = _tr(VERBS[step.verb]).split("{place}")
    return step.place.join(part.replace("{}", subject) for part in parts)


def turned_words(turned: Turned, name_of: NameOf, *, undone: bool) -> str:
    """What undo or redo did, in a sentence."""
    sentence = _LOST if not turned.done else _UNDID if undone else _REDID
    return _tr(sentence).replace("{what}", step_words(turned.step, name_of))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Step", text)
