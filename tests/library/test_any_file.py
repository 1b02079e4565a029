"""Whatever bytes lie in a pack, loading it ends with a library and plain problems."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossbearing.library.load import load_pack
from crossbearing.library.scalars import meaning
from crossbearing.library.yaml_source import parse
from tests.library.packs import SOUND, sound_pack, write_pack

_NAMES = st.sampled_from(sorted(SOUND))
_SCRAPS = (
    "- |a|: |\n|  |[|]|{|}|, |&x |*x|!t |'|\"|>|#|\t|? |---\n|...\n|\\|é|\u2028|\x85|%YAML 1.2\n"
)
_YAML_TOKENS = st.lists(
    st.sampled_from([*_SCRAPS.split("|"), "|", "<<", "~", "12"]), max_size=25
).map("".join)
_WORDS = st.sampled_from(["direction", "leader", "S01", "", "1", "no", "town"]) | st.text(
    max_size=6
)
_KEYS = st.sampled_from("id name theme side items roads places show leader at from claims".split())
_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), _WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS | _WORDS, inner, max_size=4),
    max_leaves=12,
)
_anywhere = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return sound_pack(tmp_path)


def _holds(pack: Path, name: str, data: bytes) -> None:
    """Loading the pack with `data` in place of one file gives whole values and plain problems."""
    write_pack(pack, SOUND | {name: data})
    loaded = load_pack(pack)
    lines = data.count(b"\n") + data.count(b"\r") + data.count(b"\x85") + data.count(b"\xa8") + 2
    for problem in loaded.problems:
        assert problem.words
        assert str(problem).isprintable()
        assert 1 <= problem.line <= max(lines, 60)
        assert problem.column >= 1
    ids = [entry.id for entry in loaded.contents.entries]
    assert len(ids) == len(set(ids))


@_anywhere
@given(_NAMES, st.binary(max_size=200))
def test_any_bytes(pack: Path, name: str, data: bytes) -> None:
    _holds(pack, name, data)


@_anywhere
@given(_NAMES, _YAML_TOKENS)
def test_any_scraps_of_yaml(pack: Path, name: str, text: str) -> None:
    _holds(pack, name, text.encode())


@_anywhere
@given(_NAMES, _VALUES)
def test_any_values(pack: Path, name: str, value: object) -> None:
    _holds(pack, name, yaml.safe_dump(value, allow_unicode=True).encode("utf-8", "replace"))


@_anywhere
@given(_NAMES, st.data())
def test_any_cut_or_slip_of_a_sound_file(pack: Path, name: str, data: st.DataObject) -> None:
    text = SOUND[name].encode()
    at = data.draw(st.integers(0, len(text)))
    until = data.draw(st.integers(at, min(at + 6, len(text))))
    slip = data.draw(st.binary(max_size=3) | st.sampled_from([b":", b"'", b"-", b"  ", b"\n"]))
    _holds(pack, name, text[:at] + slip + text[until:])


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_text_survives(text: str) -> None:
    # What reads as a number, say, has to be in quotes; PyYAML knows only which do by YAML 1.1.
    quotes = None if meaning(text) == text else '"'
    dumped = yaml.safe_dump([text], allow_unicode=True, default_style=quotes).encode()
    assert parse(dumped).root == [text]
