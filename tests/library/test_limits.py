"""A pack that asks for too much is refused early, and the memory it takes stays bounded."""

from __future__ import annotations

import os
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crossbearing.library.gather import gather
from crossbearing.library.limits import LIMITS, MIB, Limits
from crossbearing.library.load import load_pack
from crossbearing.library.pack_files import seen_in
from crossbearing.library.yaml_source import parse, read
from tests.library.packs import SOUND, changed, sound_pack, told, write_pack


@contextmanager
def at_most(mebibytes: int) -> Iterator[None]:
    """Fail if more memory than that is taken at any moment."""
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < mebibytes * MIB, f"{peak / MIB:.1f} MiB"


def words(data: bytes, limits: Limits = LIMITS) -> list[str]:
    return [f"{flaw.line}:{flaw.column}: {flaw.words}" for flaw in parse(data, limits).flaws]


def laughs(levels: int, width: int) -> bytes:
    """A text of a few hundred bytes that stands for ``width ** levels`` values."""
    lines = (
        f"- &a{level} [{', '.join([f'*a{level - 1}'] * width)}]\n" for level in range(1, levels)
    )
    return f"- &a0 [x]\n{''.join(lines)}".encode()


def test_aliases_that_explode_are_refused() -> None:
    with at_most(2):
        (flaw,) = words(laughs(9, 10))
    assert flaw == "6:48: the file holds more than 200,000 values, references included"


def test_aliases_that_nest_are_refused() -> None:
    (flaw,) = words(laughs(40, 1))
    assert flaw == "12:9: this is nested more than 12 levels deep"


def test_exploding_aliases_in_a_pack_take_little_memory(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, SOUND | {"myths.yaml": laughs(9, 10)})
    with at_most(8):
        problems = told(pack)
    assert problems[-1].startswith("myths.yaml:6:48: the file holds more than 200,000 values")


@pytest.mark.parametrize("opening", [b"[", b"- ", b"{a: "], ids=["flow", "dashes", "mappings"])
def test_deep_nesting_is_refused(opening: bytes) -> None:
    with at_most(12):
        (flaw,) = words(opening * 200_000)
    assert flaw == f"1:{12 * len(opening) + 1}: this is nested more than 12 levels deep"


def test_depth_counts_from_the_outermost() -> None:
    limits = Limits(depth=3)
    assert words(b"[[[a]]]", limits) == []
    assert words(b"[[[[a]]]]", limits) == ["1:4: this is nested more than 3 levels deep"]


def test_values_are_counted_with_their_keys() -> None:
    limits = Limits(nodes=5)
    assert words(b"a: 1\nb: 2\n", limits) == []
    assert words(b"a: 1\nb: 2\nc: 3\n", limits) == [
        "3:1: the file holds more than 5 values, references included"
    ]


def test_an_oversized_file_is_not_even_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.yaml"
    with huge.open("wb") as file:
        file.truncate(8 * 1024 * MIB)
    with at_most(1):
        (flaw,) = read(huge).flaws
    assert flaw.words == "the file is larger than 2,097,152 bytes, or no ordinary file"


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    file = tmp_path / "just.yaml"
    file.write_bytes(b"- a\n# " + b"x" * 10)
    assert read(file, Limits(bytes=16)).root == ["a"]
    assert read(file, Limits(bytes=15)).root is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    (flaw,) = read(pipe).flaws
    assert "no ordinary file" in flaw.words


def test_problems_are_told_up_to_a_number() -> None:
    data = b"".join(b"- {a: 1, a: 2}\n" for _ in range(5_000))
    found = words(data)
    assert len(found) == LIMITS.problems + 1
    assert found[-1].endswith("the file has more problems than can be listed")


def test_a_file_of_tabs_takes_little_memory() -> None:
    with at_most(64):
        found = words(b"\t\n" * (LIMITS.bytes // 2))
    assert len(found) <= LIMITS.problems + 1


def test_a_text_of_mistakes_takes_little_memory(tmp_path: Path) -> None:
    text = "- {a: 1, b: 2, c: 3}\n" * 20_000
    pack = write_pack(tmp_path, SOUND | {"myths.yaml": text})
    with at_most(64):
        loaded = load_pack(pack)
    assert len(loaded.problems) == LIMITS.problems


def test_a_pack_of_too_many_files_is_refused(tmp_path: Path) -> None:
    pack = sound_pack(tmp_path)
    for number in range(LIMITS.pack_files):
        (pack / "traits" / f"t{number}.yaml").touch()
    (problem, *_) = told(pack)
    assert problem == (
        ":1:1: the pack is larger than 2,000 files or 67,108,864 bytes; "
        "divide it into several packs"
    )


def test_a_pack_of_too_many_entries_is_read_no_further(tmp_path: Path) -> None:
    pack = sound_pack(tmp_path)
    gathered = gather(pack, seen_in(pack), Limits(pack_values=7))
    (problem,) = gathered.problems
    assert str(problem).startswith(
        f"{pack}/traits/purpose.yaml:1:1: here the pack has more than 7 entries or 5,000 problems"
    )
    assert len(gathered.placed) == 6


def test_a_pack_of_too_many_problems_is_read_no_further(tmp_path: Path) -> None:
    text = "- a\n" * 1_200
    pack = sound_pack(tmp_path, **{f"traits/t{number}.yaml": text for number in range(8)})
    problems = told(pack)
    assert len(problems) < LIMITS.pack_problems + 2 * LIMITS.problems
    assert any("or 5,000 problems; the rest is not read" in problem for problem in problems)


def test_references_that_dangle_by_the_thousand_are_told_up_to_a_number(tmp_path: Path) -> None:
    names = ", ".join(["x"] * 20_000)
    swap = ("related: [direction]", f"related: [{names}]")
    pack = write_pack(tmp_path, SOUND | changed("distinctions/purpose.yaml", swap))
    with at_most(64):
        problems = told(pack)
    assert len(problems) == LIMITS.pack_problems


def test_a_name_of_any_length_is_told_shortly(tmp_path: Path) -> None:
    long = "x" * 1_000_000
    pack = write_pack(
        tmp_path, SOUND | changed("traits/purpose.yaml", ("side: leader", long + ": 1"))
    )
    assert max(map(len, told(pack))) < 400
