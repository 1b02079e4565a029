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
def test_the_sound_part_of_a_broken_map_is_kept(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, (old, new)))
    assert any(one.startswith(f"{TOWN}:{problem}") for one in _told(pack)), _told(pack)
    kept = load_pack(pack).contents.maps
    # Only a map without width or height can't be drawn at all.
    assert len(kept) == ("size" not in old)
    for chart in kept:
        places = {place.id for place in chart.places}
        assert len(places) == len(chart.places)
        assert all({road.start, road.end} <= places for road in chart.roads)
        assert all(road.start != road.end for road in chart.roads)
        assert all(goal.place in places for goal in chart.destinations)


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
    assert [problem.split(":")[1] for problem in _told(pack)] == ["5", "8", "13", "18", "19"]


ISLE = "  - {id: isle, name: Isle, at: [1, 1]}\nroads:"
LONELY = "10:10: the place “isle” is an island; no road joins it to the start"


@pytest.mark.parametrize(("old", "new", "problem"), BROKEN)
def test_an_island_is_told_beside_every_other_fault(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, (old, new), ("roads:", ISLE)))
    line, rest = problem.split(":", 1)
    moved = f"{int(line) + (int(line) > 9)}:{rest}"
    for one in (LONELY, moved):
        assert any(line.startswith(f"{TOWN}:{one}") for line in _told(pack)), _told(pack)


@pytest.mark.parametrize(
    "swap",
    [
        ("start: gate", "start: gat"),
        ("start: gate\n", ""),
        ("    to: harbour\n", "    to: harbor\n"),
        ("    from: market\n", "    from: moon\n"),
        (START_ROAD, "    from: gate\n    to: gate\n"),
    ],
)
def test_what_another_fault_cuts_off_is_not_called_an_island(
    tmp_path: Path, swap: tuple[str, str]
) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, swap))
    assert not any("island" in one or "no route" in one for one in _told(pack))


def test_an_untravelled_road_may_be_ridden_back(tmp_path: Path) -> None:
    turned = changed(
        TOWN, ("    from: market\n    to: harbour\n", "    from: harbour\n    to: market\n")
    )
    assert told(write_pack(tmp_path, SOUND | turned)) == []


def test_a_road_of_the_wrong_shape_costs_only_itself(tmp_path: Path) -> None:
    crooked = QUAY.replace("weeks: 1.5", "weeks: 0").replace("id: quay", "id: crooked")
    astray = QUAY.replace("to: harbour", "to: moon").replace("id: quay", "id: astray")
    swap = (QUAY, crooked + QUAY + astray)
    pack = write_pack(tmp_path, SOUND | changed(TOWN, swap))
    assert [problem.split(";")[0] for problem in _told(pack)] == [
        f"{TOWN}:22:12: “weeks” is 0, out of bounds",
        f"{TOWN}:32:9: there is no place “moon”",
    ]
    (chart,) = load_pack(pack).contents.maps
    assert [road.id for road in chart.roads] == ["high-street", "quay"]


@pytest.mark.parametrize("weeks", ["0", "-2", "soon"])
def test_weeks_must_pass(tmp_path: Path, weeks: str) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, ("weeks: 1.5", f"weeks: {weeks}")))
    assert any(problem.startswith(f"{TOWN}:22:12: “weeks”") for problem in _told(pack))
    (chart,) = load_pack(pack).contents.maps
    assert [road.id for road in chart.roads] == ["high-street"]


def test_a_map_without_a_start_is_told_and_kept(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, ("start: gate\n", "")))
    (problem,) = [one for one in _told(pack) if "start" in one and "missing" in one]
    assert problem.startswith(f"{TOWN}:1:1: “start” is missing")
    (chart,) = load_pack(pack).contents.maps
    assert chart.start == ""


def test_a_map_whose_name_is_missing_is_left_out(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, SOUND | changed(TOWN, ("name: The town\n", "")))
    assert load_pack(pack).contents.maps == ()
