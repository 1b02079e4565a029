"""What an index looks things up in, made in short slices."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from crossbearing.model.library import Library
from crossbearing.search.choices import Choices
from crossbearing.search.counts import Masks
from crossbearing.search.gathering import gathered
from crossbearing.search.numbering import Numbering
from crossbearing.search.ordering import Orders
from crossbearing.search.slices import phase
from crossbearing.search.spelling import Spelling
from crossbearing.search.words import Words


class Tables(NamedTuple):
    """Everything that is worked out from a library before the first search."""

    numbering: Numbering
    choices: Choices
    masks: Masks
    orders: Orders
    words: Words
    spelling: Spelling


def tabulating(library: Library) -> Generator[float, None, Tables]:
    """Makes the tables in slices of a few milliseconds, yielding the share done."""
    gathering = yield from phase(0, 0.7, gathered(library))
    numbering = Numbering(library.entries)
    yield from phase(0.7, 0.7, numbering.prepare())
    choices, masks = Choices(library), Masks(library.entries)
    yield from phase(0.7, 0.75, masks.prepare(choices))
    orders = Orders(library, gathering.name_order())
    words = yield from phase(0.75, 0.95, gathering.words())
    spelling = Spelling(words.terms, words.frequency)
    yield from phase(0.95, 1, spelling.prepare())
    return Tables(numbering, choices, masks, orders, words, spelling)
