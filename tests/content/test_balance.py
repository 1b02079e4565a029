"""Both sides get nearly the same space, in each kind of text and not only in the sum."""

from __future__ import annotations

from statistics import fmean

import pytest

from crossbearing.model.entry import Distinction, Form, Perspective, Scenario, Side, Trait
from crossbearing.model.library import Contents
from tests.content.texts import place_of

_WITHIN = 0.05


def _differ(leading: list[str], managing: list[str]) -> float:
    """By how much the mean lengths of the two sides differ, as a share of the managing one."""
    one, other = fmean(map(len, leading)), fmean(map(len, managing))
    return abs(one / other - 1)


@pytest.mark.parametrize("part", ["headline", "practice", "asks", "overused"])
def test_distinctions_part_by_part(contents: Contents, part: str) -> None:
    entries = [one for one in contents.entries if isinstance(one, Distinction)]
    leader = [getattr(one.leader, part) for one in entries]
    manager = [getattr(one.manager, part) for one in entries]
    assert _differ(leader, manager) < _WITHIN


@pytest.mark.parametrize("part", ["definition", "practice", "overused"])
def test_traits_part_by_part(contents: Contents, part: str) -> None:
    traits = [one for one in contents.entries if isinstance(one, Trait)]
    leader = [getattr(one, part) for one in traits if one.side is Side.LEADER]
    manager = [getattr(one, part) for one in traits if one.side is Side.MANAGER]
    assert _differ(leader, manager) < _WITHIN


def test_as_many_traits_of_either_side(contents: Contents) -> None:
    sides = [one.side for one in contents.entries if isinstance(one, Trait)]
    leader, manager = sides.count(Side.LEADER), sides.count(Side.MANAGER)
    assert abs(leader / manager - 1) < _WITHIN


def test_the_overuses_of_scenarios(contents: Contents) -> None:
    entries = [one for one in contents.entries if isinstance(one, Scenario)]
    leading = [one.overused_leading for one in entries]
    assert _differ(leading, [one.overused_managing for one in entries]) < _WITHIN


@pytest.mark.parametrize("form", Form)
def test_perspectives_form_by_form(contents: Contents, form: Form) -> None:
    entries = [one for one in contents.entries if isinstance(one, Perspective) and one.form is form]
    assert _differ([one.leading for one in entries], [one.managing for one in entries]) < _WITHIN


def test_no_distinction_is_lopsided(contents: Contents) -> None:
    """Each line of a side is at most half as long again as its opposite."""
    lopsided = [
        f"{place_of(one.id)}: leader.{part} and manager.{part} differ by more than half"
        for one in contents.entries
        if isinstance(one, Distinction)
        for part in ("headline", "practice", "asks", "overused")
        if not 2 / 3 <= len(getattr(one.leader, part)) / len(getattr(one.manager, part)) <= 3 / 2
    ]
    assert lopsided == []
