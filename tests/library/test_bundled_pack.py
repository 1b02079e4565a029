"""The bundled pack is flawless, complete, and fair to both sides."""

from __future__ import annotations

from statistics import fmean

import pytest
from msgspec.structs import astuple

from crossbearing import bundled
from crossbearing.library.load import LoadedPack, load_pack
from crossbearing.model.entry import AnyEntry, Distinction, Kind, Side, Trait, kind_of, side_of
from crossbearing.model.library import Library
from crossbearing.model.page import page_of


@pytest.fixture(scope="module")
def core() -> LoadedPack:
    """The bundled pack, read from its files."""
    return load_pack(bundled.content())


def test_it_has_no_problem(core: LoadedPack) -> None:
    assert [str(problem) for problem in core.problems] == []


def test_it_is_the_pack_called_core(core: LoadedPack) -> None:
    assert [pack.id for pack in core.contents.packs] == ["core"]


def _both(entry: AnyEntry) -> tuple[str, str]:
    """What an entry that speaks of both sides says of each."""
    if isinstance(entry, Distinction):
        return "".join(astuple(entry.leader)), "".join(astuple(entry.manager))
    return entry.leading, entry.managing


@pytest.mark.parametrize("kind", Kind)
def test_both_sides_get_the_same_space(core: LoadedPack, kind: Kind) -> None:
    entries = [one for one in core.contents.entries if kind_of(one) is kind]
    pairs = [_both(one) for one in entries if side_of(one) is Side.BOTH]
    leading, managing = (fmean(map(len, texts)) for texts in zip(*pairs, strict=True))
    assert 0.95 < leading / managing < 1.05


def test_traits_of_either_side_get_the_same_space(core: LoadedPack) -> None:
    traits = [one for one in core.contents.entries if isinstance(one, Trait)]
    leading, managing = (
        fmean(
            len(one.definition + one.practice + one.overused) for one in traits if one.side is side
        )
        for side in (Side.LEADER, Side.MANAGER)
    )
    assert 0.95 < leading / managing < 1.05


def test_every_theme_has_distinctions_and_traits_of_each_side(core: LoadedPack) -> None:
    for theme in core.contents.themes:
        here = [entry for entry in core.contents.entries if entry.theme == theme.id]
        assert {Kind.DISTINCTION, Kind.TRAIT} <= {kind_of(entry) for entry in here}
        assert {Side.LEADER, Side.MANAGER} <= {side_of(entry) for entry in here}


def test_every_page_has_two_full_columns(core: LoadedPack) -> None:
    library = Library(core.contents)
    for entry in library.entries:
        page = page_of(entry, library)
        assert page.shared.text, entry.id
        assert all(row.leader and row.manager for row in page.rows), entry.id


def test_every_claim_is_carried(core: LoadedPack) -> None:
    (pack,) = core.contents.packs
    carried = {
        claim for one in (*core.contents.entries, *core.contents.talks) for claim in one.claims
    }
    assert [claim.id for claim in pack.claims] == [f"S{number:02}" for number in range(1, 57)]
    assert {claim.id for claim in pack.claims if not claim.carried_by} <= carried
