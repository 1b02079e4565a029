"""The cache gives what the files say, as long as it is true, and is never trusted further."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import crossbearing
from crossbearing.library import cache, fresh, load
from crossbearing.library.load import Loaded, load_library
from crossbearing.model.library import Contents
from tests.library.packs import SOUND, changed, sound_pack, write_pack


class Reading:
    """Counts how often a pack is read from its files."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.times = 0
        real = fresh.read_pack

        def counted(*args: object) -> object:
            self.times += 1
            return real(*args)  # type: ignore[arg-type]

        patch.setattr(fresh, "read_pack", counted)


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    return Reading(monkeypatch)


def same(one: Loaded, other: Loaded) -> bool:
    """Whether both hold the same values."""
    return all(
        getattr(one.library, name) == getattr(other.library, name)
        for name in ("packs", "themes", "sources", "entries", "maps", "talks")
    )


def test_a_sound_pack_is_read_once(tmp_path: Path, reading: Reading) -> None:
    pack = sound_pack(tmp_path / "pack")
    first, second = (load_library([pack], tmp_path / "cache") for _ in range(2))
    assert reading.times == 1
    assert same(first, second)
    assert same(first, load_library([pack]))


def _edit(pack: Path) -> None:
    write_pack(pack, changed("themes.yaml", ("Where are we going?", "Where do we end?")))


def _add(pack: Path) -> None:
    write_pack(pack, {"myths.yaml": "[]\n"})


def _remove(pack: Path) -> None:
    (pack / "talks" / "short.yaml").unlink()


def _touch(pack: Path) -> None:
    status = (pack / "themes.yaml").stat()
    os.utime(pack / "themes.yaml", ns=(status.st_atime_ns, status.st_mtime_ns + 1))


def _rename(pack: Path) -> None:
    (pack / "traits" / "purpose.yaml").rename(pack / "traits" / "change.yaml")


def _stray(pack: Path) -> None:
    write_pack(pack, {"trait.yaml": "- a\n"})


@pytest.mark.parametrize("change", [_edit, _add, _remove, _touch, _rename, _stray])
def test_any_change_is_noticed(tmp_path: Path, reading: Reading, change: object) -> None:
    pack = sound_pack(tmp_path / "pack")
    load_library([pack], tmp_path / "cache")
    change(pack)  # type: ignore[operator]
    assert same(load_library([pack], tmp_path / "cache"), load_library([pack]))
    assert reading.times == 3


def test_another_edition_of_the_program_reads_anew(
    tmp_path: Path, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = sound_pack(tmp_path / "pack")
    load_library([pack], tmp_path / "cache")
    monkeypatch.setattr(crossbearing, "__version__", "99.0")
    load_library([pack], tmp_path / "cache")
    assert reading.times == 2


def test_a_change_of_the_packs_before_is_noticed(tmp_path: Path, reading: Reading) -> None:
    first = sound_pack(tmp_path / "a")
    guest = write_pack(tmp_path / "b", {
        "pack.yaml": SOUND["pack.yaml"].split("claims")[0].replace("small", "guest"),
    })  # fmt: skip
    load_library([first, guest], tmp_path / "cache")
    _edit(first)
    load_library([first, guest], tmp_path / "cache")
    assert reading.times == 4


def test_a_pack_with_problems_is_told_of_every_time(tmp_path: Path, reading: Reading) -> None:
    changes = changed("traits/purpose.yaml", ("side: leader", "side: leder"))
    pack = sound_pack(tmp_path / "pack", **changes)
    first, second = (load_library([pack], tmp_path / "cache") for _ in range(2))
    assert reading.times == 2
    assert first.problems == second.problems != ()


@pytest.mark.skipif(os.name == "nt", reason="making links needs rights on Windows")
def test_a_link_that_appears_is_noticed(tmp_path: Path) -> None:
    pack = sound_pack(tmp_path / "pack")
    load_library([pack], tmp_path / "cache")
    (pack / "themes.yaml").rename(tmp_path / "themes.yaml")
    (pack / "themes.yaml").symlink_to(tmp_path / "themes.yaml")
    problems = load_library([pack], tmp_path / "cache").problems
    assert "links are not followed" in [problem.words for problem in problems]


def _kept(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def _rebuilt(pack: Path, folder: Path) -> bool:
    """Whether the library is right although the kept file is not, and kept again."""
    before = _kept(folder).read_bytes()
    right = same(load_library([pack], folder), load_library([pack]))
    return right and _kept(folder).read_bytes() != before


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data + b"x",
        lambda data: data[:-40] + b"\xff" + data[-39:],
        lambda data: data.replace(b"Chooses", b"Chopped"),
        lambda data: b"\0" * len(data),
    ],
    ids=["empty", "cut", "half", "longer", "bit", "text", "zeros"],
)  # fmt: skip
def test_a_damaged_cache_is_rebuilt(tmp_path: Path, damage: object) -> None:
    pack, folder = sound_pack(tmp_path / "pack"), tmp_path / "cache"
    load_library([pack], folder)
    _kept(folder).write_bytes(damage(_kept(folder).read_bytes()))  # type: ignore[operator]
    assert _rebuilt(pack, folder)


def _forged(pack: Path, folder: Path, body: bytes) -> None:
    """Put `body` into the kept file, with a right head and checksum."""
    stamps = [cache.Stamp(str(pack), load.seen_in(pack))]
    _kept(folder).write_bytes(cache._head(stamps) + cache._checksum(body) + body)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"\xc1", b"\x91" * 100_000, b"\x81\xa7entries" + b"\x91" * 5_000,
        msgspec.msgpack.encode({"entries": 1}), msgspec.msgpack.encode([1, 2, 3]),
        msgspec.msgpack.encode({"entries": [{"kind": "trait", "id": "x"}]}),
        b"\x81\xa7entries\xdd\xff\xff\xff\xff", b"\xdb\xff\xff\xff\xff",
    ],
)  # fmt: skip
def test_a_hostile_cache_is_rebuilt(tmp_path: Path, body: bytes) -> None:
    pack, folder = sound_pack(tmp_path / "pack"), tmp_path / "cache"
    load_library([pack], folder)
    _forged(pack, folder, body)
    assert _rebuilt(pack, folder)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=200))
def test_no_bytes_in_the_cache_are_trusted(tmp_path: Path, body: bytes) -> None:
    pack, folder = sound_pack(tmp_path / "pack"), tmp_path / "cache"
    load_library([pack], folder)
    _kept(folder).write_bytes(body)
    assert _rebuilt(pack, folder)


def test_what_is_kept_is_what_was_read(tmp_path: Path) -> None:
    pack = sound_pack(tmp_path / "pack")
    contents = load.load_pack(pack).contents
    decoded = msgspec.msgpack.decode(msgspec.msgpack.encode(contents), type=Contents)
    assert decoded == contents


@pytest.mark.skipif(sys.platform != "linux", reason="only there need names not be Unicode")
def test_names_need_not_be_unicode(tmp_path: Path, reading: Reading) -> None:
    pack = sound_pack(tmp_path / os.fsdecode(b"p\xff"))
    (pack / "talks" / "short.yaml").rename(pack / "talks" / os.fsdecode(b"\xff.yaml"))
    for _ in range(2):
        loaded = load_library([pack], tmp_path / "cache")
        assert loaded.problems == ()
    assert reading.times == 1
    (pack / "talks" / os.fsdecode(b"\xff.yaml")).write_text("id: 1")
    (problem, *_) = load_library([pack], tmp_path / "cache").problems
    assert str(problem).isprintable()


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    load_library([sound_pack(tmp_path / "pack")], tmp_path / "deep" / "cache")
    (file,) = (tmp_path / "deep" / "cache").iterdir()
    assert file.suffix == ".cache"


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a file where the folder should be")
    loaded = load_library([sound_pack(tmp_path / "pack")], tmp_path / place)
    assert len(loaded.library.entries) == 5


def test_a_folder_in_place_of_the_kept_file_is_done_without(tmp_path: Path) -> None:
    pack, folder = sound_pack(tmp_path / "pack"), tmp_path / "cache"
    load_library([pack], folder)
    kept = _kept(folder)
    kept.unlink()
    kept.mkdir()
    assert len(load_library([pack], folder).library.entries) == 5
    assert _kept(folder) == kept


def test_a_cached_library_needs_neither_parser_nor_checks(tmp_path: Path) -> None:
    pack, folder = sound_pack(tmp_path / "pack"), tmp_path / "cache"
    program = (
        "import sys; from pathlib import Path\n"
        "from crossbearing.library.load import load_library\n"
        f"loaded = load_library([Path({str(pack)!r})], Path({str(folder)!r}))\n"
        "assert len(loaded.library.entries) == 5\n"
        "beginnings = ('yaml', 'crossbearing.library')\n"
        "print(*sorted(name for name in sys.modules if name.startswith(beginnings)))\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    def modules() -> list[str]:
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.split()

    assert "yaml" in modules()
    assert modules() == [
        f"crossbearing.library{name}"
        for name in ("", ".cache", ".load", ".order", ".pack_files", ".problem")
    ]
