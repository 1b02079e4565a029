"""Whether every claim of a pack's founding text is taken up somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.ids import repeated_claims
from crossbearing.library.integrity.references import known_claims
from crossbearing.library.integrity.view import View
from crossbearing.library.wording import quoted
from crossbearing.model.library import Claim, Pack
from crossbearing.model.talk import Talk

# The claim that leading and managing are two kinds of work is carried by the two columns.
STRUCTURE = "structure"


def claims(view: View) -> Iterator[Finding]:
    """Claims that no entry and no talk carries, and claims of talks that nobody knows."""
    known = known_claims(view)
    carried: set[str] = {claim for entry, _ in view.entries() for claim in entry.claims}
    for talk, placed in view.held(Talk):
        carried.update(talk.claims)
        for index, name in enumerate(talk.claims):
            if name not in known:
                yield from view.dangling("claim", name, known, placed, "claims", index)
    for pack, placed in view.held(Pack):
        yield from repeated_claims(pack, placed)
        for index, claim in enumerate(pack.claims):
            yield from _carried(claim, carried | view.lost, placed, index)


def _carried(claim: Claim, carried: set[str], placed: Placed, index: int) -> Iterator[Finding]:
    if claim.carried_by not in ("", STRUCTURE):
        words = f"{quoted(claim.carried_by)} can't stand as “carried_by”"
        remedy = f"write “{STRUCTURE}”, or name the claim in an entry's “claims”"
        yield placed.finding(words, remedy, "claims", index, "carried_by")
    elif not claim.carried_by and claim.id not in carried:
        words = f"no entry and no talk carries the claim {quoted(claim.id)}"
        remedy = "name it in the “claims” of one that does"
        yield placed.finding(words, remedy, "claims", index, "id")
