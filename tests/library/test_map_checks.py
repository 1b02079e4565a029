"""What keeps a route map from being drawn or travelled is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.library.load import load_pack
from tests.library.packs import SOUND, changed, told, write_pack

TOWN = "routes/town.yaml"
QUAY = SOUND[TOWN][SOUND[TOWN].index("  - id: quay") : SOUND[TOWN].index("destinations")]
GOALS = SOUND[TOWN][SOUND[TOWN].index("destinations") :]
START_ROAD = "    from: gate\n    to: market\n"

BROKEN = [
    ("start: gate", "start: gat", "5:8: there is no place “gat”; did you mean “gate”?"),
    ("    to: harbour\n", "    to: harbor\n",
     "20:9: there is no place “harbor”; did you mean “harbour”?"),
    ("    from: market\n", "    from: moon\n",
     "19:11: there is no place “moon”; add the place, or name another"),
    ("place: harbour", "place: harbor", "25:12: there is no place “harbor”"),
    (START_ROAD, "    from: gate\n    to: gate\n",
     "13:9: the road “high-street” leads from a place to itself; name another place in “to”"),
    ("at: [50, 50]", "at: [0, 0.0]",
     "8:36: the places “gate” and “market” lie on one spot; move one of them"),
    ("id: market", "id: gate", "8:10: the place “gate” is listed twice; rename or remove one"),
    ("id: quay", "id: high-street", "18:9: the road “high-street” is listed twice"),
    (GOALS, "destinations: []\n", "24:1: the map has no destination; add at least one"),
    ("size: [100, 100]", "size: [100, 0]", "4:13: the map has no height; write more than 0"),
    ("size: [100, 100]", "size: [-1, 100]", "4:8: the map has no width; write more than 0"),
]  # fmt: skip
UNTRAVELLED = [
    (QUAY, "", "19:12: no route leads from the start to the destination “harbour”; add a road"),
    ("    name: Quay\n", "    name: Quay\n    one_way: true\n", ""),
    ("    from: market\n    to: harbour\n",
     "    from: harbour\n    to: market\n    one_way: true\n",
     "26:12: no route leads from the start to the destination “harbour”"),
    ("place: harbour", "place: gate", "25:12: the destination “gate” is where the map starts"),
    ("roads:", "  - {id: isle, name: Isle, at: [1, 1]}\nroads:",
     "10:10: the place “isle” is an island; no road joins it to the start"),
    ("at: [100, 90]", "at: [101, 90]",
     "9:38: the place “harbour” lies outside the map, 100 by 100; move it, or enlarge “size”"),
    (GOALS, GOALS + GOALS.removeprefix("destinations:\n"),
     "30:12: the destination “harbour” is listed twice"),
    ("entries: [direction]", "entries: [direction, directon]",
     "17:26: there is no entry “directon”; did you mean “direction”?"),
    ("entries: [horizon]", "entries: [horizons]",
     "29:15: there is no entry “horizons”; did you mean “horizon”?"),
]  # fmt: skip


def _told(pack: Path) -> list[str]:
    return [problem for problem in told(pack) if problem.startswith(TOWN)]


@pytest.mark.parametrize(("old", "new", "problem"), BROKEN)
def test_a_map_that_cannot_be_drawn_is_left_out(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, (old, new)))
    assert any(one.startswith(f"{TOWN}:{problem}") for one in _told(pack)), _told(pack)
    assert load_pack(pack).contents.maps == ()


@pytest.mark.parametrize(("old", "new", "problem"), UNTRAVELLED)
def test_a_map_that_cannot_be_travelled_is_kept(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, (old, new)))
    assert any(one.startswith(f"{TOWN}:{problem}") for one in _told(pack)) == bool(problem)
    assert len(load_pack(pack).contents.maps) == 1


def test_all_faults_of_a_map_are_told_at_once(tmp_path: Path) -> None:
    swaps = [BROKEN[0][:2], BROKEN[2][:2], BROKEN[4][:2], BROKEN[7][:2]]
    pack = write_pack(tmp_path, SOUND | changed(TOWN, *swaps))
    assert [problem.split(":")[1] for problem in _told(pack)] == ["5", "13", "18", "19"]


def test_an_untravelled_road_may_be_ridden_back(tmp_path: Path) -> None:
    turned = changed(
        TOWN, ("    from: market\n    to: harbour\n", "    from: harbour\n    to: market\n")
    )
    assert told(write_pack(tmp_path, SOUND | turned)) == []
