"""Packs of an administrator and of the person join the bundled one; broken ones harm nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crossbearing import bundled
from crossbearing.library.load import Loaded, load_library
from crossbearing.library.packs import pack_folders
from tests.library.packs import changed, sound_pack


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small pack in place of the bundled one."""
    pack = sound_pack(tmp_path / "core", **changed("pack.yaml", ("id: small", "id: core")))
    monkeypatch.setattr(bundled, "content", lambda: pack)
    return pack


def _pack(place: Path, name: str, called: str = "Direction") -> Path:
    files = changed("pack.yaml", ("id: small", f"id: {name}"))
    files |= changed("distinctions/purpose.yaml", ("name: Direction", f"name: {called}"))
    return sound_pack(place / name, **files)


def _loaded(home: Path) -> Loaded:
    return load_library(pack_folders(home / "data"), home / "cache")


def _names(loaded: Loaded) -> list[str]:
    return [pack.id for pack in loaded.library.packs]


def test_they_come_from_every_place_in_order(
    core: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = home / "local share", home / "usr"
    monkeypatch.setenv("XDG_DATA_DIRS", f"{one}:relative:{two}:")
    _pack(two / "crossbearing" / "packs", "systemwide")
    _pack(one / "crossbearing" / "packs", "zeta")
    _pack(one / "crossbearing" / "packs", "alpha")
    _pack(home / "data" / "packs", "mine")
    (home / "data" / "packs" / ".hidden").mkdir()
    (home / "data" / "packs" / "readme.txt").touch()
    loaded = _loaded(home)
    assert loaded.problems == ()
    assert _names(loaded) == ["core", "alpha", "zeta", "systemwide", "mine"]


def test_without_any_place_the_bundled_pack_is_all(
    core: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", "")
    assert pack_folders(home / "data")[0] == core
    monkeypatch.setenv("XDG_DATA_DIRS", str(home / "nothing"))
    assert pack_folders(home / "data") == [core]


def test_a_read_only_place_is_enough(
    core: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = home / "share" / "crossbearing" / "packs"
    pack = _pack(place, "house")
    folders = [place, *(folder for folder, _, _ in os.walk(pack))]
    for folder in map(Path, folders):
        folder.chmod(0o555)
    try:
        assert _names(_loaded(home)) == ["core", "house"]
    finally:
        for folder in map(Path, folders):
            folder.chmod(0o755)


def test_the_cache_notices_a_pack_that_changes_comes_or_goes(core: Path, home: Path) -> None:
    place = home / "data" / "packs"
    _pack(place, "mine")
    assert _names(_loaded(home)) == ["core", "mine"]
    for called in ("Bearing", "Heading"):
        _pack(place, "mine", called)
        names = {entry.name for entry in _loaded(home).library.entries if entry.pack == "mine"}
        assert called in names
    _pack(place, "another")
    assert _names(_loaded(home)) == ["core", "another", "mine"]
    (place / "mine").rename(home / "elsewhere")
    assert _names(_loaded(home)) == ["core", "another"]


def test_what_is_sound_in_a_broken_pack_is_there_and_the_rest_is_told(
    core: Path, home: Path
) -> None:
    place = home / "data" / "packs"
    broken = _pack(place, "broken")
    (broken / "myths.yaml").write_text("- id: [\n", "utf-8")
    _pack(place, "whole")
    (place / "empty").mkdir()
    twice = sound_pack(place / "zwei", **changed("pack.yaml", ("id: small", "id: core")))
    loaded = _loaded(home)
    assert _names(loaded) == ["core", "broken", "whole"]
    told = [str(problem) for problem in loaded.problems]
    assert any("myths.yaml" in line for line in told)
    assert any("a pack needs a file pack.yaml" in line for line in told)
    assert any(str(twice) in line and "already" in line for line in told)
