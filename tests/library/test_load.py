"""Packs become one library; whatever is wrong with one, the others and its sound rest stay."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from crossbearing.library.load import load_library, load_pack
from crossbearing.library.parser import PureParser, new_parser
from crossbearing.model.address import Address, PackId
from crossbearing.model.entry import Kind
from tests.library.packs import SOUND, changed, sound_pack, told, write_pack


def core_pack(folder: Path) -> Path:
    """The sound pack under the name of the bundled one."""
    return sound_pack(folder, **changed("pack.yaml", ("id: small", "id: core")))


GUEST = {
    "pack.yaml": "id: guest\ntitle: A guest\nlanguage: en\nlicence: CC0\nformat: 1\n",
    "themes.yaml": "- {id: own, name: Own, summary: Mine.}\n",
    "myths.yaml": """\
- id: first
  name: First
  theme: own
  belief: One.
  correction: Two.
  leading: Three.
  managing: Four.
  related: [core/direction]
  sources: [kotter1990]
- id: second
  name: Second
  theme: purpose
  belief: One.
  correction: Two.
  leading: Three.
  managing: Four.
  claims: [S01]
  own_judgement: true
""",
}


def test_packs_are_joined_in_library_order(tmp_path: Path) -> None:
    myth = GUEST["myths.yaml"].split("- id: second")[0]
    core = write_pack(core_pack(tmp_path / "core"), {
        "myths.yaml": myth.replace("theme: own", "theme: change").replace("core/", ""),
    })  # fmt: skip
    guest = write_pack(tmp_path / "guest", GUEST)
    loaded = load_library([core, guest])
    assert loaded.problems == ()
    library = loaded.library
    assert [pack.id for pack in library.packs] == ["core", "guest"]
    assert [str(entry.address) for entry in library.of_kind(Kind.MYTH)] == [
        "crossbearing://guest/second",
        "crossbearing://core/first",
        "crossbearing://guest/first",
    ]
    first = library.entry(Address.parse("guest/first"))
    assert first is not None
    assert [other.id for other in library.resolve_all(first.related, PackId("guest"))] == [
        "direction"
    ]
    assert [source.short for source in library.sources_of(first)] == ["Kotter 1990"]


def test_entries_stand_by_kind_then_theme_then_file(tmp_path: Path) -> None:
    horizon = changed("distinctions/purpose.yaml", ("theme: purpose", "theme: change"), (
        "theme: change\n  question: How", "theme: purpose\n  question: How",
    ))  # fmt: skip
    entries = load_pack(sound_pack(tmp_path, **horizon)).contents.entries
    assert [entry.id for entry in entries] == [
        "horizon", "direction", "foresight", "planning", "listening",
    ]  # fmt: skip


def test_a_guest_that_names_a_stranger_is_told(tmp_path: Path) -> None:
    core = core_pack(tmp_path / "core")
    wrong = GUEST["myths.yaml"].replace("core/direction", "direction")
    guest = write_pack(tmp_path / "guest", GUEST | {"myths.yaml": wrong})
    (problem,) = load_library([core, guest]).problems
    assert str(problem) == (
        f"{guest}/myths.yaml:8:13: there is no entry “direction”; did you mean “core/direction”?"
    )


def test_a_broken_pack_does_not_harm_the_others(tmp_path: Path) -> None:
    core = core_pack(tmp_path / "core")
    guest = write_pack(tmp_path / "guest", GUEST | {"myths.yaml": "- id: first\n  \tname: x\n"})
    loaded = load_library([core, guest])
    assert len(loaded.library.entries) == 5
    assert [pack.id for pack in loaded.library.packs] == ["core", "guest"]
    (problem,) = loaded.problems
    assert str(problem) == f"{guest}/myths.yaml:2:3: there is a tab here; use spaces"


def test_two_packs_of_one_id_are_told_and_the_first_stays(tmp_path: Path) -> None:
    first, second = sound_pack(tmp_path / "a"), sound_pack(tmp_path / "b")
    loaded = load_library([first, second])
    assert len(loaded.library.entries) == 5
    (problem,) = loaded.problems
    assert str(problem) == (
        f"{second}/pack.yaml:1:5: another pack has the id “small” already; "
        "give this one an id of its own"
    )


def test_a_pack_of_a_newer_format_is_told_and_left_out(tmp_path: Path) -> None:
    pack = sound_pack(tmp_path, **changed("pack.yaml", ("format: 1", "format: 2")))
    loaded = load_pack(pack)
    (problem,) = told(pack, loaded)
    assert problem == (
        "pack.yaml:5:9: the pack has format 2, this program reads format 1; "
        "get a newer Crossbearing, or an older pack"
    )
    assert loaded.contents.entries == ()


@pytest.mark.parametrize("folder", ["nowhere", "file"])
def test_a_folder_that_is_none_is_told(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").touch()
    loaded = load_library([sound_pack(tmp_path / "sound"), tmp_path / folder])
    (problem,) = loaded.problems
    assert problem.words.startswith("the folder can't be read (")
    assert len(loaded.library.entries) == 5
    assert load_pack(tmp_path / folder).problems == loaded.problems


def test_an_empty_folder_is_no_pack(tmp_path: Path) -> None:
    assert told(tmp_path) == [
        ":1:1: a pack needs a file pack.yaml in its folder; add one with id, title, language, …"
    ]


def test_without_a_pack_file_everything_else_is_still_checked(tmp_path: Path) -> None:
    files = SOUND | changed("traits/purpose.yaml", ("side: leader", "side: leder"))
    del files["pack.yaml"]
    problems = told(write_pack(tmp_path, files))
    assert len(problems) == 3
    assert problems[0].startswith(":1:1: a pack needs a file pack.yaml")
    assert problems[1].startswith("distinctions/purpose.yaml:19:12: there is no claim “S01”")
    assert problems[2].startswith("traits/purpose.yaml:4:9: “leder” can't stand as “side”")
    assert load_pack(tmp_path).contents.entries == ()


def test_files_that_nobody_reads_are_told(tmp_path: Path) -> None:
    pack = sound_pack(tmp_path, **{
        "trait.yaml": "- a\n", "traits/more.yml": "- a\n", "distinction/purpose.yaml": "- a\n",
        "README.md": "Hello\n", ".git/x.yaml": "", "pictures/a.png": "", "traits/notes.txt": "",
    })  # fmt: skip
    problems = told(pack)
    assert [problem.split("; ")[0] for problem in problems] == [
        f"{name}:1:1: the program does not read this file"
        for name in ("distinction/purpose.yaml", "trait.yaml", "traits/more.yml")
    ]
    assert "traits/*.yaml" in problems[0]


@pytest.mark.skipif(os.name == "nt", reason="making links needs rights on Windows")
@pytest.mark.parametrize("target", ["file", "inside", "folder", "nowhere", "itself"])
def test_links_are_refused(tmp_path: Path, target: str) -> None:
    outside = write_pack(
        tmp_path / "outside", {"myths.yaml": "- secret\n", "traits/x.yaml": "- s\n"}
    )
    pack = sound_pack(tmp_path / "pack")
    shutil.rmtree(pack / "talks")
    name, to = {
        "file": ("myths.yaml", outside / "myths.yaml"),
        "inside": ("myths.yaml", pack / "themes.yaml"),
        "folder": ("talks", outside / "traits"),
        "nowhere": ("talks.yaml", tmp_path / "nowhere"),
        "itself": ("myths.yaml", pack / "myths.yaml"),
    }[target]
    (pack / name).symlink_to(to)
    assert told(pack) == [f"{name}:1:1: links are not followed; put the file itself here"]


@pytest.mark.skipif(os.name == "nt", reason="making links needs rights on Windows")
def test_a_pack_may_be_reached_by_a_link(tmp_path: Path) -> None:
    sound_pack(tmp_path / "pack")
    (tmp_path / "link").symlink_to(tmp_path / "pack")
    assert len(load_pack(tmp_path / "link").contents.entries) == 5


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A real mode would not keep root from reading, as whom these tests may run.
    really_open = os.open

    def refusing(path: Path, flags: int) -> int:
        if path.parent.name == "talks":
            raise PermissionError(errno.EACCES, "Permission denied")
        return really_open(path, flags)

    monkeypatch.setattr(os, "open", refusing)
    assert told(sound_pack(tmp_path)) == [
        "talks/short.yaml:1:1: the file can't be read (permission denied); check its permissions"
    ]


def test_a_name_that_would_play_with_the_terminal_is_shown_plainly(tmp_path: Path) -> None:
    pack = sound_pack(tmp_path, **{"traits/a\x1b[2J\n.yaml": "- 1\n"})
    (problem,) = told(pack)
    assert problem.isprintable()
    assert "a\\x1b[2J\\n.yaml:1:3" in problem


def test_without_libyaml_a_pack_is_read_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = sound_pack(tmp_path)
    fast = load_pack(pack)
    monkeypatch.setattr("yaml.__with_libyaml__", False)
    assert isinstance(new_parser(b""), PureParser)
    assert load_pack(pack) == fast
    write_pack(pack, changed("traits/purpose.yaml", ("side: leader", "side: leder")))
    assert told(pack)[0].startswith("traits/purpose.yaml:4:9: “leder” can't stand as “side”")
