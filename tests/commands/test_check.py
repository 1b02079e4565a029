"""``crossbearing check`` tells every problem of a pack, and counts what it holds."""

from __future__ import annotations

import json
from pathlib import Path

from tests.commands.conftest import Run
from tests.library.packs import SOUND, changed, sound_pack, write_pack

GUEST = "id: guest\ntitle: A guest\nlanguage: en\nlicence: CC0\nformat: 1\n"
MYTH = """\
- id: first
  name: First
  theme: purpose
  belief: One.
  correction: Two.
  leading: Three.
  managing: Four.
  related: [core/direction]
  sources: [kotter1990]
"""


def test_the_bundled_pack_is_checked_without_a_path(run: Run, core: Path) -> None:
    done = run("check")
    assert done.status == 0
    assert done.lines == [
        f"{core}: 2 distinctions, 3 traits, 2 themes, 1 source, 1 route map, 1 talk, 1 claim",
        "no problems",
    ]
    assert done.err == ""


def test_problems_are_printed_and_the_status_is_one(run: Run, tmp_path: Path) -> None:
    changes = changed(
        "traits/purpose.yaml", ("side: leader", "side: leder"), ("theme: change", "theme: chnage")
    )
    pack = sound_pack(tmp_path / "pack", **changes)
    done = run("check", str(pack))
    assert done.status == 1
    assert done.lines == [
        f"{pack}/traits/purpose.yaml:4:9: “leder” can't stand as “side”; did you mean “leader”?",
        f"{pack}/traits/purpose.yaml:25:10: there is no theme “chnage”; did you mean “change”?",
        f"{pack}: 2 distinctions, 2 traits, 2 themes, 1 source, 1 route map, 1 talk, 1 claim",
        "2 problems",
    ]


def test_a_guest_may_refer_to_the_bundled_pack(run: Run, tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "guest", {"pack.yaml": GUEST, "myths.yaml": MYTH})
    done = run("check", str(pack))
    assert done.lines == [f"{pack}: 1 myth", "no problems"]


def test_an_edition_of_the_bundled_pack_stands_alone(run: Run, tmp_path: Path) -> None:
    files = {"pack.yaml": SOUND["pack.yaml"].split("claims")[0].replace("small", "core")}
    pack = write_pack(tmp_path / "edition", files | {"myths.yaml": MYTH})
    done = run("check", str(pack))
    assert [line.partition("; ")[0] for line in done.lines[:-2]] == [
        f"{pack}/myths.yaml:3:10: there is no theme “purpose”",
        f"{pack}/myths.yaml:8:13: there is no entry “core/direction”",
        f"{pack}/myths.yaml:9:13: there is no source “kotter1990”",
    ]


def test_a_pack_of_nothing_is_told(run: Run, tmp_path: Path) -> None:
    pack = tmp_path / "nothing"
    pack.mkdir()
    done = run("check", str(pack))
    assert done.status == 1
    assert done.lines[-2:] == [f"{pack}: nothing that can be shown", "1 problem"]


def test_a_path_that_is_no_folder_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    done = run("check", str(tmp_path / "none"))
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        f"crossbearing: There is no folder {tmp_path / 'none'}. "
        "Name the folder that holds pack.yaml.\n"
    )


def test_as_json_it_says_the_same(run: Run, tmp_path: Path) -> None:
    pack = sound_pack(tmp_path / "pack", **changed("themes.yaml", ("id: change", "id: purpose")))
    done = run("check", "--json", str(pack))
    assert done.status == 1
    told = json.loads(done.out)
    assert told["counts"]["trait"] == 3
    assert told["problems"] == [
        {
            "file": f"{pack}/themes.yaml",
            "line": 5,
            "column": 7,
            "words": "the id “purpose” is already taken in this file",
            "remedy": "give each theme an id of its own",
        }
    ]


def test_checking_leaves_nothing_behind(run: Run, home: Path) -> None:
    run("check")
    assert not [path for path in home.rglob("*") if path.is_file()]
