"""Whether both sides are there, and whether an entry says on what it stands."""

from __future__ import annotations

from collections.abc import Iterator

from crossbearing.library.decode import Placed
from crossbearing.library.finding import Finding
from crossbearing.library.integrity.view import View
from crossbearing.model.entry import (
    AnyEntry,
    Evidence,
    Form,
    Perspective,
    Scenario,
    Side,
    Trait,
)

# What a perspective of some forms is not honest or not readable without.
_NEEDED = {
    Form.ANALOGY: ("limit", "say where the analogy breaks"),
    Form.MILESTONE: ("year", "say when it happened"),
    Form.FIGURE: ("measures", "say what the figure measures and what it does not"),
}


def sides(view: View) -> Iterator[Finding]:
    """Entries in which a side is missing, or the ground that they stand on."""
    for entry, placed in view.entries():
        yield from _grounds(entry, placed)
        match entry:
            case Trait():
                yield from _trait(entry, placed)
            case Scenario():
                yield from _scenario(entry, placed)
            case Perspective():
                yield from _perspective(entry, placed)
            case _:
                pass


def _grounds(entry: AnyEntry, placed: Placed) -> Iterator[Finding]:
    if entry.evidence is not Evidence.ASSERTED and not entry.grounds:
        who = ", and who disagrees" if entry.evidence is Evidence.DISPUTED else ""
        words = f"the evidence is {entry.evidence.value}, but “grounds” is missing"
        yield placed.finding(words, f"say in “grounds” why{who}", "evidence")
    if not entry.sources and not entry.own_judgement:
        remedy = "name its “sources”, or write “own_judgement: true”"
        yield placed.finding("the entry does not say on what it rests", remedy)
    if entry.sources and entry.own_judgement:
        words = "the entry has sources and is the library's own judgement"
        yield placed.finding(words, "remove one of the two", "own_judgement", at_key=True)


def _trait(trait: Trait, placed: Placed) -> Iterator[Finding]:
    for key, text in (("leading", trait.leading), ("managing", trait.managing)):
        if trait.side is Side.BOTH and not text:
            words = f"a trait of both sides needs “{key}”"
            yield placed.finding(words, f"say what it looks like when {key}", "side")
        if trait.side is not Side.BOTH and text:
            words = f"“{key}” is only for traits of both sides"
            yield placed.finding(words, "remove it, or write “side: both”", key, at_key=True)


def _scenario(scenario: Scenario, placed: Placed) -> Iterator[Finding]:
    if bool(scenario.overused_leading) != bool(scenario.overused_managing):
        here, there = "overused_leading", "overused_managing"
        if scenario.overused_managing:
            here, there = there, here
        words = f"“{here}” stands here without “{there}”"
        yield placed.finding(words, "give both sides or neither", here, at_key=True)


def _perspective(perspective: Perspective, placed: Placed) -> Iterator[Finding]:
    key, remedy = _NEEDED.get(perspective.form, ("", ""))
    if key and not getattr(perspective, key):
        words = f"the form is {perspective.form.value}, but “{key}” is missing"
        yield placed.finding(words, remedy, "form")
