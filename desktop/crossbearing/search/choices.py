"""The choices that a library offers for each facet, and the words they are typed by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from crossbearing.model.entry import AnyEntry, Evidence, Kind, Side, kind_of, side_of
from crossbearing.model.library import Library
from crossbearing.search.facets import Facet, Filter, facet_of
from crossbearing.search.fold import tokens
from crossbearing.search.query import Term

_SYNONYMS = {
    Side.LEADER: ("leading", "leadership"),
    Side.MANAGER: ("managing", "management"),
    Side.BOTH: ("shared",),
}

Chosen = Mapping[Facet, frozenset[str]]


class Choices:
    """For each facet its choices in the order to show, each with the words that name it.

    Themes and sources that entries name though nothing defines them come last, under their ids.
    """

    def __init__(self, library: Library) -> None:
        themes = dict.fromkeys(entry.theme for entry in library.entries)
        sources = dict.fromkeys(source for entry in library.entries for source in entry.sources)
        self.words: dict[Facet, dict[str, tuple[str, ...]]] = {
            Facet.KIND: {kind: (kind, f"{kind}s") for kind in Kind},
            Facet.SIDE: {side: (side, *_SYNONYMS[side]) for side in Side},
            Facet.THEME: _named(((theme.id, (theme.name,)) for theme in library.themes), themes),
            Facet.EVIDENCE: {grade: (grade,) for grade in Evidence},
            Facet.SOURCE: _named(
                ((source.id, (source.short, *source.authors)) for source in library.sources),
                sources,
            ),
            Facet.STARRED: {Facet.STARRED.value: (Facet.STARRED.value,)},
            Facet.NOTED: {Facet.NOTED.value: (Facet.NOTED.value,)},
        }

    def chosen(self, asked: Filter) -> tuple[Chosen, tuple[Term, ...]]:
        """The choices in force per facet in use, and the typed terms that name no choice.

        A facet that is in use only through unknown terms has an empty set of choices.
        """
        in_force = {facet: asked.chosen(facet) for facet in Facet if asked.chosen(facet)}
        unknown: list[Term] = []
        for term in asked.query.terms:
            facet = facet_of(term)
            if facet is None or not term.value:
                continue
            named = self.named(facet, term.value)
            in_force[facet] = in_force.get(facet, frozenset()) | named
            if not named:
                unknown.append(term)
        return in_force, tuple(dict.fromkeys(unknown))

    def named(self, facet: Facet, value: str) -> frozenset[str]:
        """The choices that a typed value names: one id exactly, or all that its words begin."""
        words = self.words[facet]
        if value.casefold() in words:
            return frozenset((value.casefold(),))
        typed = tokens(value)
        fitting = (choice for choice, names in words.items() if typed and _begin(typed, names))
        return frozenset(fitting)

    def toggled(self, asked: Filter, facet: Facet, choice: str) -> Filter:
        """`asked` with one choice switched, whether it was chosen or typed before."""
        in_force = self.chosen(asked)[0].get(facet, frozenset())
        return asked.choosing(facet, in_force ^ {choice})


def choices_of(entry: AnyEntry) -> Iterator[tuple[Facet, str]]:
    """The choices under which `entry` itself stands; stars and notes are the reader's."""
    yield Facet.KIND, kind_of(entry)
    yield Facet.SIDE, side_of(entry)
    yield Facet.THEME, entry.theme
    yield Facet.EVIDENCE, entry.evidence
    for source in dict.fromkeys(entry.sources):
        yield Facet.SOURCE, source


def _named(
    defined: Iterable[tuple[str, tuple[str, ...]]], used: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    words: dict[str, tuple[str, ...]] = {}
    for choice, names in (*defined, *((choice, ()) for choice in used)):
        spelled = [token for name in (choice, *names) for token in tokens(name)]
        words[choice] = tuple(dict.fromkeys((*words.get(choice, ()), *spelled)))
    return words


def _begin(typed: list[str], names: tuple[str, ...]) -> bool:
    return all(any(name.startswith(part) for name in names) for part in typed)
