"""Whether what an entry names exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.view import CORE, View
from crossbearing.library.wording import quoted
from crossbearing.model.entry import AnyEntry, Distinction, Side, Trait


def references(view: View) -> Iterator[Finding]:
    """Themes, sources, entries and claims that entries name and nobody knows."""
    themes = _shared(view, ((theme.pack, theme.id) for theme in view.library.themes))
    sources = _shared(view, ((source.pack, source.id) for source in view.library.sources))
    claims = known_claims(view)
    for entry, placed in view.entries():
        if entry.theme not in themes:
            yield from view.dangling("theme", entry.theme, themes, placed, "theme")
        for index, source in enumerate(entry.sources):
            if source not in sources:
                yield from view.dangling("source", source, sources, placed, "sources", index)
        for index, claim in enumerate(entry.claims):
            if claim not in claims:
                yield from view.dangling("claim", claim, claims, placed, "claims", index)
        yield from _related(view, entry, placed)
        if isinstance(entry, Trait):
            yield from _home(view, entry, placed)
            yield from _counterpart(view, entry, placed)


def known_claims(view: View) -> set[str]:
    """The claims that this pack may carry: its own and those of the bundled one."""
    packs = (pack for pack in view.library.packs if pack.id in (view.name, CORE))
    return {claim.id for pack in packs for claim in pack.claims}


def _shared(view: View, names: Iterable[tuple[str, str]]) -> set[str]:
    """The names that this pack may use: its own and those of the bundled one."""
    return {name for pack, name in names if pack in (view.name, CORE)}


def _related(view: View, entry: AnyEntry, placed: Placed) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, name in enumerate(entry.related):
        yield from view.entry_dangles(name, placed, "related", index)
        if name == entry.id:
            yield placed.finding("the entry is related to itself", "remove it", "related", index)
        elif name in seen:
            yield placed.finding(f"{quoted(name)} is listed twice", "remove one", "related", index)
        seen.add(name)


def _home(view: View, trait: Trait, placed: Placed) -> Iterator[Finding]:
    home = view.library.resolve(trait.distinction, view.name)
    if home is None:
        yield from view.entry_dangles(trait.distinction, placed, "distinction")
    elif not isinstance(home, Distinction):
        words = f"{quoted(trait.distinction)} is no distinction"
        yield placed.finding(words, "name the distinction that it belongs to", "distinction")


def _counterpart(view: View, trait: Trait, placed: Placed) -> Iterator[Finding]:
    if trait.counterpart is None:
        return
    other = view.library.resolve(trait.counterpart, view.name)
    name = quoted(trait.counterpart)
    if trait.side is Side.BOTH:
        words, remedy = "a trait of both sides has no counterpart", "remove it, or choose a side"
    elif other is None:
        yield from view.entry_dangles(trait.counterpart, placed, "counterpart")
        return
    elif not isinstance(other, Trait):
        words, remedy = f"the counterpart {name} is no trait", "name a trait of the other side"
    elif other.side in (trait.side, Side.BOTH):
        words = f"the counterpart {name} is of the side {other.side.value}, as it may not be"
        remedy = "name a trait of the other side"
    else:
        return
    yield placed.finding(words, remedy, "counterpart")
