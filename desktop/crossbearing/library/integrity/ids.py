"""Whether ids stand for one thing each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.wording import quoted
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Pack


def without_repeats(placed: Sequence[Placed]) -> tuple[tuple[Placed, ...], tuple[Finding, ...]]:
    """The first value of each id, and what is wrong with the others.

    All kinds of entry share one set of ids, since an address does not name the kind.
    """
    kept: dict[tuple[str, str], Placed] = {}
    findings: list[Finding] = []
    for one in placed:
        noun = "entry" if isinstance(one.value, AnyEntry) else one.file.shape.noun
        first = kept.setdefault((noun, one.value.id), one)
        if first is not one:
            words = f"the id {quoted(one.value.id)} is already taken in {_seen_from(one, first)}"
            remedy = f"give each {noun} an id of its own"
            findings.append(one.finding(words, remedy, "id"))
    return tuple(kept.values()), tuple(findings)


def _seen_from(one: Placed, first: Placed) -> str:
    folder, name = first.file.shape.folder, first.file.path.name
    there = f"{folder}/{name}" if folder else name
    return "this file" if one.file == first.file else there


def repeated_claims(pack: Pack, placed: Placed) -> Iterator[Finding]:
    """Claims of a pack that share an id."""
    seen: set[str] = set()
    for index, claim in enumerate(pack.claims):
        if claim.id in seen:
            words = f"the claim {quoted(claim.id)} is listed twice"
            yield placed.finding(words, "remove one of the two", "claims", index, "id")
        seen.add(claim.id)


def taken_aliases(placed: Sequence[Placed]) -> Iterator[Finding]:
    """Former ids of entries that now mean another entry."""
    entries = [(one.value, one) for one in placed if isinstance(one.value, AnyEntry)]
    owners = {entry.id: entry.id for entry, _ in entries}
    for entry, one in entries:
        for index, alias in enumerate(entry.aliases):
            owner = owners.setdefault(alias, entry.id)
            if owner != entry.id or alias == entry.id:
                words = f"the alias {quoted(alias)} is already taken by {quoted(owner)}"
                yield one.finding(words, "remove it from one of the two", "aliases", index)
