"""The library holds all that it promises, and nothing in it hangs loose."""

from __future__ import annotations

from collections import Counter

import pytest

from crossbearing.model.entry import Distinction, Evidence, Form, Kind, Perspective, Side, Trait
from crossbearing.model.library import Contents, Library
from tests.content.texts import place_of

_LEAST = {
    Kind.DISTINCTION: 60,
    Kind.TRAIT: 127,
    Kind.SCENARIO: 17,
    Kind.MYTH: 18,
    Kind.PERSPECTIVE: 61,
}
_LEAST_FORMS = {
    Form.VIEW: 6,
    Form.CRITIQUE: 18,
    Form.ANALOGY: 5,
    Form.MILESTONE: 17,
    Form.FIGURE: 15,
}


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_its_number(library: Library, kind: Kind) -> None:
    assert len(library.of_kind(kind)) >= _LEAST[kind]


@pytest.mark.parametrize("form", Form)
def test_each_form_of_perspective_has_its_number(contents: Contents, form: Form) -> None:
    forms = Counter(one.form for one in contents.entries if isinstance(one, Perspective))
    assert forms[form] >= _LEAST_FORMS[form]


def test_there_are_eight_themes(contents: Contents) -> None:
    assert len(contents.themes) == 8


def test_no_name_stands_twice_in_a_kind(contents: Contents) -> None:
    names = Counter((type(one).__name__, one.name.casefold()) for one in contents.entries)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_source_is_used(contents: Contents) -> None:
    used = {source for entry in contents.entries for source in entry.sources}
    unused = [
        f"{place_of(source.id)}: no entry uses the source “{source.id}”; use it or remove it"
        for source in contents.sources
        if source.id not in used
    ]
    assert unused == []


def test_every_distinction_is_reached_from_a_trait(contents: Contents) -> None:
    reached = {one.distinction for one in contents.entries if isinstance(one, Trait)}
    alone = [
        f"{place_of(one.id)}: no trait belongs to the distinction “{one.id}”"
        for one in contents.entries
        if isinstance(one, Distinction) and one.id not in reached
    ]
    assert alone == []


def test_counterparts_stand_on_the_other_side(library: Library) -> None:
    other = {Side.LEADER: Side.MANAGER, Side.MANAGER: Side.LEADER}
    wrong = []
    for trait in library.of_kind(Kind.TRAIT):
        assert isinstance(trait, Trait)
        if trait.counterpart is None:
            continue
        counterpart = library.resolve(trait.counterpart, trait.pack)
        if not isinstance(counterpart, Trait) or other.get(trait.side) is not counterpart.side:
            wrong.append(f"{place_of(trait.id)}: “{trait.counterpart}” is not of the other side")
    assert wrong == []


def test_evidence_names_whose_it_is(contents: Contents) -> None:
    """Grounds name somebody: for studied who studied it, for disputed two who disagree."""
    needed = {Evidence.ASSERTED: 0, Evidence.STUDIED: 1, Evidence.DISPUTED: 2}
    names = {source.short.split()[0] for source in contents.sources} | {"Google"}
    names |= {author.split(",")[0] for source in contents.sources for author in source.authors}
    nobody = [
        f"{place_of(one.id)}: “grounds” name too few of those on whom “{one.evidence.value}” rests"
        for one in contents.entries
        if sum(name in one.grounds for name in names) < needed[one.evidence]
    ]
    assert nobody == []


def test_what_is_partly_verified_says_so(contents: Contents) -> None:
    silent = [
        f"{place_of(source.id)}: say in “unsure” what was not verified"
        for source in contents.sources
        if (source.confidence.value == "partly") != bool(source.unsure)
    ]
    assert silent == []
