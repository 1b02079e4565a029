"""The model's fixed words in the interface language."""

from __future__ import annotations

from crossbearing.gui.saying import say
from crossbearing.model import words
from crossbearing.model.entry import Evidence, Kind, Side
from crossbearing.model.page import Label


def label_text(label: Label) -> str:
    """The words of `label`."""
    return say(label)


def kind_plural(kind: Kind) -> str:
    """The name of all entries of `kind`."""
    return say(words.plural(kind))


def kind_name(kind: Kind) -> str:
    """The name of one entry of `kind`, within a sentence."""
    return say(words.singular(kind))


def side_name(side: Side) -> str:
    """The name of `side`."""
    return say(words.side_word(side))


def grade_name(grade: Evidence) -> str:
    """The name of `grade`."""
    return say(words.grade_word(grade))
