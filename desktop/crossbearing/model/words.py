"""The fixed words of the model: kinds, sides and grades of evidence."""

from __future__ import annotations

from crossbearing.model.entry import Evidence, Kind, Side
from crossbearing.phrases import Phrase, Sentence


class KindWord(Phrase):
    """Kinds: many entries of one, one within a sentence, and one that stands alone."""

    DISTINCTIONS = "Distinctions"
    TRAITS = "Traits"
    SCENARIOS = "Scenarios"
    MYTHS = "Myths"
    PERSPECTIVES = "Perspectives"
    ONE_DISTINCTION = "distinction"
    ONE_TRAIT = "trait"
    ONE_SCENARIO = "scenario"
    ONE_MYTH = "myth"
    ONE_PERSPECTIVE = "perspective"


class SideWord(Phrase):
    """Sides."""

    LEADER = "Leader"
    MANAGER = "Manager"
    BOTH = "Both"


class EvidenceWord(Phrase):
    """Grades of evidence."""

    ASSERTED = "Asserted"
    STUDIED = "Studied"
    DISPUTED = "Disputed"


class PageWord(Phrase):
    """What a page says that is read as text alone."""

    EVIDENCE = "Evidence: {grade}"
    ASSERTED = "asserted"
    STUDIED = "studied"
    DISPUTED = "disputed"
    SOURCES = "Sources:"


def plural(kind: Kind) -> Phrase:
    """The name of all entries of `kind`."""
    return KindWord[f"{kind.name}S"]


def singular(kind: Kind) -> Phrase:
    """The name of one entry of `kind`, within a sentence."""
    return KindWord[f"ONE_{kind.name}"]


def side_word(side: Side) -> Phrase:
    """The name of `side`."""
    return SideWord[side.name]


def grade_word(grade: Evidence) -> Phrase:
    """The name of `grade`."""
    return EvidenceWord[grade.name]


def evidence_sentence(grade: Evidence) -> Sentence:
    """The evidence of an entry, such as “Evidence: disputed”."""
    return PageWord.EVIDENCE(grade=PageWord[grade.name])
