"""The model's fixed words in the interface language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossbearing.gui.translatable import noop
from crossbearing.model.entry import Evidence, Kind, Side
from crossbearing.model.page import Label

# What a translator is given; a test holds these against the labels themselves.
LABELS = (
    noop("Label", "Leader"),
    noop("Label", "Manager"),
    noop("Label", "In a line"),
    noop("Label", "Meaning"),
    noop("Label", "In practice"),
    noop("Label", "Asks"),
    noop("Label", "Overused"),
    noop("Label", "Looks like"),
    noop("Label", "Contributes"),
    noop("Label", "Fair word"),
    noop("Label", "Says"),
    noop("Label", "Means"),
    noop("Label", "Both"),
    noop("Label", "The question that joins them"),
    noop("Label", "In truth"),
    noop("Label", "Where it blurs"),
    noop("Label", "Where it breaks"),
    noop("Label", "Voices"),
    noop("Label", "What it measures"),
    noop("Label", "To discuss"),
    noop("Label", "View"),
    noop("Label", "Critique"),
    noop("Label", "Analogy"),
    noop("Label", "Milestone"),
    noop("Label", "Figure"),
)
KINDS = {
    Kind.DISTINCTION: noop("Kind", "Distinctions"),
    Kind.TRAIT: noop("Kind", "Traits"),
    Kind.SCENARIO: noop("Kind", "Scenarios"),
    Kind.MYTH: noop("Kind", "Myths"),
    Kind.PERSPECTIVE: noop("Kind", "Perspectives"),
}
KIND_NAMES = {
    Kind.DISTINCTION: noop("Kind", "distinction"),
    Kind.TRAIT: noop("Kind", "trait"),
    Kind.SCENARIO: noop("Kind", "scenario"),
    Kind.MYTH: noop("Kind", "myth"),
    Kind.PERSPECTIVE: noop("Kind", "perspective"),
}
SIDES = {
    Side.LEADER: noop("Side", "Leader"),
    Side.MANAGER: noop("Side", "Manager"),
    Side.BOTH: noop("Side", "Both"),
}
GRADES = {
    Evidence.ASSERTED: noop("Evidence", "Asserted"),
    Evidence.STUDIED: noop("Evidence", "Studied"),
    Evidence.DISPUTED: noop("Evidence", "Disputed"),
}


def label_text(label: Label) -> str:
    """The words of `label`."""
    return QCoreApplication.translate("Label", label.value)


def kind_plural(kind: Kind) -> str:
    """The name of all entries of `kind`."""
    return QCoreApplication.translate("Kind", KINDS[kind])


def kind_name(kind: Kind) -> str:
    """The name of one entry of `kind`, within a sentence."""
    return QCoreApplication.translate("Kind", KIND_NAMES[kind])


def side_name(side: Side) -> str:
    """The name of `side`."""
    return QCoreApplication.translate("Side", SIDES[side])


def grade_name(grade: Evidence) -> str:
    """The name of `grade`."""
    return QCoreApplication.translate("Evidence", GRADES[grade])
