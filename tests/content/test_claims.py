"""Every claim of the founding text is carried, and by what it should be carried by."""

from __future__ import annotations

from crossbearing.model.entry import Kind, kind_of
from crossbearing.model.library import Contents

_BY_TALKS = {"S53": "Five main differences", "S54": "Three key differences"}


def test_each_claim_is_carried_by_an_entry_unless_the_rules_say_otherwise(
    contents: Contents,
) -> None:
    carried = {claim for entry in contents.entries for claim in entry.claims}
    expected = {f"S{number:02}" for number in range(1, 57)} - {*_BY_TALKS, "S56"}
    assert sorted(expected - carried) == []


def test_the_forms_of_telling_are_carried_by_their_talks(contents: Contents) -> None:
    carried = {claim: talk.name for talk in contents.talks for claim in talk.claims}
    assert {claim: carried.get(claim) for claim in _BY_TALKS} == _BY_TALKS


def test_that_none_should_be_crowned_is_carried_by_a_myth(contents: Contents) -> None:
    kinds = {kind_of(entry) for entry in contents.entries if "S55" in entry.claims}
    assert Kind.MYTH in kinds


def test_the_structure_itself_carries_the_last(contents: Contents) -> None:
    (pack,) = contents.packs
    assert [one.id for one in pack.claims if one.carried_by == "structure"] == ["S56"]
    assert not any("S56" in entry.claims for entry in contents.entries)


def test_a_doubted_claim_says_so(contents: Contents) -> None:
    """Claims that research doubts stand with that doubt, and never as simply supported."""
    (pack,) = contents.packs
    standing = {claim.id: claim.standing for claim in pack.claims}
    doubted = ("S01", "S14", "S16", "S17", "S19", "S42", "S43", "S46", "S50")
    words = ("One-sided", "Too simple", "isputed")
    assert [one for one in doubted if not any(word in standing[one] for word in words)] == []
