"""A library finds what its contents hold, across packs and through former ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.library.load import load_library
from crossbearing.model.address import Address, EntryId, PackId, SourceId, ThemeId
from crossbearing.model.entry import KIND_TYPES, Kind, Side, kind_of, side_of
from crossbearing.model.library import Contents, Library
from tests.library.packs import changed, sound_pack, write_pack

CORE, GUEST = PackId("core"), PackId("guest")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The sound pack as the bundled one, and a guest with a theme, a source and an entry."""
    former = ("  claims: [S01]\n", "  claims: [S01]\n  aliases: [course]\n")
    changes = changed("distinctions/purpose.yaml", former)
    core = sound_pack(
        tmp_path / "core", **changes, **changed("pack.yaml", ("id: small", "id: core"))
    )
    guest = write_pack(tmp_path / "guest", {
        "pack.yaml": "{id: guest, title: G, language: en, licence: CC0, format: 1}",
        "themes.yaml": "- {id: purpose, name: My purpose, summary: Mine.}",
        "sources.yaml": "- {id: me, short: Me, authors: [], year: 1, title: T, contributes: C}",
        "myths.yaml": "- {id: direction, name: D, theme: purpose, belief: B, correction: C, "
        "leading: L, managing: M, sources: [me, kotter1990], related: [core/direction]}",
    })  # fmt: skip
    loaded = load_library([core, guest])
    assert loaded.problems == ()
    return loaded.library


def test_an_entry_is_found_by_address(library: Library) -> None:
    kinds = [library.entry(Address(pack, EntryId("direction"))) for pack in (CORE, GUEST)]
    assert [kind_of(entry) for entry in kinds if entry] == [Kind.DISTINCTION, Kind.MYTH]
    assert library.entry(Address.parse("core/nothing")) is None
    assert library.entry(Address.parse("nowhere/direction")) is None


def test_a_former_id_leads_to_the_entry(library: Library) -> None:
    assert library.entry(Address.parse("core/course")) is library.entry(
        Address.parse("core/direction")
    )


def test_references_resolve_in_their_own_pack_first(library: Library) -> None:
    own, other = library.resolve("direction", GUEST), library.resolve("core/direction", GUEST)
    assert own is not None
    assert other is not None
    assert (own.pack, other.pack) == ("guest", "core")
    names = ["core/horizon", "nothing", "direction", "core/nothing"]
    assert [str(entry.address) for entry in library.resolve_all(names, GUEST)] == [
        "crossbearing://core/horizon",
        "crossbearing://guest/direction",
    ]


def test_a_guest_uses_its_own_theme_before_the_bundled_one(library: Library) -> None:
    def name(theme: str, pack: PackId) -> str | None:
        found = library.theme(ThemeId(theme), pack)
        return found.name if found else None

    assert name("purpose", GUEST) == "My purpose"
    assert name("purpose", CORE) == "Purpose"
    assert name("change", GUEST) == "Change"
    assert name("nothing", GUEST) is None


def test_a_guest_may_cite_the_bundled_sources(library: Library) -> None:
    entry = library.resolve("direction", GUEST)
    assert entry is not None
    assert [source.short for source in library.sources_of(entry)] == ["Me", "Kotter 1990"]
    assert library.source(SourceId("me"), CORE) is None


def test_kinds_are_complete_and_in_order(library: Library) -> None:
    assert [entry.id for entry in library.of_kind(Kind.TRAIT)] == [
        "foresight",
        "planning",
        "listening",
    ]
    assert library.of_kind(Kind.SCENARIO) == ()
    assert sum((library.of_kind(kind) for kind in Kind), ()) == library.entries
    assert set(KIND_TYPES) == set(Kind)


def test_only_traits_have_one_side(library: Library) -> None:
    sides = [side_of(entry) for entry in library.entries]
    assert sides == [Side.BOTH, Side.BOTH, Side.LEADER, Side.MANAGER, Side.BOTH, Side.BOTH]


def test_an_empty_library_has_nothing() -> None:
    library = Library(Contents())
    assert library.entries == ()
    assert library.entry(Address.parse("core/direction")) is None


def test_maps_and_talks_answer_by_id(library: Library) -> None:
    (town,), (short,) = library.maps, library.talks
    assert town.map_id == "town"
    road, goal = town.roads[1], town.destinations[0]
    assert town.road(road.id) is road  # type: ignore[arg-type]
    assert town.destination(goal.place) is goal
    assert town.road("none") is town.destination("none") is None  # type: ignore[arg-type]
    assert (short.talk_id, short.minutes) == ("short", 6)
