"""The benchmark's own arithmetic and table; no figure itself is tested."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import __main__ as bench
from bench.figure import Figure, percentile


@given(st.lists(st.floats(0, 1e6), min_size=1), st.sampled_from([0.5, 0.9, 0.99, 1.0]))
def test_a_percentile_is_a_sample_that_its_share_does_not_exceed(
    samples: list[float], share: float
) -> None:
    found = percentile(samples, share)
    below = sum(sample < found for sample in samples)
    up_to = sum(sample <= found for sample in samples)
    assert found in samples
    assert below < share * len(samples) <= up_to


def test_every_benchmark_is_there() -> None:
    for place in bench.BENCHMARKS.values():
        module, function = place.split(":")
        assert callable(getattr(import_module(module), function))


def test_the_table_and_the_json_tell_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def measured() -> Iterator[Figure]:
        yield Figure("loading", 30, "ms", "the bare parser", 20, 1.5)
        yield Figure("start", 2, "s", "an empty window", 1, 1.5, {"slowest": 3.0})
        yield Figure("search", 1, "ms", "another search", 4)

    monkeypatch.setattr("bench.starting.start", measured)
    file = tmp_path / "figures.json"
    assert bench.main(["--only", "start", "--json", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()[1:]
    assert [line.split()[-1] for line in lines] == ["met", "MISSED", "0.25"]
    figures = json.loads(file.read_text("utf-8"))["figures"]
    assert [(figure["ratio"], figure["met"]) for figure in figures] == [
        (1.5, True),
        (2.0, False),
        (0.25, None),
    ]
    assert figures[1]["slowest"] == 3.0
